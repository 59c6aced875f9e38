/** Reminders of action items (C2): three days before, on the day, weekly after; from a week late on the Kasi hears of them, too. */
import type { Db } from '../../db/database.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { shorten } from '../../form/parse/clean-text.ts';
import { addDays, daysFrom, momentOf, weekdayOf } from '../../office/kalender/days.ts';
import { findHolder } from '../../office/actor/find-holder.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import type { Pengingat, PengingatOffice, PengingatSource } from '../pengingat/source.ts';
import { stageOf } from '../pengingat/stage.ts';
import { findDue, findKontakOfOffice } from './tindak-lanjut.repo.ts';
import { listData, tl } from './tindak-lanjut.card.ts';
import { formatNomor } from './tindak-lanjut.ts';
import { pihakWords } from '../../office/book/pihak.ts';

const STAGES = { before: [3, 0], every: 7 } as const;
/** The Kasi hears of what is as late as this. */
const LATE_DAYS = 7;
/** Three days before may fall on a long run of holidays, and is said on the last working day before them. */
const AHEAD_DAYS = 30;
/** A line names as many; the list has them all. */
const MOST_NAMED = 8;
const MOST_URAIAN = 120;

type Row = Awaited<ReturnType<typeof findDue>>[number];
type Kontak = Awaited<ReturnType<typeof findKontakOfOffice>>[number];

/** The seats that answer for it now. */
async function kontakOf(tx: Db, row: Row, seats: readonly Kontak[]): Promise<number[]> {
  const { kecamatanId, kontakId, desaId, instansiId } = row;
  if (desaId !== null) return seats.filter((one) => one.peran === 'DESA' && one.desaId === desaId).map(({ id }) => id);
  if (instansiId !== null)
    return seats.filter((one) => one.peran === 'MITRA' && one.instansiId === instansiId).map(({ id }) => id);
  if (kontakId === null) return [];
  const holder = seats.some(({ id }) => id === kontakId) ? kontakId : (await findHolder(tx, kecamatanId, kontakId))?.id;
  return holder === undefined ? [] : [holder];
}

function lineOf(
  { id, revision, uraian, tenggat, nomor }: Row,
  stage: string,
  kontakId: number,
  today: string,
): Pengingat {
  const name = formatNomor(nomor ?? 0);
  const late = daysFrom(tenggat, today);
  const when = late > 0 ? 'lewat' : late === 0 ? 'hari-ini' : 'nanti';
  return {
    // Another day is a new promise.
    once: `tindak-lanjut:${id}:${tenggat}:${stage}`,
    kontakId,
    line: (t) =>
      t('tindaklanjut-remind', {
        nomor: name,
        uraian: shorten(uraian, MOST_URAIAN),
        hari: formatCalendarDay(tenggat, t.language),
        when,
        late: Math.abs(late),
      }),
    buttons: (t) => [
      { text: t.plain('tindaklanjut-button-done', { nomor: name }), data: tl('done', id, revision) },
      { text: t.plain('tindaklanjut-button-later', { nomor: name }), data: tl('wait', id, revision) },
    ],
  };
}

/** One line a week for the Kasi, whatever the number. */
function lateLine(rows: readonly Row[], kontakId: number, today: string): Pengingat {
  const monday = addDays(today, 1 - weekdayOf(today));
  const [first] = rows;
  const nomor = rows
    .slice(0, MOST_NAMED)
    .map((row) => formatNomor(row.nomor ?? 0))
    .join(', ');
  return {
    once: `tindak-lanjut:terlambat:${monday}`,
    kontakId,
    line: (t) =>
      rows.length === 1 && first
        ? t('tindaklanjut-remind-kasi', {
            nomor,
            uraian: shorten(first.uraian, MOST_URAIAN),
            siapa: pihakWords(first),
            hari: formatCalendarDay(first.tenggat, t.language),
          })
        : t('tindaklanjut-remind-kasi-many', {
            count: rows.length,
            nomor,
            more: rows.length > MOST_NAMED ? 'ya' : 'tidak',
          }),
    buttons: (t) => [
      rows.length === 1 && first
        ? { text: t.plain('tindaklanjut-button-open', { nomor }), data: tl('open', first.id, first.revision) }
        : { text: t.plain('tindaklanjut-button-late'), data: `${listData('late', 0)}:new` },
    ],
  };
}

async function find(tx: Db, { kecamatanId, kalender, today }: PengingatOffice): Promise<Pengingat[]> {
  const rows = await findDue(tx, kecamatanId, addDays(today, AHEAD_DAYS));
  if (rows.length === 0) return [];
  const seats = await findKontakOfOffice(tx, kecamatanId);
  const lines: Pengingat[] = [];
  for (const row of rows) {
    const stage = stageOf(kalender, row.tenggat, today, STAGES);
    if (stage === null) continue;
    for (const kontakId of await kontakOf(tx, row, seats)) lines.push(lineOf(row, stage, kontakId, today));
  }
  const late = rows.filter(({ tenggat }) => daysFrom(tenggat, today) >= LATE_DAYS);
  if (late.length === 0) return lines;
  const kasiList = await listKasiWith(tx, kecamatanId, 'RAPAT', momentOf(today, kalender.mulai, kalender.zona));
  return [...lines, ...kasiList.map(({ kontakId }) => lateLine(late, kontakId, today))];
}

export const TINDAK_LANJUT_PENGINGAT: PengingatSource = { name: 'tindak-lanjut', find };
