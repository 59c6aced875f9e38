/** Makes the SQLite file whole by itself: its journal emptied into it, and the mark beside it brought up to date. */
import type { PrismaClient } from '../generated/sqlite/client.ts';
import { toKnownRows, writeMark } from './known-rows.ts';

/** Whoever copies the one file then has everything. A reader that is busy elsewhere leaves the journal for the next time. */
export async function tidySqlite(file: string, client: PrismaClient): Promise<void> {
  await client.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
  const rows = await client.$queryRaw<{ name: string; seq: bigint }[]>`SELECT name, seq FROM sqlite_sequence`;
  writeMark(file, toKnownRows(rows.map(({ name, seq }) => [name, seq])));
}
