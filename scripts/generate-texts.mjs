/** Writes src/generated/texts.ts: every text key with the values it needs, so that a wrong key or value does not compile. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergedKeys, readCatalogue } from './text-catalogue.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/generated/texts.ts');
/** Would be grouped as a number ("2.026"), so they are taken as strings only. */
const NEVER_GROUPED = /^(tahun|nomor|kode|jam|pukul|tanggal|year|number|code)$/;

function typeOf(name, kind) {
  if (NEVER_GROUPED.test(name)) return 'string';
  return kind === 'number' ? 'number' : 'TextValue';
}

const catalogue = readCatalogue(join(root, 'locales'));
const lines = [...mergedKeys(catalogue)].map(([key, vars]) => {
  const fields = [...vars]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, kind]) => `readonly ${/-/.test(name) ? `'${name}'` : name}: ${typeOf(name, kind)}`);
  return `  readonly '${key}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'NoVars'};`;
});
const source = `/** Written by scripts/generate-texts.mjs from locales/. */
import type { NoVars, TextValue } from '../i18n/translate.ts';

export interface TextVars {
${lines.join('\n')}
}
`;
// Left alone when nothing changed, so that watchers and --if-stale stay calm.
if (!existsSync(target) || readFileSync(target, 'utf8') !== source) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, source);
}
for (const problem of catalogue.problems) console.error(`locales: ${problem}`);
if (catalogue.problems.length > 0) process.exitCode = 1;
