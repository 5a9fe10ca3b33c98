/** A line of a text that the browser broke. */
export interface TextLine {
  text: string;
  /** Middle of the line. */
  y: number;
}

/** The lines the browser broke a text into: characters that stand at the same height. */
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
    // A fallback font may stand a little higher or lower: only half a line and more is another line.
    const same = last !== undefined && (y === undefined || box === undefined || Math.abs(y - last.y) < box.height / 2);
    if (same) last.text += character;
    else if (y !== undefined) lines.push({ text: character, y });
  }
  return lines.map(({ text, y }) => ({ text: text.trim(), y }));
}
