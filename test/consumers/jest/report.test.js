const { BudgetReport, parseDisclosure } = require('budget-disclosure');
const data = require('budget-disclosure/samples/bayingolin-2023.json');
const { act, createElement } = require('react');
const { createRoot } = require('react-dom/client');

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

test('renders the sample', () => {
  const error = jest.spyOn(console, 'error');
  const { ok, disclosure } = parseDisclosure(data);
  expect(ok).toBe(true);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(createElement(BudgetReport, { disclosure, layout: 'tabs' })));
  expect(host.textContent).toContain('98.5');
  expect(host.querySelectorAll('[role=tab]').length).toBeGreaterThan(3);
  act(() => root.unmount());
  expect(error).not.toHaveBeenCalled();
});
