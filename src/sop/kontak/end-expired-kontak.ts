/** The time of a Plt or Plh ends by itself: the Kasi is reminded three days before, and the seat ends to the minute (C1, T1). */
import { markOnce } from '../../clock/mark-once.ts';
import type { Database, Db } from '../../db/database.ts';
import { formatDateTime } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { kontakVars, tellHolder, tellKasiOfKontak } from './end-kontak.ts';
import { audit } from '../../office/book/audit.ts';
import { isWorkingMoment } from '../../office/kalender/kalender.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import { type KontakRow, findEndingKontak, hasOtherKasi, setRevoked } from '../../office/actor/kontak.repo.ts';
import { cancelDrafts } from '../../office/actor/orang.repo.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

const NOTICE_MS = 3 * DAY_MS;

function endVars(seat: KontakRow, t: Translate) {
  const at = seat.expiresAt ? formatDateTime(seat.expiresAt, { language: t.language, zone: seat.kecamatan.zona }) : '';
  return { ...kontakVars(seat, t), at };
}

/** Its end as part of a key: a seat that was prolonged is told of again. */
const endKey = (seat: KontakRow): string => `berakhir-${seat.expiresAt?.getTime() ?? 0}`;

async function end(tx: Db, seat: KontakRow, now: Date): Promise<void> {
  if (seat.peran === 'KASI' && seat.kedudukan !== 'STAF' && !(await hasOtherKasi(tx, seat.kecamatanId, seat.id))) {
    // Nobody could let anybody in any more: the last one stays, and is told so.
    if (!(await markOnce(tx, `kontak:${seat.id}:${endKey(seat)}:tetap`, now))) return;
    const write = (t: Translate) => ({ text: t('daftar-told-expired-last', endVars(seat, t)) });
    return tellHolder(tx, seat, `${endKey(seat)}:tetap`, now, write);
  }
  const { id, kecamatanId } = seat;
  if (!(await setRevoked(tx, id, now, null))) return;
  await audit(tx, { at: now, kecamatanId, action: 'kontak.expire', subject: `kontak:${id}` });
  await cancelDrafts(tx, seat.orang.telegramId, now);
  const act = endKey(seat);
  await tellHolder(tx, seat, act, now, (t) => ({ text: t('daftar-told-expired', endVars(seat, t)) }));
  await tellKasiOfKontak(tx, seat, act, now, (t) => ({ text: t('daftar-kasi-expired', endVars(seat, t)) }));
}

async function remind(tx: Db, seat: KontakRow, now: Date): Promise<void> {
  if (!isWorkingMoment(await loadKalender(tx, seat.kecamatanId), now)) return;
  const act = `akan-${endKey(seat)}`;
  if (!(await markOnce(tx, `kontak:${seat.id}:${act}`, now))) return;
  await tellKasiOfKontak(tx, seat, act, now, (t) => ({ text: t('daftar-kasi-expires-soon', endVars(seat, t)) }));
}

/** May run late, twice, or in two processes at once. */
export async function endExpiredKontak(database: Database, now: Date): Promise<void> {
  const seats = await database.read((db) => findEndingKontak(db, new Date(now.getTime() + NOTICE_MS)));
  for (const seat of seats) {
    const over = seat.expiresAt !== null && seat.expiresAt <= now;
    await database.transaction((tx) => (over ? end(tx, seat, now) : remind(tx, seat, now)));
  }
}
