/** Tests run on SQLite always; those that use a database run once more on PostgreSQL where TEST_DATABASE_URL names a server. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
// Plain JavaScript, shared with scripts/test.mjs.
// @ts-expect-error it carries no types
import { calledQueries } from './scripts/called-queries.mjs';
// @ts-expect-error it carries no types
import { testFiles } from './scripts/test-files.mjs';
import { compiledWorker } from './test/compiled-worker.ts';
import { LongestFirst } from './test/longest-first.ts';
import { sharedPlans } from './test/shared-plans.ts';

const server = process.env['TEST_DATABASE_URL'];
const { all, ownWorld, onBothDatabases } = testFiles() as Record<'all' | 'ownWorld' | 'onBothDatabases', string[]>;
const databases = [
  { name: 'sqlite', files: all, env: { KESRA_TEST_DATABASE: 'sqlite' } },
  ...(server
    ? [
        {
          name: 'postgresql',
          files: onBothDatabases,
          env: { KESRA_TEST_DATABASE: 'postgresql', TEST_DATABASE_URL: server },
        },
      ]
    : []),
];

/** Files share the world of their thread, since loading the program takes longer than most of them; `@own-world` names those that may not. */
export default defineConfig({
  test: {
    // Left to itself vitest keeps a core free, which on two cores means one file at a time.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: databases.flatMap(({ name, files, env }) =>
      [false, true].map((isolate) => ({
        plugins: [
          compiledWorker(),
          sharedPlans(),
          ...(name === 'postgresql' ? [calledQueries() as ReturnType<typeof compiledWorker>] : []),
        ],
        test: {
          name: isolate ? `${name}-own-world` : name,
          globalSetup: 'test/kept-databases.ts',
          include: files.filter((path) => ownWorld.includes(path) === isolate),
          env,
          isolate,
          environment: 'node',
          // A process takes a third longer to begin.
          pool: 'threads' as const,
          // So long that only what hangs reaches them, also on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      })),
    ),
  },
});
