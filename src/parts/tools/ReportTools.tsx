'use client';
import { useEffect, useRef, useState } from 'react';
import { disclosureFile } from '../../export/disclosure.js';
import type { FileToSave } from '../../export/files.js';
import type { ReportFormat } from '../../export/report.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { give } from './save.js';
import { ToolLine } from './ToolLine.js';

/** Props of `ReportTools`. */
export interface ReportToolsProps {
  /** The disclosure that is saved and cited. */
  disclosure: BudgetDisclosure;
  /**
   * Language of the tools; that of their report.
   * @default 'zh-CN'
   */
  locale?: LocaleInput | undefined;
}

/**
 * Reader's tools of a whole report: the disclosure as JSON, which `parseDisclosure` reads back (下载数据), the address of the report
 * (复制链接), and how to cite it (引用, GB/T 7714). As the `toolbar` of a `BudgetReport`, also every table of the report: as one workbook
 * (XLSX) with a sheet for each, and as one archive (ZIP) with a CSV for each and the JSON (下载全部表格).
 *
 * Elsewhere in a page its link is that of the page. It shows only where scripts run.
 */
export function ReportTools({ disclosure, locale = 'zh-CN' }: ReportToolsProps) {
  const root = useRef<HTMLDivElement>(null);
  // `null`: there is no report around the tools. Until that is known, their room is that of all tools.
  const [report, setReport] = useState<Element | null>();
  const say = sayIn(messages, locale);
  useEffect(() => setReport(root.current?.closest('.bd-report') ?? null), []);
  return (
    <ToolLine
      rootRef={root}
      label={say('tools.label.report')}
      locale={locale}
      ready={report !== undefined}
      link="report"
      id={report?.id ?? ''}
      cited={disclosure}
    >
      {(tell) => {
        const button = (words: string, make: () => FileToSave | Promise<FileToSave>) => (
          <button type="button" className="bd-tool" onClick={async () => tell(await give(make, locale))}>
            {words}
          </button>
        );
        const tables = (format: ReportFormat) => async () => {
          const { reportFile } = await import('../../export/report.js');
          return reportFile(report as Element, disclosure, format, locale);
        };
        return (
          <>
            {button(say('tools.data'), () => disclosureFile(disclosure, locale))}
            {report !== null && button(say('tools.tables.xlsx'), tables('xlsx'))}
            {report !== null && button(say('tools.tables.zip'), tables('zip'))}
          </>
        );
      }}
    </ToolLine>
  );
}
