import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Nothing leaves the machine: no telemetry, no question about new versions.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    // The HTML attributes every section passes on would bury the few props that are ours.
    reactDocgenTypescriptOptions: { propFilter: (prop) => !prop.parent?.fileName.includes('node_modules') },
  },
};

export default config;
