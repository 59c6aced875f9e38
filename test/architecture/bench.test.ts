/** What `bench` takes from the built program is there: no compiler looks at it, and it runs seldom. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'rolldown/parseAst';

const root = join(import.meta.dirname, '../..');
const bench = join(root, 'bench');
const TAKEN = /(?:import|const)\s*\{([^}]*)\}\s*(?:from|=\s*await import\()\s*'([^']*\/dist\/[^']*)\.js'/g;

interface Taken {
  readonly by: string;
  readonly source: string;
  readonly names: readonly string[];
}

const taken = readdirSync(bench, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mjs'))
  .flatMap((path) =>
    [...readFileSync(join(bench, path), 'utf8').matchAll(TAKEN)].map(([, names = '', from = '']): Taken => {
      const source = relative(root, join(bench, dirname(path), from)).replace(/^dist/, 'src');
      return {
        by: path,
        source: `${source}.ts`,
        names: names.split(',').map((name) => name.trim().split(/[: ]/)[0] ?? ''),
      };
    }),
  );

interface Declared {
  readonly type: string;
  readonly declaration?: {
    readonly id?: { readonly name: string };
    readonly declarations?: readonly { readonly id: { readonly name?: string } }[];
  };
}

/** Names of functions, classes and constants. */
function exportsOf(source: string): Set<string | undefined> {
  const program = parseAst(readFileSync(join(root, source), 'utf8'), { lang: 'ts' }, source);
  const exported = (program.body as unknown as Declared[]).filter(({ type }) => type === 'ExportNamedDeclaration');
  return new Set(
    exported.flatMap(({ declaration }) => [
      declaration?.id?.name,
      ...(declaration?.declarations ?? []).map(({ id }) => id.name),
    ]),
  );
}

test('every name that bench takes is exported', () => {
  expect(taken.length).toBeGreaterThan(20);
  const missing = taken.flatMap(({ by, source, names }) => {
    const exported = exportsOf(source);
    return names.filter((name) => name !== '' && !exported.has(name)).map((name) => `${by}: ${name} of ${source}`);
  });
  expect(missing).toEqual([]);
});

test('what a use case gets in bench is all that it gets in the program', () => {
  const needed = [...readFileSync(join(root, 'src/deps.ts'), 'utf8').matchAll(/^ {2}readonly (\w+):/gm)].map(
    ([, name = '']) => name,
  );
  expect(needed).toContain('reached');
  const job = readFileSync(join(bench, 'children/workbook.mjs'), 'utf8');
  const given = /const nobody = \{[^;]*;\s*const deps = \{[^;]*;/.exec(job)?.[0] ?? '';
  expect(needed.filter((name) => !new RegExp(String.raw`\b${name}\b`).test(given))).toEqual([]);
});
