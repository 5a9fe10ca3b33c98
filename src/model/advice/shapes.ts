import { valuesOf } from '../lists.js';
import type { Json, Keys } from '../snapshot.js';
import { absenceFix } from './absences.js';
import { LONGEST_FIGURE, onlyReading, typedFigure } from './figures.js';
import { exampleAt, fieldsAt, fits, formsAt, wordsAt, written } from './format.js';
import { nearest } from './nearest.js';
import { both, type Fix, type IssuePlace, together, write } from './place.js';
import { WORDS } from './terms.js';

/** Advice about values of the wrong type or format: suggests the same value in the right form. */

/** Longer suggestions are not shown. */
const LONGEST_PROPOSAL = 200;

/** Advice about a value of the wrong type. */
export function shapeFix(place: IssuePlace): Fix {
  const { keys, value } = place;
  const isNothing = value === null || value === '' || Number.isNaN(value);
  const candidate = isNothing ? undefined : candidates(place).find((other) => fits(other, keys));
  if (candidate !== undefined && written(candidate).length <= LONGEST_PROPOSAL) {
    const origin = fieldsAt(keys).includes('origin')
      ? both(
          '"origin" is "assigned" where the document does not print the code.',
          '文件没有印出编码、由制作者补上的，"origin" 写 "assigned"。',
        )
      : undefined;
    return together(write(written(candidate)), origin);
  }
  return absenceFix(place) ?? listFix(place) ?? exampleFix(place);
}

/** Advice with an example. */
function exampleFix({ keys, value }: IssuePlace): Fix {
  if (formsAt(keys).length === 0) return undefined;
  const example = written(exampleAt(keys));
  if (value === null && keys.length > 0) {
    return both(
      `Write a value, such as ${example}; an optional key is left out.`,
      `请写出内容，例如 ${example}；非必填的字段可以不写。`,
    );
  }
  return both(`For example: ${example}.`, `例如：${example}。`);
}

/** Advice for a list in place of an object, or the other way round. */
function listFix({ keys, value }: IssuePlace): Fix {
  const [form] = formsAt(keys);
  const example = written(exampleAt(keys));
  if (Array.isArray(value) && form?.entries) {
    return both(
      `One object stands here, not a list of them. For example: ${example}.`,
      `这里是一个对象，不是列表。例如：${example}。`,
    );
  }
  if (!Array.isArray(value) && form?.item) {
    return both(
      `Put it in a list, with [ ]. For example: ${example}.`,
      `请放进列表，用 [ ] 括起来。例如：${example}。`,
    );
  }
  return undefined;
}

/** The value in other forms; the caller picks the first that the format accepts. */
function candidates({ keys, value = null }: IssuePlace): Json[] {
  if (Array.isArray(value)) return value.length === 1 ? [value[0] as Json] : [];
  if (typeof value === 'object' && value !== null) return [[value], valuesOf(value), textOf(value)];
  return [...scalars(value), [value], ...objects(value, keys)];
}

/** The only value of an object, such as `{ "text": "…" }`; otherwise `null`. */
function textOf(value: Readonly<Record<string, Json>>): Json {
  const [only = null, ...others] = valuesOf(value);
  return others.length === 0 ? only : null;
}

/** A text as a number, a number as a text, and dates. */
function scalars(value: Json): Json[] {
  if (typeof value === 'number') return [`${value}`, ...dates(`${value}`)];
  if (typeof value !== 'string' || value.length > LONGEST_FIGURE) return [];
  const number = onlyReading(value.trim().replace(/年度?$/, ''));
  return [...(number === undefined ? [] : [Number(number)]), ...dates(value)];
}

/** Objects with one value: a portion with its amount, a code with its digits, an institution with its name. */
function objects(value: Json, keys: Keys): Json[] {
  const fields = fieldsAt(keys);
  const text = typeof value === 'number' ? `${value}` : value;
  if (typeof text !== 'string' || text.length > LONGEST_FIGURE) return [];
  const found: Json[] = [];
  if (fields.includes('origin')) found.push(...codes(text));
  if (fields.includes('operator')) found.push(...measures(text));
  if (fields.includes('statements')) found.push({ statements: [text] });
  // If no key is required, it is unclear which one is meant.
  if (fits({}, keys)) return found;
  const figures = [onlyReading(text) ?? figureOf(text) ?? text, text];
  return [...found, ...fields.flatMap((field) => figures.map((figure) => ({ [field]: figure })))];
}

function figureOf(text: string): Json | undefined {
  const figure = typedFigure(text);
  if (!figure) return undefined;
  const { value, unit, isAbout } = figure;
  return {
    value,
    unit: nearest(unit, ['元', '万元', '亿元'], WORDS, true) ?? unit,
    ...(isAbout && { printed: text.trim() }),
  };
}

