/** Both languages whole and alike, and every text used. That a key which the code names is there, its types see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCode } from './source-code.mjs';
import { checkedRoot, filesBelow, isRun, report } from './source-files.mjs';
import { mergedKeys, readCatalogue } from './text-catalogue.mjs';

/** @param {string} root @returns {Promise<string[]>} what is wrong */
export async function textProblems(root) {
  const catalogue = readCatalogue(join(root, 'locales'));
  const paths = filesBelow(root, 'src').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  const code = await Promise.all(paths.map((path) => readCode(path, readFileSync(join(root, path), 'utf8'))));

  const literals = new Set();
  /** `kebutuhan-status-${status}` uses every key of that shape, and so does `${noun}-audit-${verb}`. */
  const shapes = [];
  for (const { withoutComments: source } of code) {
    for (const [, key] of source.matchAll(/['"`]([a-z][\w-]*)['"`]/g)) literals.add(key);
    for (const [, template] of source.matchAll(/`((?:[a-z]|\$\{[^}]*\}-[a-z])[\w-]*-(?:\$\{[^}]*\}[\w-]*)+)`/g)) {
      shapes.push(new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
    }
  }
  // A text may stand in another one: `{ rapat-status }`. Where that one is not used, it is named itself.
  for (const messages of Object.values(catalogue.languages))
    for (const { refs } of messages.values()) for (const key of refs) literals.add(key);
  const unused = [...mergedKeys(catalogue).keys()].filter(
    (key) => !literals.has(key) && !shapes.some((shape) => shape.test(key)),
  );
  return [...catalogue.problems, ...unused.map((key) => `locales: ${key} is not used anywhere in src`)];
}

if (isRun(import.meta.url)) report(await textProblems(checkedRoot()));
