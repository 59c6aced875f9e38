/** House rules that no linter knows: length, first sentence, names, barrels, the clock, transactions, the simulator's name. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCode } from './source-code.mjs';
import { checkedRoot, filesBelow, report } from './source-files.mjs';
import { checkWords } from './written-words.mjs';

const root = checkedRoot();
const LIMIT = 300;
const isTest = (path) => path.endsWith('.test.ts') || path.startsWith('test/');
const inSrc = (path) => path.startsWith('src/') && !isTest(path) && !path.startsWith('src/simulator/web/');

/** Work of the clock: nobody acts, and each piece is marked as done in the transaction that does it. */
const OF_THE_CLOCK =
  /^src\/sop\/(kontak\/(ask-masih-menjabat|end-expired-kontak)|pengingat\/send-pengingat|rapat\/(remind-kelompok|follow-kabar)|triwulan\/(on-year-day|open-triwulan-cards))\.ts$/;
/** Nobody acts there either: the clock, Telegram's answers, and guesses of people whom nobody knows. */
const AUDITS_ITSELF =
  /^src\/sop\/(kontak\/(end-expired-kontak|mark-unreachable)|kelompok\/(bar|lose)-kelompok|invite\/guess-limit)\.ts$/;

/** Rows for other people are made by `tell` alone, and the outbox makes them in one place. */
const QUEUES = /^src\/(outbox\/enqueue|office\/tell\/tell)\.ts$/;
/**
 * What is only looked at as text, or comes from a library that has said what it is: an update as Telegram sent it, the
 * state of a conversation as it was made a moment ago, a draft whose values its form's own schema reads.
 */
const READS_JSON_AS_IT_IS =
  /^src\/(inbox\/attempt|form\/(runner|draft-store)|http\/(line|webhook))\.ts$|^src\/simulator\//;

/** Each rule: whom it is for, what it looks for in the code (comments and texts taken out), and what to do instead. */
const CODE_RULES = [
  {
    applies: (path) => inSrc(path) && path !== 'src/lib/clock.ts',
    pattern: /new Date\(\)|\bDate\.now\(\)|Temporal\.Now/,
    message: 'the time comes from an injected Clock',
  },
  {
    applies: inSrc,
    pattern: /^export (\*|(type )?\{[^}]*\}) from/m,
    message: 'no barrels: import from the file itself',
  },
  {
    applies: (path) => inSrc(path) && path.startsWith('src/sop/') && !OF_THE_CLOCK.test(path),
    pattern: /\btransaction\b/,
    message: 'a transaction is opened by act() and its kin (office/book/act.ts)',
  },
  {
    applies: (path) => inSrc(path) && path.startsWith('src/sop/') && !AUDITS_ITSELF.test(path),
    pattern: /\baudit\(/,
    message: 'an act is written down by act() (office/book/act.ts)',
  },
  {
    applies: (path) =>
      inSrc(path) && /^src\/sop\/(?!(kontak|invite|instalasi|kelompok|permohonan|privasi)\/)/.test(path),
    pattern: /\bouter\b/,
    message: 'the whole installation is for joining, consent and erasing alone',
  },
  {
    applies: (path) =>
      inSrc(path) && path !== 'src/office/fence/fence.ts' && path !== 'src/sop/kebutuhan/list-bidang.ts',
    pattern: /\bwholeBehind\b/,
    message: 'nobody looks behind the fence (docs/decisions/0013)',
  },
  {
    applies: (path) => inSrc(path) && !QUEUES.test(path),
    pattern: /\boutboxMessage\.(create|upsert)|\benqueue\b/,
    message: 'others are told through tell() (office/tell/tell.ts): at a kind hour, in their language, once',
  },
  {
    applies: (path) => inSrc(path) && !READS_JSON_AS_IT_IS.test(path),
    // `schema.parse(JSON.parse(…))`, `schema.safeParse(JSON.parse(…))`.
    pattern: /(?<!\b\w*[pP]arse\()\bJSON\.parse\(/,
    message: 'what is read back from JSON is read by its schema: schema.parse(JSON.parse(…))',
  },
  {
    applies: (path) => inSrc(path) && path !== 'src/lib/result.ts',
    pattern: /\{ ok: false, code\b/,
    message: 'a refusal is written refuse() (lib/result.ts)',
  },
  { applies: isTest, pattern: /\b(it|describe|test)\.(only|skip|todo)\b/, message: 'no test is left out' },
  {
    applies: (path) => path.endsWith('.test.ts'),
    pattern: /\bif \(.*(\.provider|\.platform|\.url|\bspawnSync)\b.*\) return;/,
    message: 'what cannot be tested here is skipped (context.skip, it.skipIf), or it counts as passed',
  },
];
/** The same on the whole text, comments included. */
const TEXT_RULES = [
  { applies: () => true, pattern: /\b(TODO|FIXME|XXX|HACK)\b(?!\|)/, message: 'finish it' },
  {
    applies: (path) => inSrc(path) && !/^src\/(simulator|practice)\/|^src\/(main|demo|practice)\.ts$/.test(path),
    pattern: /simulat(or|ion)/i,
    message: 'the bot does not know the simulator',
  },
];
/** With what stands beside the folders (vitest.config.ts). */
const beside = readdirSync(root).filter((name) => /\.(ts|mjs|js)$/.test(name));
const paths = [...['src', 'test', 'bench', 'scripts'].flatMap((folder) => filesBelow(root, folder)), ...beside];
/** With those that stand for any ("x.repo.ts", "verb-noun.ts"), and what is generated. */
const NAMES = new Set([...paths.map((path) => basename(path)), 'verb-noun.ts', 'texts.ts']);

/** Files that comments send their reader to. */
function filesNamedIn(comments) {
  return (comments.match(/(?<![\w.*-])[\w-]+(?:\.[\w-]+)*\.(?:ts|mjs)\b/g) ?? []).filter(
    (name) => !name.startsWith('x.'),
  );
}

async function check(path) {
  const source = readFileSync(join(root, path), 'utf8');
  const { code, comments } = await readCode(path, source);
  const problems = [];
  const lines = source.split('\n').length - 1;
  if (lines > LIMIT) problems.push(`${path}: ${lines} lines; ${LIMIT} is the limit`);
  if (/\.(ts|mjs)$/.test(path) && !/^(#!.*\n)?\/\*\*/.test(source))
    problems.push(`${path}: begins without its sentence (/** … */)`);
  if (/(^|\/)(index|utils?|helpers?|common|misc)\.(ts|mjs)$/.test(path))
    problems.push(`${path}: a name that says nothing`);
  for (const name of filesNamedIn(comments))
    if (!NAMES.has(name)) problems.push(`${path}: a comment names ${name}, which is not there`);
  for (const rule of CODE_RULES)
    if (rule.applies(path) && rule.pattern.test(code)) problems.push(`${path}: ${rule.message}`);
  // This file names what it forbids.
  const namesThem = path === 'scripts/check-files.mjs';
  for (const rule of TEXT_RULES) {
    if (!namesThem && rule.applies(path) && rule.pattern.test(source))
      problems.push(`${path}: ${rule.message} (${rule.pattern.exec(source)[0]})`);
  }
  return problems;
}

report([...(await Promise.all(paths.map(check))).flat(), ...checkWords(root)]);
