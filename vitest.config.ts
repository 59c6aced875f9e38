/** Tests run on SQLite always; those that use a database run once more on PostgreSQL where TEST_DATABASE_URL names a server. */
import { defineConfig } from 'vitest/config';
// Plain JavaScript, shared with scripts/test.mjs.
// @ts-expect-error it carries no types
import { databaseTests } from './scripts/database-tests.mjs';

const server = process.env['TEST_DATABASE_URL'];
/** Modules are loaded once a worker and not once a file: tests share no state, and loading takes longer than most of them. */
const shared = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } as const;
const exclude = ['**/node_modules/**', 'dist/**', 'src/generated/**'];

export default defineConfig({
  test: {
    projects: [
      {
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
