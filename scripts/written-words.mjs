/** House rules for everything that is written, documents and texts of the bot included: no word of how the work was ordered, and what is cited is there. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { filesBelow } from './source-files.mjs';

const WRITTEN = /\.(ts|mjs|js|css|html|md|ftl|sql|prisma|json|yml)$|^(run|\.env\.example|\.oxlintrc\.json)$/;
const FOLDERS = ['src', 'test', 'bench', 'scripts', 'docs', 'locales', 'prisma', 'deploy', '.ci'];
/** This file names what it forbids; so does the one that plants it. */
const NAMES_THEM = new Set(['scripts/written-words.mjs', 'test/architecture/checks.test.ts', 'package-lock.json']);
const ORDERED = /\bissues? #?\d+|\b(earlier|previous) issues?\b|\bshared\/|(?<![\w.])\/(work|home|root)\//i;

/** What the text names with ".md", or as a decision with its number. */
function citedIn(text) {
  return [
    ...[...text.matchAll(/(?<![\w./-])[\w./-]*\w\.md\b/g)].map(([name]) => ({ name })),
    ...[...text.matchAll(/\bdecisions? (\d+)\b|\bdecisions\/(\d{4})/g)].map(([name, said, file]) => ({
      name,
      decision: (said ?? file).padStart(4, '0'),
    })),
  ];
}

/** @returns {string[]} problems */
export function checkWords(root) {
  const beside = readdirSync(root).filter((name) => WRITTEN.test(name));
  const paths = [...FOLDERS.flatMap((folder) => filesBelow(root, folder, WRITTEN)), ...beside];
  const documents = new Set(paths.filter((path) => path.endsWith('.md')));
  const decisions = new Set([...documents].map((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1]));
  const isThere = (path, { name, decision }) =>
    decision === undefined
      ? [name, `docs/${name}`, posix.join(dirname(path), name)].some((candidate) => documents.has(candidate))
      : decisions.has(decision);

  return paths.flatMap((path) => {
    if (NAMES_THEM.has(path)) return [];
    const text = readFileSync(join(root, path), 'utf8');
    const ordered = ORDERED.exec(text)?.[0];
    const missing = citedIn(text).filter((cited) => !isThere(path, cited));
    return [
      ...(ordered === undefined ? [] : [`${path}: say what holds, not who wanted it or where it stood (${ordered})`]),
      ...missing.map(({ name }) => `${path}: ${name} is not there`),
    ];
  });
}
