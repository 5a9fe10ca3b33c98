import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// `npm run audit:sensitivity`: prints what share of misprints in the 2023 disclosure the audit sees; a unit test holds it at 95 %.
const script = fileURLToPath(new URL('../test/unit/audit/sensitivity.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
const { tied, detected, contradicted, undetected } = module.sensitivity();
const percent = (count) => `${((100 * count) / tied).toFixed(1)} %`;
console.log(`Decimals that arithmetic ties to others: ${tied}`);
console.log(
  `+1.00 on one of them is seen: ${detected} (${percent(detected)}), as a contradiction: ${contradicted} (${percent(contradicted)})`,
);
console.log(`Not seen: ${undetected.join(', ') || 'none'}`);
