/** Finished PDFs, read back with poppler. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makePdf } from './make-pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kesrabot-pdf-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(pdf: Buffer, program: 'pdftotext' | 'pdfinfo' | 'pdffonts'): string {
  const file = join(folder, 'a.pdf');
  writeFileSync(file, pdf);
  return execFileSync(program, program === 'pdftotext' ? [file, '-'] : [file], { encoding: 'utf8' });
}

test('letters with and without accents, quotes and dashes are there, in a font that comes along', async () => {
  const words = 'Désa Sarapat – “12 KK”, Rp1.250.000 …';
  const pdf = await makePdf({ title: 'Undangan', content: [{ text: words, bold: true }, 'Kedua'] });
  expect(read(pdf, 'pdftotext')).toContain(`${words}\nKedua`);
  expect(read(pdf, 'pdffonts')).toMatch(/NotoSans-Bold.* yes yes yes/);
});

test('a sign that the font lacks breaks nothing; the paper is F4, the title is in the properties', async () => {
  const pdf = await makePdf({ title: 'Undangan <desa> & "kelurahan"', content: ['Pak Budi 👍 ٤٢ selesai'] });
  expect(read(pdf, 'pdftotext')).toMatch(/Pak Budi\s[^]*selesai/);
  const info = read(pdf, 'pdfinfo');
  expect(info).toContain('Undangan <desa> & "kelurahan"');
  expect(info).toMatch(/609\.\d+ x 935\.\d+/);
});

test('nothing is fetched from the disk or the network', async () => {
  await expect(makePdf({ title: 'x', content: [{ image: '/etc/hostname' }] })).rejects.toThrow(/access policy/);
  await expect(makePdf({ title: 'x', content: [{ image: 'http://127.0.0.1:1/a.png' }] })).rejects.toThrow(
    /access policy/,
  );
});
