/** Finds the tests that use a database: only these run a second time, on PostgreSQL. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './fingerprint.mjs';

/** Test helpers that open a database. */
const ENTRANCES = [/^test\/database\.ts$/, /^test\/office/];
/** Says in a test's first comment that its subject is not the database: it runs once, on SQLite. */
const ONE_IS_ENOUGH = '@one-database';
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+\.ts)['"]/g;

function isEntrance(path) {
  return ENTRANCES.some((pattern) => pattern.test(path));
}

/** Whether this file reaches a database helper, directly or through other helpers below test/. */
function reachesDatabase(path, seen) {
  if (seen.has(path)) return false;
  seen.add(path);
  for (const [, target] of readFileSync(join(root, path), 'utf8').matchAll(IMPORT)) {
    const imported = relative(root, join(root, dirname(path), target))
      .split(sep)
      .join('/');
    if (isEntrance(imported)) return true;
    if (imported.startsWith('test/') && existsSync(join(root, imported)) && reachesDatabase(imported, seen))
      return true;
  }
  return false;
}

function testFiles(folder) {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (path === 'src/generated') return [];
    if (statSync(join(root, path)).isDirectory()) return testFiles(path);
    return name.endsWith('.test.ts') ? [path] : [];
  });
}

/** Paths relative to the checkout. */
export function databaseTests() {
  return ['src', 'test']
    .flatMap(testFiles)
    .filter((path) => !readFileSync(join(root, path), 'utf8').slice(0, 400).includes(ONE_IS_ENOUGH))
    .filter((path) => reachesDatabase(path, new Set()));
}
