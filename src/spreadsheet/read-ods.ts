/** A workbook of LibreOffice, unpacked, as sheets of plain values. Pure; runs in the worker. */
import { mergesOver, withoutCovered } from './merged-cells.ts';
import { odsCellOf } from './ods-cell.ts';
import {
  MOST_MERGES,
  MOST_ROW,
  type MergedCells,
  type ReadCell,
  type ReadLimits,
  type ReadRow,
  type ReadSheet,
  TooManyRows,
} from './sheet-cells.ts';
import { NoWorkbook } from './workbook-fault.ts';
import { attribute, readXml } from './xml-events.ts';

type Attributes = Readonly<Record<string, string>>;

const SHAPES =
  'caption circle connector control custom-shape ellipse frame g line measure path polygon polyline rect regular-polygon';
/** What stands within a cell or beside the cells and is no value of theirs. */
const ASIDE = new Set(['annotation', 'tracked-changes', 'shapes', 'dde-links', 'ruby-text', ...SHAPES.split(' ')]);
const MOST_BLANKS = 1000;

function times(attributes: Attributes, name: string, most: number): number {
  const count = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}

interface OpenSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: ReadRow[];
  readonly merges: MergedCells[];
  readonly hiddenColumns: number[];
  /** Columns that have been told of so far. */
  told: number;
}

interface OpenRow {
  readonly first: number;
  readonly repeated: number;
  readonly isHidden: boolean;
  readonly cells: Map<number, ReadCell>;
  next: number;
}

