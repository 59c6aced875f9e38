/** Blocks of the cover one below the other, each whole on a page where it fits on one (D2). Pure. */
import type { Picture, SheetRow } from '../../spreadsheet/cell.ts';

/** In pixels as shown, and the rows below it that it covers. */
export const COVER_PICTURE = { width: 715, height: 429, rows: 25 };

export interface Block {
  readonly rows: readonly SheetRow[];
  /** Begins that many rows below the block's first. */
  readonly picture?: { readonly png: Uint8Array; readonly below: number } | null;
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

export function pictureBlock(png: Uint8Array): Block {
  const rows = Array.from({ length: COVER_PICTURE.rows }, (): SheetRow => ({ cells: [] }));
  return { rows: [{ cells: [], height: 8 }, ...rows], picture: { png, below: 1 } };
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
      const { png, below } = block.picture;
      pictures.push({
        png,
        column: 0,
        row: firstRow + below,
        width: COVER_PICTURE.width,
        height: COVER_PICTURE.height,
      });
    }
    rows.push(...block.rows);
  }
  return { rows, pictures, newPages };
}
