/** docs/SOP.md has every code that a comment cites, and says in which folders each of its paragraphs is carried out. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
// Plain JavaScript, as the gates are.
// @ts-expect-error it carries no types
import { readCode } from '../../scripts/source-code.mjs';
// @ts-expect-error it carries no types
import { filesBelow } from '../../scripts/source-files.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** Machinery knows no SOP: there a letter with a number is a cell, or paper. */
const files = ['src', 'test', 'bench']
  .flatMap((folder) => filesBelow(root, folder) as string[])
  .filter((path) => /^(src\/((sop|office|bot|practice)\/.*|[^/]*)|(test|bench)\/.*)\.m?ts$/.test(path));
const sop = new Map(
  [...read('docs/SOP.md').matchAll(/^\| \*\*([A-Z]\d)\*\* +\|[^|]+\|([^|]+)\|$/gm)].map(
    ([, code = '', folders = '']) => [code, [...folders.matchAll(/`([\w-]+)`/g)].map(([, folder]) => folder)],
  ),
);

/** "(W1–W4)" is four codes. */
function codesIn(text: string): string[] {
  const ranges = [...text.matchAll(/\b([A-Z])(\d)–\1(\d)\b/g)].flatMap(([, letter, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${letter}${Number(from) + index}`),
  );
  return [...ranges, ...(text.match(/\b[A-DTW]\d{1,2}\b(?!:)/g) ?? [])];
}

it('has the twenty-five paragraphs', () => {
  expect(sop.size).toBe(25);
});

it('has every code that a comment cites', async () => {
  const unknown: string[] = [];
  let cited = 0;
  for (const path of files) {
    const { comments } = (await readCode(path, read(path))) as { comments: string };
    const codes = codesIn(comments);
    cited += codes.length;
    unknown.push(...codes.filter((code) => !sop.has(code)).map((code) => `${path}: ${code}`));
  }
  expect(unknown).toEqual([]);
  expect(cited).toBeGreaterThan(400);
});

it('names the folders whose files begin with the code', () => {
  const carriedOut = new Map([...sop.keys()].map((code) => [code, new Set<string>()]));
  for (const path of files.filter((file) => !file.endsWith('.test.ts'))) {
    const [, office, noun = ''] = /^src\/(?:(office)|sop\/([\w-]+))\//.exec(path) ?? [];
    const head = /^\/\*\*[\s\S]*?\*\//.exec(read(path))?.[0] ?? '';
    if (office ?? noun) for (const code of codesIn(head)) carriedOut.get(code)?.add(office ?? noun);
  }
  const expected = [...carriedOut].map(([code, folders]) => `${code}: ${[...folders].toSorted().join(' ')}`);
  expect([...sop].map(([code, folders]) => `${code}: ${folders.join(' ')}`)).toEqual(expected);
});
