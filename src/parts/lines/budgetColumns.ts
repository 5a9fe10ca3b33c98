import type { Line } from '../../model/reading/line.js';
import type { FilledColumns } from '../../model/reading/table.js';
import { portionWords } from '../../text/portions.js';
import type { Column } from '../table/columns.js';
import type { Writer } from '../writer.js';
import type { FigureOf } from './ordering.js';

/** A column of a table of lines. */
export interface LineColumn extends Column<Line> {
  /** What lines are ordered by; nothing where a column cannot order them. */
  order?: FigureOf | undefined;
}

/** Columns of budgets beside the amount. */
export function budgetColumns(w: Writer, budgets: FilledColumns['budgets']): LineColumn[] {
  const head = w.say(portionWords);
  return budgets.map((kind) => ({ key: kind, head: head(`portion.${kind}`), figure: (line) => line.budgets[kind] }));
}

/** Columns that say how much of a budget was used. */
export function completionColumns(w: Writer, completions: FilledColumns['completions']): LineColumn[] {
  const head = w.say(portionWords);
  return completions.map((of) => {
    const own = ({ completion }: Line) => (completion?.of === of ? completion : undefined);
    return {
      key: `completion.${of}`,
      head: head(`portion.completion.${of}`),
      order: (line) => own(line)?.value,
      numeric: true,
      render: (line, by) => {
        const completion = own(line);
        return completion && by.percent(completion.value, { at: completion.at });
      },
    };
  });
}
