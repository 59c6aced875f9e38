/** When chats may be written to, for messages that were held up after their kind hour had been chosen: for the outbox's sender. */
import type { Database } from '../../db/database.ts';
import { kalenderOf, kalenderRelations } from '../kalender/kalender-row.ts';
import { KALENDER_TANPA_KECAMATAN, type KalenderView, kindMoment } from '../kalender/kalender.ts';

const kecamatan = { select: { zona: true, ...kalenderRelations } } as const;

/** The calendars of the offices that somebody belongs to, or has asked to join, or that a group is of. */
async function findKalenders(database: Database, chatIds: readonly number[]): Promise<Map<number, KalenderView[]>> {
  const people = chatIds.filter((id) => id > 0).map(BigInt);
  const groups = chatIds.filter((id) => id < 0).map(BigInt);
  return database.read(async (db) => {
    const found = new Map<number, KalenderView[]>();
    const orangList = await db.orang.findMany({
      where: { telegramId: { in: people } },
      select: {
        telegramId: true,
        kontakList: { where: { revokedAt: null }, select: { kecamatan } },
        permohonanList: { orderBy: { id: 'desc' }, take: 1, select: { kecamatan } },
      },
    });
    for (const { telegramId, kontakList, permohonanList } of orangList) {
      const list = kontakList.length > 0 ? kontakList : permohonanList;
      found.set(
        Number(telegramId),
        list.map((one) => kalenderOf(one.kecamatan)),
      );
    }
    if (groups.length === 0) return found;
    const kelompokList = await db.kelompok.findMany({
      where: { chatId: { in: groups }, kecamatanId: { not: null } },
      select: { chatId: true, kecamatan },
    });
    for (const one of kelompokList) if (one.kecamatan) found.set(Number(one.chatId), [kalenderOf(one.kecamatan)]);
    return found;
  });
}

/** Those that wait, and until when; of somebody in several offices the latest. */
export function kindHoursOf(database: Database) {
  return async (chatIds: readonly number[], now: Date): Promise<ReadonlyMap<number, Date>> => {
    const found = await findKalenders(database, chatIds);
    const waits = new Map<number, Date>();
    for (const chatId of chatIds) {
      const known = found.get(chatId) ?? [];
      const kalenders = known.length > 0 ? known : [KALENDER_TANPA_KECAMATAN];
      const at = Math.max(...kalenders.map((kalender) => kindMoment(kalender, now).getTime()));
      if (at > now.getTime()) waits.set(chatId, new Date(at));
    }
    return waits;
  };
}
