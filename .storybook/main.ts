import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { fallbacks, raised } from '../scripts/css.mjs';

/**
 * Known to Vite from the start: found late, as chunks that a story loads on demand are, they would make Vite optimize again and
 * reload the page in the middle of a running test.
 */
const OPTIMIZED = [
  '@radix-ui/react-tabs',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'recharts',
  'valibot',
];

const isOurs = (file: string) => /[\\/]src[\\/]/.test(file);

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Nothing leaves the machine: no telemetry, no question about new versions.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    // The HTML attributes every section passes on would bury the few props that are ours.
    reactDocgenTypescriptOptions: {
      include: ['src/**/*.tsx'],
      propFilter: (prop) => !prop.parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Stories are shown with the stylesheet as it is shipped.
      css: { postcss: { plugins: [fallbacks(isOurs), raised(isOurs)] } },
      optimizeDeps: { include: OPTIMIZED },
      // A build that has nothing to complain of says nothing: Storybook's own chunks are large, and 'use client' is meant for servers.
      logLevel: 'warn',
      build: {
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    }),
};

export default config;
