/** Backups of PostgreSQL: written by pg_dump in its own archive form, and read through once more before they count. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { connectPostgresql } from './connect-postgresql.ts';
import { mustBeWhole } from './postgresql-archive.ts';
import { runProgram, serverAddress } from './postgresql-programs.ts';
import type { RowCounts } from './row-counts.ts';
import { freeStem } from './sqlite-backup.ts';

export const POSTGRESQL_BASE = 'postgresql';
const PARTIAL = '.dump.partial';
const TABLES = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;

/**
 * @param file does not exist yet; readable by nobody else
 * @returns how many rows each table had, at the very moment that the dump shows. @throws DatabaseProblem
 */
export async function dumpTo(url: string, file: string): Promise<RowCounts> {
  const client = await connectPostgresql(url, 'kesrabot-backup');
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: moments } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ count: string }>(`SELECT count(*) AS count FROM public."${name}"`);
      counts[name] = Number(rows[0]?.count);
    }
    const { address, password } = serverAddress(url);
    const args = [
      '--format=custom',
      '--no-owner',
      '--no-privileges',
      '--schema=public',
      `--snapshot=${moments[0]?.id}`,
      // Whoever kills this leaves no pg_dump that waits for ever.
      '--lock-wait-timeout=30s',
      `--dbname=${address}`,
    ];
    await runProgram('pg_dump', { args, password, output: file });
    await mustBeWhole(file);
    return counts;
  } finally {
    await client.end();
  }
}

/** @param note goes into the name, e.g. "before-migration". @returns path of the dump. @throws DatabaseProblem; nothing is left behind */
export async function dumpPostgresql(url: string, backupsDir: string, now: Date, note: string): Promise<string> {
  mkdirSync(backupsDir, { recursive: true, mode: 0o700 });
  const stem = freeStem(backupsDir, POSTGRESQL_BASE, now, note);
  const partial = `${stem}${PARTIAL}`;
  try {
    await dumpTo(url, partial);
    renameSync(partial, `${stem}.dump`);
    return `${stem}.dump`;
  } finally {
    rmSync(partial, { force: true });
  }
}
