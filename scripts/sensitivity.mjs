import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// `npm run audit:sensitivity`: prints the share of misprints in the 2023 disclosure that the audit finds. A unit test requires 95 %.
const script = fileURLToPath(new URL('../test/unit/audit/sensitivity.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
const { tied, detected, contradicted, undetected } = module.sensitivity();
const percent = (count) => `${((100 * count) / tied).toFixed(1)} %`;
console.log(`Decimals that a calculation relates to others: ${tied}`);
console.log(
  `Found if one is raised by 1.00: ${detected} (${percent(detected)}), as a contradiction: ${contradicted} (${percent(contradicted)})`,
);
console.log(`Not found: ${undetected.join(', ') || 'none'}`);
