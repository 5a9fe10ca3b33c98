import { byId } from './address.js';

/** The id, and so the permalink, of a section. */
export function permalinkId(idPrefix: string, name: string): string {
  return `${idPrefix}bd-${name}`;
}

/** The place of an id: in the widget, else in the document or shadow root around it. */
export function placeIn(widget: HTMLElement, id: string): HTMLElement | null {
  if (id === '') return null;
  return placesIn(widget).find((place) => permalinkOf(place) === id) ?? byId(widget.getRootNode(), id);
}

/**
 * Gives the places of a widget ids of their own (`bd-glossary-2`) where a widget before it in the page has the same: two reports
 * without an `idPrefix`.
 */
export function keepIdsApart(widget: HTMLElement): void {
  const scope = widget.getRootNode();
  for (const place of placesIn(widget)) {
    const { id } = place;
    let own = id;
    for (let nth = 2; (byId(scope, own) ?? place) !== place; nth += 1) own = `${id}-${nth}`;
    if (own === id || !id.startsWith('bd-')) continue;
    place.dataset.permalink = id;
    place.id = own;
  }
}

/** The id that links of its own widget have for a place. */
export function permalinkOf({ id, dataset }: HTMLElement): string {
  return dataset.permalink ?? id;
}

function placesIn(widget: HTMLElement): HTMLElement[] {
  return [widget, ...widget.querySelectorAll<HTMLElement>('[id]')];
}
