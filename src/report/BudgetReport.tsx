import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef, type ReactNode } from 'react';
import type { Finding } from '../model/audit/finding.js';
import { auditDisclosure } from '../model/audit/index.js';
import type { BudgetDisclosure } from '../model/disclosure.js';
import type { SectionName } from '../model/sections.js';
import { rootAttributes } from '../parts/attributes.js';
import type { CitedDisclosure } from '../parts/Citation.js';
import { checked, known } from '../parts/checked.js';
import { attempt, onServer, tell } from '../parts/failure.js';
import { Heading } from '../parts/Heading.js';
import type { Navigate } from '../parts/navigation.js';
import type { SectionProps } from '../parts/props.js';
import { SectionBoundary } from '../parts/SectionBoundary.js';
import { SectionFailed } from '../parts/SectionFailed.js';
import { sourceLine } from '../parts/SourceLine.js';
import { Tabs, type TabsProps } from '../parts/Tabs.js';
import { SectionTools } from '../parts/tools/SectionTools.js';
import { WidgetFooter } from '../parts/WidgetFooter.js';
import { writer } from '../parts/writer.js';
import { AuditPanel } from '../sections/audit-panel/AuditPanel.js';
import { CompletenessStrip } from '../sections/completeness-strip/CompletenessStrip.js';
import type { Chapter, SectionEntry } from '../sections/entry.js';
import { sections } from '../sections/index.js';
import { common } from '../text/common.js';
import { directionOf, documentLang, sayIn } from '../text/language.js';
import { HydrationBoundary } from './HydrationBoundary.js';
import { messages } from './messages.js';

/** A tab of a report: a chapter of sections, or the findings of the audit. */
export type ReportChapter = Chapter | 'audit';

/** Props of `BudgetReport`. */
export interface BudgetReportProps
  extends Pick<SectionProps, 'disclosure' | 'unit' | 'locale' | 'headingLevel' | 'hrefOf' | 'target' | 'onError'>,
    Omit<ComponentPropsWithoutRef<'article'>, 'children' | 'onError'> {
  /**
   * `stacked`: all sections below each other. `tabs`: a tab for each chapter (部门概况, 收支总体, 支出, …). Every section is in the server's HTML and
   * is printed.
   * @default 'stacked'
   */
  layout?: 'stacked' | 'tabs' | undefined;
  /**
   * The open chapter of a tabbed report (controlled).
   * @default uncontrolled
   */
  chapter?: ReportChapter | undefined;
  /**
   * The chapter open at first in a tabbed report (uncontrolled).
   * @default the first
   */
  defaultChapter?: ReportChapter | undefined;
  /**
   * Called with the chapter that is opened, and whether the reader or a link opened it.
   * @default none
   */
  onChapterChange?: ((chapter: ReportChapter, by: 'reader' | 'link') => void) | undefined;
  /**
   * Content below the heading of the report: the host's own controls, or `ReportTools`. Not printed.
   * @default none
   */
  toolbar?: ReactNode;
  /**
   * Sections to show, always in the order of the official document.
   * @default all
   */
  include?: readonly SectionName[] | undefined;
  /**
   * Show tools (download, link, citation) below each section.
   * @default true
   */
  tools?: boolean | undefined;
  /**
   * Findings of `auditDisclosure`, listed in a chapter of their own (核对) and marked at their figures. `false` leaves out the chapter, the
   * marks and the completeness strip.
   * @default those of this disclosure
   */
  findings?: readonly Finding[] | false | undefined;
  /**
   * Called before the reader follows a link within the report (a permalink, a term, a finding; in a `ReportViewer` also a tab), so that a
   * router can handle it: after `preventDefault()` the host navigates. Not called for external links and links opened in a new tab.
   * @default none: the browser follows the link
   */
  onNavigate?: Navigate | undefined;
  /**
   * Prefix of the `bd-…` ids of the sections, for pages with several reports.
   * @default none
   */
  idPrefix?: string | undefined;
  /**
   * Show the names of responsible persons (项目负责人) in 绩效目标表. They are personal data.
   * @default false
   */
  showResponsible?: boolean | undefined;
}

/**
 * The whole disclosure of one department (部门预算公开): every section, in the order of the official document.
 *
 * Renders an `<article>`; `className`, `ref` and HTML attributes go there. Each section has the id `{idPrefix}bd-{name}`.
 */
export const BudgetReport = forwardRef<HTMLElement, BudgetReportProps>(function BudgetReport(given, ref) {
  const props = checked(given);
  const failed = (
    <SectionFailed
      name="budget-report"
      heading={(locale) => sayIn(messages, locale)('report.name')}
      disclosure={props.disclosure}
      locale={props.locale}
      headingLevel={props.headingLevel}
    />
  );
  let report: ReactNode;
  let failure: { error: unknown } | undefined;
  // Sections have error boundaries of their own; this catches errors in the frame around them.
  try {
    report = reportOf(props, ref);
  } catch (error) {
    failure = { error };
    if (onServer) tell(props.onError, error, 'budget-report');
  }
  return failure ? (
    <SectionBoundary section="budget-report" notice={failed} onError={props.onError} failure={failure} />
  ) : (
    report
  );
});

