/**
 * What a restored database must not do: send what waited when the backup was made, or handle what had come in.
 *
 * Its messages were sent long ago by the database that it replaces, or have become pointless; but what is not due yet (it
 * waits for the morning) nobody has sent, and it goes when its time comes.
 */
const NOTE = 'restored from a backup';

/** As SQLite keeps it, and as PostgreSQL reads it. */
const momentText = (at: Date): string => `'${at.toISOString().replace('Z', '+00:00')}'`;
const notYetDue = (now: Date): string =>
  `("state" = 'WAITING' AND "attempts" = 0 AND "dueAt" > ${momentText(now)}
    AND ("expiresAt" IS NULL OR "expiresAt" > ${momentText(now)}))`;

/** Valid in both dialects; the first for messages, the second for updates. */
export const forgetWaiting = (now: Date): readonly string[] => [
  `UPDATE "OutboxMessage" SET "state" = 'EXPIRED', "leaseOwner" = NULL, "leaseUntil" = NULL, "error" = '${NOTE}'
   WHERE "state" IN ('WAITING', 'SENDING', 'HELD') AND NOT ${notYetDue(now)}`,
  `UPDATE "InboxUpdate" SET "state" = 'ASIDE', "error" = '${NOTE}' WHERE "state" = 'WAITING'`,
  `DELETE FROM "Lease"`,
];

export interface Forgotten {
  /** Messages that will not be sent. */
  readonly outbox: number;
  /** Updates that will not be handled. */
  readonly inbox: number;
}
