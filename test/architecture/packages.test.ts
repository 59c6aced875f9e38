/** What an office installs to run the program (`npm ci --omit=dev`): what its code loads, and nothing that only builds or tests. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// Plain JavaScript of the gate.
// @ts-expect-error it carries no types
import { filesBelow } from '../../scripts/source-files.mjs';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}
interface Locked {
  readonly packages: Record<string, { readonly dev?: boolean; readonly resolved?: string }>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;

/** The package of `import … from 'x/y'`, `import('x')`, `require.resolve('x/z')`; types alone are gone when it runs. */
const LOADED =
  /(?:^import (?!type\b)[^;']*?from|\b(?:import|resolve|createRequire\(import\.meta\.url\))\()\s*'((?:@[^/']+\/)?[a-z][^/':]*)(?:\/[^']*)?'/gm;

function loadedBy(source: string): string[] {
  return [...source.matchAll(LOADED)].map(([, name]) => name ?? '');
}

it('finds what a file loads', () => {
  const source = `import { a } from 'one';\nimport type {\n  T,\n} from 'types';\nimport {\n  b,\n} from '@two/b/c.js';
import x from 'node:fs';\nconst c = await import('three');\nrequire.resolve('four/d.css');\nimport { e } from './e.ts';\ncreateRequire(import.meta.url)('five');`;
  expect(loadedBy(source)).toEqual(['one', '@two/b', 'three', 'four', 'five']);
});

it('whatever the program loads is a dependency of its own', () => {
  const files = (filesBelow('.', 'src') as string[]).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  const loaded = new Set(files.flatMap((path) => loadedBy(readFileSync(path, 'utf8'))));
  expect(loaded).toContain('grammy');
  expect([...loaded].filter((name) => !(name in manifest.dependencies))).toEqual([]);
});

it('what is there to build and to test is not installed to run', () => {
  const alsoToRun = Object.keys(manifest.devDependencies).filter(
    (name) => packages[`node_modules/${name}`]?.dev !== true,
  );
  // Types that packages of the program name among their own dependencies.
  expect(alsoToRun).toEqual(['@types/node', '@types/pg']);
});

it('the lock file names no registry, so that any may be used', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