function reportOf(
  {
    disclosure,
    unit,
    locale = 'zh-CN',
    headingLevel = 2,
    layout: givenLayout,
    chapter,
    defaultChapter,
    onChapterChange,
    toolbar,
    include,
    idPrefix = '',
    hrefOf,
    target,
    onNavigate,
    showResponsible = false,
    tools = true,
    // No findings if the audit throws: the panel runs it again and reports the error.
    findings = attempt(() => auditDisclosure(disclosure).findings),
    onError,
    className,
    ...rest
  }: BudgetReportProps,
  ref: ForwardedRef<HTMLElement>,
): ReactNode {
  const layout = known('layout', givenLayout, LAYOUTS) ?? 'stacked';
  const say = sayIn(messages, locale);
  const shown = shownSections(include);
  const names = shown.map(({ name }) => name);
  const given: SectionProps = {
    idPrefix,
    hrefOf,
    beside: names,
    findings,
    disclosure,
    unit,
    locale,
    tools: tools && <SectionTools locale={locale} disclosure={citedOf(disclosure)} />,
    headingLevel: Math.min(headingLevel + 1, 6) as NonNullable<SectionProps['headingLevel']>,
    onError,
  };
  const element = ({ name, Component, showsResponsible }: SectionEntry): ReactNode => (
    <HydrationBoundary key={name}>
      <Component {...given} {...(showsResponsible && { showResponsible })} />
    </HydrationBoundary>
  );
  const audit = findings !== false && (
    <HydrationBoundary>
      <AuditPanel {...given} />
    </HydrationBoundary>
  );
  /** A part of the frame. If it throws, it is left out and the sections are still shown. */
  const framed = (part: ReactNode): ReactNode => (
    <SectionBoundary section="budget-report" notice={null} onError={onError}>
      {part}
    </SectionBoundary>
  );
  return (
    <article
      {...rootAttributes(locale, 'bd-report', className)}
      {...rest}
      ref={ref}
      data-layout={layout}
      data-href={attempt(() => hrefOf?.({ id: rest.id ?? '', kind: 'report' }))}
    >
      {attempt(() => reportHeader({ disclosure, unit, locale, headingLevel }))}
      {toolbar !== undefined && (
        <div className="bd-report-toolbar" data-part="toolbar">
          {framed(toolbar)}
        </div>
      )}
      {findings !== false && (
        <HydrationBoundary>
          <CompletenessStrip {...given} />
        </HydrationBoundary>
      )}
      {layout === 'tabs' ? (
        <Tabs
          label={say('report.sections')}
          dir={typeof locale === 'string' ? undefined : directionOf(locale)}
          // Without a prefix, tabs use React's ids, which differ between reports on a page.
          idPrefix={idPrefix === '' ? undefined : `${idPrefix}bd-chapter-`}
          value={chapter}
          defaultTab={defaultChapter}
          // The ids of the tabs below are the names of the chapters.
          onValueChange={onChapterChange as TabsProps['onValueChange']}
          tabs={[
            ...chaptersOf(shown).map((name) => ({
              id: name,
              label: say(`chapter.${name}`),
              content: (
                <div className="bd-report-sections">{shown.filter((entry) => entry.chapter === name).map(element)}</div>
              ),
            })),
            ...(audit
              ? [
                  {
                    id: 'audit',
                    label: say('chapter.audit'),
                    content: <div className="bd-report-sections">{audit}</div>,
                  },
                ]
              : []),
          ]}
        />
      ) : (
        <div className="bd-report-sections">
          {shown.map(element)}
          {audit}
        </div>
      )}
      <WidgetFooter className="bd-report-footer" data-part="source" target={target} onNavigate={onNavigate}>
        {attempt(() => sourceLine(writer({ locale, language: disclosure.language }), disclosure.source))}
      </WidgetFooter>
    </article>
  );
}

const LAYOUTS: readonly NonNullable<BudgetReportProps['layout']>[] = ['stacked', 'tabs'];

/** The part of the disclosure that tools need for citations. Small, because it is serialized for each section. */
function citedOf({ kind, year, language, source }: BudgetDisclosure): CitedDisclosure {
  return { kind, year, language, source };
}

/** The sections of a report, in the order of the official document. */
export function shownSections(include: readonly SectionName[] | undefined): SectionEntry[] {
  return sections.filter(({ name }) => !Array.isArray(include) || include.includes(name));
}

/** The chapters of these sections, in order of appearance. */
function chaptersOf(shown: readonly SectionEntry[]): Chapter[] {
  return [...new Set(shown.map(({ chapter }) => chapter))];
}

type HeaderProps = { disclosure: BudgetDisclosure } & Pick<SectionProps, 'unit' | 'locale' | 'headingLevel'>;

/** A function and not a component, so that `framed` also catches its errors on a server. */
function reportHeader({ disclosure, unit, locale = 'zh-CN', headingLevel = 2 }: HeaderProps) {
  const say = sayIn(messages, locale);
  const { department, source, kind, year } = disclosure;
  const language = documentLang(locale, disclosure.language);
  return (
    <header className="bd-report-header" data-part="header">
      <p className="bd-report-department" lang={language}>
        {department.name}
      </p>
      <Heading level={headingLevel} className="bd-report-heading">
        {say(`report.${kind}`, { year })}
      </Heading>
      <p className="bd-report-note">
        {unit === undefined
          ? say('report.unit')
          : say('report.unit.converted', { unit: sayIn(common, locale)(`unit.${unit}`) })}
      </p>
      {source.extent !== undefined && (
        <p className="bd-report-note" lang={language}>
          {say('report.extent', { extent: source.extent })}
        </p>
      )}
    </header>
  );
}
