/** Whether every query of the program was really called on PostgreSQL: `npm test` runs most chat tests on SQLite alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { root } from './fingerprint.mjs';
import { filesBelow } from './source-files.mjs';

const isRepo = (path) => path.startsWith('src/') && path.endsWith('.repo.ts');
const posix = (path) => relative(root, path).split(sep).join('/');
const FUNCTIONS = new Set(['FunctionDeclaration', 'ArrowFunctionExpression', 'FunctionExpression']);

/** The exported functions of a module. @returns {{ name: string, body: { type: string, start: number, end: number } }[]} */
function exportedFunctions(path, source) {
  const { body } = parseAst(source, { lang: 'ts' }, path);
  return body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration }) => declaration?.declarations ?? declaration ?? [])
    .map(({ id, init, ...itself }) => ({ id, ...(init ?? itself) }))
    .filter(({ type, body: inner }) => FUNCTIONS.has(type) && inner)
    .map(({ id, body: inner }) => ({ name: `${path}: ${id.name}`, body: inner }));
}

/** Every call adds a line with the function's name to the file, the first time in a thread. */
const RECORDER = `
import { appendFileSync as kesraAppend } from 'node:fs';
const kesraSeen = new Set();
function kesraCalled(name) {
  if (kesraSeen.has(name)) return;
  kesraSeen.add(name);
  kesraAppend(process.env.KESRA_CALLED_QUERIES, name + '\\n');
}
`;

function recording(path, source) {
  let code = source;
  for (const { name, body } of exportedFunctions(path, source).toReversed()) {
    const call = `kesraCalled(${JSON.stringify(name)})`;
    code =
      body.type === 'BlockStatement'
        ? `${code.slice(0, body.start + 1)}${call};${code.slice(body.start + 1)}`
        : `${code.slice(0, body.start)}(${call},${code.slice(body.start, body.end)})${code.slice(body.end)}`;
  }
  return code + RECORDER;
}

/** A plugin of vite: queries write down that they were called, where KESRA_CALLED_QUERIES names a file for it. */
export function calledQueries() {
  return {
    name: 'kesrabot-called-queries',
    enforce: 'pre',
    transform(source, id) {
      const path = posix(id);
      return process.env.KESRA_CALLED_QUERIES && isRepo(path) ? { code: recording(path, source), map: null } : null;
    },
  };
}

/** @returns the names of the queries that no line of that file tells of */
export function neverCalled(file) {
  const called = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return filesBelow(root, 'src')
    .filter(isRepo)
    .flatMap((path) => exportedFunctions(path, readFileSync(join(root, path), 'utf8')))
    .flatMap(({ name }) => (called.has(name) ? [] : [name]));
}
