/** Sorts the test files: which need a world of their own, and which run a second time, on PostgreSQL. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './fingerprint.mjs';

/** Test helpers that open a database. */
const ENTRANCES = [/^test\/database\.ts$/, /^test\/office/];
/** Words in a test's first comment. */
const MARKS = {
  /** A chat test that runs on both databases all the same. */
  bothDatabases: '@both-databases',
  /** Its subject is not the database: it runs on SQLite, and on the other one too with the faults alone. */
  oneDatabase: '@one-database',
  /** It changes what the whole process has in common: no other file runs in its thread. */
  ownWorld: '@own-world',
};
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

function filesIn(folder) {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (path === 'src/generated') return [];
    if (statSync(join(root, path)).isDirectory()) return filesIn(path);
    return name.endsWith('.test.ts') ? [path] : [];
  });
}

/** Paths relative to the checkout. */
export function testFiles() {
  const all = ['src', 'test'].flatMap(filesIn).map((path) => {
    const [firstComment = ''] = readFileSync(join(root, path), 'utf8').split('*/', 1);
    return { path, has: (mark) => firstComment.includes(mark) };
  });
  const paths = (list) => list.map(({ path }) => path);
  return {
    all: paths(all),
    ownWorld: paths(all.filter(({ has }) => has(MARKS.ownWorld))),
    // What is said in a chat is the same on both; that their queries are too is what the other tests hold, and the list of
    // queries that `npm test` looks through (called-queries.mjs).
    onBothDatabases: paths(
      all.filter(({ path, has }) => {
        const once = path.endsWith('.chat.test.ts') ? !has(MARKS.bothDatabases) : has(MARKS.oneDatabase);
        return (!once || process.env.KESRA_FAULTS) && reachesDatabase(path, new Set());
      }),
    ),
  };
}
