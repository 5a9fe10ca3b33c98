import type { Decorator, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../src/styles.css';
import './preview.css';

/** Charts load lazily, which takes longer than the default second on a busy machine. */
configure({ asyncUtilTimeout: 10_000 });

/** Storybook opens all links in a new window. Links within a widget must stay on the page, as on a host's. */
for (const base of document.querySelectorAll('base[target]')) base.removeAttribute('target');

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

/** A menu of the toolbar. Language and unit are passed to the component, the rest to the page around it. */
const toolbar = (title: string, icon: NonNullable<Toolbar['icon']>, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const frame: Decorator = (Story, { args, globals, parameters }) => {
  const { theme, direction, width, locale, unit, mode } = globals;
  const writing = {
    ...(parameters.fixedLocale !== true && { locale }),
    ...(unit !== 'published' && args.unit === undefined && { unit }),
  };
  return (
    <div
      className="story-page"
      data-bd-theme={theme}
      data-bd-mode={mode === 'elder' ? 'elder' : undefined}
      data-bleed={parameters.bleed}
      dir={direction}
    >
      <div className="story-frame" data-width={width}>
        <Story args={{ ...writing, ...args }} />
      </div>
    </div>
  );
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [frame],
  initialGlobals: {
    locale: 'zh-CN',
    theme: 'light',
    unit: 'published',
    direction: 'ltr',
    width: 'full',
    mode: 'standard',
  },
  globalTypes: {
    locale: toolbar('Language', 'globe', [
      { value: 'zh-CN', title: '中文' },
      { value: 'en', title: 'English' },
    ]),
    theme: toolbar('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'auto', title: 'System' },
    ]),
    unit: toolbar('Unit', 'credit', [
      { value: 'published', title: 'As published' },
      { value: '元', title: '元' },
      { value: '万元', title: '万元' },
      { value: '亿元', title: '亿元' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    width: toolbar('Width', 'ruler', [
      { value: 'full', title: 'Full width' },
      { value: '1200', title: '1200 px' },
      { value: '768', title: '768 px' },
      { value: '640', title: '640 px' },
      { value: '320', title: '320 px' },
      { value: '280', title: '280 px' },
    ]),
    mode: toolbar('Reading', 'accessibility', [
      { value: 'standard', title: 'Standard' },
      { value: 'elder', title: 'Elder mode 适老化' },
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { exclude: ['disclosure', 'className', 'style'] },
    options: { storySort: { order: ['Introduction', 'Design tokens', 'Report', 'Sections', 'Parts'] } },
  },
};

export default preview;
