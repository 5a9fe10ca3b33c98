import { byId } from './address.js';

/** The id, and so the permalink, of a section. */
export function permalinkId(idPrefix: string, name: string): string {
  return `${idPrefix}bd-${name}`;
}

/** The element of an id in the widget, else in its document or shadow root. */
export function placeIn(widget: HTMLElement, id: string): HTMLElement | null {
  if (id === '') return null;
  return (
    [widget, ...widget.querySelectorAll<HTMLElement>('[id]')].find((place) => permalinkOf(place) === id) ??
    byId(widget.getRootNode(), id)
  );
}

/** The id by which links of the same widget refer to an element; see `keepIdsApart`. */
export function permalinkOf({ id, dataset }: HTMLElement): string {
  return dataset.permalink ?? id;
}
