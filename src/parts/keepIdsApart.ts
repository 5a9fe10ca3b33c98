import { byId } from './address.js';

/**
 * Gives the places of a widget ids of their own (`bd-glossary-2`) where a widget before it in the page has the same: two reports
 * without an `idPrefix`. Loaded only there.
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
  }
}
