'use client';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { common } from '../../text/common.js';
import { type LocaleInput, sayIn, tagOf } from '../../text/language.js';
import { addressOf } from '../address.js';
import { type CitedDisclosure, citation } from '../Citation.js';
import { SectionBoundary } from '../SectionBoundary.js';
import { writer } from '../writer.js';
import { copy, select } from './copy.js';
import { messages } from './messages.js';

export interface ToolLineProps {
  /** The element that finds its place in the page. */
  rootRef: RefObject<HTMLDivElement | null>;
  /** Whose tools these are, for assistive technology. */
  label: string;
  locale: LocaleInput;
  /** Whether scripts run: before, the line only keeps its room. */
  ready: boolean;
  /** What the link is to: `section` or `report`. */
  link: 'section' | 'report';
  /** Id that the link leads to; `''` leads to the page. `undefined`: there is no link to copy. */
  id: string | undefined;
  cited: CitedDisclosure | undefined;
  /** What a press on 下载 opens. */
  downloads?: ((id: string, tell: (words: string) => void) => ReactNode) | undefined;
  /** Tools of its own, before the link. */
  children?: ((tell: (words: string) => void) => ReactNode) | undefined;
}

type Panel = 'downloads' | 'link' | 'citation';

/** One quiet line of words: download, copy the link, cite; under it what one of them opened, and what became of a wish. */
export function ToolLine(props: ToolLineProps) {
  const { rootRef, label, locale, ready, link, id, cited, downloads, children } = props;
  const [open, setOpen] = useState<Panel>();
  const language = tagOf(locale);
  const [said, setSaid] = useState({ words: '', language });
  // In another language, what was said before is not said again.
  const words = said.language === language ? said.words : '';
  const tell = (told: string) => setSaid({ words: told, language });
  const panel = useId();
  const say = sayIn(messages, locale);
  const addressToCopy = (to: string) => {
    const widget = rootRef.current?.closest<HTMLElement>(link === 'section' ? '.bd-section' : '.bd-report');
    return addressOf(to, widget?.dataset.href);
  };
  const copyLink = async (to: string) => {
    const whole = addressToCopy(to);
    // Said and shown anew, when the reader asks twice.
    setOpen(undefined);
    tell('');
    const copied = await copy(whole);
    if (!copied) setOpen('link');
    tell(say(copied ? `tools.copied.${link}` : 'tools.notCopied'));
  };
  // What was open of a section that has nothing to download now stays closed when it has again.
  if (open === 'downloads' && !downloads) setOpen(undefined);
  const opener = (name: Panel, label: string) => (
    <button
      type="button"
      className="bd-tool"
      aria-expanded={open === name}
      aria-controls={open === name ? panel : undefined}
      onClick={() => {
        setOpen(open === name ? undefined : name);
        tell('');
      }}
    >
      {label}
    </button>
  );
  return (
    <div ref={rootRef} className="bd-tools" data-ready={ready ? true : undefined} data-part="tools">
      <fieldset className="bd-tools-line" aria-label={label}>
        {downloads && opener('downloads', say('tools.download'))}
        {children?.(tell)}
        {id !== undefined && (
          <button type="button" className="bd-tool" onClick={() => copyLink(id)}>
            {say(`tools.copy.${link}`)}
          </button>
        )}
        {cited && opener('citation', say('tools.cite'))}
      </fieldset>
      {/* The tools may stand alone in a host's page, and what is opened may be made of data by hand. */}
      <SectionBoundary
        key={open}
        section="tools"
        notice={<p className="bd-tools-panel">{sayIn(common, locale)('section.failed')}</p>}
        onError={undefined}
      >
        {open === 'downloads' && downloads?.(panel, tell)}
        {open === 'link' && id !== undefined && <Words id={panel}>{addressToCopy(id)}</Words>}
        {open === 'citation' && cited && <Cited id={panel} cited={cited} locale={locale} tell={tell} />}
      </SectionBoundary>
      <p className="bd-tools-status" role="status">
        {words}
      </p>
    </div>
  );
}

/** Text that could not be copied, chosen already, so that the reader's own key does. */
function Words({ id, children }: { id: string; children: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (words.current) select(words.current);
  }, []);
  return (
    <div id={id} className="bd-tools-panel">
      <p ref={words} className="bd-tools-words">
        <bdi>{children}</bdi>
      </p>
    </div>
  );
}

interface CitedProps {
  id: string;
  cited: CitedDisclosure;
  locale: LocaleInput;
  tell: (words: string) => void;
}

/** The reference, to be read and to be copied. It is opened by hand, so the day of today is the reader's. */
function Cited({ id, cited, locale, tell }: CitedProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const say = sayIn(messages, locale);
  const copyWords = async () => {
    const element = words.current;
    if (!element) return;
    tell('');
    const copied = await copy(element.textContent ?? '');
    if (!copied) select(element);
    tell(say(copied ? 'tools.copied.citation' : 'tools.notCopied'));
  };
  return (
    <div id={id} className="bd-tools-panel">
      <p ref={words} className="bd-tools-words">
        {citation(writer({ locale, language: cited.language }), cited, today())}
      </p>
      <button type="button" className="bd-tool" onClick={copyWords}>
        {say('tools.copy.citation')}
      </button>
    </div>
  );
}

/** The reader's day, ISO. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
