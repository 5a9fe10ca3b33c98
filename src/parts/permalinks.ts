import { byId } from './address.js';

/** The id, and so the permalink, of a section. */
export function permalinkId(idPrefix: string, name: string): string {
  return `${idPrefix}bd-${name}`;
}

/** The place of an id: in the widget, else in the document or shadow root around it. */
export function placeIn(widget: HTMLElement, id: string): HTMLElement | null {
  if (id === '') return null;
  return (
    [widget, ...widget.querySelectorAll<HTMLElement>('[id]')].find((place) => permalinkOf(place) === id) ??
    byId(widget.getRootNode(), id)
  );
}

/** The id that links of its own widget have for a place. */
export function permalinkOf({ id, dataset }: HTMLElement): string {
  return dataset.permalink ?? id;
}
