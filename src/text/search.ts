/** Normalises a text for search: ignores case and full-width forms. */
export function searchable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
