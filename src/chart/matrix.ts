/** A table of signs as a picture: rows by columns, readable on a telephone; the drawing library is loaded when first used. */

import type { Matrix } from './chart.ts';

/** Draws it as a PNG, as high as it has rows. @throws RangeError when a row is not as long as the columns */
export async function drawMatrix(matrix: Matrix): Promise<Buffer> {
  for (const { label, cells } of matrix.rows) {
    if (cells.length !== matrix.columns.length)
      throw new RangeError(`Row "${label}" has ${cells.length} cells for ${matrix.columns.length} columns`);
  }
  const { renderMatrix } = await import('./render-matrix.ts');
  return renderMatrix(matrix);
}
