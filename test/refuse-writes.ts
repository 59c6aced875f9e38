/** A database that takes no work for a while, each in its own way: full, read-only, its inbox locked by somebody else. */
import { DatabaseSync } from '@photostructure/sqlite';
import pg from 'pg';
import type { Database } from '../src/db/database.ts';
import type { TestDatabase } from './database.ts';

/** The server, or SQLite by its limit of pages, refuses the next write. @returns what lets it write again */
export async function refuseWrites(database: Database, problem: 'full' | 'readonly'): Promise<() => Promise<unknown>> {
  const raw = (sql: string) => database.read((db) => db.$executeRawUnsafe(sql));
  if (database.provider === 'postgresql') {
    const code = problem === 'full' ? '53100' : '25006';
    await raw(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`);
    await raw(`CREATE TRIGGER refuse BEFORE INSERT ON "Lease" EXECUTE FUNCTION refuse()`);
    return () => raw('DROP TRIGGER refuse ON "Lease"');
  }
  if (problem === 'readonly') {
    await raw('PRAGMA query_only = 1');
    return () => raw('PRAGMA query_only = 0');
  }
  await raw(`CREATE TABLE "Filler" (x)`);
  await raw(`CREATE TRIGGER fill BEFORE INSERT ON "Lease" BEGIN INSERT INTO "Filler" VALUES (randomblob(9999)); END`);
  // As many as there are.
  await raw('PRAGMA max_page_count = 1');
  return async () => {
    await raw('PRAGMA max_page_count = 1000000');
  };
}

/** As somebody with a tool of their own does. @returns what lets go */
export async function lockInbox({
  database,
  url,
}: Pick<TestDatabase, 'database' | 'url'>): Promise<() => Promise<unknown>> {
  if (database.provider === 'postgresql') {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE "InboxUpdate" IN ACCESS EXCLUSIVE MODE');
    return () => client.end();
  }
  const other = new DatabaseSync(url.slice('file:'.length));
  other.exec('BEGIN IMMEDIATE');
  return async () => other.close();
}
