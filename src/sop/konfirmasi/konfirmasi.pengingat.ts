/** Who is reminded of an arrival that nobody has confirmed (B3): the desa first, then the body that brings it, then the Kasi. */
import type { Db } from '../../db/database.ts';
import { shorten } from '../../lib/shorten.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { InlineButton } from '../../outbox/message.ts';
import { dayOf, addDays, daysFrom } from '../../office/kalender/days.ts';
import { listDesaOfficials, listKasi, listMitra } from '../../office/tell/list-recipients.ts';
import type { KontakRecipient } from '../../office/tell/recipient.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import type { Pengingat, PengingatOffice, PengingatSource } from '../pengingat/source.ts';
import { repetitionOf, stageOf } from '../pengingat/stage.ts';
import { rencanaText, restText } from './amount-text.ts';
import { openData } from './konfirmasi.card.ts';
import { outstandingOf } from './konfirmasi.ts';
import { findDue } from './konfirmasi.repo.ts';
import { type KonfirmasiView, viewOf } from './konfirmasi-view.ts';

const MITRA_FROM = 3;
const KASI_FROM = 7;
const WEEK = 7;
/** From then on once a week. */
const RARELY_FROM = 21;
/** Ten lines are one message. */
const LONGEST = 150;
/** A day of rest is announced on the last working day before it; no run of them is longer. */
const LOOK_AHEAD_DAYS = 14;

type Line = (view: KonfirmasiView, t: Translate) => Html;
interface Due {
  readonly stage: string;
  readonly line: Line;
}

const varsOf = ({ nomor, program, desa }: KonfirmasiView) => ({ nomor: formatNomor(nomor), program, desa });

function onTheDay(today: string): Line {
  return (view, t) => {
    const vars = { ...varsOf(view), rencana: shorten(rencanaText(view, t), LONGEST) };
    if (view.tanggal === today) return t('konfirmasi-remind-today', vars);
    return t('konfirmasi-remind-before', { ...vars, hari: formatCalendarDay(view.tanggal, t.language) });
  };
}

function late(
  key: 'konfirmasi-remind-late' | 'konfirmasi-remind-mitra' | 'konfirmasi-remind-kasi',
  stage: string | null,
  days: number,
): Due | null {
  return stage === null ? null : { stage, line: (view, t) => t(key, { ...varsOf(view), days }) };
}

interface DueFor {
  readonly desa: Due | null;
  readonly mitra: Due | null;
  readonly kasi: Due | null;
}

/** Nothing was said yet. */
function dueBefore({ tanggal }: KonfirmasiView, { kalender, today }: PengingatOffice): DueFor {
  const days = daysFrom(tanggal, today);
  if (days <= 0) {
    const stage = stageOf(kalender, tanggal, today, { before: [0] });
    return { desa: stage === null ? null : { stage, line: onTheDay(today) }, mitra: null, kasi: null };
  }
  const { ulang } = kalender;
  /** Who has not answered for three weeks is not won by more haste. */
  const repeated = (first: number, every: number) =>
    days < RARELY_FROM
      ? repetitionOf(kalender, tanggal, today, { first, every })
      : repetitionOf(kalender, tanggal, today, { first: RARELY_FROM, every: WEEK });
  return {
    desa: late('konfirmasi-remind-late', repeated(1, ulang), days),
    mitra: late('konfirmasi-remind-mitra', repeated(MITRA_FROM, ulang), days),
    kasi: late('konfirmasi-remind-kasi', repeated(KASI_FROM, WEEK), days),
  };
}

/** A part came, or it was said to be late: the rest is asked for each week. */
function dueForRest(view: KonfirmasiView, since: Date, { kalender, today }: PengingatOffice): DueFor {
  const stage = repetitionOf(kalender, dayOf(since, view.zona), today, { first: WEEK, every: WEEK });
  const rest: Line = (one, t) =>
    t('konfirmasi-remind-rest', {
      ...varsOf(one),
      rencana: shorten(restText(outstandingOf(one, one.activeList), t), LONGEST),
    });
  const due = stage === null ? null : { stage: `rest:${view.activeList.at(-1)?.id ?? 0}:${stage}`, line: rest };
  return { desa: due, mitra: due, kasi: due };
}

function buttonOf(view: KonfirmasiView, peran: 'desa' | 'mitra' | 'kasi', t: Translate): InlineButton {
  const key = peran === 'kasi' ? 'konfirmasi-button-open' : 'konfirmasi-remind-button';
  return { text: t.plain(key, { nomor: formatNomor(view.nomor) }), data: openData(view.id) };
}

/** Many distributions go to the same people. */
function remembered<K>(ask: (key: K) => Promise<KontakRecipient[]>): (key: K) => Promise<KontakRecipient[]> {
  const known = new Map<K, KontakRecipient[]>();
  return async (key) => {
    const found = known.get(key) ?? (await ask(key));
    known.set(key, found);
    return found;
  };
}

export const konfirmasiPengingat: PengingatSource = {
  name: 'konfirmasi',
  async find(tx: Db, office: PengingatOffice): Promise<readonly Pengingat[]> {
    const { kecamatanId, today } = office;
    const officials = remembered((desaId: number) => listDesaOfficials(tx, desaId));
    const mitra = remembered((instansiId: number) => listMitra(tx, instansiId));
    const kasi = remembered((id: number) => listKasi(tx, id));
    const found: Pengingat[] = [];
    for (const view of (await findDue(tx, kecamatanId, addDays(today, LOOK_AHEAD_DAYS))).map(viewOf)) {
      const last = view.activeList.at(-1);
      const due = last ? dueForRest(view, last.sentAt, office) : dueBefore(view, office);
      const whom: readonly (readonly ['desa' | 'mitra' | 'kasi', readonly KontakRecipient[]])[] = [
        ['desa', due.desa ? await officials(view.desaId) : []],
        ['mitra', due.mitra && view.instansiId !== null ? await mitra(view.instansiId) : []],
        ['kasi', due.kasi ? await kasi(kecamatanId) : []],
      ];
      for (const [peran, people] of whom) {
        const one = due[peran];
        if (!one) continue;
        // A distribution that was moved to another day begins anew.
        const once = `penyaluran:${view.id}:konfirmasi:${view.tanggal}:${one.stage}`;
        found.push(
          ...people.map(({ kontakId }) => ({
            once,
            kontakId,
            line: (t: Translate) => one.line(view, t),
            buttons: (t: Translate) => [buttonOf(view, peran, t)],
          })),
        );
      }
    }
    return found;
  },
};
