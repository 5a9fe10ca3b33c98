import { expect, it } from 'vitest';
import { sensitivity } from './sensitivity.js';

it('the audit finds an error of 1.00 in at least 95 % of the 2023 decimals that arithmetic ties to others', () => {
  const { tied, detected, contradicted, undetected } = sensitivity();
  expect(tied).toBeGreaterThan(150);
  const share = (100 * detected) / tied;
  expect(share, `${detected} of ${tied} seen; not seen: ${undetected.join(', ')}`).toBeGreaterThanOrEqual(95);
  // Figures printed without decimals stand for more, so less is certain about them.
  expect(contradicted / tied, `${contradicted} of ${tied} are contradictions`).toBeGreaterThan(0.8);
});
