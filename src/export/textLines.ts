/** A line of wrapped text. */
export interface TextLine {
  text: string;
  /** Vertical centre of the line. */
  y: number;
}

/** The lines into which the browser wraps a text, found by the position of each character. */
export function textLines(element: HTMLElement, top: number): TextLine[] {
  const node = element.firstChild;
  if (node === null) return [];
  const origin = element.getBoundingClientRect().top;
  const range = document.createRange();
  const lines: TextLine[] = [];
  let at = 0;
  for (const character of element.textContent ?? '') {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    const last = lines[lines.length - 1];
    const y = box && top + (box.top + box.bottom) / 2 - origin;
    // Fallback fonts may shift a character: only half a line or more starts a new line.
    const same = last !== undefined && (y === undefined || box === undefined || Math.abs(y - last.y) < box.height / 2);
    if (same) last.text += character;
    else if (y !== undefined) lines.push({ text: character, y });
  }
  return lines.map(({ text, y }) => ({ text: text.trim(), y }));
}
