/** Unpacked letters: every table is whole, by the sum that the font itself names for it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { unpackFont } from './unpack-font.ts';

const require = createRequire(import.meta.url);
const woff = (weight: number): Buffer =>
  readFileSync(require.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`));

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const [checksum, offset, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    expect(offset % 4).toBe(0);
    // With what fills the last four bytes.
    const data = font.subarray(offset, offset + Math.ceil(length / 4) * 4);
    return { tag: font.toString('latin1', at, at + 4), checksum, data };
  });
}

function sumOf({ tag, data }: Table): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    // The sum of the whole file counts as nothing in that of its table.
    if (tag !== 'head' || at !== 8) sum = (sum + data.readUInt32BE(at)) >>> 0;
  }
  return sum;
}

test.each([400, 700])('of weight %i: all tables, in order, each with its sum', (weight) => {
  const font = unpackFont(woff(weight));
  const tables = tablesOf(font);
  const tags = tables.map(({ tag }) => tag);
  expect(tags).toEqual([...tags].sort());
  expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca', 'name']));
  for (const table of tables) expect([table.tag, sumOf(table)]).toEqual([table.tag, table.checksum]);
  // 16 × the largest power of two that is not more than the tables, its logarithm, and the rest.
  const steps = Math.floor(Math.log2(tables.length));
  expect([6, 8, 10].map((at) => font.readUInt16BE(at))).toEqual([
    16 * 2 ** steps,
    steps,
    16 * (tables.length - 2 ** steps),
  ]);
});

test('another kind of file is refused', () => {
  expect(() => unpackFont(Buffer.from('wOF2 and more'))).toThrow('Not a woff file');
});
