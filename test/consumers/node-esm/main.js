import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BudgetReport } from 'budget-disclosure';
import { auditDisclosure, parseDisclosure } from 'budget-disclosure/model';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const sample = new URL(import.meta.resolve('budget-disclosure/samples/bayingolin-2023.json'));
const result = parseDisclosure(JSON.parse(readFileSync(sample, 'utf8')));
assert(result.ok);
assert(auditDisclosure(result.disclosure).findings.length > 0);
const html = renderToString(createElement(BudgetReport, { disclosure: result.disclosure }));
assert.match(html, /data-section="three-public-expenses"/);
assert.match(html, /98\.5/);
