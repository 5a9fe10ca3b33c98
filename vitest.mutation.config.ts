import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of `src/model` have to survive: those of the model and of the real documents. Left out is what only repeats many
 * times what these say once: generated disclosures and the misprints of the whole sample, which take seconds for every mutant.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/unit/model/**/*.test.ts', 'test/unit/audit/**/*.test.ts', 'test/documents/**/*.test.ts'],
    exclude: [
      'test/unit/audit/properties.test.ts',
      'test/unit/audit/sensitivity.test.ts',
      'test/unit/model/fuzz.test.ts',
    ],
    testTimeout: 30_000,
  },
});
