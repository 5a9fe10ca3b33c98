'use client';
import { forwardRef, useCallback, useEffect, useRef, useState } from 'react';
import { MONEY_UNITS } from '../../model/decimal.js';
import { documentKey } from '../../model/key.js';
import type { MoneyUnit } from '../../model/values.js';
import { placeOf } from '../../parts/address.js';
import { checked, known } from '../../parts/checked.js';
import { hrefFor } from '../../parts/links.js';
import { mayGo } from '../../parts/navigation.js';
import { permalinkId } from '../../parts/permalinks.js';
import { ReportTools } from '../../parts/tools/ReportTools.js';
import { useSight } from '../../parts/useSight.js';
import { panelsOf, tabInSight } from '../../parts/useTab.js';
import { common } from '../../text/common.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { BudgetReport, type BudgetReportProps, type ReportChapter, shownSections } from '../BudgetReport.js';
import { Choice } from './Choice.js';
import { messages } from './messages.js';
import { useChoice } from './useChoice.js';

/** Unit money is shown in: `published` is each figure's own, as printed. */
export type UnitChoice = MoneyUnit | 'published';

/** `all`: charts and tables. `tables`: no charts. */
export type Shown = 'all' | 'tables';

/** Props of `ReportViewer`. */
export interface ReportViewerProps extends Omit<BudgetReportProps, 'unit' | 'toolbar'> {
  /**
   * Unit money is shown in, where the host decides.
   * @default the reader does
   */
  unit?: UnitChoice | undefined;
  /**
   * Unit at first.
   * @default 'published'
   */
  defaultUnit?: UnitChoice | undefined;
  /**
   * Called with the unit that the reader chooses.
   * @default none
   */
  onUnitChange?: ((unit: UnitChoice) => void) | undefined;
  /**
   * Whether charts are shown beside the tables (`all`) or not (`tables`), where the host decides. A table is never left out: it is the
   * document.
   * @default the reader decides
   */
  show?: Shown | undefined;
  /**
   * What is shown at first.
   * @default 'all'
   */
  defaultShow?: Shown | undefined;
  /**
   * Called with what the reader chooses to see.
   * @default none
   */
  onShowChange?: ((show: Shown) => void) | undefined;
  /**
   * `search`: chapter, unit and what is shown are kept in the query of the page's address, as `{idPrefix}bd-chapter`, `{idPrefix}bd-unit` and
   * `{idPrefix}bd-show`, so that a reload, Back and a copied link show them again. A chapter that the reader opens gets a history entry.
   * What the host decides (`chapter`, `unit`, `show`) is not kept. The callbacks hear of the reader's choices, not of what the address
   * brings back.
   * @default undefined: the address stays as it is
   */
  rememberIn?: 'search' | undefined;
}

const UNITS: readonly UnitChoice[] = ['published', ...MONEY_UNITS];
/** Offered to every reader. Others, which few documents print, only where the document or the host has them. */
const COMMON_UNITS: readonly UnitChoice[] = ['published', '元', '万元', '亿元'];
const VIEWS: readonly Shown[] = ['all', 'tables'];

/**
 * The whole disclosure (部门预算公开) as `BudgetReport` shows it, with a toolbar for its readers: unit of money (元, 万元, 亿元 or as
 * published; conversion is exact), charts and tables or tables alone, the data as JSON, the link and the citation.
 *
 * Renders the report's `<article>`, with `data-bd-show`. Every choice is the reader's (`defaultUnit`) or the host's (`unit` with
 * `onUnitChange`). Without scripts it is the plain report; on paper it has no controls.
 */
