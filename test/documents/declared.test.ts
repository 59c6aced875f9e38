/** Every file that makes a document says so to the tests that fill it with the longest texts. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOOKS } from './books.ts';
import { PAPERS } from './papers.ts';

const MAKES = /\b(?:makePdf|makeDocx|makeIcs|writeWorkbook)\(|\bawait import\('ical-generator'\)/;
/** Those in which a document is made by any: the makers themselves. */
const MAKERS = ['src/document/make-pdf.ts', 'src/document/make-docx.ts', 'src/spreadsheet/write-workbook.ts'];
/** Extracts by design: two pages for a telephone, cut with "…" and "dan … lagi"; whole in the workbook (make-rekap-pdf.test.ts). */
const EXTRACTS = ['src/sop/rekap/rekap-pdf.page.ts'];

const undeclared = (files: ReadonlyMap<string, string>): string[] => {
  const declared = new Set([...PAPERS.flatMap((one) => one.of), ...BOOKS.map((one) => one.of), ...MAKERS, ...EXTRACTS]);
  return [...files].flatMap(([path, text]) => (MAKES.test(text) && !declared.has(path) ? [path] : []));
};

const SOURCES = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('generated'))
    .map((name) => [join('src', name), readFileSync(join('src', name), 'utf8')] as const),
);

test('each is declared, and is there', () => {
  expect(undeclared(SOURCES)).toEqual([]);
  const named = [...PAPERS.flatMap((one) => one.of), ...BOOKS.map((one) => one.of), ...MAKERS, ...EXTRACTS];
  expect(named.filter((path) => !MAKES.test(SOURCES.get(path) ?? ''))).toEqual([]);
});

test('goes red for one that is not', () => {
  expect(undeclared(new Map([['src/sop/x/new.ts', 'await makePdf(pages)']]))).toEqual(['src/sop/x/new.ts']);
});
