/** Both languages whole and alike, every text used, and every key that the program builds from parts present. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkedRoot, filesBelow, report, withoutComments } from './source-files.mjs';
import { mergedKeys, readCatalogue } from './text-catalogue.mjs';

const root = checkedRoot();
const catalogue = readCatalogue(join(root, 'locales'));
const code = filesBelow(root, 'src')
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => withoutComments(readFileSync(join(root, path), 'utf8')));

const literals = new Set();
/** `kebutuhan-status-${status}` uses every key of that shape. */
const shapes = [];
for (const source of code) {
  for (const [, key] of source.matchAll(/['"`]([a-z][\w-]*)['"`]/g)) literals.add(key);
  for (const [, template] of source.matchAll(/`([a-z][\w-]*-(?:\$\{[^}]*\}[\w-]*)+)`/g)) {
    shapes.push(new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
  }
}
/** A text may stand in another one: `{ rapat-status }`. Where that one is not used, it is named itself. */
for (const path of readdirSync(join(root, 'locales/id')).filter((name) => name.endsWith('.ftl'))) {
  for (const [, key] of readFileSync(join(root, 'locales/id', path), 'utf8').matchAll(/\{ *([a-z][\w-]*) *\}/g))
    literals.add(key);
}
const unused = [...mergedKeys(catalogue).keys()].filter(
  (key) => !literals.has(key) && !shapes.some((shape) => shape.test(key)),
);
report([...catalogue.problems, ...unused.map((key) => `locales: ${key} is not used anywhere in src`)]);
