/** Pictures name whatever they show: the longest names that there are in whole, and a longer one with a sign that it goes on. */
import { type SKRSContext2D, createCanvas } from '@napi-rs/canvas';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawBarChart } from '../../src/chart/bar-chart.ts';
import { CHART_WIDTH, MATRIX_WIDTH, type MatrixCell } from '../../src/chart/chart.ts';
import { drawMatrix } from '../../src/chart/matrix.ts';

/** No desa of Indonesia has a longer name, and no kecamatan and kabupaten. */
const DESA = 'Kampuang Tanjuang Koto Mambang Sungai Durian';
const SUBTITLE = 'Kecamatan Buay Pematang Ribu Ranau Tengah · Triwulan IV 2026';
const names = (length: number): string[] => Array.from({ length }, (_, at) => `${DESA} ${at + 1}`);
const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}
let written: Written[];
beforeEach(() => {
  written = [];
  const context = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d')) as SKRSContext2D;
  const draw = Reflect.get(context, 'fillText') as (...args: readonly unknown[]) => void;
  vi.spyOn(context, 'fillText').mockImplementation(function (this: SKRSContext2D, text, x, y, ...most) {
    const { width } = this.measureText(text);
    const begins = { left: 0, start: 0, center: width / 2, right: width, end: width }[this.textAlign];
    const { e } = this.getTransform();
    written.push({ text, left: x + e - begins, right: x + e - begins + width });
    Reflect.apply(draw, this, [text, x, y, ...most]);
  });
});
afterEach(() => vi.restoreAllMocks());

function expectShown(all: readonly string[], width: number): void {
  const text = withoutBlanks(written.map((one) => one.text).join(''));
  expect(all.filter((one) => !text.includes(withoutBlanks(one)))).toEqual([]);
  expect(written.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
}

test.each([1, 5, 8, 12, 17])('%i bars bear their names and sums', async (length) => {
  const categories = names(length);
  const values = categories.map((_, at) => 99_999_999 - at);
  const series = [
    { label: 'Sudah diterima', color: 'brand', values },
    { label: 'Belum diterima', color: 'warning', values: values.map(() => 0) },
  ] as const;
  await drawBarChart({ title: 'Kebutuhan menurut desa', subtitle: SUBTITLE, categories, series, language: 'id' });
  const sums = values.map((one) => one.toLocaleString('id-ID'));
  expectShown([...categories, ...sums, SUBTITLE, 'Sudah diterima', 'Belum diterima'], CHART_WIDTH);
});

test('a table of signs bears its names', async () => {
  const cells: MatrixCell[] = ['ada data', 's.d. 20 Des', '2 dari 3', 'belum ada'].map((text) => ({
    sign: 'done',
    text,
  }));
  const rows = names(25).map((label) => ({ label, cells }));
  const legend = { done: 'sudah', missing: 'belum', waiting: 'minta waktu', none: 'tidak ada' };
  const columns = ['Kartu', 'Laporan kebutuhan', 'Konfirmasi penyaluran', 'Tindak lanjut'];
  await drawMatrix({ title: 'Triwulan IV 2026', subtitle: SUBTITLE, corner: 'Desa', columns, rows, legend });
  expectShown([...rows.map(({ label }) => label), SUBTITLE, ...Object.values(legend)], MATRIX_WIDTH);
});

test('what no picture can hold ends in a sign that it goes on', async () => {
  const categories = Array.from({ length: 17 }, (_, at) => `${at} ${'panjang'.repeat(40)}`);
  const series = [{ label: 'x', color: 'brand', values: categories.map(() => 1) }] as const;
  await drawBarChart({ title: 'x', subtitle: 'y', categories, series, language: 'id' });
  expect(written.filter(({ text }) => text.endsWith('…'))).toHaveLength(17);
});
