import { byId, placeOfHash } from './address.js';
import { goTo } from './going.js';

/**
 * Makes the ids of a widget unique (`bd-glossary-2`) if an earlier one has the same, such as a second report without an `idPrefix`. Goes to
 * the element that the page's URL points to, as the browser could not. Loaded on demand.
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
