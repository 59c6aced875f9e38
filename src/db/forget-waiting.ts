/**
 * What a restored database must not do: send what waited when the backup was made, or handle what had come in.
 *
 * Its messages were sent long ago by the database that it replaces, or have become pointless.
 */
const NOTE = 'restored from a backup';

/** Valid in both dialects; touches no times. */
export const FORGET_WAITING: readonly string[] = [
  `UPDATE "OutboxMessage" SET "state" = 'EXPIRED', "leaseOwner" = NULL, "leaseUntil" = NULL, "error" = '${NOTE}'
   WHERE "state" IN ('WAITING', 'SENDING', 'HELD')`,
  `UPDATE "InboxUpdate" SET "state" = 'ASIDE', "error" = '${NOTE}' WHERE "state" = 'WAITING'`,
  `DELETE FROM "Lease"`,
];

export interface Forgotten {
  /** Messages that will not be sent. */
  readonly outbox: number;
  /** Updates that will not be handled. */
  readonly inbox: number;
}
