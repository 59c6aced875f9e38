/** A gate that skips something is content with it: each reads as much as there is, counted by somebody else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
// Plain JavaScript, as the gates are.
// @ts-expect-error it carries no types
import { readBlocks } from '../../scripts/schema-blocks.mjs';
// @ts-expect-error it carries no types
import { readCode } from '../../scripts/source-code.mjs';
// @ts-expect-error it carries no types
import { filesBelow } from '../../scripts/source-files.mjs';
// @ts-expect-error it carries no types
import { readCatalogue } from '../../scripts/text-catalogue.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const ours = ['src', 'test', 'bench', 'scripts'].flatMap((folder) => filesBelow(root, folder) as string[]);

interface Model {
  readonly fields: readonly { readonly name: string }[];
}
interface Enum {
  readonly values: readonly { readonly name: string }[];
}

it('the glossary gate reads every model, field, enum and value that Prisma reads', () => {
  const said = /runtimeDataModel = JSON\.parse\((".*")\)/.exec(read('src/generated/sqlite/internal/class.ts'))?.[1];
  const { models, enums } = JSON.parse(JSON.parse(said ?? 'null') as string) as {
    models: Record<string, Model>;
    enums: Record<string, Enum>;
  };
  const byPrisma = [
    ...Object.entries(models).map(([name, { fields }]) => [name, fields.map((field) => field.name)]),
    ...Object.entries(enums).map(([name, { values }]) => [name, values.map((value) => value.name)]),
  ];
  const { blocks, problems } = readBlocks(read('prisma/schema.prisma')) as {
    blocks: { name: string; names: string[] }[];
    problems: string[];
  };
  expect(problems).toEqual([]);
  expect(new Map(blocks.map(({ name, names }) => [name, names]))).toEqual(
    new Map(byPrisma as Array<[string, string[]]>),
  );
});

it('every file of ours is read', () => {
  const there = ['src', 'test', 'bench', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^src\/(generated|simulator\/web\/vendor)\//.test(path))
    .filter((path) => /\.[cm]?[jt]sx?$|\.css$|\.html$/.test(path));
  expect(ours.toSorted()).toEqual(there.toSorted());
});

interface Node {
  readonly type: string;
  readonly name?: string;
}

/** Every name in a syntax tree. */
function namesOf(tree: object): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: object): void => {
    const { type, name } = node as Partial<Node>;
    if (type?.endsWith('Identifier') && typeof name === 'string') names.add(name);
    for (const part of Object.values(node)) if (typeof part === 'object' && part !== null) visit(part);
  };
  visit(tree);
  return names;
}

it('every name in the code is read, whatever quotes stand before it', async () => {
  const skipped: string[] = [];
  for (const path of ours.filter((file) => /\.m?[jt]s$/.test(file))) {
    const source = read(path);
    const { code } = (await readCode(path, source)) as { code: string };
    const words = new Set(code.match(/[\w$]+/g));
    const names = namesOf(parseAst(source, { lang: path.endsWith('.ts') ? 'ts' : 'js' }, path));
    skipped.push(...[...names].filter((name) => !words.has(name)).map((name) => `${path}: ${name}`));
  }
  expect(skipped).toEqual([]);
});

it.each(['id', 'en'])('every text of locales/%s is read', (language) => {
  const { languages } = readCatalogue(join(root, 'locales')) as { languages: Record<string, Map<string, unknown>> };
  const written = readdirSync(join(root, 'locales', language), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ftl'))
    .flatMap((path) => read(`locales/${language}/${path}`).match(/^[a-z][\w-]*(?= *=)/gm) ?? []);
  expect([...(languages[language]?.keys() ?? [])].toSorted()).toEqual(written.toSorted());
});

describe('rules that name a file or a folder', () => {
  it.each(['check-files', 'check-glossary'])('%s names none that has moved away', (gate) => {
    const named = read(`scripts/${gate}.mjs`).match(/\b(?:src|scripts|prisma)(?:\/[\w.-]+)+\b\/?/g) ?? [];
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
