import type { Finding } from '../model/audit/finding.js';
import { MONEY_UNITS } from '../model/decimal.js';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { fitting } from '../model/fitting.js';
import { quoted } from '../model/json.js';
import { keysOf } from '../model/lists.js';
import { once } from '../model/once.js';
import { common } from '../text/common.js';
import { type Language, type LocaleInput, localeOf, matched } from '../text/language.js';
import { attempt, type Fault } from './failure.js';
import type { HeadingLevel, SectionProps } from './props.js';

const DEFINITIONS: readonly unknown[] = ['section', 'page', false] satisfies SectionProps['definitions'][];

/** Props of a section, or of what has several disclosures. */
export type Checkable = Partial<SectionProps> & { disclosures?: readonly BudgetDisclosure[] | undefined };

/** The disclosure that a widget speaks of, the first of several; from hand-made props, anything. */
export function subjectOf({ disclosure, disclosures }: Checkable): Partial<BudgetDisclosure> | null | undefined {
  return disclosure ?? disclosures?.[0];
}

/**
 * Props as the components read them: a value that a prop does not know is left out, so that its default holds, and a language tag
 * becomes the language it matches. JavaScript, JSON and a CMS give what no type allows. Never throws.
 */
export function checked<P extends Checkable>(props: P): P {
  const { beside } = props;
  return {
    ...props,
    ...fitted(props),
    locale: checkedLocale(
      props.locale,
      attempt(() => subjectOf(props)?.language),
    ),
    unit: known('unit', props.unit, MONEY_UNITS),
    definitions: known('definitions', props.definitions, DEFINITIONS),
    headingLevel: checkedLevel(props.headingLevel),
    findings: checkedFindings(props.findings),
    beside: Array.isArray(beside) ? beside : undefined,
    ...ofType(props, 'idPrefix', 'string'),
    ...ofType(props, 'hrefOf', 'function'),
    ...ofType(props, 'onNavigate', 'function'),
    ...ofType(props, 'target', 'string'),
  };
}

/** A prop of another type is none. It is not added where it is not given: a comparison would hand it to its element. */
function ofType(props: Checkable, name: keyof SectionProps, type: 'string' | 'function'): object {
  const given = props[name];
  if (given === undefined || typeof given === type) return {};
  mistake(name, given, `Give a ${type}.`);
  return { [name]: undefined };
}

/** The data that a widget is given, as it can be read; what cannot even be asked is left to the widget. */
function fitted({ disclosure, disclosures }: Checkable): Checkable {
  return (
    attempt(() => ({
      ...(disclosure && { disclosure: fitting(disclosure) }),
      ...(disclosures && { disclosures: disclosures.map(fitting) }),
    })) ?? {}
  );
}

/** A choice that is one of `choices`; else nothing, and the default of the prop holds. */
export function known<V>(name: string, given: V, choices: readonly unknown[]): V | undefined {
  if (given === undefined || choices.includes(given)) return given;
  mistake(name, given, `Give one of ${choices.join(', ')}.`);
  return undefined;
}

/** Chinese where nothing is given; what matches no language is written in that of the document. */
export function checkedLocale(given: unknown, language: unknown): SectionProps['locale'] {
  if (given === undefined) return 'zh-CN';
  if (matched(given) === undefined) {
    mistake('locale', given, 'The document’s is used.');
  }
  return localeOf(given, language);
}

/** What is wrong with a host's language, its messages among it; what it cannot say is said in its fallback. */
export function languageFault(locale: LocaleInput | undefined): Fault | undefined {
  return typeof locale === 'object' ? faultOf(locale) : undefined;
}

const faultOf = once((language: Language): Fault | undefined => {
  const { messages, intl, tag, fallback } = language;
  try {
    Intl.getCanonicalLocales(intl ?? tag);
    // A proxy may list no keys: it is asked for some that every section says.
    for (const key of [...keysOf(common.en), ...keysOf(messages)]) {
      const text: unknown = messages[key];
      if (typeof text !== 'string' && text !== undefined && text !== null) {
        throw new TypeError(`The message ${quoted(key)} of the language ${tag} is no text.`);
      }
    }
  } catch (error) {
    return { error };
  }
  return languageFault(fallback);
});

/** The nearest level that there is; numbers may be text, as attributes are. */
function checkedLevel(given: unknown): HeadingLevel | undefined {
  if (given === undefined) return undefined;
  const level =
    typeof given === 'number' || (typeof given === 'string' && given.trim() !== '') ? Number(given) : Number.NaN;
  const nearest = Math.min(Math.max(Math.round(level), 1), 6);
  if (nearest !== level) mistake('headingLevel', given, 'Give 1 to 6.');
  return Number.isNaN(nearest) ? undefined : (nearest as HeadingLevel);
}

/** Findings with all that a mark and the audit's panel read. */
function checkedFindings(given: unknown): readonly Finding[] | false | undefined {
  if (given === undefined || given === false) return given;
  const list: readonly unknown[] | undefined = Array.isArray(given) ? given : undefined;
  const whole = list?.filter(isFinding);
  if (whole && whole.length === list?.length) return list as readonly Finding[];
  mistake('findings', given, 'Give findings of auditDisclosure, or false.');
  return whole;
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false;
  const { id, rule, kind, operands, sentence } = value as Partial<Finding>;
  return (
    [id, rule, kind].every((word) => typeof word === 'string') &&
    typeof sentence?.['zh-CN'] === 'string' &&
    typeof sentence.en === 'string' &&
    Array.isArray(operands) &&
    operands.every((operand) => typeof operand?.path === 'string' && typeof operand.name === 'string')
  );
}

function mistake(name: string, given: unknown, help: string): void {
  warn(`the prop \`${name}\` does not know ${written(given)}. ${help}`);
}

function written(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' && value !== null ? 'this object' : String(value);
}

const warned = new Set<string>();

/** Warns the developer of the host once per message; not in production. */
function warn(message: string): void {
  if (warned.has(message) || !inDevelopment()) return;
  warned.add(message);
  // biome-ignore lint/suspicious/noConsole: a warning for developers.
  console.warn(`budget-disclosure: ${message}`);
}

/** Bundlers replace `process.env.NODE_ENV`. Without one, a browser has no `process`, which counts as production. */
function inDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
