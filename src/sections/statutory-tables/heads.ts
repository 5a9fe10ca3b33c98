import { jsonText } from '../../model/json.js';
import { listOf } from '../../model/lists.js';
import type { Label, SheetSide } from './sheet.js';

/** Merges the heads of a table into rows, as in the official forms. */

/** One head cell. */
export interface MergedHead {
  key: string;
  label: Label;
  kind: 'code' | 'name' | 'second' | 'money' | 'group';
  colSpan: number;
  rowSpan: number;
}

const CODE: Label = { word: 'code' };

/** Rows of heads from top to bottom. A table of two sides has 收入 and 支出 above; `codes` adds a column of codes. */
export function headRows(sides: readonly SheetSide[], codes: boolean): MergedHead[][] {
  const top = sides.length > 1 ? 1 : 0;
  const depth = top + Math.max(1, ...sides.flatMap(({ columns }) => columns.map(({ heads }) => heads.length)));
  const rows: MergedHead[][] = listOf(depth, () => []);
  sides.forEach((side, at) => {
    const { name, columns, nameHead } = side;
    const codeColumns = codes && at === 0 ? 1 : 0;
    if (top > 0 && name !== 'whole') {
      const colSpan = codeColumns + 1 + columns.length;
      rows[0]?.push({ key: name, label: { word: name }, kind: 'group', colSpan, rowSpan: 1 });
    }
    const rowSpan = depth - top;
    if (codeColumns > 0) rows[top]?.push({ key: `${name}.code`, label: CODE, kind: 'code', colSpan: 1, rowSpan });
    rows[top]?.push({ key: `${name}.name`, label: nameHead, kind: at === 0 ? 'name' : 'second', colSpan: 1, rowSpan });
    for (let level = top; level < depth; level += 1) {
      const headLevel = level - top;
      let before: string | undefined;
      columns.forEach(({ heads }, index) => {
        const label = heads[headLevel];
        if (label === undefined) {
          before = undefined;
          return;
        }
        const path = jsonText(heads.slice(0, headLevel + 1));
        const last = headLevel === heads.length - 1;
        const row = rows[level];
        const group = row?.[row.length - 1];
        if (path === before && group && !last) {
          group.colSpan += 1;
          return;
        }
        before = last ? undefined : path;
        row?.push({
          key: `${name}.${index}.${headLevel}`,
          label,
          kind: last ? 'money' : 'group',
          colSpan: 1,
          rowSpan: last ? depth - level : 1,
        });
      });
    }
  });
  return rows;
}
