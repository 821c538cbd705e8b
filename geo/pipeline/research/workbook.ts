/**
 * A table once more as an Excel workbook, for who opens it there: a CSV file without a byte-order mark loses its accents in Excel, and its GEOIDs their leading zeros.
 * Written here in the few parts that Office Open XML (ECMA-376) asks for: a fifth of the bytes of a second CSV, and the same bytes each time.
 */
import { zipSync, type Zippable } from 'fflate';
import Papa from 'papaparse';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="data" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** Digits as a number is printed: what has a leading zero is a name. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;

/** The one sheet, `data`, has the rows of the CSV: text as text, numbers as numbers, empty cells empty; the header stays in view. */
export function workbook(csv: string): Buffer {
  const rows = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const lines = rows.map((row, r) => `<row>${row.map((value) => cell(value, r > 0)).join('')}</row>`);
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const sheet = `<worksheet xmlns="${MAIN}">${view}<sheetData>${lines.join('')}</sheetData></worksheet>`;
  const files = { ...PARTS, 'xl/worksheets/sheet1.xml': sheet };
  const parts: Zippable = {};
  for (const [path, xml] of Object.entries(files)) parts[path] = new TextEncoder().encode(HEAD + xml);
  // A ZIP holds local time: the first day it knows, so that no build differs from another.
  return Buffer.from(zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1) }));
}

/** Cells stand without their addresses, one after the other: half of the file would be those. */
function cell(value: string, maybeNumber: boolean): string {
  if (value === '') return '<c/>';
  if (maybeNumber && NUMBER.test(value)) return `<c><v>${value}</v></c>`;
  const space = value.trim() === value ? '' : ' xml:space="preserve"';
  return `<c t="inlineStr"><is><t${space}>${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
