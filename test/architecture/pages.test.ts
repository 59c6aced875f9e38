/** The pages that lead through the house name what is there, and leave nothing out. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const filesIn = (path: string) =>
  readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

const architecture = read('docs/ARCHITECTURE.md');
const rows = architecture.split('\n').filter((line) => line.startsWith('| '));
const said = rows.join('\n');

it('ARCHITECTURE: every folder has its row', () => {
  const folders = [
    ...foldersIn('src').map((name) => `src/${name}/`),
    'locales/',
    'prisma/',
    'test/',
    'bench/',
    'scripts/',
  ];
  expect(folders.filter((folder) => !said.includes(`\`${folder}`))).toEqual([]);
  const within = [...foldersIn('test'), ...foldersIn('src/office')];
  expect(within.filter((name) => !said.includes(`\`${name}/\``))).toEqual([]);
});

it('ARCHITECTURE: every ending has its row, and every row its files', () => {
  const files = filesIn('src/sop').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  const endings = [...said.matchAll(/`x([.-][a-z]+)\.ts`/g)].map(([, ending = '']) => ending);
  const used = new Set(files.flatMap((path) => /(\.[a-z]+)\.ts$/.exec(path)?.[1] ?? []));
  expect([...used].filter((ending) => !endings.includes(ending))).toEqual([]);
  expect(endings.filter((ending) => !files.some((path) => path.endsWith(`${ending}.ts`)))).toEqual([]);
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'NOTICES.md',
  'test/faults/README.md',
  ...filesIn('docs')
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

it.each(pages)('%s: every file that it names is there', (page) => {
  const text = read(page);
  const paths = text.match(/(?<=`)(?:src|test|docs|scripts|bench|prisma|locales)\/[\w./-]+(?=[`:])/g) ?? [];
  const there = (path: string) =>
    ['', '.ts', '.test.ts', '.chat.test.ts'].some((ending) => existsSync(join(root, `${path}${ending}`)));
  expect(paths.filter((path) => !there(path))).toEqual([]);
  const chats = text.match(/(?<=`)[\w-]+\.chat(?=`)/g) ?? [];
  const tests = filesIn('src').map((path) => path.replace(/^.*\//, ''));
  expect(chats.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link = '']) => join(page, '..', link));
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

it('CHANGELOG: the newest version is that of package.json; what is not out yet stands above it', () => {
  const versions = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+) – (\d+) (\w+) (\d{4}): \S/gm)];
  const headings = read('CHANGELOG.md').match(/^## .*$/gm) ?? [];
  expect(headings[0]).toBe('## Belum dirilis');
  expect(versions).toHaveLength(headings.length - 1);
  expect(versions[0]?.[1]).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});
