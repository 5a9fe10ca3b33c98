import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

/** Any console output fails the test that caused it; see the setup file. */
const console = './test/setup/console.ts';
const executablePath = findChromium();

export default defineConfig({
  test: {
    // Queries by role are slow in jsdom, machines are noisy, and `npm test` runs two projects at once; a test that hangs still ends.
    testTimeout: 60_000,
    // A test left alone by .only would pass for the whole.
    allowOnly: false,
    // The projects with `isolate: false` load each module once for all their files, so a test there must undo what it changes.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
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
          isolate: false,
          include: ['test/ssr/**/*.test.tsx'],
          setupFiles: [console],
        },
      },
      {
        extends: true,
        test: {
          name: 'spreadsheets',
          environment: 'jsdom',
          // Downloads as LibreOffice reads them.
          include: ['test/spreadsheets/**/*.test.tsx'],
          setupFiles: [console, './test/setup/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          // What `npm run build` wrote to dist/.
          include: ['test/package/**/*.test.ts'],
          setupFiles: [console],
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          environment: 'node',
          // What `npm run build` and `npm run build-storybook` wrote, in the oldest and the newest Chromium; see test/browsers/README.md.
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
            // A story that fails is looked at in Storybook; pictures of failures would only litter the tree.
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
