import { attempt } from './failure.js';
import { hrefTo } from './links.js';

/** Our key in `history.state`. The host may have others. */
const KEY = 'budget-disclosure';

/** What we store in a history entry. */
export interface Way {
  /** Id of the target of the link that created this entry. */
  to?: string | undefined;
  /** Path of the figure, if the target is a figure in that element. */
  figure?: string | undefined;
  /** The link by which the reader left this entry: its `href`, its index among links with that `href`, and its offset in the window. */
  from?: { href: string; nth: number; top: number } | undefined;
}

/** Whether the hash is a route of a hash router, so that we must not write ids to it. */
export function isRoute(hash: string): boolean {
  return /^#[/!]/.test(hash);
}

/** The element of a hash in a document or shadow root, looked up as browsers do. */
export function placeOfHash(hash: string, scope: Node): HTMLElement | null {
  const id = hash.slice(1);
  return id === '' ? null : (byId(scope, id) ?? byId(scope, decoded(id)));
}

export function byId(scope: Node, id: string): HTMLElement | null {
  return 'getElementById' in scope ? (scope as Document).getElementById(id) : null;
}

/** Percent-decodes an id; returns a malformed one as it is. */
export function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The absolute URL of a link. A bare hash refers to this page, whatever `<base>` says. */
export function wholeAddress(href: string): string {
  const { href: here } = window.location;
  if (href.startsWith('#')) return `${here.split('#')[0]}${href}`;
  try {
    return new URL(href, document.baseURI).href;
  } catch {
    return here;
  }
}

/** The URL to copy for an element: that of the host, else this page with the id, unless the hash is a route. */
export function addressOf(id: string, href: string | undefined): string {
  if (href !== undefined) return wholeAddress(href);
  if (isRoute(window.location.hash)) return window.location.href;
  return id === '' ? wholeAddress('#').slice(0, -1) : wholeAddress(hrefTo(id));
}

/** What we stored in the current history entry. */
export function currentWay(): Way | undefined {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, Way>)[KEY] : undefined;
}

/** Stores our state in the current history entry and keeps that of the host. */
export function remember(way: Way, state: unknown = window.history.state): void {
  attempt(() => window.history.replaceState({ ...asObject(state), [KEY]: way }, ''));
}

/** Navigates within this page by a new history entry, which inherits the state of the host. */
export function enter(href: string, way: Way): void {
  const { state } = window.history;
  if (href.startsWith('#')) {
    // As a browser would: fires `hashchange`, and makes `:target` match.
    attempt(() => {
      window.location.hash = href;
    });
    remember(way, state);
  } else attempt(() => window.history.pushState({ ...asObject(state), [KEY]: way }, '', wholeAddress(href)));
}

export function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}

/**
 * Sets a query parameter of the page's URL, or removes it if the value is `null`. The rest of the URL and the host's state stay as they are.
 * @param entry write to the `current` history entry, or push a `new` one with this `hash`
 */
export function writeParameter(
  name: string,
  value: string | null,
  entry: 'current' | 'new',
  hash = window.location.hash,
): void {
  const { state } = window.history;
  const [, path = '', search = ''] = /^([^?#]*)\??([^#]*)/.exec(window.location.href) ?? [];
  const parts = search === '' ? [] : search.split('&').filter((part) => !new URLSearchParams(part).has(name));
  if (value !== null) parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const address = `${path}${parts.length > 0 ? '?' : ''}${parts.join('&')}${hash}`;
  attempt(() => {
    if (entry === 'current') window.history.replaceState(state, '', address);
    else window.history.pushState(currentWay() === undefined ? state : { ...state, [KEY]: undefined }, '', address);
  });
}

function asObject(state: unknown): object {
  return typeof state === 'object' && state !== null ? state : {};
}
