/** Figures of the cover that stand side by side, with their words below (D2). */
import type { Cell, Kind, SheetRow, Value } from '../../spreadsheet/cell.ts';
import type { Look } from '../../spreadsheet/looks.ts';
import { COVER_WIDTHS, cell, filler } from './ringkasan-tables.ts';

/** Where four figures stand that lie side by side. */
const TILES = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 8],
] as const;

export interface Tile {
  readonly label: string;
  readonly value: Value;
  readonly kind: Kind;
}

/** Four at most. */
export function tileRows(tiles: readonly Tile[]): SheetRow[] {
  const line = (look: Look, height: number, content: (tile: Tile) => Cell): SheetRow => {
    const cells: Cell[] = COVER_WIDTHS.map(() => filler(look));
    for (const [at, tile] of tiles.entries()) cells[TILES[at]?.[0] ?? 0] = content(tile);
    return { cells, merges: TILES, height };
  };
  return [
    line('figure', 26, ({ value, kind }) => cell(value, 'figure', kind)),
    line('figureLabel', 16, ({ label }) => cell(label, 'figureLabel')),
  ];
}
