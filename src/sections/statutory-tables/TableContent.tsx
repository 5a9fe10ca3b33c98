import type { DisclosureKind } from '../../model/disclosure.js';
import { AbsentBlock } from '../../parts/Absent.js';
import { type Note, Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import type { HeadingLevel, WritingProps } from '../../parts/props.js';
import { Quoted, quote } from '../../parts/Quoted.js';
import { TargetSheet } from '../../parts/targets/TargetSheet.js';
import { textParts, Whole } from '../../parts/whole.js';
import { writer } from '../../parts/writer.js';
import { type LocaleInput, sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { SheetTable, showsCode } from './SheetTable.js';
import type { TableView } from './view.js';

export interface TableContentProps extends WritingProps {
  view: TableView;
  kind: DisclosureKind;
  /** Level of headings inside. */
  level: HeadingLevel;
  /** Language of the document. */
  language: string;
  showCodes: boolean;
}

/** The official name of a table, in budgets or in final accounts. */
export function tableName({ table }: Pick<TableView, 'table'>, kind: DisclosureKind, locale: LocaleInput): string {
  return sayIn(messages, locale)(`statutory.name.${table}.${kind}`);
}

/** Whether the document prints another title than the official name. */
function hasOwnTitle({ table, title }: TableView, kind: DisclosureKind, locale: LocaleInput): boolean {
  return title !== undefined && title !== tableName({ table }, kind, locale);
}

/** A table below its heading: its figures, or why it has none, and what is to be said about them. */
export function TableContent({ view, kind, level, language, showCodes, ...words }: TableContentProps) {
  const { locale = 'zh-CN' } = words;
  const { absence, content, state } = view;
  return (
    <>
      {state === 'derived' && <DerivedNote view={view} language={language} locale={locale} />}
      {absence && <AbsentBlock absence={absence} locale={locale} language={language} />}
      {state === 'left-out' && <LeftOut locale={locale} />}
      {content?.form === 'sheet' && (
        <SheetTable
          {...words}
          sheet={content.sheet}
          label={tableName(view, kind, locale)}
          title={<CaptionTitle view={view} kind={kind} language={language} locale={locale} />}
          titled={hasOwnTitle(view, kind, locale)}
          showCodes={showCodes}
          language={language}
        />
      )}
      {content?.form === 'targets' &&
        content.forms.targets.map((form) => (
          <TargetSheet key={form.key} w={writer({ ...words, language })} target={form} level={level} sums={false} />
        ))}
      <Notes locale={locale} notes={notesOf({ view, language, locale, showCodes })} />
    </>
  );
}

type Told = Pick<TableContentProps, 'view' | 'language'> & { locale: LocaleInput };

/** The name of the table, which its heading shows, and its title as printed where that is another. */
function CaptionTitle({ view, kind, language, locale }: Told & { kind: DisclosureKind }) {
  const name = tableName(view, kind, locale);
  return (
    <>
      <span className="bd-visually-hidden">{name}</span>
      {view.title !== undefined && hasOwnTitle(view, kind, locale) && <> {quote(view.title, locale, language)}</>}
    </>
  );
}

function DerivedNote({ view, language, locale }: Told) {
  return (
    <Whole>
      <p className="bd-sheet-note" data-part="derived">
        {sayIn(messages, locale)('statutory.derived')}
        {view.from.map((heading, index) => (
          <span key={String(index)} className="bd-sheet-from">
            <Phrase
              template={template(messages, locale, 'statutory.derived.from')}
              parts={{ heading: quote(heading, locale, language) }}
            />
          </span>
        ))}
      </p>
    </Whole>
  );
}

function LeftOut({ locale }: Pick<Told, 'locale'>) {
  const say = sayIn(messages, locale);
  return (
    <div className="bd-absent-block" data-part="absence" data-absence="left-out">
      <p className="bd-absent-word">{say('statutory.left-out.word')}</p>
      <p className="bd-absent-meaning">{say('statutory.left-out.meaning')}</p>
    </div>
  );
}

function notesOf({ view, language, locale, showCodes }: Told & { showCodes: boolean }): Note[] {
  const say = sayIn(messages, locale);
  const { content, title, notes } = view;
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
      ? [
          {
            key: 'title',
            content: (
              <Phrase
                template={template(messages, locale, 'statutory.printedTitle')}
                parts={{ title: quote(title, locale, language) }}
              />
            ),
          },
        ]
      : []),
    ...notes.map((text, index) => ({
      key: `text.${index}`,
      content: <Quoted text={text} language={language} locale={locale} />,
    })),
  ];
}

textParts(CaptionTitle);