/** A subject code: its digits, and the printed text if it has spaces. */
function codes(text: string): Json[] {
  const printed = text.trim();
  const value = printed.normalize('NFKC').replace(/\s/g, '');
  return [{ value, origin: 'stated', ...(value !== printed && { printed }) }];
}

/** The value of an indicator as an object, read from `≥95%`, `不超过 5 次`, `2023年12月31日` or `提高`. */
function measures(text: string): Json[] {
  const [, sign = '', rest = ''] =
    /^\s*([<>＜＞≤≥≦≧=＝]{1,2}|大于或?等于|小于或?等于|不[低高少多大小超]于?过?|至少|至多|大于|小于|等于|超过|高于|低于)?\s*(.*)$/u.exec(
      text,
    ) ?? [];
  const operator = sign === '' ? undefined : nearest(sign, OPERATORS, WORDS, true);
  const figure = typedFigure(rest);
  if (figure && (operator !== undefined || sign === '')) {
    const { value, unit, isAbout } = figure;
    return [
      {
        kind: 'number',
        ...(operator && { operator }),
        value,
        ...(unit && { unit }),
        ...(isAbout && { printed: text.trim() }),
      },
    ];
  }
  const [date] = dates(text);
  if (date !== undefined) return [{ kind: 'date', date, printed: text.trim() }];
  if (/^(无|没有)\s*[%％]?$/.test(text.trim())) return [{ kind: 'none', printed: text.trim() }];
  return /^\p{Script=Han}+$/u.test(text) ? [{ kind: 'word', word: text }] : [];
}

const OPERATORS = ['≥', '≤', '>', '<', '='] as const;

/** Converts Chinese numerals to digits: `二〇二三`, and numbers up to 99 such as `三`, `十三`, `三十一`. */
function withDigits(text: string): string {
  const digit = (numeral: string) => '〇一二三四五六七八九'.indexOf(numeral);
  return text
    .replace(/[零○]/g, '〇')
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) => {
      return `${tens ? digit(tens) : 1}${ones ? digit(ones) : 0}`;
    })
    .replace(/[〇一二三四五六七八九]/g, (numeral) => `${digit(numeral)}`);
}

/** ISO dates read from other formats: `2023年2月3日`, `2023.2.3`, `20230203`, with or without a time. */
function dates(text: string): string[] {
  const plain = withDigits(text.trim().slice(0, LONGEST_FIGURE)).normalize('NFKC');
  const [, year, month = '', day = ''] =
    /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?([T\s].*)?$/.exec(plain) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ??
    [];
  return year === undefined ? [] : [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}

/** Advice about an invalid date, address, language or code. */
export function formatFix(place: IssuePlace): Fix {
  const { keys, value } = place;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const others = [
    ...dates(text),
    text.replace(/_/g, '-'),
    `https://${text}`,
    text.normalize('NFKC').replace(/\s/g, ''),
  ];
  const candidate =
    LANGUAGES[text] ?? others.find((other) => text.length < 200 && isLikely(other, text) && fits(other, keys));
  if (candidate !== undefined && fits(candidate, keys)) {
    const hasPrinted = fieldsAt(keys.slice(0, -1)).includes('printed');
    const printed = hasPrinted && candidate !== text ? `, "printed": ${written(text)}` : '';
    return write(`${written(candidate)}${printed}`);
  }
  return absenceFix(place) ?? partOfDateFix(place) ?? exampleFix(place);
}

/** Whether a candidate is plausible: an address must start with a host name. */
function isLikely(other: string, text: string): boolean {
  return !other.startsWith('https://') || /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text);
}

const LANGUAGES: Readonly<Record<string, string>> = {
  中文: 'zh-CN',
  汉语: 'zh-CN',
  简体中文: 'zh-CN',
  英文: 'en',
  英语: 'en',
};

/** Advice for a month or year where a full date is expected. */
function partOfDateFix({ keys, value }: IssuePlace): Fix {
  if (typeof value !== 'string' || !/^\d{4}\s*[年./-]?(\s*\d{1,2}\s*月?)?$/.test(value.trim().normalize('NFKC')))
    return undefined;
  if (!wordsAt([...keys, 'absent']).includes('not-stated')) return undefined;
  const object = written({ absent: 'not-stated', statement: value.trim() });
  return both(
    `The day is not given: write the whole date if it is known, otherwise ${object}.`,
    `没有写明哪一天：知道完整日期的请写全，否则请写成 ${object}。`,
  );
}