export const ReportViewer = forwardRef<HTMLElement, ReportViewerProps>(function ReportViewer(
  {
    unit: givenUnit,
    defaultUnit = 'published',
    onUnitChange,
    show: givenShow,
    defaultShow = 'all',
    onShowChange,
    chapter: givenChapter,
    defaultChapter,
    onChapterChange,
    onNavigate,
    rememberIn,
    ...rest
  },
  ref,
) {
  const { disclosure, include, findings, hrefOf, idPrefix = '', tools = true } = rest;
  const { locale = 'zh-CN' } = checked(rest);
  const keeps = known('rememberIn', rememberIn, ['search']) !== undefined;
  const firstUnit = known('defaultUnit', defaultUnit, UNITS) ?? 'published';
  const [unit, setUnit] = useChoice(
    known('unit', givenUnit, UNITS),
    firstUnit,
    onUnitChange,
    keeps ? { name: `${idPrefix}bd-unit`, values: UNITS, plain: firstUnit } : undefined,
  );
  const firstShow = known('defaultShow', defaultShow, VIEWS) ?? 'all';
  const [show, setShow] = useChoice(
    known('show', givenShow, VIEWS),
    firstShow,
    onShowChange,
    keeps ? { name: `${idPrefix}bd-show`, values: VIEWS, plain: firstShow } : undefined,
  );
  const tabs = useRef<Element>(null);
  const findTabs = useCallback((choices: Element | null) => {
    tabs.current = choices?.closest('.bd-report')?.querySelector('.bd-tabs') ?? null;
  }, []);
  const sight = useSight(tabs, panelsOf);
  // The ids of the tabs are the chapters.
  const inSight = tabInSight(sight) as ReportChapter | undefined;
  const chapters = shownSections(include).map((entry): ReportChapter => entry.chapter);
  const firstChapter = chapters[0] ?? 'audit';
  const [chosenChapter, setChapter] = useChoice(
    givenChapter,
    defaultChapter,
    onChapterChange,
    keeps
      ? {
          name: `${idPrefix}bd-chapter`,
          values: findings === false ? chapters : [...chapters, 'audit'],
          // The tab that a reader sees who follows the link and has not scrolled.
          plain: defaultChapter ?? (inSight === undefined ? firstChapter : undefined),
          // A link has made an entry of its own.
          isStep: (by) => by === 'reader',
          hashDecides: () => leadsInto(tabs.current),
        }
      : undefined,
  );
  const chapter = chosenChapter ?? inSight ?? firstChapter;
  const openChapter = (name: ReportChapter, by: 'reader' | 'link') => {
    const section =
      name === 'audit' ? 'audit-panel' : shownSections(include).find((entry) => entry.chapter === name)?.name;
    const id = permalinkId(idPrefix, section ?? name);
    // Of a link, the host was told when it was followed.
    const href = hrefFor({ id, kind: 'chapter', section }, hrefOf);
    if (by === 'reader' && !mayGo(onNavigate, { kind: 'chapter', href, id, section })) return;
    setChapter(name, by);
  };
  return (
    <BudgetReport
      {...rest}
      ref={ref}
      unit={unit === 'published' ? undefined : unit}
      data-bd-show={show}
      chapter={chapter}
      onChapterChange={openChapter}
      onNavigate={onNavigate}
      toolbar={
        <Toolbar
          {...{ unit, setUnit, show, setShow, disclosure, locale, tools, findTabs }}
          ready={sight !== undefined}
        />
      }
    />
  );
});

/** Whether the page's hash names a place in these tabs; in any, while they are not known. */
function leadsInto(tabs: Element | null): boolean {
  const place = placeOf(window.location.hash, tabs?.getRootNode() ?? document);
  return place !== null && (tabs ? tabs.contains(place) : place.closest('.bd-tabs') !== null);
}

interface ToolbarProps {
  unit: UnitChoice;
  setUnit: (unit: UnitChoice) => void;
  show: Shown;
  setShow: (show: Shown) => void;
  disclosure: BudgetReportProps['disclosure'];
  locale: LocaleInput;
  /** Whether the tools of the report are shown. */
  tools: boolean;
  /** Whether scripts run. */
  ready: boolean;
  /** Given the choices, from which the tabs of the report are found. */
  findTabs: (choices: Element | null) => void;
}

/** What the reader chooses, the tools of the report, and a sentence that is said aloud when the view changes. */
function Toolbar({ unit, setUnit, show, setShow, disclosure, locale, tools, ready, findTabs }: ToolbarProps) {
  const say = sayIn(messages, locale);
  const sayUnit = (value: MoneyUnit) => sayIn(common, locale)(`unit.${value}`);
  const document = documentKey(disclosure);
  return (
    <>
      <div ref={findTabs} className="bd-choices" data-ready={ready || undefined}>
        <Choice
          label={say('viewer.unit')}
          value={unit}
          onChange={setUnit}
          options={UNITS.filter(
            (value) => COMMON_UNITS.includes(value) || value === unit || value === disclosure?.unit,
          ).map((value) => ({
            value,
            words: value === 'published' ? say('viewer.unit.published') : sayUnit(value),
          }))}
        />
        <Choice
          label={say('viewer.show')}
          value={show}
          onChange={setShow}
          options={VIEWS.map((value) => ({ value, words: say(`viewer.show.${value}`) }))}
        />
      </div>
      {tools && <ReportTools key={`tools ${document}`} disclosure={disclosure} locale={locale} />}
      <Said
        key={`said ${document}`}
        sentences={[
          unit === 'published' ? say('viewer.unit.saidPublished') : say('viewer.unit.said', { unit: sayUnit(unit) }),
          say(show === 'all' ? 'viewer.show.saidAll' : 'viewer.show.saidTables'),
        ]}
      />
    </>
  );
}

/** Of the sentences that describe the view, the one that changed last, to be said aloud once; at first none. */
function Said({ sentences }: { sentences: readonly string[] }) {
  const [said, setSaid] = useState('');
  const before = useRef(sentences);
  useEffect(() => {
    const changed = sentences.filter((sentence, index) => sentence !== before.current[index]);
    before.current = sentences;
    if (changed.length > 0) setSaid(changed.join(' '));
  });
  return (
    <p className="bd-visually-hidden" role="status">
      {said}
    </p>
  );
}
