/** What the tables of a PostgreSQL database look like, and whether they are as this program's migrations make them. */
import type pg from 'pg';
import { DatabaseProblem } from './database-problem.ts';
import { HISTORY_TABLE, readApplied } from './migrate-postgresql.ts';
import { readMigrations } from './migration-files.ts';
import { pendingMigrations } from './migration-plan.ts';

/** A schema to make the tables in once more; it lives within one transaction. */
const EXPECTED = 'kesrabot_expected';

/** A line for everything: with the search path on the schema, names of its own stand without it, but in indexes and triggers. */
const SHAPE = `
  SELECT 'relation ' || relkind::text || ' ' || relname AS line FROM pg_class WHERE relnamespace = $1::regnamespace
  UNION ALL
  SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT 'constraint ' || c.relname || ' ' || n.conname || ' ' || pg_get_constraintdef(n.oid)
    FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid WHERE n.connamespace = $1::regnamespace
  UNION ALL
  SELECT replace(pg_get_indexdef(i.indexrelid), $1 || '.', '')
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = $1::regnamespace
  UNION ALL
  SELECT replace(pg_get_triggerdef(t.oid), $1 || '.', '')
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = $1::regnamespace AND NOT t.tgisinternal
  UNION ALL
  SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = $1::regnamespace`;

async function shapeOf(client: pg.Client, schema: string): Promise<Set<string>> {
  await client.query(`SET LOCAL search_path TO ${schema}`);
  const { rows } = await client.query<{ line: string }>(SHAPE, [schema]);
  return new Set(rows.map(({ line }) => line));
}

/**
 * To be called within a transaction, which afterwards looks at "public".
 * @throws DatabaseProblem when the tables are another program's, a newer version's, or have been changed by hand
 */
export async function mustHaveOurShape(client: pg.Client): Promise<void> {
  const shipped = readMigrations('postgresql');
  await client.query('SET LOCAL search_path TO public');
  const pending = pendingMigrations(shipped, await readApplied(client));
  await client.query(`CREATE SCHEMA ${EXPECTED}`);
  await client.query(`SET LOCAL search_path TO ${EXPECTED}`);
  await client.query(HISTORY_TABLE);
  for (const migration of shipped) if (!pending.includes(migration)) await client.query(migration.sql);
  const expected = await shapeOf(client, EXPECTED);
  await client.query(`DROP SCHEMA ${EXPECTED} CASCADE`);
  const found = await shapeOf(client, 'public');
  const missing = [...expected].find((line) => !found.has(line));
  if (missing !== undefined) throw new DatabaseProblem(`It lacks what this program makes: ${missing}.`);
  const strange = [...found].find((line) => !expected.has(line));
  if (strange !== undefined) throw new DatabaseProblem(`It has what this program does not make: ${strange}.`);
}
