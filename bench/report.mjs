/** Formats medians, ratios and targets as Markdown tables. */

export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const written = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));

/** A table with a row per measure and a column per page, with the ratio of our page to each other page. */
export function table(measures, pages, results) {
  const head = ['', ...pages.map(({ title }) => title)];
  const rows = measures.map(({ key, title, digits }) => {
    const ours = results.ours?.[key];
    const cells = pages.map(({ page }) => {
      const value = results[page]?.[key];
      const ratio = page !== 'ours' && value && ours !== undefined ? ` (×${(ours / value).toFixed(2)})` : '';
      return `${written(value, digits)}${ratio}`;
    });
    return [title, ...cells];
  });
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** The targets, the results, and whether they are met. */
export function aims(list) {
  const rows = list.map(({ aim, value, most, least }) => {
    if (value === undefined || Number.isNaN(value)) return [aim, '–', 'not measured'];
    const met = most === undefined ? value >= least : value <= most;
    return [aim, value.toFixed(2), met ? 'met' : 'missed'];
  });
  return ['| Aim | Measured | |', '| --- | ---: | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}
