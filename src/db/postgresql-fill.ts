/**
 * Takes the rows of an archive, and nothing else of it, into tables that this program's migrations make in an empty schema:
 * the one that is to become the office's, or a temporary one where a backup is only tried.
 */
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { DatabaseProblem } from './database-problem.ts';
import { HISTORY_TABLE, recordMigration } from './migrate-postgresql.ts';
import type { Migration } from './migration-files.ts';
import type { Archive } from './postgresql-archive.ts';
import { runProgram } from './postgresql-programs.ts';
import { mustHaveParts } from './postgresql-shape.ts';
import { readDumpText } from './postgresql-text.ts';
import type { RowCounts } from './row-counts.ts';

const HISTORY = '_prisma_migrations';
const HERE = '(SELECT oid FROM pg_namespace WHERE nspname = current_schema())';
const BROKEN_REFERENCE = '23503';

async function make(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    await client.query(migration.sql);
    await recordMigration(client, migration);
  }
}

interface Rule {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** References are looked at when all rows are there, whatever order they come in. @returns how to make them again */
async function dropReferences(client: pg.Client): Promise<Rule[]> {
  const { rows } = await client.query<Rule>(
    `SELECT c.relname AS table, n.conname AS name, pg_get_constraintdef(n.oid) AS definition
     FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
     WHERE n.contype = 'f' AND n.connamespace = ${HERE} ORDER BY 1, 2`,
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  return rows;
}

async function addReferences(client: pg.Client, rules: readonly Rule[]): Promise<void> {
  for (const { table, name, definition } of rules) {
    try {
      await client.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== BROKEN_REFERENCE) throw error;
      throw new DatabaseProblem(`it has rows of ${table} that point to nothing`, error);
    }
  }
}

async function findColumns(client: pg.Client): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT c.relname AS table, array_agg(a.attname::text) AS columns FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = ${HERE} AND c.relkind = 'r' GROUP BY 1`,
  );
  return new Map(rows.map(({ table, columns }) => [table, new Set(columns)]));
}

/** @returns how many rows each table has */
async function copyRows(client: pg.Client, file: string): Promise<RowCounts> {
  const ours = await findColumns(client);
  const copies = new Map<string, CopyStreamQuery>();
  const counters: (readonly [name: string, value: string, used: boolean])[] = [];
  const reader = {
    rows(table: string, columns: readonly string[]): CopyStreamQuery {
      const known = ours.get(table);
      if (!known || copies.has(table)) throw new DatabaseProblem(`it has rows of ${table}, which it should not have`);
      const strange = columns.find((name) => !known.has(name)) ?? [...known].find((name) => !columns.includes(name));
      if (strange !== undefined)
        throw new DatabaseProblem(`its table ${table} is not as this program makes it: column ${strange}`);
      // The history is written anew, by the migrations that are run here.
      const into = table === HISTORY ? 'kesrabot_history' : `"${table}"`;
      const stream = client.query(
        copyFrom(`COPY ${into} (${columns.map((name) => `"${name}"`).join(', ')}) FROM STDIN`),
      );
      copies.set(table, stream);
      return stream;
    },
    counter: (...counter: readonly [string, string, boolean]) => void counters.push(counter),
  };
  const args = ['--no-owner', '--no-privileges', '--schema=public', '--file=-'];
  await client.query(`CREATE TEMPORARY TABLE kesrabot_history (LIKE ${HISTORY}) ON COMMIT DROP`);
  await runProgram('pg_restore', { args, input: file, read: (text) => readDumpText(text, reader) });
  const missing = [...ours.keys()].find((table) => !copies.has(table));
  if (missing !== undefined) throw new DatabaseProblem(`it lacks the rows of ${missing}`);
  // So that the number of a row that is gone is never given out again.
  for (const [name, value, used] of counters) {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_class WHERE relkind = 'S' AND relname = $1 AND relnamespace = ${HERE}) AS there`,
      [name],
    );
    if (!rows[0]?.there) throw new DatabaseProblem(`it has a counter ${name} that this program does not make`);
    await client.query('SELECT setval(quote_ident($1)::regclass, $2, $3)', [name, value, used]);
  }
  await client.query('DROP TABLE kesrabot_history');
  return Object.fromEntries(
    [...copies].filter(([table]) => table !== HISTORY).map(([t, { rowCount }]) => [t, rowCount]),
  );
}

/**
 * To be called in a transaction in which the search path stands on an empty schema; afterwards that has all tables of this
 * program's version with the rows of the archive.
 * @throws DatabaseProblem which says of the backup what is wrong with it
 */
export async function fillFromArchive(client: pg.Client, archive: Archive): Promise<RowCounts> {
  await client.query(HISTORY_TABLE);
  await make(client, archive.had);
  await mustHaveParts(client, archive.parts);
  const references = await dropReferences(client);
  const counts = await copyRows(client, archive.file);
  await addReferences(client, references);
  await make(client, archive.pending);
  return counts;
}
