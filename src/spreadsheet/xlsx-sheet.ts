/** One worksheet of Excel's format as rows of plain values: no styles, drop-downs or pictures. Pure; runs in the worker. */
import { mergesOver, withoutCovered } from './merged-cells.ts';
import {
  MOST_MERGES,
  TooManyRows,
  type CellPlace,
  type MergedCells,
  type ReadCell,
  type ReadRow,
} from './sheet-cells.ts';
import { attribute, readXml } from './xml-events.ts';
import { type Meaning, cellOf } from './xlsx-cell.ts';
import { flag, mergeOf, placeOf, rowNumber } from './xlsx-places.ts';

type Attributes = Readonly<Record<string, string>>;

export interface SheetParts {
  readonly rows: readonly ReadRow[];
  readonly merges: readonly MergedCells[];
  readonly hiddenColumns: readonly number[];
}

/** Takes the elements of a worksheet as they come. */
class SheetReader {
  readonly rows: ReadRow[] = [];
  readonly merges: MergedCells[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #meaning: Meaning;
  readonly #columns: number;
  readonly #counted: () => void;
  #row = 0;
  #rowIsNamed = false;
  #hidden = false;
  #cells = new Map<number, ReadCell>();
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #inline = '';
  #formula: string | null = null;
  /** Which element the text belongs to. */
  #within: 'v' | 't' | 'f' | null = null;
  #phonetic = false;
  /** What stands below the rows has elements of the same names. */
  #ended = false;

  /** @param counted is told of each row that holds a value */
  constructor(meaning: Meaning, columns: number, counted: () => void) {
    this.#meaning = meaning;
    this.#columns = columns;
    this.#counted = counted;
  }

  get hiddenColumns(): number[] {
    return [...this.#hiddenColumns].sort((a, b) => a - b);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#ended) {
      if (name === 'mergeCell') this.#merge(attribute(attributes, 'ref') ?? '');
    } else if (name === 'v' || name === 't') this.#within = name;
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'col' && flag(attributes, 'hidden')) this.#hideColumns(attributes);
    else if (name === 'f') {
      this.#within = 'f';
      this.#formula = '';
    }
  }

  text(piece: string): void {
    if (this.#within === 'v') this.#value += piece;
    else if (this.#within === 't' && !this.#phonetic) this.#inline += piece;
    else if (this.#within === 'f') this.#formula = (this.#formula ?? '') + piece;
  }

  close(name: string): void {
    if (name === this.#within) this.#within = null;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'sheetData') this.#ended = true;
    else if (this.#ended) return;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(attributes: Attributes): void {
    const number = attribute(attributes, 'r');
    this.#rowIsNamed = number !== null;
    this.#row = number === null ? this.#row + 1 : rowNumber(number);
    this.#hidden = flag(attributes, 'hidden');
    this.#column = -1;
    this.#cells = new Map();
  }

  #openCell(attributes: Attributes): void {
    const address = attribute(attributes, 'r') ?? '';
    if (address === '') this.#column += 1;
    else {
      const place: CellPlace = placeOf(address);
      this.#column = place.column;
      if (!this.#rowIsNamed) this.#row = place.row;
    }
    this.#type = attribute(attributes, 't') ?? 'n';
    this.#style = Number(attribute(attributes, 's') ?? 0);
    this.#value = '';
    this.#inline = '';
    this.#formula = null;
  }

  #closeCell(): void {
    if (this.#column >= this.#columns) return;
    const [type, style, value, inline, formula] = [this.#type, this.#style, this.#value, this.#inline, this.#formula];
    const cell = cellOf({ type, style, value, inline, formula }, this.#meaning);
    if (cell) this.#cells.set(this.#column, cell);
  }

  #closeRow(): void {
    if (this.#cells.size === 0) return;
    this.#counted();
    const row = { row: this.#row, cells: this.#cells };
    this.rows.push(this.#hidden ? { ...row, hidden: true } : row);
  }

  #hideColumns(attributes: Attributes): void {
    const first = Math.max(1, Number(attribute(attributes, 'min') ?? 1));
    const last = Math.min(this.#columns, Number(attribute(attributes, 'max') ?? first));
    for (let column = first; column <= last; column += 1) this.#hiddenColumns.add(column - 1);
  }

  #merge(reference: string): void {
    const merge = mergeOf(reference);
    if (!merge || merge.from.column >= this.#columns) return;
    if (this.merges.length >= MOST_MERGES) throw new TooManyRows();
    this.merges.push(merge);
  }
}

/** @throws XmlFault, and what `counted` throws */
export function readSheetXml(xml: string, meaning: Meaning, columns: number, counted: () => void): SheetParts {
  const reader = new SheetReader(meaning, columns, counted);
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (piece) => reader.text(piece),
  });
  // Hardly any program writes them in another order than they are shown in.
  const rows = [...reader.rows].sort((a, b) => a.row - b.row);
  const merges = mergesOver(reader.merges, rows, columns);
  return { rows: withoutCovered(rows, merges), merges, hiddenColumns: reader.hiddenColumns };
}
