/** Tests run on SQLite always; those that use a database run once more on PostgreSQL where TEST_DATABASE_URL names a server. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
// Plain JavaScript, shared with scripts/test.mjs.
// @ts-expect-error it carries no types
import { databaseTests } from './scripts/database-tests.mjs';
import { compiledWorker } from './test/compiled-worker.ts';

const server = process.env['TEST_DATABASE_URL'];
/** A world of its own for each file, in a thread: a process takes a third longer to begin. */
const shared = {
  environment: 'node',
  pool: 'threads',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
} as const;
const exclude = ['**/node_modules/**', 'dist/**', 'src/generated/**'];

export default defineConfig({
  test: {
    // Left to itself vitest keeps a core free, which on two cores means one file at a time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        plugins: [compiledWorker()],
        test: {
          ...shared,
          name: 'sqlite',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude,
          env: { KESRA_TEST_DATABASE: 'sqlite' },
        },
      },
      ...(server
        ? [
            {
              plugins: [compiledWorker()],
              test: {
                ...shared,
                name: 'postgresql',
                include: databaseTests() as string[],
                exclude,
                env: { KESRA_TEST_DATABASE: 'postgresql', TEST_DATABASE_URL: server },
              },
            },
          ]
        : []),
    ],
  },
});
