/** A place of a report or a section that an address is made for. */
export interface LinkTarget {
  /** The id of the place in the page. `''`: the whole page, where the report has no `id`. */
  id: string;
  /**
   * `section`: a section, or a table or project in one. `term`: a definition (名词解释). `finding`: a finding of the audit (核对). `chapter`:
   * a tab, by its first section. `report`: the whole report.
   */
  kind: 'section' | 'term' | 'finding' | 'chapter' | 'report';
  /** The section the place is in, its `data-section`, where it is known. */
  section?: string | undefined;
}

/** How a host writes the address of a place. */
export type HrefOf = (target: LinkTarget) => string;

/** The address of an element within its page. */
export function hrefTo(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** The address of a place: the host's, else the plain one. */
export function hrefFor(target: LinkTarget, hrefOf: HrefOf | undefined): string {
  return hrefOf ? hrefOf(target) : hrefTo(target.id);
}

/** Attributes of a link to a place. An address that the host makes need not contain the id, so `data-to` names it. */
export function linkTo(target: LinkTarget, hrefOf: HrefOf | undefined): { href: string; 'data-to'?: string } {
  const href = hrefFor(target, hrefOf);
  return hrefOf ? { href, 'data-to': target.id } : { href };
}
