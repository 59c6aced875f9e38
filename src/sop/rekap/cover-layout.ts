/** Blocks of the cover one below the other, each whole on a page where it fits on one (D2). Pure. */
import type { Picture, SheetRow } from '../../spreadsheet/cell.ts';

interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Rows that it covers. */
  readonly rows: number;
  /** At which it begins, from 0. */
  readonly column: number;
}
/** In pixels as shown: as wide as the page, or so that two of them and a table share one. */
export const LARGE: PictureSize = { width: 715, height: 429, rows: 25, column: 0 };
export const SMALL: PictureSize = { width: 560, height: 336, rows: 19, column: 1 };

export interface Block {
  readonly rows: readonly SheetRow[];
  /** Begins that many rows below the block's first. */
  readonly picture?: { readonly png: Uint8Array; readonly below: number; readonly size: PictureSize };
}
/** @param firstRow number of the block's first row, for formulas */
export type MakeBlock = (firstRow: number) => Block;

export interface Layout {
  readonly rows: readonly SheetRow[];
  readonly pictures: readonly Picture[];
  readonly newPages: readonly number[];
}

const ROW_HEIGHT = 13.5;
/** Of an upright page of F4 between its margins, in points; a little less, since programs round rows differently. */
const PAGE_HEIGHT = 840;

export function pictureBlock(png: Uint8Array, size: PictureSize): Block {
  const rows = Array.from({ length: size.rows }, (): SheetRow => ({ cells: [] }));
  return { rows: [{ cells: [], height: 8 }, ...rows], picture: { png, below: 1, size } };
}

export function layOut(blocks: readonly MakeBlock[]): Layout {
  const rows: SheetRow[] = [];
  const pictures: Picture[] = [];
  const newPages: number[] = [];
  let used = 0;
  for (const make of blocks) {
    const firstRow = rows.length + 1;
    const block = make(firstRow);
    const height = block.rows.reduce((sum, row) => sum + (row.height ?? row.fitted ?? ROW_HEIGHT), 0);
    if (used > 0 && used + height > PAGE_HEIGHT) {
      newPages.push(firstRow);
      used = 0;
    }
    used = (used + height) % PAGE_HEIGHT;
    if (block.picture) {
      const { png, below, size } = block.picture;
      const { column, width, height: high } = size;
      pictures.push({ png, column, row: firstRow + below, width, height: high });
    }
    rows.push(...block.rows);
  }
  return { rows, pictures, newPages };
}
