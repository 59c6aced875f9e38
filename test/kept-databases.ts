/** What is kept until a run of the tests ends: databases for copying, the compiled program. Vitest calls `teardown` then. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { compiledFolder } from './second-process.ts';

/** Of the name of every database of this run: its threads share the number of the process. */
export const PREFIX = `kesra_test_${process.pid}_`;

/** On SQLite they are files here. */
export const keptFolder = (): string => join(tmpdir(), `${PREFIX}kept`);

export async function asAdministrator<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function teardown(): Promise<void> {
  for (const folder of [keptFolder(), compiledFolder()])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const { TEST_DATABASE_URL: server } = process.env;
  if (!server) return;
  await asAdministrator(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    for (const { datname } of rows.filter((row) => row.datname.startsWith(PREFIX)))
      await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  });
}
