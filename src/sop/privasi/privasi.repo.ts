/** What is stored about one person, and its removal: queries across all tables (UU 27/2022). */
import type { Db } from '../../db/database.ts';

const placed = { kecamatan: true, desa: true, instansi: true } as const;

/** The person with all seats, past ones too, and all requests. */
export async function findStored(db: Db, telegramId: number) {
  return db.orang.findUnique({
    where: { telegramId: BigInt(telegramId) },
    include: {
      kontakList: { include: placed, orderBy: { id: 'asc' } },
      permohonanList: { include: placed, orderBy: { id: 'asc' } },
    },
  });
}
export type Stored = NonNullable<Awaited<ReturnType<typeof findStored>>>;

/** Numbers, days and states alone: what they say of others is not the reporter's own. */
export async function findOwnReports(db: Db, kontakIds: readonly number[]) {
  return db.kebutuhan.findMany({
    where: { pelaporId: { in: [...kontakIds] } },
    select: { nomor: true, tahun: true, reportedAt: true, status: true },
    orderBy: { id: 'asc' },
  });
}

export async function findOpenDrafts(db: Db, telegramId: number) {
  return db.draft.findMany({
    where: { telegramId: BigInt(telegramId), state: 'OPEN' },
    select: { formId: true, answers: true, updatedAt: true },
    orderBy: { id: 'asc' },
  });
}

/** What they did, and what others did to their seats; the newest. */
export async function findAuditAbout(db: Db, orangId: number, kontakIds: readonly number[], most: number) {
  const subjects = [`orang:${orangId}`, ...kontakIds.map((id) => `kontak:${id}`)];
  return db.audit.findMany({
    where: { OR: [{ orangId }, { subject: { in: subjects } }] },
    select: { at: true, orangId: true, action: true, subject: true },
    orderBy: { id: 'desc' },
    take: most,
  });
}

export async function countQueued(db: Db, telegramId: number): Promise<{ inbox: number; outbox: number }> {
  return {
    inbox: await db.inboxUpdate.count({ where: { lane: String(telegramId) } }),
    outbox: await db.outboxMessage.count({ where: { chatId: BigInt(telegramId), payload: { not: '{}' } } }),
  };
}

/** Active seats of other people from which contacts can be managed in that kecamatan. */
export async function findOtherKasi(db: Db, kecamatanId: number, orangId: number, now: Date) {
  return db.kontak.findMany({
    where: {
      kecamatanId,
      peran: 'KASI',
      revokedAt: null,
      orangId: { not: orangId },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
    },
    select: { kedudukan: true, hak: true },
  });
}

/** Telegram's ids have at most 52 bits: below these no chat can lie, so nothing sent there arrives anywhere. */
const NOBODY = -9_000_000_000_000_000n;
const nobody = (orangId: number): bigint => NOBODY - BigInt(orangId);

/** The row stays, since records point to it; nothing in it tells who it was. */
export async function clearOrang(tx: Db, orangId: number, now: Date): Promise<void> {
  const data = {
    telegramId: nobody(orangId),
    nama: '(dihapus)',
    consentAt: null,
    consentVersion: null,
    unreachableAt: null,
    seenAt: null,
    menuHash: null,
    activeKontakId: null,
    pengelola: false,
    erasedAt: now,
  };
  await tx.orang.update({ where: { id: orangId }, data });
  await tx.kontak.updateMany({ where: { orangId }, data: { telepon: null } });
  await tx.kontak.updateMany({ where: { orangId, revokedAt: null }, data: { revokedAt: now } });
  await tx.permohonan.updateMany({
    where: { orangId, status: 'MENUNGGU' },
    data: { status: 'DITOLAK', decidedAt: now },
  });
  await tx.permohonan.updateMany({ where: { orangId }, data: { nama: '(dihapus)', telepon: '' } });
  await tx.invite.updateMany({ where: { usedById: orangId }, data: { nama: null } });
}

