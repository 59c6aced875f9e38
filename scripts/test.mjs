/**
 * `npm test`: generates code, then runs every test on SQLite, and those that use a database on PostgreSQL too where one
 * can be had. `npm run test:faults`: whatever kills and sweeps there are, of which `npm test` runs a share.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { neverCalled } from './called-queries.mjs';
import { countTests } from './count-tests.mjs';
import { root } from './fingerprint.mjs';

/** Kills, sweeps, and what is played whole where a smaller share of it stands in `npm test`: the quarter, the guide. */
const FAULTS = [
  'test/crash',
  'test/faults/nth-call.test.ts',
  'src/practice/triwulan/play-triwulan.test.ts',
  'test/browser/triwulan.test.ts',
  'test/browser/panduan.test.ts',
  'test/browser/muted-group.test.ts',
  'src/bot/commands-mid-form.chat.test.ts',
];
const [first, ...others] = process.argv.slice(2);
const faults = first === '--faults';
const paths = faults ? [...FAULTS, ...others] : process.argv.slice(2);
const cache = join(root, 'node_modules/.cache/kesrabot');
const REPORT = join(cache, faults ? 'faults-report.json' : 'test-report.json');
const CALLED = join(cache, 'called-queries.txt');
const mustHavePostgres = process.env.CI === 'true' || process.env.KESRA_REQUIRE_POSTGRES === '1';

function generate(script) {
  return spawnSync(process.execPath, [join(root, script)], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} */
async function findPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const { startTemporaryPostgres } = await import('./postgres.mjs');
  return startTemporaryPostgres();
}

function runVitest(env, args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // Ctrl+C reaches the child by itself; this process stays to stop PostgreSQL.
  process.on('SIGINT', () => {});
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

if (!generate('scripts/generate-clients.mjs')) process.exit(1);
// A text that is wrong fails its own test; the others may still run.
generate('scripts/generate-texts.mjs');

const postgres = await findPostgres();
if (!postgres && mustHavePostgres) {
  console.error(
    'PostgreSQL was not found, and CI=true or KESRA_REQUIRE_POSTGRES=1 asks for it. Install it or set TEST_DATABASE_URL.',
  );
  process.exit(1);
}
/** Only all tests together call all queries. */
const looksForQueries = postgres !== null && paths.length === 0;
let code = 1;
try {
  mkdirSync(cache, { recursive: true });
  for (const file of [REPORT, CALLED]) rmSync(file, { force: true });
  code = await runVitest(
    {
      ...(postgres ? { TEST_DATABASE_URL: postgres.url } : {}),
      ...(looksForQueries ? { KESRA_CALLED_QUERIES: CALLED } : {}),
      ...(faults ? { KESRA_FAULTS: process.env.KESRA_FAULTS ?? 'all' } : {}),
    },
    paths,
  );
} finally {
  await postgres?.stop();
}
const { passed, failed, skipped } = countTests(REPORT);
console.log(
  postgres
    ? 'Databases: SQLite and PostgreSQL.'
    : 'Databases: SQLite only. PostgreSQL was not found and is SKIPPED (install it or set TEST_DATABASE_URL).',
);
if (skipped > 0) console.log(`${skipped} skipped.`);
const forgotten = looksForQueries ? neverCalled(CALLED) : [];
if (forgotten.length > 0) {
  console.log('Never called on PostgreSQL; test them there, or mark a chat test that does @both-databases:');
  for (const name of forgotten) console.log(`  ${name}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = code !== 0 || failed > 0 || passed === 0 || forgotten.length > 0 ? 1 : 0;
