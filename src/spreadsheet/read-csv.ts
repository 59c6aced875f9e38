/** A table as text, as every program saves one: all its cells are words, so that no zero of a telephone is lost. Pure; runs in the worker. */
import { csvText } from './csv-text.ts';
import { MOST_TEXT, type ReadCell, type ReadLimits, type ReadRow, type ReadSheet, TooManyRows } from './sheet-cells.ts';
import { XmlFault } from './xml-events.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
type Separator = (typeof SEPARATORS)[number];
/** Rows by which the separator is found. */
const TRIAL_ROWS = 30;
/** `="0812"` is how a number is kept from being one. */
const KEPT = /^="([^"]*)"$/;

/** The records of a text; a field in quotes may hold separators, line ends and, written twice, quotes. */
class Records {
  #at = 0;
  readonly #text: string;
  readonly #separator: Separator;

  constructor(text: string, separator: Separator) {
    this.#text = text;
    this.#separator = separator;
  }

  /** Null after the last one. @throws XmlFault where quotes never close */
  next(): string[] | null {
    if (this.#at >= this.#text.length) return null;
    const fields: string[] = [];
    for (;;) {
      fields.push(this.#field());
      const sign = this.#text[this.#at];
      this.#at += 1;
      if (sign === this.#separator) continue;
      if (sign === '\r' && this.#text[this.#at] === '\n') this.#at += 1;
      return fields;
    }
  }

  #field(): string {
    return this.#text[this.#at] === '"' ? this.#quoted() + this.#plain() : this.#plain();
  }

  #plain(): string {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at];
      if (sign === this.#separator || sign === '\n' || sign === '\r') break;
      this.#at += 1;
    }
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string {
    let field = '';
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1);
      if (end < 0) throw new XmlFault('damaged');
      field += this.#text.slice(this.#at + 1, end);
      this.#at = end + 1;
      if (this.#text[this.#at] !== '"') return field;
      field += '"';
    }
  }
}

/** How well a separator fits: by how many rows have the same number of fields, and how many fields that is. */
function fit(text: string, separator: Separator): number {
  const records = new Records(text, separator);
  const rowsByWidth = new Map<number, number>();
  let least = 0;
  try {
    for (let row = 0; row < TRIAL_ROWS; row += 1) {
      const width = records.next()?.length ?? 0;
      if (width > 1) rowsByWidth.set(width, (rowsByWidth.get(width) ?? 0) + 1);
    }
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    // A quote that begins a field with this separator alone, and never closes: nothing better is known of the rest.
    least = 0.5;
  }
  return Math.max(least, ...[...rowsByWidth].map(([width, rows]) => rows * (width - 1)));
}

/** What the first line says of it ("sep=;", which Excel obeys), else the one that fits best. */
function separated(text: string): { readonly text: string; readonly separator: Separator } {
  const said = /^"?sep=([;,\t|])"?(?:\r\n|\r|\n|$)/i.exec(text);
  const named = SEPARATORS.find((one) => one === said?.[1]);
  if (said && named) return { text: text.slice(said[0].length), separator: named };
  const fits = SEPARATORS.map((separator) => ({ separator, value: fit(text, separator) }));
  const best = fits.reduce((one, other) => (other.value > one.value ? other : one));
  return { text, separator: best.separator };
}

function cellsOf(fields: readonly string[], columns: number): ReadonlyMap<number, ReadCell> {
  const cells = new Map<number, ReadCell>();
  for (const [column, field] of fields.slice(0, columns).entries()) {
    const value = (KEPT.exec(field.trim())?.[1] ?? field).replaceAll('\0', '').slice(0, MOST_TEXT);
    if (value.trim() !== '') cells.set(column, { kind: 'text', value });
  }
  return cells;
}

/** @throws XmlFault, TooManyRows */
export function readCsv(bytes: Uint8Array, limits: ReadLimits): ReadSheet[] {
  const { text, separator } = separated(csvText(bytes));
  const records = new Records(text, separator);
  const rows: ReadRow[] = [];
  let row = 0;
  for (let fields = records.next(); fields !== null; fields = records.next()) {
    row += 1;
    const cells = cellsOf(fields, limits.columns);
    if (cells.size === 0) continue;
    if (rows.length >= limits.rows) throw new TooManyRows();
    rows.push({ row, cells });
  }
  return [{ name: 'CSV', rows }];
}
