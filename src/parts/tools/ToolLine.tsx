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
  /** The root element, from which the section or report is found. */
  rootRef: RefObject<HTMLDivElement | null>;
  /** Accessible name of the tools. */
  label: string;
  locale: LocaleInput;
  /** Whether the tools are hydrated. Before that, the line only reserves its space. */
  ready: boolean;
  /** What the copied link leads to. */
  link: 'section' | 'report';
  /** Id that the link leads to; `''` means the page, `undefined` no link. */
  id: string | undefined;
  cited: CitedDisclosure | undefined;
  /** Content of the panel that 下载 opens. */
  downloads?: ((id: string, tell: (message: string) => void) => ReactNode) | undefined;
  /** Further tools, before the link. */
  children?: ((tell: (message: string) => void) => ReactNode) | undefined;
}

type Panel = 'downloads' | 'link' | 'citation';

/** A line of text buttons: download, copy link, cite. Below it are the open panel and a status message. */
export function ToolLine(props: ToolLineProps) {
  const { rootRef, label, locale, ready, link, id, cited, downloads, children } = props;
  const [open, setOpen] = useState<Panel>();
  const language = tagOf(locale);
  const [status, setStatus] = useState({ message: '', language });
  // A message is dropped when the language changes.
  const message = status.language === language ? status.message : '';
  const tell = (text: string) => setStatus({ message: text, language });
  const panel = useId();
  const say = sayIn(messages, locale);
  const addressToCopy = (to: string) => {
    const widget = rootRef.current?.closest<HTMLElement>(link === 'section' ? '.bd-section' : '.bd-report');
    return addressOf(to, widget?.dataset.href);
  };
  const copyLink = async (to: string) => {
    const whole = addressToCopy(to);
    // Reset first, so that a second click is announced again.
    setOpen(undefined);
    tell('');
    const copied = await copy(whole);
    if (!copied) setOpen('link');
    tell(say(copied ? `tools.copied.${link}` : 'tools.notCopied'));
  };
  // Close the panel when the section no longer has anything to download.
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
      {/* The tools may be used outside a section and with unchecked data. */}
      <SectionBoundary
        key={open}
        section="tools"
        notice={<p className="bd-tools-panel">{sayIn(common, locale)('section.failed')}</p>}
        onError={undefined}
      >
        {open === 'downloads' && downloads?.(panel, tell)}
        {open === 'link' && id !== undefined && <SelectedText id={panel}>{addressToCopy(id)}</SelectedText>}
        {open === 'citation' && cited && <Cited id={panel} cited={cited} locale={locale} tell={tell} />}
      </SectionBoundary>
      <p className="bd-tools-status" role="status">
        {message}
      </p>
    </div>
  );
}

/** Text that could not be copied. It is selected, so that the reader can copy it with a key. */
function SelectedText({ id, children }: { id: string; children: string }) {
  const root = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (root.current) select(root.current);
  }, []);
  return (
    <div id={id} className="bd-tools-panel">
      <p ref={root} className="bd-tools-words">
        <bdi>{children}</bdi>
      </p>
    </div>
  );
}

interface CitedProps {
  id: string;
  cited: CitedDisclosure;
  locale: LocaleInput;
  tell: (message: string) => void;
}

/** The reference with a copy button. Rendered after a click only, so today's date cannot differ from the server's. */
function Cited({ id, cited, locale, tell }: CitedProps) {
  const reference = useRef<HTMLParagraphElement>(null);
  const say = sayIn(messages, locale);
  const copyReference = async () => {
    const element = reference.current;
    if (!element) return;
    tell('');
    const copied = await copy(element.textContent ?? '');
    if (!copied) select(element);
    tell(say(copied ? 'tools.copied.citation' : 'tools.notCopied'));
  };
  return (
    <div id={id} className="bd-tools-panel">
      <p ref={reference} className="bd-tools-words">
        {citation(writer({ locale, language: cited.language }), cited, today())}
      </p>
      <button type="button" className="bd-tool" onClick={copyReference}>
        {say('tools.copy.citation')}
      </button>
    </div>
  );
}

/** Today's date in the reader's time zone, ISO. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
