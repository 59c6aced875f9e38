/**
 * Where the tables lie that a restore replaces, until what was restored has been looked at. Moving a table costs nothing, and
 * a restore that ends in between, however it ends, is undone at the next start: nothing is lost, nothing is half.
 */
import type pg from 'pg';

const REPLACED = 'kesrabot_replaced';

async function tablesIn(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = $1 ORDER BY 1',
    [schema],
  );
  return rows.map(({ name }) => name);
}

async function move(client: pg.Client, from: string, to: string): Promise<void> {
  // Indexes, constraints and numbers of a table go with it.
  for (const name of await tablesIn(client, from)) await client.query(`ALTER TABLE ${from}.${name} SET SCHEMA ${to}`);
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

export async function setTablesAside(client: pg.Client): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`CREATE SCHEMA ${REPLACED}`);
    await move(client, 'public', REPLACED);
  });
}

/** @returns whether there was something to put back: a restore had been begun and not finished */
export async function putTablesBack(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [REPLACED]);
  if (!rowCount) return false;
  await inTransaction(client, async () => {
    const restored = await tablesIn(client, 'public');
    if (restored.length > 0)
      await client.query(`DROP TABLE ${restored.map((name) => `public.${name}`).join(', ')} CASCADE`);
    await move(client, REPLACED, 'public');
    await client.query(`DROP SCHEMA ${REPLACED}`);
  });
  return true;
}

/** For good, in the transaction that makes the restored tables ready. */
export async function dropReplaced(client: pg.Client): Promise<void> {
  await client.query(`DROP SCHEMA ${REPLACED} CASCADE`);
}
