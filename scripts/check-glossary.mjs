/** Holds docs/GLOSSARY.md against folders of src/sop, models and fields of the schema, and the names in the code. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkedRoot, filesBelow, report, withoutComments, withoutTexts } from './source-files.mjs';

const root = checkedRoot();
/** Speaks English alone. (bot/ has to know who acts, so it may speak of kontak.) */
const MACHINERY = /^src\/(form|inbox|outbox|clock|db|i18n|spreadsheet|document|chart|http|lib|simulator)\//;
const read = (path) => readFileSync(join(root, path), 'utf8');

/** "jumlahKk" → jumlah, kk */
function wordsOf(identifier) {
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** @returns {{ terms: Set<string>, sop: Set<string>, forbidden: Map<string, string>, machinery: Set<string> }} */
function readGlossary() {
  const terms = new Set();
  /** The terms that machinery must not know. */
  const sop = new Set();
  const forbidden = new Map();
  const [tables = '', list = ''] = read('docs/GLOSSARY.md').split(/^## English words.*$/m);
  const everyday = tables.indexOf('## About records');
  for (const { 1: term, 4: synonyms, index: at } of tables.matchAll(
    /^\| \*\*([^*]+)\*\* *\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm,
  )) {
    for (const word of wordsOf(term)) {
      terms.add(word);
      if (at < everyday) sop.add(word);
    }
    for (const [, synonym] of synonyms.matchAll(/`([^`]+)`/g)) forbidden.set(synonym.toLowerCase(), term);
  }
  const machinery = new Set([...list.matchAll(/[a-z]+/g)].map(([word]) => word));
  return { terms, sop, forbidden, machinery };
}

const { terms, sop, forbidden, machinery } = readGlossary();
const problems = [];

for (const entry of existsSync(join(root, 'src/sop'))
  ? readdirSync(join(root, 'src/sop'), { withFileTypes: true })
  : []) {
  const unknown = wordsOf(entry.name).filter((word) => !terms.has(word));
  if (entry.isDirectory() && unknown.length > 0)
    problems.push(`src/sop/${entry.name}: ${unknown.join(', ')} is no term of docs/GLOSSARY.md`);
}

let model = '';
for (const line of read('prisma/schema.prisma').split('\n')) {
  const field = /^\s+([a-z]\w*)\s/.exec(line)?.[1];
  if (!field) model = /^model (\w+)/.exec(line)?.[1] ?? '';
  const name = field ?? model;
  const unknown = model ? wordsOf(name).filter((word) => !terms.has(word) && !machinery.has(word)) : [];
  for (const word of unknown) {
    problems.push(
      `prisma/schema.prisma: ${model} ${name}: ${word} is neither a term nor an English word of docs/GLOSSARY.md`,
    );
  }
}

const problemWith = (word, path) => {
  if (!MACHINERY.test(path)) return forbidden.has(word) ? `say ${forbidden.get(word)}` : '';
  return sop.has(word) && !path.endsWith('.test.ts') ? `machinery knows no word of the SOP (${word})` : '';
};
for (const path of [...filesBelow(root, 'src').filter((file) => file.endsWith('.ts')), 'prisma/schema.prisma']) {
  const code = withoutTexts(withoutComments(read(path)));
  for (const identifier of new Set(code.match(/[A-Za-z_]\w*/g))) {
    const found = wordsOf(identifier).map((word) => problemWith(word, path));
    for (const problem of new Set(found.filter(Boolean))) problems.push(`${path}: ${identifier}: ${problem}`);
  }
}
report(problems);
