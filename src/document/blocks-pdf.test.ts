/** The parts of a letter as a PDF, read back with poppler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesOf } from './blocks-pdf.ts';
import type { Block } from './docx-blocks.ts';
import { makePdf } from './make-pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kesrabot-blocks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The words of each page. */
async function pages(...content: Block[]): Promise<string[]> {
  const file = join(folder, 'a.pdf');
  writeFileSync(file, await makePdf(pagesOf({ title: 'Surat', content })));
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
}

test('each kind of part keeps its words, in order', async () => {
  const [only = '', ...more] = await pages(
    { kind: 'kop', lines: [{ text: 'KECAMATAN DUSUN TIMUR', points: 16, bold: true }] },
    { kind: 'text', text: ['Keputusan: ', { text: 'setuju', bold: true, underline: true }], firstLine: 1 },
    { kind: 'facts', rows: [['Acara', [{ kind: 'list', style: 'number', items: ['Stunting', 'Air'] }]]] },
    { kind: 'list', style: 'letter', items: ['Satu'] },
    { kind: 'list', style: 'dash', items: ['Dua'] },
    { kind: 'table', widths: [1, 8], head: ['No', 'Nama'], rows: [['1', 'Siti\nSekdes']], align: ['center'] },
    { kind: 'table', widths: [8, 8], rows: [['Kiri', 'Kanan']], borders: false },
    { kind: 'signatures', columns: [null, { heading: ['CAMAT,'], name: 'Budi', below: ['NIP. 1'] }] },
  );
  expect(more).toEqual([]);
  const words = only.split(/\s+/).filter(Boolean).join(' ');
  expect(words).toBe(
    'KECAMATAN DUSUN TIMUR Keputusan: setuju Acara : 1. Stunting 2. Air a. Satu – Dua No Nama 1 Siti Sekdes Kiri Kanan CAMAT, Budi NIP. 1',
  );
});

test('a heading goes to the next page with what it heads; a new page begins where it is wanted', async () => {
  const line = (n: number): Block => ({ kind: 'text', text: `Baris ${n}` });
  for (let lines = 40; lines < 52; lines += 1) {
    const found = await pages(
      ...Array.from({ length: lines }, (_, n) => line(n)),
      { kind: 'text', text: 'Kepala', bold: true, keepNext: true },
      { kind: 'text', text: 'Isi yang ikut' },
      { kind: 'text', text: 'Lampiran', newPage: true },
    );
    const page = found.findIndex((words) => words.includes('Kepala'));
    expect(found[page]).toContain('Isi yang ikut');
    expect(found.at(-1)?.trim()).toBe('Lampiran');
  }
});
