import { byId, currentWay, decoded, enter, isRoute, placeOfHash, remember, wholeAddress } from './address.js';
import { goTo, returnTo } from './going.js';
import { hrefTo, type LinkTarget } from './links.js';
import { placeIn } from './permalinks.js';

/** A way a reader goes within a report, told to the host before it is gone (`onNavigate`). */
export interface ReportNavigation {
  /**
   * What the reader follows: a word to its definition (`term`), a mark to its finding (`finding`), a finding to the section of its
   * figure or any other link to a place in a section (`section`), or a tab (`chapter`).
   */
  kind: 'section' | 'term' | 'finding' | 'chapter';
  /** The address, as in a link: `#bd-glossary`, or what `hrefOf` makes of it. Of a tab, that of its first section. */
  href: string;
  /** The id that it leads to, decoded. */
  id: string;
  /** The section it leads into, its `data-section`; `undefined` where the page has no such place. */
  section: string | undefined;
  /** Keeps the report from going there, so that the host can take over. */
  preventDefault: () => void;
}

/** A host's handler of navigation within a report. */
export type Navigate = (navigation: ReportNavigation) => void;

/** Calls `onNavigate`; returns false if the host prevented the default. */
export function mayGo(navigate: Navigate | undefined, way: Omit<ReportNavigation, 'preventDefault'>): boolean {
  let free = true;
  navigate?.({
    ...way,
    preventDefault: () => {
      free = false;
    },
  });
  return free;
}

/** Our links within the page. */
const LINKS = 'a[data-to], a[href^="#"][class^="bd-"]';

/** Follows a link of the widget by its element, since `<base>`, routers and shadow roots break plain hash links. */
export function followLink(event: MouseEvent, widget: HTMLElement, navigate: Navigate | undefined): void {
  // Leaves new tabs and windows to the browser.
  const others = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
  if (others || event.defaultPrevented || link === null || link.hasAttribute('download')) return;
  const href = link.getAttribute('href') ?? '';
  const id = link.dataset.to ?? decoded(href.slice(1));
  const place = placeIn(widget, id);
  const section = place?.closest('[data-section]')?.getAttribute('data-section') ?? undefined;
  if (!mayGo(navigate, { kind: linkKind(link), href, id, section })) {
    event.preventDefault();
    return;
  }
  const keepsRoute = link.dataset.to === undefined && isRoute(window.location.hash);
  if (place === null) {
    // No such element. A plain hash must not leave the page, either.
    if (keepsRoute || (link.dataset.to === undefined && link.href !== wholeAddress(href))) event.preventDefault();
    return;
  }
  event.preventDefault();
  const { figure, to } = link.dataset;
  const address = to === undefined && place.id !== id ? hrefTo(place.id) : href;
  if (!keepsRoute && wholeAddress(address) !== window.location.href) {
    remember({ ...currentWay(), from: originOf(link, href) });
    enter(address, { to: place.id, figure });
  }
  goTo(place, figure);
}

/** Goes to where the current history entry was, after Back, Forward or a change of the hash. */
export function followAddress(widget: HTMLElement): void {
  const way = currentWay();
  if (way?.from) {
    const link = sameLinks(widget, way.from.href)[way.from.nth];
    if (link && widget.contains(link)) returnTo(link, way.from.top);
    return;
  }
  const scope = widget.getRootNode();
  const place = way?.to === undefined ? placeOfHash(window.location.hash, scope) : byId(scope, way.to);
  if (place && widget.contains(place)) goTo(place, way?.figure);
}

function originOf(link: HTMLElement, href: string) {
  return { href, nth: sameLinks(link, href).indexOf(link), top: link.getBoundingClientRect().top };
}

/** All links with this `href` in the document or shadow root. */
function sameLinks(element: Element, href: string): HTMLElement[] {
  const root = element.getRootNode();
  const links = 'querySelectorAll' in root ? (root as ParentNode).querySelectorAll<HTMLElement>(LINKS) : [];
  return [...links].filter((link) => link.getAttribute('href') === href);
}

function linkKind(link: Element): Exclude<LinkTarget['kind'], 'chapter' | 'report'> {
  if (link.classList.contains('bd-term-link')) return 'term';
  return link.getAttribute('data-field') === 'mark' ? 'finding' : 'section';
}
