/** One cell, one row, as the XML of a worksheet. */
import { columnLetter } from './address.ts';
import type { Cell, Formula, SheetRow } from './cell.ts';
import { cellText, escapeXml, inlineText } from './cell-text.ts';
import type { Styles } from './styles.ts';

/** A spreadsheet counts with 15 digits; a longer whole number stands as text rather than rounded. */
const MOST_EXACT = 999_999_999_999_999n;

export interface CellContext {
  readonly styles: Styles;
  /** Days since 30 December 1899 on the wall clock of the workbook's zone. */
  readonly serialOf: (moment: Date) => number;
}

function textXml(text: string): string {
  const inner = inlineText(cellText(text));
  // Outer blanks and line breaks survive only when that is asked for.
  const space = /^\s|\s$|\n/.test(inner) ? ' xml:space="preserve"' : '';
  return `t="inlineStr"><is><t${space}>${inner}</t></is></c>`;
}

function numberXml(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number for a cell: ${value}`);
  return `><v>${value}</v></c>`;
}

function formulaXml({ formula, result }: Formula): string {
  const source = `<f>${escapeXml(formula)}</f>`;
  return typeof result === 'number'
    ? `>${source}<v>${result}</v></c>`
    : ` t="str">${source}<v>${inlineText(result)}</v></c>`;
}

function cellXml(cell: Cell, column: number, row: number, { styles, serialOf }: CellContext): string {
  const { value, kind = 'text', look = 'plain' } = cell;
  const start = `<c r="${columnLetter(column)}${row}" s="${styles.of(look, kind)}"`;
  switch (typeof value) {
    case 'string':
      return value === '' ? `${start}/>` : `${start} ${textXml(value)}`;
    case 'number':
      return start + numberXml(value);
    case 'bigint': {
      const exact = value <= MOST_EXACT && value >= -MOST_EXACT;
      return exact ? `${start}><v>${value}</v></c>` : `${start} ${textXml(String(value))}`;
    }
    default: {
      if (value === null) return `${start}/>`;
      if (!(value instanceof Date)) return start + formulaXml(value);
      const serial = serialOf(value);
      return start + numberXml(kind === 'moment' ? Math.round(serial * 86_400) / 86_400 : Math.floor(serial));
    }
  }
}

function heightAttributes({ height, fitted }: SheetRow): string {
  if (height !== undefined) return ` ht="${height}" customHeight="1"`;
  return fitted === undefined ? '' : ` ht="${fitted}"`;
}

export function rowXml(sheetRow: SheetRow, row: number, context: CellContext): string {
  const { cells } = sheetRow;
  let xml = `<row r="${row}"${heightAttributes(sheetRow)}>`;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell) xml += cellXml(cell, column, row, context);
  }
  return `${xml}</row>`;
}
