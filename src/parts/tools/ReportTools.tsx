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
  /** The disclosure to save and to cite. */
  disclosure: BudgetDisclosure;
  /**
   * Language of the tools. Use that of the report.
   * @default 'zh-CN'
   */
  locale?: LocaleInput | undefined;
}

/**
 * Reader's tools of a whole report: download the disclosure as JSON for `parseDisclosure` (下载数据), copy the link to the report
 * (复制链接), and cite it (引用, GB/T 7714). As the `toolbar` of a `BudgetReport`, also download all tables of the report (下载全部表格): as a
 * workbook (XLSX) with a sheet for each, or as an archive (ZIP) with a CSV for each and the JSON.
 *
 * Outside a report, the link is that of the page. Shown only after hydration.
 */
export function ReportTools({ disclosure, locale = 'zh-CN' }: ReportToolsProps) {
  const root = useRef<HTMLDivElement>(null);
  // `null`: no report around the tools. While it is `undefined`, space is reserved for all tools.
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
        const button = (label: string, make: () => FileToSave | Promise<FileToSave>) => (
          <button type="button" className="bd-tool" onClick={async () => tell(await give(make, locale))}>
            {label}
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
