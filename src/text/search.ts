/** Words as a search compares them: full-width letters as the others, capital ones as small ones. */
export function searchable(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
