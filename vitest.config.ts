import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

/** Any console output fails the test that caused it; see the setup file. */
const console = './test/setup/console.ts';
const executablePath = findChromium();

export default defineConfig({
  test: {
    // Queries by role are slow in jsdom, and `npm test` runs two projects at once.
    testTimeout: 60_000,
    // With .only, the other tests would not run.
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/documents/**/*.test.ts'],
          setupFiles: [console],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/component/**/*.test.tsx'],
          setupFiles: [console, './test/setup/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ssr',
          environment: 'node',
          include: ['test/ssr/**/*.test.tsx'],
          setupFiles: [console],
        },
      },
      {
        extends: true,
        test: {
          name: 'spreadsheets',
          environment: 'jsdom',
          // Downloads, opened in LibreOffice.
          include: ['test/spreadsheets/**/*.test.tsx'],
          setupFiles: [console, './test/setup/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          // The output of `npm run build`.
          include: ['test/package/**/*.test.ts'],
          setupFiles: [console],
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          environment: 'node',
          // The output of `npm run build` and `npm run build-storybook`, in the oldest and the newest Chromium; see test/browsers/README.md.
          include: ['test/browsers/**/*.test.ts'],
          setupFiles: [console],
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          setupFiles: ['./.storybook/vitest.setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            // Failed stories can be viewed in Storybook.
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: chromiumArgs(), ...(executablePath && { executablePath }) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
