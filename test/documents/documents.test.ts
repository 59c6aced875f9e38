/** Whatever somebody wrote stands in every document that is made of it, however long it is. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { docxLines } from '../read-docx.ts';
import { missingIn } from './longest.ts';
import { PAPERS, type Paper } from './papers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kesrabot-papers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What lies within each page of the paper. */
function pdfPages(pdf: Buffer): string[] {
  const file = join(folder, 'a.pdf');
  writeFileSync(file, pdf);
  const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  for (const [, page = '', words = ''] of boxes.matchAll(/<page ([^>]*)>([^]*?)<\/page>/g)) {
    const [width = 0, height = 0] = Array.from(page.matchAll(/"([\d.]+)"/g), ([, one]) => Number(one));
    for (const [word] of words.matchAll(/<word [^>]*>/g)) {
      const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(word.matchAll(/"([\d.-]+)"/g), ([, one]) =>
        Number(one),
      );
      expect([left >= 0, top >= 0, right <= width, bottom <= height, word]).toEqual([true, true, true, true, word]);
    }
  }
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\f');
}

function icsText(text: string): string {
  const [entry] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const event = new ICAL.Event(entry);
  const organizer = entry?.getFirstProperty('organizer')?.getParameter('cn');
  return [event.summary, event.location, event.description, organizer].join('\n');
}

const READERS: Readonly<Record<Paper['kind'], (file: Buffer | string) => string[]>> = {
  pdf: (file) => pdfPages(Buffer.from(file)),
  docx: (file) => [docxLines(Buffer.from(file)).join('\n')],
  ics: (file) => [icsText(String(file))],
};

test.each(PAPERS.map((paper) => [`${paper.name} (.${paper.kind})`, paper] as const))(
  '%s shows all of it',
  async (_, { kind, make, texts }) => {
    const file = await make();
    expect(missingIn(READERS[kind](file), texts)).toEqual([]);
  },
);
