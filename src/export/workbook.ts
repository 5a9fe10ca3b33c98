import { indexed } from '../model/lists.js';
import { xmlText } from './xml.js';
import { type ZipEntry, zip } from './zip.js';

/** Writes workbooks (Office Open XML) with text and numbers. */

export type WorkbookCell = { text: string; bold?: boolean; wrap?: boolean } | { number: string; places: number };

export interface Worksheet {
  name: string;
  /** Widths of the columns in characters. */
  widths: readonly number[];
  rows: readonly (readonly (WorkbookCell | undefined)[])[];
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Creates a workbook. Numbers keep their printed decimal places. */
export function workbook(sheets: readonly Worksheet[]): Blob {
  const styles: string[] = [...TEXT_STYLES];
  const formats: number[] = [];
  const styleOf = (cell: WorkbookCell): number => {
    if ('text' in cell) return cell.wrap ? 2 : cell.bold ? 1 : 0;
    if (!formats.includes(cell.places)) {
      formats.push(cell.places);
      styles.push(
        `<xf numFmtId="${FIRST_FORMAT + cell.places}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
      );
    }
    return TEXT_STYLES.length + formats.indexOf(cell.places);
  };
  const ids = sheets.map((_, index) => index + 1);
  const files: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPES}.styles+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${SHEET_TYPES}.worksheet+xml"/>`).join('')}</Types>`,
    },
    { name: '_rels/.rels', text: relations(['officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${indexed(sheets)
        .map(([at, { name }]) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations(...ids.map((id): Relation => ['worksheet', `worksheets/sheet${id}.xml`]), [
        'styles',
        'styles.xml',
      ]),
    },
    ...indexed(sheets).map(([at, sheet]) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      text: sheetXml(sheet, styleOf),
    })),
  ];
  // Last: the other files collect the styles.
  files.push({ name: 'xl/styles.xml', text: stylesXml(styles, formats) });
  return zip(
    files.map(({ name, text }) => ({ name, text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}` })),
    TYPE,
  );
}

type Relation = readonly [kind: string, target: string];

function relations(...all: readonly Relation[]): string {
  const each = indexed(all).map(
    ([at, [kind, target]]) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Plain text, bold text, and bold text that wraps. */
const TEXT_STYLES: readonly string[] = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf>',
];

/** Lower format numbers are reserved by Excel. */
const FIRST_FORMAT = 164;

function stylesXml(styles: readonly string[], formats: readonly number[]): string {
  const codes = formats.map(
    (places) =>
      `<numFmt numFmtId="${FIRST_FORMAT + places}" formatCode="${places === 0 ? '0' : `0.${'0'.repeat(places)}`}"/>`,
  );
  const font = '<sz val="11"/><name val="Calibri"/>';
  return `<styleSheet xmlns="${MAIN}">${codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` : ''}<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ widths, rows }: Worksheet, styleOf: (cell: WorkbookCell) => number): string {
  const columns = indexed(widths).map(
    ([at, width]) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = indexed(rows).map(([at, row]) => {
    const cells = indexed(row).map(([column, cell]) => {
      if (cell === undefined) return '';
      const start = `<c r="${letters(column)}${at + 1}" s="${styleOf(cell)}"`;
      return 'text' in cell
        ? `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`
        : `${start}><v>${cell.number}</v></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}">${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** The name of a column: A to Z, then AA and so on. */
function letters(column: number): string {
  const before = column >= 26 ? letters(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return (
    xmlText(text)
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
      // Spreadsheets read _x0041_ as a character code: escape its underscore.
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
  );
}
