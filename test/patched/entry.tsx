/** Functions for the test of patched pages, bundled into one classic script. */
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { comparisonView } from '../../src/comparison/view.js';
import { disclosureFile } from '../../src/export/disclosure.js';
import { tableFile } from '../../src/export/files.js';
import { BudgetReport, DisclosureComparison } from '../../src/index.js';
import { auditDisclosure, type BudgetDisclosure, parseDisclosure } from '../../src/model/index.js';

async function bytesOf(blob: Blob): Promise<number[]> {
  return [...new Uint8Array(await blob.arrayBuffer())];
}

const page = {
  parse: (text: string) => parseDisclosure(JSON.parse(text)),
  audit: (disclosure: BudgetDisclosure) => auditDisclosure(disclosure),
  compare: (disclosures: BudgetDisclosure[]) => comparisonView(disclosures),
  report: (disclosure: BudgetDisclosure, layout: 'stacked' | 'tabs') =>
    renderToString(<BudgetReport disclosure={disclosure} layout={layout} />),
  comparison: (disclosures: BudgetDisclosure[]) => renderToString(<DisclosureComparison disclosures={disclosures} />),
  saved: (disclosure: BudgetDisclosure) => disclosureFile(disclosure, 'zh-CN').blob.text(),
  mount(disclosure: BudgetDisclosure) {
    createRoot(document.body).render(<BudgetReport disclosure={disclosure} />);
  },
  async table(index: number, format: 'csv' | 'xlsx') {
    const table = document.querySelectorAll('table')[index];
    if (!table) throw new Error(`there is no table ${index}`);
    const { name, blob } = await tableFile(table, format, 'zh-CN');
    return { name, bytes: await bytesOf(blob) };
  },
};

export type Page = typeof page;

(window as unknown as { page: Page }).page = page;
