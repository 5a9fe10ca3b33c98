const assert = require('node:assert/strict');
const { BudgetReport } = require('budget-disclosure');
const { auditDisclosure, parseDisclosure } = require('budget-disclosure/model');
const data = require('budget-disclosure/samples/bayingolin-2023.json');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');

const result = parseDisclosure(data);
assert(result.ok);
assert(auditDisclosure(result.disclosure).findings.length > 0);
const html = renderToString(createElement(BudgetReport, { disclosure: result.disclosure, layout: 'tabs' }));
assert.match(html, /data-section="three-public-expenses"/);
assert.match(html, /98\.5/);
// Rendering on a server must not load recharts.
assert(!Object.keys(require.cache).some((path) => /node_modules[\\/]recharts[\\/]/.test(path)));
