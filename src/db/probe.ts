/** A write that finds out whether work can be stored: something small that is committed, and a look at the tables that all work needs. */
import type { Database, Db } from './database.ts';

const LEASE = 'store:probe';

/** Long enough for whoever migrates or backs up; longer, and people notice. */
const LOCKED_MS = 5_000;

/** @throws whatever stands against it */
export async function probe(tx: Db, provider: Database['provider'], now: Date): Promise<void> {
  if (provider === 'postgresql') await tx.$executeRawUnsafe(`SET LOCAL lock_timeout = ${LOCKED_MS}`);
  // Nothing is in them to delete, but a table that somebody has locked lets nobody begin.
  await tx.$executeRaw`DELETE FROM "InboxUpdate" WHERE 1 = 0`;
  await tx.$executeRaw`DELETE FROM "OutboxMessage" WHERE 1 = 0`;
  await tx.$executeRaw`
    INSERT INTO "Lease" ("name", "owner", "until") VALUES (${LEASE}, 'nobody', ${now})
    ON CONFLICT ("name") DO UPDATE SET "until" = excluded."until"`;
}
