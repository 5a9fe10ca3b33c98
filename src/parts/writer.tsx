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

/** Nodes for the placeholders of a message; missing ones are left out. */
export type PhraseParts = Readonly<Record<string, ReactNode>>;

/**
 * Writes text and figures in the language and unit of a widget, with the marks of its findings. Created once per component and passed to
 * plain functions. Client components receive `writing`, which is plain data, and create their own.
 */
export interface Writer {
  /** Plain data to create the same writer from in a client component. */
  readonly writing: WritingProps;
  /** Terms that the document defines, in a section. */
  readonly terms: TermLinks | undefined;
  readonly locale: LocaleInput;
  readonly unit: WritingProps['unit'];
  /** Language of the document. */
  readonly language: string;
  /** `lang` of quoted text; `undefined` if the widget is in the language of the document. */
  readonly lang: string | undefined;
  /** The same without finding marks, for figures that are marked in a table anyway. */
  unmarked(): Writer;
  /** Returns a function that writes messages of a catalog as plain text. */
  say<M extends MessageTexts>(messages: Catalog<M>): Say<M>;
  /** A label, with the terms that the document defines (名词解释) linked to their definitions. */
  term<M extends MessageTexts>(messages: Catalog<M>, key: keyof M & string): ReactNode;
  /** A message with nodes for its placeholders. */
  phrase<M extends MessageTexts>(messages: Catalog<M>, key: keyof M & string, parts: PhraseParts): ReactNode;
  /** Items joined by the list separator of the language, or another one. */
  list(items: readonly ReactNode[], separator?: string): ReactNode;
  /** An amount with its unit and every printed digit, or the word for its absence. */
  amount(money: Stated<Money>, options?: AmountOptions): ReactNode;
  /** A percentage, or the word for its absence. */
  percent(value: Stated<DecimalString>, options?: FigureOptions): ReactNode;
  /** A number with its unit as printed, or the word for its absence. */
  quantity(value: Stated<DecimalString>, unit?: string, options?: FigureOptions): ReactNode;
  /** The word for an absence. */
  absent(absence: Absence): ReactNode;
  /**
   * Text quoted from the document, with its `lang`; an absence as the word for it with its statement, if any.
   * @param content shown in place of the plain text
   */
  quote(text: Stated<string>, content?: ReactNode): ReactNode;
  /** Text without a language, such as a code, isolated in bidirectional text. */
  code(text: string): ReactNode;
  /** Text (a name, a goal, a misprint) with the finding mark of the value at a path. */
  marked(at: string, words: ReactNode): ReactNode;
  /** The finding mark of the value at a path, if any. */
  mark(at: string | undefined): ReactNode;
  /** The `data-at` of the value at a path, if a finding mentions it. */
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

/** Fills the placeholders of a message. After the split, odd pieces are their names. */
function fillWith(text: string, parts: PhraseParts): ReactNode {
  return byPosition(text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece])));
}

/** Passed as arguments, children need no keys. */
function byPosition(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
