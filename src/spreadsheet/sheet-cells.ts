/** The cells of an unpacked workbook as plain values: no formulas, styles, drop-downs or pictures. Pure; runs in the worker. */
import { XmlFault, attribute, readXml } from './xml-events.ts';
import { DAY_MS } from '../lib/day-ms.ts';

/** "date" stands for a number that its cell shows as a date, as ISO text without a zone. */
export type ReadCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string };
export interface ReadRow {
  /** From 1, as in the address. */
  readonly row: number;
  /** By column from 0; a cell without a value is not there. */
  readonly cells: ReadonlyMap<number, ReadCell>;
}
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
}
export interface ReadLimits {
  /** Rows that hold a value, in all sheets together. */
  readonly rows: number;
  /** Columns beyond are not read. */
  readonly columns: number;
}
/** The text of a part of the zip file; null where there is none. */
export type PartText = (name: string) => string | null;

/** More rows with a value than the caller wants to have. */
export class TooManyRows extends Error {
  override readonly message = 'too many rows';
}

/** What Excel lets a cell hold. */
const MOST_TEXT = 32_767;
const MOST_ROW = 1_048_576;
/** Serial 0, where 1 January 1900 is 1 and the 29 February that never was is counted. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** 31 December 9999. */
const LAST_SERIAL = 2_958_466;

function unescaped(text: string): string {
  const plain = text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\0', '')
    .slice(0, MOST_TEXT);
}

function sharedTexts(xml: string | null): string[] {
  const texts: string[] = [];
  let text = '';
  let within = false;
  let phonetic = false;
  readXml(xml ?? '', {
    open(name) {
      if (name === 't') within = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'si') text = '';
    },
    close(name) {
      if (name === 't') within = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') texts.push(unescaped(text));
    },
    text(piece) {
      if (within && !phonetic) text += piece;
    },
  });
  return texts;
}

function isDateFormat(id: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(id);
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 45 && id <= 47);
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** For each style of a cell, whether it shows a number as a date. */
function dateStyles(xml: string | null): boolean[] {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let within = false;
  readXml(xml ?? '', {
    open(name, attributes) {
      if (name === 'cellXfs') within = true;
      const format = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') own.set(format, attribute(attributes, 'formatCode') ?? '');
      if (within && name === 'xf') styles.push(isDateFormat(format, own));
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}

function columnOf(address: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(address)?.[0];
  if (letters === undefined) throw new XmlFault('damaged');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Meaning {
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  readonly epochMs: number;
}

/** @param type of the cell as the file has it: s (shared text), str, inlineStr, b, e, d or n */
function cellOf(raw: string, type: string, style: number, meaning: Meaning): ReadCell | null {
  const text = type === 's' ? (meaning.texts[Number(raw)] ?? '') : unescaped(raw);
  if (text.trim() === '') return null;
  if (type === 'd') return { kind: 'date', value: text };
  if (type !== 'n') return { kind: 'text', value: text };
  const value = Number(text);
  // Whoever reads the row says what is wrong with it; the rest of the file is good.
  if (!Number.isFinite(value)) return { kind: 'text', value: text };
  if (meaning.dates[style] !== true || value < 0 || value >= LAST_SERIAL) return { kind: 'number', value };
  return { kind: 'date', value: new Date(meaning.epochMs + Math.round(value * DAY_MS)).toISOString().slice(0, 19) };
}

/** @param found takes each row that holds a value */
function readRows(xml: string, meaning: Meaning, columns: number, found: (row: ReadRow) => void): void {
  let row = 0;
  let column = -1;
  let cells = new Map<number, ReadCell>();
  let type = 'n';
  let style = 0;
  let raw = '';
  let within = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'v' || name === 't') within = true;
      else if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? row + 1);
        if (!(Number.isInteger(row) && row >= 1 && row <= MOST_ROW)) throw new XmlFault('damaged');
        column = -1;
        cells = new Map();
      } else if (name === 'c') {
        const place = attribute(attributes, 'r');
        column = place === null ? column + 1 : columnOf(place);
        type = attribute(attributes, 't') ?? 'n';
        style = Number(attribute(attributes, 's') ?? 0);
        raw = '';
      }
    },
    close(name) {
      if (name === 'v' || name === 't') within = false;
      else if (name === 'c' && column < columns) {
        const cell = cellOf(raw, type, style, meaning);
        if (cell) cells.set(column, cell);
      } else if (name === 'row' && cells.size > 0) found({ row, cells });
    },
    text(piece) {
      if (within) raw += piece;
    },
  });
}

function targets(xml: string | null): Map<string, string> {
  const found = new Map<string, string>();
  readXml(xml ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.set(attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return found;
}

/** @throws XmlFault, TooManyRows */
export function readSheets(part: PartText, limits: ReadLimits): ReadSheet[] {
  const paths = targets(part('xl/_rels/workbook.xml.rels'));
  let epochMs = EPOCH_MS;
  const named: { name: string; xml: string }[] = [];
  readXml(part('xl/workbook.xml') ?? '', {
    open(tag, attributes) {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? ''))
        epochMs = EPOCH_MS + 1462 * DAY_MS;
      if (tag !== 'sheet') return;
      const xml = part(paths.get(attribute(attributes, 'id') ?? '') ?? '');
      if (xml === null) throw new XmlFault('damaged');
      named.push({ name: attribute(attributes, 'name') ?? '', xml });
    },
  });
  if (named.length === 0) throw new XmlFault('damaged');
  const meaning = {
    texts: sharedTexts(part('xl/sharedStrings.xml')),
    dates: dateStyles(part('xl/styles.xml')),
    epochMs,
  };
  let count = 0;
  return named.map(({ name, xml }) => {
    const rows: ReadRow[] = [];
    readRows(xml, meaning, limits.columns, (row) => {
      count += 1;
      if (count > limits.rows) throw new TooManyRows();
      rows.push(row);
    });
    return { name, rows };
  });
}
