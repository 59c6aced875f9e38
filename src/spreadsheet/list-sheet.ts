/** A long list as a sheet: title, one head row with filter buttons, typed columns, rows that may come as a stream. */
import {
  type Cell,
  type Highlight,
  type Kind,
  type Print,
  type Sheet,
  type SheetRow,
  TEXT_KINDS,
  type TextKind,
  type Tone,
  type Value,
} from './cell.ts';
import { LOOKS, type Look } from './looks.ts';
import { rowHeight, wrappedLines } from './text-height.ts';

export interface Column<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: Kind;
  readonly look?: Look;
  /** Of cells that stand out from their column. */
  lookOf?(row: Row): Look | null;
  kindOf?(row: Row): Kind;
  /** Where the cell leads; it then looks like a link. */
  linkOf?(row: Row): Cell['link'];
  /** @param at number of the row in the sheet, for formulas */
  value(row: Row, at: number): Value;
  /** Texts that are coloured where they stand alone in a cell. */
  readonly tones?: Readonly<Record<string, Tone>>;
  /** Numbers below or above zero that are coloured. */
  readonly signs?: Readonly<Partial<Record<'negative' | 'positive', Tone>>>;
}

export interface ListSpec<Row> {
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Explains the columns, above their heads. */
  readonly note?: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** How many columns stay in sight; default 1. */
  readonly frozenColumns?: number;
  /** Stands where the list has no rows. */
  readonly emptyText?: string;
  readonly print: Omit<Print, 'titleRows'>;
  readonly tab?: string;
}

/** Title, subtitle, a blank line; then the head. */
export const LIST_HEAD_ROW = 4;

const isText = (kind: Kind): kind is TextKind => TEXT_KINDS.some((one) => one === kind);

function bodyRow<Row>(columns: readonly Column<Row>[], row: Row, at: number): SheetRow {
  let lines = 1;
  const cells = columns.map((column): Cell => {
    const { width } = column;
    const link = column.linkOf?.(row);
    const look = link ? 'bodyLink' : (column.lookOf?.(row) ?? column.look ?? 'body');
    const value = column.value(row, at);
    const own = typeof value === 'string' ? wrappedLines(value, width, LOOKS[look].font.size) : 1;
    const usual = column.kindOf?.(row) ?? column.kind;
    // One line of two would be cut where the next cell begins.
    const kind = own > 1 && (usual === 'text' || isText(usual)) ? 'wrap' : usual;
    if (kind === 'wrap') lines = Math.max(lines, own);
    return link ? { value, kind, look, link } : { value, kind, look };
  });
  return { cells, fitted: rowHeight(lines, LOOKS.body.font.size) };
}

/** The line above the heads: blank, or words across the whole table. */
function noteRow(note: string | undefined, columns: readonly { readonly width: number }[]): SheetRow {
  if (!note) return { cells: [] };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const { size } = LOOKS.note.font;
  return {
    cells: [{ value: note, look: 'note', kind: 'wrap' }],
    merges: [[0, columns.length - 1]],
    height: rowHeight(wrappedLines(note, width, size), size) + 4,
  };
}

async function* listRows<Row>({
  title,
  subtitle = '',
  note,
  columns,
  rows,
  emptyText,
}: ListSpec<Row>): AsyncGenerator<SheetRow> {
  yield { cells: [{ value: title, look: 'listTitle' }], height: 20 };
  yield { cells: [{ value: subtitle, look: 'listSubtitle' }], height: 14 };
  yield noteRow(note, columns);
  yield { cells: columns.map(({ header }) => ({ value: header, look: 'head' })), height: 30 };
  let at = LIST_HEAD_ROW;
  for await (const row of rows) {
    at += 1;
    yield bodyRow(columns, row, at);
  }
  if (at === LIST_HEAD_ROW && emptyText) yield { cells: [{ value: emptyText, look: 'note' }] };
}

/** Body rows begin right below `LIST_HEAD_ROW`. */
export function listSheet<Row>(spec: ListSpec<Row>): Sheet {
  const { name, columns, frozenColumns = 1, print, tab } = spec;
  const highlights = columns.flatMap(({ tones = {}, signs = {} }, column): Highlight[] => [
    ...Object.entries(tones).map(([equals, tone]) => ({ column, equals, tone })),
    ...(['negative', 'positive'] as const).flatMap((is) => {
      const tone = signs[is];
      return tone ? [{ column, is, tone }] : [];
    }),
  ]);
  const textColumns = new Map(columns.flatMap(({ kind }, at) => (isText(kind) ? [[at, kind] as const] : [])));
  return {
    name,
    widths: columns.map(({ width }) => width),
    ...(textColumns.size > 0 ? { textColumns } : {}),
    rows: listRows(spec),
    freeze: { rows: LIST_HEAD_ROW, columns: frozenColumns },
    table: { headRow: LIST_HEAD_ROW, columns: columns.length },
    highlights,
    print: { ...print, titleRows: [LIST_HEAD_ROW, LIST_HEAD_ROW] },
    gridLines: false,
    ...(tab ? { tab } : {}),
  };
}
