import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { fallbacks, raised } from '../scripts/css.mjs';

/**
 * Dependencies to optimize at startup. If Vite discovers them later, in a lazy chunk, it optimizes again and reloads the page during a
 * test.
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
  // No network requests: no telemetry and no version check.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    // Without this filter, HTML attributes would hide our own props.
    reactDocgenTypescriptOptions: {
      include: ['src/**/*.tsx'],
      propFilter: (prop) => !prop.parent?.fileName.includes('node_modules'),
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Stories use the shipped stylesheet.
      css: { postcss: { plugins: [fallbacks(isOurs), raised(isOurs)] } },
      optimizeDeps: { include: OPTIMIZED },
      // Keeps the build silent: Storybook's own chunks are large, and 'use client' is meant for servers.
      logLevel: 'warn',
      build: {
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    }),
};

export default config;
