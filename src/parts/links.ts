/** A place in a report or section that a link leads to. */
export interface LinkTarget {
  /** The id of the place. `''` means the whole page, if the report has no `id`. */
  id: string;
  /**
   * `section`: a section, or a table or project in one. `term`: a definition (名词解释). `finding`: a finding of the audit (核对). `chapter`:
   * a tab, by its first section. `report`: the whole report.
   */
  kind: 'section' | 'term' | 'finding' | 'chapter' | 'report';
  /** The section that contains the place (`data-section`), if known. */
  section?: string | undefined;
}

/** Makes the address of a place, for hosts with their own routes. */
export type HrefOf = (target: LinkTarget) => string;

/** The address of an element within its page. */
export function hrefTo(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** The address of a place: from `hrefOf` if given, otherwise `#` and the id. */
export function hrefFor(target: LinkTarget, hrefOf: HrefOf | undefined): string {
  return hrefOf ? hrefOf(target) : hrefTo(target.id);
}

/** Attributes of a link to a place. `data-to` holds the id, because an address from `hrefOf` need not contain it. */
export function linkTo(target: LinkTarget, hrefOf: HrefOf | undefined): { href: string; 'data-to'?: string } {
  const href = hrefFor(target, hrefOf);
  return hrefOf ? { href, 'data-to': target.id } : { href };
}
