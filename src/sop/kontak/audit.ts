/** Who did or read what, in the same transaction as the act; append-only, and without texts of people. */
import type { Db } from '../../db/database.ts';

export interface Act {
  readonly at: Date;
  readonly orangId?: number;
  readonly kecamatanId?: number;
  /** e.g. "kebutuhan.read" */
  readonly action: string;
  /** e.g. "kebutuhan:12" */
  readonly subject: string;
  readonly detail?: string;
}

export async function audit(tx: Db, act: Act): Promise<void> {
  await tx.audit.create({ data: { ...act }, select: { id: true } });
}

/** How often that happened to that subject since then. */
export async function countActs(db: Db, action: string, subject: string, since: Date): Promise<number> {
  return db.audit.count({ where: { kecamatanId: null, action, subject, at: { gte: since } } });
}
