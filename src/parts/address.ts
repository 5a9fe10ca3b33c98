import { attempt } from './failure.js';
import { hrefTo } from './links.js';

/** The key of `history.state` under which ours stands, beside what the host keeps there. */
const KEY = 'budget-disclosure';

/** What a history entry says of a reader's way. */
export interface Way {
  /** Id of the place that a link led to when this entry was made. */
  to?: string | undefined;
  /** Path of the figure, where it led to one in that place. */
  figure?: string | undefined;
  /** The link by which the reader left this entry: its address, which one of those with that address, and where it stood. */
  from?: { href: string; nth: number; top: number } | undefined;
}

/** Whether the hash is the route of the host's router, to which no id may be written. */
export function isRoute(hash: string): boolean {
  return /^#[/!]/.test(hash);
}

/** The element that a hash names in this document or shadow root, as browsers look for it; a malformed hash names none. */
export function placeOfHash(hash: string, scope: Node): HTMLElement | null {
  const id = hash.slice(1);
  return id === '' ? null : (byId(scope, id) ?? byId(scope, decoded(id)));
}

/** The element of an id in this document or shadow root. */
export function byId(scope: Node, id: string): HTMLElement | null {
  return 'getElementById' in scope ? (scope as Document).getElementById(id) : null;
}

/** An id as it stands in an address, decoded; as it is where it cannot be. */
export function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The whole address of a link. One with a hash alone is of this page, whatever `<base>` says. */
export function wholeAddress(href: string): string {
  const { href: here } = window.location;
  if (href.startsWith('#')) return `${here.split('#')[0]}${href}`;
  try {
    return new URL(href, document.baseURI).href;
  } catch {
    return here;
  }
}

/** The address to copy for a place: the host's, else that of this page with the id; a router's route stays as it is. */
export function addressOf(id: string, href: string | undefined): string {
  if (href !== undefined) return wholeAddress(href);
  if (isRoute(window.location.hash)) return window.location.href;
  return id === '' ? wholeAddress('#').slice(0, -1) : wholeAddress(hrefTo(id));
}

/** Ours in the current history entry. */
export function currentWay(): Way | undefined {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? (state as Record<string, Way>)[KEY] : undefined;
}

/** Writes into the current history entry, and keeps what the host has in it. */
export function remember(way: Way, state: unknown = window.history.state): void {
  attempt(() => window.history.replaceState({ ...asObject(state), [KEY]: way }, ''));
}

/** Goes to an address of this page in a new history entry; what the host keeps in the entry goes along. */
export function enter(href: string, way: Way): void {
  const { state } = window.history;
  if (href.startsWith('#')) {
    // As the browser follows it: hosts hear `hashchange`, and `:target` matches.
    attempt(() => {
      window.location.hash = href;
    });
    remember(way, state);
  } else attempt(() => window.history.pushState({ ...asObject(state), [KEY]: way }, '', wholeAddress(href)));
}

/** The value of a query parameter in the page's address. */
export function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}

/**
 * Writes a query parameter of the page's address, or removes it where the value is `null`; all else stays as it is written. `entry`: in the
 * `current` history entry or a `new` one, which has `hash` and leads to no place. What the host keeps in the entry goes along.
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
