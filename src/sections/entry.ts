import type { SectionName } from '../model/sections.js';
import type { Widget } from '../parts/guarded.js';
import type { SectionProps } from '../parts/props.js';
import type { Catalog } from '../text/language.js';

/** Sections that readers look for together. A tabbed report has one tab for each chapter. */
export type Chapter =
  | 'department'
  | 'totals'
  | 'expenditure'
  | 'offices'
  | 'assets'
  | 'performance'
  | 'tables'
  | 'terms';

/** What a section's `section.ts` exports. Which data a section prints is in `HOMES` of the model. */
export interface SectionEntry<Messages = Catalog<Readonly<Record<string, string>>>> {
  name: SectionName;
  chapter: Chapter;
  Component: Widget<SectionProps & { showResponsible?: boolean | undefined }>;
  messages: Messages;
  /** Whether it takes `showResponsible`, to show the names of responsible persons (项目负责人). Default: false. */
  showsResponsible?: boolean;
}
