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

/** Props of a section, or of a component with several disclosures. */
export type Checkable = Partial<SectionProps> & { disclosures?: readonly BudgetDisclosure[] | undefined };

/** The disclosure of a widget, or the first of several. May be anything if props were not type-checked. */
export function subjectOf({ disclosure, disclosures }: Checkable): Partial<BudgetDisclosure> | null | undefined {
  return disclosure ?? disclosures?.[0];
}

/**
 * Normalizes props, which JavaScript, JSON or a CMS may set to values that their types do not allow: an invalid value is replaced by the
 * default, and a language tag by the language it matches. Never throws.
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

/** Drops a prop of the wrong type. Does not add props that are not there, as a comparison spreads the rest to its element. */
function ofType(props: Checkable, name: keyof SectionProps, type: 'string' | 'function'): object {
  const given = props[name];
  if (given === undefined || typeof given === type) return {};
  mistake(name, given, `Give a ${type}.`);
  return { [name]: undefined };
}

/** Makes disclosures safe to read. If even that throws, the widget will handle it. */
function fitted({ disclosure, disclosures }: Checkable): Checkable {
  return (
    attempt(() => ({
      ...(disclosure && { disclosure: fitting(disclosure) }),
      ...(disclosures && { disclosures: disclosures.map(fitting) }),
    })) ?? {}
  );
}

/** The value if it is one of `choices`, else `undefined`, so that the default of the prop applies. */
export function known<V>(name: string, given: V, choices: readonly unknown[]): V | undefined {
  if (given === undefined || choices.includes(given)) return given;
  mistake(name, given, `Give one of ${choices.join(', ')}.`);
  return undefined;
}

/** Defaults to Chinese, and to the language of the document for a tag that matches none. */
export function checkedLocale(given: unknown, language: unknown): SectionProps['locale'] {
  if (given === undefined) return 'zh-CN';
  if (matched(given) === undefined) {
    mistake('locale', given, 'The document’s is used.');
  }
  return localeOf(given, language);
}

/** An error in a host's language or its messages. Missing messages come from its fallback. */
export function languageFault(locale: LocaleInput | undefined): Fault | undefined {
  return typeof locale === 'object' ? faultOf(locale) : undefined;
}

const faultOf = once((language: Language): Fault | undefined => {
  const { messages, intl, tag, fallback } = language;
  try {
    Intl.getCanonicalLocales(intl ?? tag);
    // A proxy may list no keys, so we also ask for some common ones.
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

/** The nearest valid level. Accepts numbers as strings, as in HTML attributes. */
function checkedLevel(given: unknown): HeadingLevel | undefined {
  if (given === undefined) return undefined;
  const level =
    typeof given === 'number' || (typeof given === 'string' && given.trim() !== '') ? Number(given) : Number.NaN;
  const nearest = Math.min(Math.max(Math.round(level), 1), 6);
  if (nearest !== level) mistake('headingLevel', given, 'Give 1 to 6.');
  return Number.isNaN(nearest) ? undefined : (nearest as HeadingLevel);
}

/** Drops findings without the fields that marks and the audit panel read. */
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
