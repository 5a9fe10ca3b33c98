import { byId, placeOfHash } from './address.js';
import { goTo } from './going.js';

/**
 * Gives the places of a widget ids of their own (`bd-glossary-2`) where a widget before it in the page has the same: two reports
 * without an `idPrefix`. Goes to the one that the page's address names, as the browser did not find it. Loaded only there.
 */
export function keepIdsApart(widget: HTMLElement): void {
  const scope = widget.getRootNode();
  for (const place of [widget, ...widget.querySelectorAll<HTMLElement>('[id^="bd-"]')]) {
    const { id } = place;
    let own = id;
    for (let nth = 2; (byId(scope, own) ?? place) !== place; nth += 1) own = `${id}-${nth}`;
    if (own === id) continue;
    place.dataset.permalink = id;
    place.id = own;
    // A reader who has scrolled by then stays there.
    if (window.scrollY === 0 && placeOfHash(window.location.hash, scope) === place) goTo(place);
  }
}
