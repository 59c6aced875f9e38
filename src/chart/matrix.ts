/** A table of signs as a picture: rows by columns, readable on a telephone; the drawing library is loaded when first used. */

/** Each sign has a colour and a shape of its own, so that it is told apart without colours. */
export type Sign = 'done' | 'missing' | 'waiting' | 'none';

export interface MatrixCell {
  readonly sign: Sign;
  /** A word or number beside the sign; may be empty. */
  readonly text: string;
}

export interface Matrix {
  readonly title: string;
  readonly subtitle: string;
  /** Heading of the row labels. */
  readonly corner: string;
  /** Two words at most each: they are broken at a blank. */
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[];
  /** What each sign means. */
  readonly legend: Readonly<Record<Sign, string>>;
}

/** In pixels: what a phone shows without scaling. */
export const MATRIX_WIDTH = 800;

/** Bluish green, vermilion, amber, grey: apart in hue and in lightness, also for people who see red and green alike. */
export const SIGN_COLORS: Readonly<Record<Sign, string>> = {
  done: '#00664B',
  missing: '#C2410C',
  waiting: '#B7791F',
  none: '#9CA3AF',
};

/** Draws it as a PNG, as high as it has rows. @throws RangeError when a row is not as long as the columns */
export async function drawMatrix(matrix: Matrix): Promise<Buffer> {
  for (const { label, cells } of matrix.rows) {
    if (cells.length !== matrix.columns.length)
      throw new RangeError(`Row "${label}" has ${cells.length} cells for ${matrix.columns.length} columns`);
  }
  const { renderMatrix } = await import('./render-matrix.ts');
  return renderMatrix(matrix);
}