/** Takes the elements of content.xml as they come. */
class OdsReader {
  readonly sheets: ReadSheet[] = [];
  /** A letter has tables too. */
  isBook = false;
  readonly #limits: ReadLimits;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #sheet: OpenSheet | null = null;
  #row: OpenRow | null = null;
  #nextRow = 1;
  #count = 0;
  #cell: Attributes | null = null;
  #words = '';
  #paragraphs = 0;
  #inParagraph = false;
  /** Depth below something that is not read. */
  #aside = 0;
  /** A closed group of rows or columns hides them without a word of their own. */
  #closedGroups: boolean[] = [];

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  open(name: string, attributes: Attributes): void {
    // A table within a cell is a picture of one as well.
    if (this.#aside > 0 || ASIDE.has(name) || (this.#cell && name === 'table')) this.#aside += 1;
    else if (this.#cell) this.#openWords(name, attributes);
    else if (name === 'style') this.#style = attribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false')
      this.#hiddenStyles.add(this.#style);
    else if (name === 'spreadsheet') this.isBook = true;
    else if (name === 'table') this.#openSheet(attributes);
    else if (this.#sheet) this.#openInSheet(name, attributes, this.#sheet);
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (this.#cell) this.#inParagraph &&= name !== 'p' && name !== 'h';
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table-row-group' || name === 'table-column-group') this.#closedGroups.pop();
    else if (name === 'table') this.#closeSheet();
  }

  text(piece: string): void {
    if (this.#cell && this.#aside === 0 && this.#inParagraph) this.#words += piece.replace(/\s+/g, ' ');
  }

  #openWords(name: string, attributes: Attributes): void {
    if (name === 'p' || name === 'h') {
      if (this.#paragraphs > 0) this.#words += '\n';
      this.#paragraphs += 1;
      this.#inParagraph = true;
    } else if (name === 's') this.#words += ' '.repeat(times(attributes, 'c', MOST_BLANKS));
    else if (name === 'tab') this.#words += '\t';
    else if (name === 'line-break') this.#words += '\n';
  }

  #openSheet(attributes: Attributes): void {
    const isHidden = this.#hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
    const name = attribute(attributes, 'name') ?? '';
    this.#sheet = { name, isHidden, rows: [], merges: [], hiddenColumns: [], told: 0 };
    this.#nextRow = 1;
    this.#closedGroups = [];
  }

  #isHidden(attributes: Attributes): boolean {
    const visibility = attribute(attributes, 'visibility');
    return visibility === 'collapse' || visibility === 'filter' || this.#closedGroups.includes(true);
  }

  #openInSheet(name: string, attributes: Attributes, sheet: OpenSheet): void {
    if (name === 'table-row-group' || name === 'table-column-group')
      this.#closedGroups.push(attribute(attributes, 'display') === 'false');
    else if (name === 'table-column') this.#tellColumns(attributes, sheet);
    else if (name === 'table-row') {
      const repeated = times(attributes, 'number-rows-repeated', MOST_ROW);
      const isHidden = this.#isHidden(attributes);
      this.#row = { first: this.#nextRow, repeated, isHidden, cells: new Map(), next: 0 };
      this.#nextRow += repeated;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = attributes;
      this.#words = '';
      this.#paragraphs = 0;
      this.#inParagraph = false;
    }
  }

  #tellColumns(attributes: Attributes, sheet: OpenSheet): void {
    const end = Math.min(this.#limits.columns, sheet.told + times(attributes, 'number-columns-repeated', MOST_ROW));
    if (this.#isHidden(attributes)) for (let at = sheet.told; at < end; at += 1) sheet.hiddenColumns.push(at);
    sheet.told = Math.max(sheet.told, end);
  }

  #closeCell(): void {
    const [attributes, row, sheet] = [this.#cell, this.#row, this.#sheet];
    this.#cell = null;
    if (!attributes || !row || !sheet) return;
    const repeated = times(attributes, 'number-columns-repeated', MOST_ROW);
    const end = Math.min(this.#limits.columns, row.next + repeated);
    const cell = row.next < end ? odsCellOf(attributes, this.#words) : null;
    if (cell) for (let column = row.next; column < end; column += 1) row.cells.set(column, cell);
    this.#merge(attributes, row, sheet);
    row.next += repeated;
  }

  #merge(attributes: Attributes, row: OpenRow, sheet: OpenSheet): void {
    const columns = times(attributes, 'number-columns-spanned', MOST_ROW);
    const rows = times(attributes, 'number-rows-spanned', MOST_ROW);
    if ((columns === 1 && rows === 1) || row.next >= this.#limits.columns) return;
    if (sheet.merges.length >= MOST_MERGES) throw new TooManyRows();
    const from = { row: row.first, column: row.next };
    sheet.merges.push({ from, to: { row: row.first + rows - 1, column: row.next + columns - 1 } });
  }

  #closeRow(): void {
    const [row, sheet] = [this.#row, this.#sheet];
    this.#row = null;
    if (!row || !sheet || row.cells.size === 0) return;
    for (let at = 0; at < row.repeated; at += 1) {
      this.#count += 1;
      if (this.#count > this.#limits.rows) throw new TooManyRows();
      const read = { row: row.first + at, cells: row.cells };
      sheet.rows.push(row.isHidden ? { ...read, hidden: true } : read);
    }
  }

  #closeSheet(): void {
    if (!this.#sheet) return;
    const { name, rows, hiddenColumns, isHidden } = this.#sheet;
    const merges = mergesOver(this.#sheet.merges, rows, this.#limits.columns);
    this.sheets.push({
      name,
      rows: withoutCovered(rows, merges),
      merges,
      hiddenColumns,
      ...(isHidden ? { hidden: 'yes' as const } : {}),
    });
    this.#sheet = null;
  }
}

/** @param xml of content.xml @throws XmlFault, TooManyRows, NoWorkbook */
export function readOds(xml: string, limits: ReadLimits): ReadSheet[] {
  const reader = new OdsReader(limits);
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  if (!reader.isBook) throw new NoWorkbook();
  return reader.sheets;
}

/** Whether a part of an OpenDocument file is under a password, as its list of parts says. */
export function isLocked(manifest: string | null): boolean {
  let locked = false;
  readXml(manifest ?? '', {
    open(name) {
      if (name === 'encryption-data') locked = true;
    },
  });
  return locked;
}
