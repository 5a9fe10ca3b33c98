'use client';
import { useEffect, useRef, useState } from 'react';
import { disclosureFile } from '../../export/disclosure.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { give } from './save.js';
import { ToolLine } from './ToolLine.js';

export interface ReportToolsProps {
  /** The disclosure that is saved and cited. */
  disclosure: BudgetDisclosure;
  /** Language of the tools; that of their report. Default `'zh-CN'`. */
  locale?: LocaleInput | undefined;
}

/**
 * Reader's tools of a whole report: the disclosure as JSON, which `parseDisclosure` reads back (下载数据), the address of the report
 * (复制链接), and how to cite it (引用, GB/T 7714).
 *
 * Place it where readers look for it, above or below a `BudgetReport`; the link is that of the page. It shows only where scripts run.
 */
export function ReportTools({ disclosure, locale = 'zh-CN' }: ReportToolsProps) {
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ id: string }>();
  const say = sayIn(messages, locale);
  useEffect(() => setPlace({ id: root.current?.closest('.bd-report')?.id ?? '' }), []);
  return (
    <ToolLine
      rootRef={root}
      label={say('tools.label.report')}
      locale={locale}
      ready={place !== undefined}
      link="report"
      id={place?.id ?? ''}
      cited={disclosure}
    >
      {(tell) => (
        <button
          type="button"
          className="bd-tool"
          onClick={async () => tell(await give(() => disclosureFile(disclosure, locale), locale))}
        >
          {say('tools.data')}
        </button>
      )}
    </ToolLine>
  );
}
