/** Queries on what was said before. */
import type { Db } from '../../db/database.ts';

/** SQLite takes no more values than this in one question. */
const SLICE = 500;

/** Those of these due things that were done. */
export async function findMarked(db: Db, onces: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < onces.length; at += SLICE) {
    const rows = await db.dueMark.findMany({ where: { once: { in: onces.slice(at, at + SLICE) } } });
    for (const { once } of rows) found.add(once);
  }
  return found;
}

/** The seats that people hold, by the chat in which they are written to. */
export async function findSeatsOf(
  db: Db,
  chatIds: readonly number[],
): Promise<{ readonly chatId: number; readonly kontakId: number; readonly kecamatanId: number }[]> {
  const rows = await db.kontak.findMany({
    where: { revokedAt: null, orang: { telegramId: { in: [...new Set(chatIds)].map(BigInt) } } },
    select: { id: true, kecamatanId: true, orang: { select: { telegramId: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, kecamatanId, orang }) => ({ kontakId: id, kecamatanId, chatId: Number(orang.telegramId) }));
}

/** What these people have done with a record of that kecamatan since then. */
export async function findActsOn(
  db: Db,
  { subject, kecamatanId, since }: { readonly subject: string; readonly kecamatanId: number; readonly since: Date },
  chatIds: readonly number[],
): Promise<{ readonly action: string; readonly chatId: number }[]> {
  const people = await db.orang.findMany({
    where: { telegramId: { in: chatIds.map(BigInt) } },
    select: { id: true, telegramId: true },
  });
  const orangIds = people.map(({ id }) => id);
  const acts = await db.audit.findMany({
    where: { kecamatanId, at: { gt: since }, subject, orangId: { in: orangIds } },
    select: { action: true, orangId: true },
  });
  const chatOf = new Map(people.map(({ id, telegramId }) => [id, Number(telegramId)]));
  return acts.map(({ action, orangId }) => ({ action, chatId: chatOf.get(orangId ?? 0) ?? 0 }));
}
