/** Holds docs/GLOSSARY.md against folders of src/sop, models, enums and fields of the schema, and the names in src. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from './schema-blocks.mjs';
import { readCode } from './source-code.mjs';
import { checkedRoot, filesBelow, isRun, report } from './source-files.mjs';

/** Speaks English alone. (bot/ has to know who acts, so it may speak of kontak.) */
const MACHINERY = /^src\/(form|inbox|outbox|pace|clock|db|i18n|spreadsheet|document|chart|http|lib|simulator)\//;
/** Folders that may say what the office says; every folder of src is here or above. */
const OFFICE = new Set(['bot', 'generated', 'office', 'practice', 'read', 'sop']);

/** "jumlahKk" → jumlah, kk */
function wordsOf(identifier) {
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** @returns {{ terms: Set<string>, sop: Set<string>, forbidden: Map<string, string>, machinery: Set<string>, problems: string[] }} */
function readGlossary(page) {
  const problems = [];
  const terms = new Set();
  /** The terms that machinery must not know. */
  const sop = new Set();
  const forbidden = new Map();
  const [tables, list] = page.split(/^## English words.*$/m);
  const everyday = tables.indexOf('## About records');
  // Without one of its headings a part of the page would be held by nobody.
  if (list === undefined || everyday < 0) throw new Error('docs/GLOSSARY.md: a heading is missing');
  let rows = 0;
  for (const { 1: term, 4: synonyms, index: at } of tables.matchAll(
    /^\| \*\*([^*]+)\*\* *\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm,
  )) {
    rows += 1;
    if (!/^ *(–|`[^`]+`(, *`[^`]+`)*) *$/.test(synonyms))
      problems.push(`docs/GLOSSARY.md: ${term}: not to be called ${synonyms.trim()}? Write words in \`…\`, or –`);
    for (const word of wordsOf(term)) {
      terms.add(word);
      if (at < everyday) sop.add(word);
    }
    for (const [, synonym] of synonyms.matchAll(/`([^`]+)`/g)) forbidden.set(synonym.toLowerCase(), term);
  }
  const begun = tables.match(/^\|[^|]*\*\*/gm)?.length ?? 0;
  if (begun !== rows) problems.push(`docs/GLOSSARY.md: ${begun} terms, of which only ${rows} can be read`);
  const machinery = new Set([...list.matchAll(/[a-z]+/g)].map(([word]) => word));
  return { terms, sop, forbidden, machinery, problems };
}

/** @param {string} root @returns {Promise<string[]>} what is wrong */
export async function glossaryProblems(root) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const { terms, sop, forbidden, machinery, problems } = readGlossary(read('docs/GLOSSARY.md'));

  const foldersOf = (path) =>
    existsSync(join(root, path))
      ? readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
  for (const { name } of foldersOf('src'))
    if (!OFFICE.has(name) && !MACHINERY.test(`src/${name}/`))
      problems.push(`src/${name}: say in scripts/check-glossary.mjs whether it speaks of the office`);
  for (const { name } of foldersOf('src/sop')) {
    const unknown = wordsOf(name).filter((word) => !terms.has(word));
    if (unknown.length > 0) problems.push(`src/sop/${name}: ${unknown.join(', ')} is no term of docs/GLOSSARY.md`);
  }

  const schema = readBlocks(read('prisma/schema.prisma'));
  problems.push(...schema.problems.map((problem) => `prisma/schema.prisma: ${problem}`));
  for (const block of schema.blocks) {
    for (const name of [block.name, ...block.names]) {
      for (const word of wordsOf(name).filter((word) => !terms.has(word) && !machinery.has(word))) {
        problems.push(
          `prisma/schema.prisma: ${block.name} ${name}: ${word} is neither a term nor an English word of docs/GLOSSARY.md`,
        );
      }
    }
  }

  const problemWith = (word, path) => {
    if (!MACHINERY.test(path)) return forbidden.has(word) ? `say ${forbidden.get(word)}` : '';
    return sop.has(word) && !path.endsWith('.test.ts') ? `machinery knows no word of the SOP (${word})` : '';
  };
  for (const path of [...filesBelow(root, 'src').filter((file) => file.endsWith('.ts')), 'prisma/schema.prisma']) {
    const { code } = await readCode(path, read(path));
    for (const identifier of new Set(code.match(/[A-Za-z_]\w*/g))) {
      const found = wordsOf(identifier).map((word) => problemWith(word, path));
      for (const problem of new Set(found.filter(Boolean))) problems.push(`${path}: ${identifier}: ${problem}`);
    }
  }
  return problems;
}

if (isRun(import.meta.url)) report(await glossaryProblems(checkedRoot()));