/** Whom to ask, in own reports, and in anybody's where it is this person's telephone. */
export async function clearContacts(tx: Db, kontakIds: readonly number[], telepon: readonly string[]): Promise<void> {
  await tx.kebutuhan.updateMany({
    where: { OR: [{ pelaporId: { in: [...kontakIds] } }, { kontakTelepon: { in: [...telepon] } }] },
    data: { kontakNama: null, kontakTelepon: null },
  });
}

/** Drafts, and groups that this person brought the bot to. */
export async function clearTraces(tx: Db, telegramId: number): Promise<void> {
  await tx.draft.deleteMany({ where: { OR: [{ telegramId: BigInt(telegramId) }, { chatId: BigInt(telegramId) }] } });
  await tx.kelompok.updateMany({ where: { addedById: BigInt(telegramId) }, data: { addedById: null } });
}

/**
 * Empties what this person sent, up to the update at hand, and what others sent that shows them.
 * The row at hand keeps its id alone, so that a repeat of it does nothing.
 */
export async function clearInbox(
  tx: Db,
  telegramId: number,
  updateId: number,
  words: readonly string[],
): Promise<void> {
  const shows = [`"id":${telegramId},`, ...words.map((word) => JSON.stringify(word).slice(1, -1))];
  await tx.inboxUpdate.updateMany({
    where: {
      updateId: { not: BigInt(updateId) },
      OR: [
        { lane: { in: [String(telegramId), `user:${telegramId}`] }, updateId: { lt: BigInt(updateId) } },
        { state: { in: ['DONE', 'ASIDE'] }, OR: shows.map((contains) => ({ payload: { contains } })) },
      ],
    },
    data: { payload: '{}', error: null },
  });
  await tx.inboxUpdate.updateMany({
    where: { updateId: BigInt(updateId), lane: String(telegramId) },
    data: { payload: JSON.stringify({ update_id: updateId }) },
  });
}

/** Messages to this person: what waits never goes, what went is empty. */
export async function clearOutbox(tx: Db, telegramId: number, orangId: number): Promise<void> {
  const chatId = BigInt(telegramId);
  await tx.outboxMessage.updateMany({ where: { chatId, state: 'WAITING' }, data: { state: 'EXPIRED' } });
  await tx.outboxMessage.updateMany({
    where: { chatId },
    data: { payload: '{}', error: null, chatId: nobody(orangId) },
  });
}

/** Messages to others that show one of these words, as HTML has them. */
export async function findMessagesWith(tx: Db, words: readonly string[]) {
  if (words.length === 0) return [];
  return tx.outboxMessage.findMany({
    where: { OR: words.map((word) => ({ payload: { contains: JSON.stringify(word).slice(1, -1) } })) },
    select: { id: true, state: true, payload: true },
  });
}

export async function writePayload(tx: Db, ids: readonly number[], payload: string): Promise<void> {
  await tx.outboxMessage.updateMany({ where: { id: { in: [...ids] } }, data: { payload } });
}

/** The audit of a kecamatan, newest first, with the names of those who acted. */
export async function findAuditPage(db: Db, kecamatanId: number, skip: number, take: number) {
  const where = { kecamatanId };
  const rows = await db.audit.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], skip, take });
  const ids = rows.flatMap(({ orangId }) => orangId ?? []);
  const people = await db.orang.findMany({ where: { id: { in: ids } }, select: { id: true, nama: true } });
  return { rows, total: await db.audit.count({ where }), names: new Map(people.map(({ id, nama }) => [id, nama])) };
}

/** Numbers of needs that audit lines speak of ("kebutuhan:12"). */
export async function findNomor(db: Db, ids: readonly number[]) {
  const rows = await db.kebutuhan.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, nomor: true },
  });
  return new Map(rows.map(({ id, nomor }) => [id, nomor]));
}

export async function renewConsent(db: Db, orangId: number, version: number, at: Date): Promise<void> {
  await db.orang.update({
    where: { id: orangId },
    data: { consentAt: at, consentVersion: version },
    select: { id: true },
  });
}
