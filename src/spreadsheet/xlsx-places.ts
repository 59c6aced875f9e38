/** Places in a worksheet as its XML names them: "B3", "B3:D5", "true". Pure. */
import { MOST_ROW, type CellPlace, type MergedCells } from './sheet-cells.ts';
import { XmlFault, attribute } from './xml-events.ts';

/** @throws XmlFault for a row that no sheet has */
export function rowNumber(text: string): number {
  const row = Number(text);
  if (!(Number.isInteger(row) && row >= 1 && row <= MOST_ROW)) throw new XmlFault('damaged');
  return row;
}

/** @throws XmlFault for what is no address */
export function placeOf(address: string): CellPlace {
  const [, letters, digits] = /^\s*\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new XmlFault('damaged');
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: rowNumber(digits), column };
}

const RECTANGLE = /^\s*(\$?[A-Z]{1,3}\$?\d{1,7}):(\$?[A-Z]{1,3}\$?\d{1,7})\s*$/i;

/** Null for a cell alone and for whole rows or columns: what is in them is not in a table. */
export function mergeOf(reference: string): MergedCells | null {
  const [, first, second] = RECTANGLE.exec(reference) ?? [];
  if (first === undefined || second === undefined) return null;
  const [a, b] = [placeOf(first), placeOf(second)];
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

export function flag(attributes: Readonly<Record<string, string>>, name: string): boolean {
  return /^(?:1|true|on)$/i.test(attribute(attributes, name) ?? '');
}
