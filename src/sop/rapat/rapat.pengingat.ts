/** Reminders of meetings (A3): the silent are asked once more, those who come hear of it the day before and on the morning. */
import type { Db } from '../../db/database.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { InlineButton } from '../../outbox/message.ts';
import { addDays, dayOf, daysFrom } from '../../office/kalender/days.ts';
import { type KalenderView, workingDayFrom, workingDayUntil } from '../../office/kalender/kalender.ts';
import type { Pengingat, PengingatOffice, PengingatSource } from '../pengingat/source.ts';
import { stageOf } from '../pengingat/stage.ts';
import { JAWABAN, JAWABAN_SIGN, formatRapat, jawabanNow } from './rapat.ts';
import { findMoves, findScheduled } from './rapat.repo.ts';
import { notulenButton, rapatData } from './rapat.card.ts';
import { DIGEST_ANSWER_ACTS, undanganData } from './undangan.card.ts';
import { type Invited, type RapatView, rapatViewOf, tallyOf } from './rapat-view.ts';
import { hari, pukul } from './waktu.ts';

/** No meeting further ahead has a stage: three days, over the longest run of holidays. */
const AHEAD_DAYS = 21;
const ASK_DAYS = 3;

/** "Besok: R-0001 Rapat koordinasi, 09.00 WIB, Aula." @param today "2026-12-02" */
export function whenLine(view: RapatView, today: string, t: Translate): Html {
  const { nomor, judul, tempat, tanggal, office } = view;
  const vars = { nomor: formatRapat(nomor), judul, tempat, pukul: pukul(view, office.zona, t) };
  const days = daysFrom(today, tanggal);
  if (days === 0) return t('undangan-remind-today', vars);
  return days === 1
    ? t('undangan-remind-tomorrow', vars)
    : t('undangan-remind-day', { ...vars, hari: hari(view, t.language) });
}

/** A digest stays as it is when one of its lines is answered. */
function quickButtons({ id, urut, nomor }: RapatView, t: Translate): InlineButton[] {
  return JAWABAN.map((jawaban) => ({
    text: t.plain('undangan-button-quick', { jawaban, nomor: formatRapat(nomor) }),
    data: DIGEST_ANSWER_ACTS.actData(JAWABAN_SIGN[jawaban], { id, revision: urut }),
  }));
}

type Due = 'tanya' | 'h-1' | 'h-0';

/** The day on which the silent are asked again: three days before, or the next working day after they were invited later. */
export function askDay(kalender: KalenderView, tanggal: string, asked: string): string {
  const day = workingDayUntil(kalender, addDays(tanggal, -ASK_DAYS));
  return asked < day ? day : workingDayFrom(kalender, addDays(asked, 1));
}

/** @param asked the day on which the person was asked for this time of the meeting */
export function dueOf(
  kalender: KalenderView,
  { tanggal, today, asked, silent }: { tanggal: string; today: string; asked: string; silent: boolean },
): Due | null {
  const stage = stageOf(kalender, tanggal, today, { before: [1, 0] });
  if (!silent) return stage === 'h-1' || stage === 'h-0' ? stage : null;
  // On the day itself it is too late to ask; where the office is closed, the last working day is both.
  if (stage !== null) return today < tanggal ? 'h-1' : null;
  return today >= askDay(kalender, tanggal, asked) ? 'tanya' : null;
}

function lineOf(view: RapatView, one: Invited, today: string, due: Due): Pengingat {
  const jawaban = jawabanNow(one, view);
  const nomor = formatRapat(view.nomor);
  return {
    once: `rapat:${view.id}:u${view.urut}:${due}`,
    kontakId: one.kontakId,
    line: (t) =>
      joinHtml([
        whenLine(view, today, t),
        jawaban === null ? t('undangan-remind-silent') : t('undangan-remind-answer', { jawaban }),
      ]),
    buttons: (t) => {
      if (jawaban === null) return quickButtons(view, t);
      const open = { text: t.plain('undangan-button-open', { nomor }), data: undanganData('o', view) };
      return isWriter(view, one, today) ? [open, notulenButton(view.id, t)] : [open];
    },
  };
}

/** Whoever writes the minutes begins from the reminder of the day. */
const isWriter = ({ notulis, tanggal }: RapatView, { kontakId }: Invited, today: string): boolean =>
  notulis?.kontakId === kontakId && today === tanggal;

/** On its day whoever called the meeting hears how many come. */
function lineForKasi(view: RapatView, today: string): Pengingat {
  const { id, urut, nomor, notulis } = view;
  return {
    once: `rapat:${id}:u${urut}:kasi`,
    kontakId: view.createdById,
    line: (t) => joinHtml([whenLine(view, today, t), t('undangan-remind-kasi', { ...tallyOf(view) })]),
    buttons: (t) => [
      { text: t.plain('undangan-button-open', { nomor: formatRapat(nomor) }), data: rapatData('open', view) },
      ...(notulis === null ? [notulenButton(id, t)] : []),
    ],
  };
}

async function find(tx: Db, { kecamatanId, kalender, today }: PengingatOffice): Promise<Pengingat[]> {
  const rows = await findScheduled(tx, kecamatanId, today, addDays(today, AHEAD_DAYS));
  const moves = await findMoves(
    tx,
    rows.map(({ id }) => id),
  );
  const due: Pengingat[] = [];
  for (const row of rows) {
    const view = await rapatViewOf(tx, row);
    if (view.tanggal === today) due.push(lineForKasi(view, today));
    for (const one of view.people) {
      const jawaban = jawabanNow(one, view);
      if (jawaban === 'TIDAK_HADIR') continue;
      const moved = moves.get(view.id);
      const askedAt = moved && moved > one.invitedAt ? moved : one.invitedAt;
      const asked = dayOf(askedAt, kalender.zona);
      const stage = dueOf(kalender, { tanggal: view.tanggal, today, asked, silent: jawaban === null });
      // Whoever was asked today needs no second word on the same day.
      if (stage !== null && asked < today) due.push(lineOf(view, one, today, stage));
    }
  }
  return due;
}

export const rapatPengingat: PengingatSource = { name: 'rapat', find };
