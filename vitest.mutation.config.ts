import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of `src/model` have to survive: those of the model and of the real documents. Left out is what only repeats
 * many times what these say once (generated disclosures, the misprints of the whole sample), which takes seconds for every mutant, and
 * the freshness of schema.json, which is made of the comments in the source, not of its code.
 */
const LEFT_OUT = ['audit/properties', 'audit/sensitivity', 'model/fuzz', 'model/schema-json'];

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/unit/model/**/*.test.ts', 'test/unit/audit/**/*.test.ts', 'test/documents/**/*.test.ts'],
    exclude: LEFT_OUT.map((name) => `test/unit/${name}.test.ts`),
    testTimeout: 30_000,
  },
});
