/** A long list as a sheet: title, one head row with filter buttons, typed columns, rows that may come as a stream. */
import type { Cell, Highlight, Kind, Print, Sheet, SheetRow, Tone, Value } from './cell.ts';
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
  value(row: Row): Value;
  /** Texts that are coloured where they stand alone in a cell. */
  readonly tones?: Readonly<Record<string, Tone>>;
}

export interface ListSpec<Row> {
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
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

function bodyRow<Row>(columns: readonly Column<Row>[], row: Row): SheetRow {
  let lines = 1;
  const cells = columns.map((column): Cell => {
    const { kind, width } = column;
    const look = column.lookOf?.(row) ?? column.look ?? 'body';
    const value = column.value(row);
    if (kind === 'wrap' && typeof value === 'string') {
      lines = Math.max(lines, wrappedLines(value, width, LOOKS[look].font.size));
    }
    return { value, kind, look };
  });
  return { cells, fitted: rowHeight(lines, LOOKS.body.font.size) };
}

async function* listRows<Row>({
  title,
  subtitle = '',
  columns,
  rows,
  emptyText,
}: ListSpec<Row>): AsyncGenerator<SheetRow> {
  yield { cells: [{ value: title, look: 'listTitle' }], height: 20 };
  yield { cells: [{ value: subtitle, look: 'listSubtitle' }], height: 14 };
  yield { cells: [] };
  yield { cells: columns.map(({ header }) => ({ value: header, look: 'head' })), height: 30 };
  let empty = true;
  for await (const row of rows) {
    empty = false;
    yield bodyRow(columns, row);
  }
  if (empty && emptyText) yield { cells: [{ value: emptyText, look: 'note' }] };
}

/** Body rows begin right below `LIST_HEAD_ROW`. */
export function listSheet<Row>(spec: ListSpec<Row>): Sheet {
  const { name, columns, frozenColumns = 1, print, tab } = spec;
  const highlights = columns.flatMap(({ tones = {} }, column): Highlight[] =>
    Object.entries(tones).map(([equals, tone]) => ({ column, equals, tone })),
  );
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: listRows(spec),
    freeze: { rows: LIST_HEAD_ROW, columns: frozenColumns },
    table: { headRow: LIST_HEAD_ROW, columns: columns.length },
    highlights,
    print: { ...print, titleRows: [LIST_HEAD_ROW, LIST_HEAD_ROW] },
    gridLines: false,
    ...(tab ? { tab } : {}),
  };
}
