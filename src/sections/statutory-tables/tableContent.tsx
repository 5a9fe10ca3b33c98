import type { ReactNode } from 'react';
import type { DisclosureKind } from '../../model/disclosure.js';
import type { StatutoryTableId } from '../../model/statutory.js';
import { absentBlock } from '../../parts/absentBlock.js';
import { type Note, Notes, textNotes } from '../../parts/Notes.js';
import { targetSheet } from '../../parts/targets/TargetSheet.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import type { Say } from '../../text/language.js';
import { messages } from './messages.js';
import { sheetTable, showsCode } from './SheetTable.js';
import type { StatutoryTableView } from './view.js';

export interface TableOptions {
  kind: DisclosureKind;
  /** Level of headings inside. */
  level: number;
  showCodes: boolean;
}

/** The official name of a table, in budgets or in final accounts. */
export function officialName(
  say: Say<(typeof messages)['zh-CN']>,
  table: StatutoryTableId,
  kind: DisclosureKind,
): string {
  return say(`statutory.name.${table}.${kind}`);
}

/** The content of a table below its heading: figures or absence, and notes. */
export function tableContent(w: Writer, view: StatutoryTableView, { kind, level, showCodes }: TableOptions): ReactNode {
  const { absence, content, state, title } = view;
  const name = officialName(w.say(messages), view.table, kind);
  const ownTitle = title === name ? undefined : title;
  return (
    <>
      {state === 'derived' && derivedNote(w, view)}
      {absence && absentBlock(w, absence)}
      {state === 'left-out' && leftOut(w)}
      {content?.form === 'sheet' && sheetTable(w, { sheet: content.sheet, name, title: ownTitle, showCodes })}
      {content?.form === 'targets' &&
        content.forms.targets.map((form) => targetSheet(w, { target: form, level, sums: false }))}
      <Notes w={w} notes={notesOf(w, view, showCodes)} />
    </>
  );
}

function derivedNote(w: Writer, { from }: StatutoryTableView): ReactNode {
  return (
    <Whole>
      <p className="bd-sheet-note" data-part="derived">
        {w.say(messages)('statutory.derived')}
        {from.map((heading, index) => (
          <span key={String(index)} className="bd-sheet-from">
            {w.phrase(messages, 'statutory.derived.from', { heading: w.quote(heading) })}
          </span>
        ))}
      </p>
    </Whole>
  );
}

function leftOut(w: Writer): ReactNode {
  const say = w.say(messages);
  return (
    <div className="bd-absent-block" data-part="absence" data-absence="left-out">
      <p className="bd-absent-word">{say('statutory.left-out.word')}</p>
      <p className="bd-absent-meaning">{say('statutory.left-out.meaning')}</p>
    </div>
  );
}

function notesOf(w: Writer, { content, title, notes }: StatutoryTableView, showCodes: boolean): Note[] {
  const say = w.say(messages);
  const sheet = content?.form === 'sheet' ? content.sheet : undefined;
  const rows = sheet?.sides.length === 1 ? (sheet.sides[0]?.rows ?? []) : [];
  return [
    ...(sheet?.gaps ?? []).map((gap) => ({ key: gap, content: say(`statutory.gap.${gap}`) })),
    ...(rows.some((row) => row.code?.assigned && showsCode(row, showCodes))
      ? [{ key: 'codes', content: say('statutory.codes') }]
      : []),
    ...(content?.form === 'targets' && content.forms.responsibleLeftOut
      ? [{ key: 'responsible', content: say('statutory.responsible') }]
      : []),
    ...(content === undefined && title !== undefined
      ? [{ key: 'title', content: w.phrase(messages, 'statutory.printedTitle', { title: w.quote(title) }) }]
      : []),
    ...textNotes(w, notes),
  ];
}
