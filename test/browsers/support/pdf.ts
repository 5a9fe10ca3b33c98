import { inflateSync } from 'node:zlib';

type Matrix = readonly [number, number, number, number];

const UNIT: Matrix = [1, 0, 0, 1];

/** The operands of `cm` and `Tm` without the translation. */
const matrix = ([a = 1, b = 0, c = 0, d = 1]: readonly number[]): Matrix => [a, b, c, d];

const times = ([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix => [
  a * e + b * g,
  a * f + b * h,
  c * e + d * g,
  c * f + d * h,
];

/** The decompressed content streams that draw text. */
function contents(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return text.split(/\bstream\r?\n/).flatMap((part) => {
    try {
      const drawn = inflateSync(Buffer.from(part.split('endstream')[0] ?? '', 'latin1')).toString('latin1');
      return drawn.includes(' Tf') ? [drawn] : [];
    } catch {
      return [];
    }
  });
}

/** Font size of each text run in a PDF made by Chromium, in pt to one decimal. */
export function textSizes(pdf: Uint8Array): number[] {
  return contents(pdf).flatMap((drawing) => {
    const sizes: number[] = [];
    const outer: Matrix[] = [];
    let page = UNIT;
    let line = UNIT;
    let size = 0;
    let operands: number[] = [];
    for (const [token] of drawing.matchAll(/<[^>]*>|\((?:\\.|[^\\)])*\)|\[[^\]]*\]|[^\s<([]+/g)) {
      if (token === 'q') outer.push(page);
      else if (token === 'Q') page = outer.pop() ?? UNIT;
      else if (token === 'cm') page = times(matrix(operands.slice(-6)), page);
      else if (token === 'Tf') size = operands[operands.length - 1] ?? 0;
      else if (token === 'BT') line = UNIT;
      else if (token === 'Tm') line = matrix(operands.slice(-6));
      else if (token === 'Tj' || token === 'TJ') {
        const [, , c, d] = times(line, page);
        sizes.push(Math.round(size * Math.hypot(c, d) * 10) / 10);
      }
      operands = Number.isNaN(Number(token)) ? [] : [...operands, Number(token)];
    }
    return sizes;
  });
}
