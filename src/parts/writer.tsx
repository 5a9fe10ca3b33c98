import { createElement, Fragment, type ReactNode } from 'react';
import type { Money } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import type { Absence, DecimalString, Stated } from '../model/values.js';
import { common } from '../text/common.js';
import {
  type Catalog,
  documentLang,
  type LocaleInput,
  type MessageTexts,
  runsApart,
  type Say,
  sayIn,
  template,
} from '../text/language.js';
import { type AmountOptions, type FigureOptions, figuresOf } from './figures.js';
import { dataAtOf, findingMark, withMark } from './findingMarks.js';
import type { WritingProps } from './props.js';
import { type TermLinks, termText } from './Term.js';
import { Whole } from './whole.js';

/** What stands for the placeholders of a message; one without an element is left out. */
export type PhraseParts = Readonly<Record<string, ReactNode>>;

/**
 * Writes words and figures in the language, unit and marks of one widget. Made once for a component and handed on to plain functions;
 * a client component is given `writing`, which is plain data, and makes its own.
 */
export interface Writer {
  /** What a client component makes its own of. */
  readonly writing: WritingProps;
  /** Terms that the document defines and where their definitions stand, within a section. */
  readonly terms: TermLinks | undefined;
  readonly locale: LocaleInput;
  readonly unit: WritingProps['unit'];
  /** Language of the document. */
  readonly language: string;
  /** `lang` for text quoted from the document; nothing where the widget speaks its language. */
  readonly lang: string | undefined;
  /** The same without marks: of two places that show a figure, the table has its mark. */
  unmarked(): Writer;
  /** The messages of a catalog as plain text. */
  say<M extends MessageTexts>(messages: Catalog<M>): Say<M>;
  /** A label without placeholders, in which the terms that the document defines (名词解释) lead to their definitions. */
  term<M extends MessageTexts>(messages: Catalog<M>, key: keyof M & string): ReactNode;
  /** A message whose placeholders are filled with elements, so that figures inside a sentence stay isolated and unbroken. */
  phrase<M extends MessageTexts>(messages: Catalog<M>, key: keyof M & string, parts: PhraseParts): ReactNode;
  /** Phrases as a list. Between them stands the separator of the language, or another. */
  list(items: readonly ReactNode[], separator?: string): ReactNode;
  /** A figure of money with its unit, every printed digit kept; an absence as its word. */
  amount(money: Stated<Money>, options?: AmountOptions): ReactNode;
  /** A percentage; an absence as its word. */
  percent(value: Stated<DecimalString>, options?: FigureOptions): ReactNode;
  /** A number of things in their unit as printed; an absence as its word. */
  quantity(value: Stated<DecimalString>, unit?: string, options?: FigureOptions): ReactNode;
  /** The absence of one value, in a word. */
  absent(absence: Absence): ReactNode;
  /**
   * Words of the document, verbatim and marked with its language; an absence as its word and, where given, its statement. `content`
   * is what shows the words, if not they alone.
   */
  quote(text: Stated<string>, content?: ReactNode): ReactNode;
  /** Words without a language, as codes: kept apart where letters run both ways. */
  code(text: string): ReactNode;
  /** Words (a name, a goal, a misprint) with the mark of what findings say of the value at a path. */
  marked(at: string, words: ReactNode): ReactNode;
  /** The mark of what findings say of the value at a path; nothing where they say nothing. */
  mark(at: string | undefined): ReactNode;
  /** The `data-at` of the value at a path, where a finding speaks of it. */
  dataAt(at: string | undefined): string | undefined;
}

export function writer({ terms, ...writing }: WritingProps & { terms?: TermLinks | undefined }): Writer {
  const { locale = 'zh-CN', unit, language = 'zh-CN', findingMarks } = writing;
  const lang = documentLang(locale, language);
  const figures = figuresOf(writing);
  const words = (text: string, lang: string | undefined, content: ReactNode = text): ReactNode =>
    lang === undefined && !runsApart(text, locale) ? (
      content
    ) : (
      <Whole>
        <bdi lang={lang}>{content}</bdi>
      </Whole>
    );
  return {
    writing,
    terms,
    locale,
    unit,
    language,
    lang,
    unmarked: () => writer({ ...writing, terms, findingMarks: undefined }),
    say: (messages) => sayIn(messages, locale),
    term: (messages, key) => termText(template(messages, locale, key), terms, messages['zh-CN'][key]),
    phrase: (messages, key, parts) => fillWith(template(messages, locale, key), parts),
    list: (items, separator = sayIn(common, locale)('list.separator')) =>
      byPosition(items.flatMap((item, index) => (index > 0 ? [separator, item] : [item]))),
    ...figures,
    quote: (text, content) => {
      if (!isAbsent(text)) return words(text, lang, content);
      const { statement } = text;
      return (
        <>
          {figures.absent(text)}
          {statement !== undefined && <> {words(statement, lang)}</>}
        </>
      );
    },
    code: (text) => words(text, undefined),
    marked: (at, words) => withMark(at, findingMarks, locale, words),
    mark: (at) => findingMark(at, findingMarks, locale),
    dataAt: (at) => dataAtOf(at, findingMarks),
  };
}

/** Split at the placeholders, odd pieces are their names. */
function fillWith(text: string, parts: PhraseParts): ReactNode {
  return byPosition(text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece])));
}

/** As children by position nodes need no keys. */
function byPosition(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
