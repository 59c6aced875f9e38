/** The table of signs is drawn with our own letters, and each sign in its colour and shape. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawMatrix } from './matrix.ts';
import { MATRIX_WIDTH, type Matrix, type MatrixCell, SIGN_COLORS } from './chart.ts';

const cell = (sign: MatrixCell['sign'], text = ''): MatrixCell => ({ sign, text });
const matrix: Matrix = {
  title: 'Triwulan IV 2026: yang belum lengkap',
  subtitle: 'Kecamatan Dusun Timur · keadaan 17 Des 2026',
  corner: 'Desa',
  columns: ['Kartu', 'Laporan kebutuhan', 'Konfirmasi penyaluran', 'Tindak lanjut'],
  rows: [
    { label: 'Didi', cells: [cell('done', 'ada data'), cell('done', '3'), cell('missing', '2 dari 3'), cell('none')] },
    {
      label: 'Sumur',
      cells: [cell('missing', 'belum'), cell('missing', 'belum ada'), cell('done', '1'), cell('none')],
    },
    {
      label: 'Sarapat',
      cells: [cell('waiting', 's.d. 20 Des 2026'), cell('waiting', 'belum ada'), cell('none'), cell('done', '2')],
    },
  ],
  legend: { done: 'sudah', missing: 'belum', waiting: 'minta waktu', none: 'tidak ada' },
};

async function pixels(png: Buffer): Promise<{ readonly height: number; readonly counts: Map<string, number> }> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = [...data.subarray(at, at + 3)].map((one) => one.toString(16).padStart(2, '0')).join('');
    counts.set(`#${color.toUpperCase()}`, (counts.get(`#${color.toUpperCase()}`) ?? 0) + 1);
  }
  expect(image.width).toBe(MATRIX_WIDTH);
  return { height: image.height, counts };
}

describe('drawMatrix', () => {
  it('draws each sign in its colour, with letters, a row as high as the other', async () => {
    const { counts, height } = await pixels(await drawMatrix(matrix));
    for (const color of Object.values(SIGN_COLORS)) expect(counts.get(color) ?? 0).toBeGreaterThan(30);
    expect(counts.get('#1F2937') ?? 0).toBeGreaterThan(500);
    const more = await pixels(await drawMatrix({ ...matrix, rows: [...matrix.rows, ...matrix.rows] }));
    expect(more.height - height).toBe(120);
  });

  it('bears no rows, and names of any length', async () => {
    await pixels(await drawMatrix({ ...matrix, rows: [] }));
    const [first] = matrix.rows;
    const rows = [{ label: 'Ā'.repeat(300), cells: (first?.cells ?? []).map(() => cell('done', 'x'.repeat(300))) }];
    await pixels(await drawMatrix({ ...matrix, rows, title: '<b>🏚️</b> '.repeat(200) }));
  });

  it('refuses a row of another length', async () => {
    await expect(drawMatrix({ ...matrix, rows: [{ label: 'Didi', cells: [] }] })).rejects.toThrow('0 cells for 4');
  });
});
