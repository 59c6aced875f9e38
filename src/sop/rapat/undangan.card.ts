/** The invitation as the invited see it: the facts, their answer, three buttons (A3, C1). Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { inRows } from '../../lib/in-rows.ts';
import { createActData } from '../../lib/act-data.ts';
import { createButtons } from '../../lib/button-data.ts';
import { PAGE } from '../../lib/button-part.ts';
import type { Card, InlineButton, InlineKeyboard } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import { JAWABAN, JAWABAN_SIGN, type Jawaban, formatRapat, isOpen, jawabanBefore, jawabanNow } from './rapat.ts';
import { factLines, notulenButton } from './rapat.card.ts';
import type { Invited, RapatView } from './rapat-view.ts';
import { hari, pukul } from './waktu.ts';

/** What there is to tell: an invitation, a new time, a new place or agenda, the end of it. */
export type Kabar = 'undang' | 'pindah' | 'ubah' | 'batal';

const HEADING = {
  undang: 'undangan-heading',
  pindah: 'undangan-heading-moved',
  ubah: 'undangan-heading-changed',
  batal: 'undangan-heading-cancelled',
} as const satisfies Record<Kabar, string>;

const LABEL: Readonly<Record<Jawaban, SimpleKey>> = {
  HADIR: 'undangan-button-hadir',
  DIWAKILKAN: 'undangan-button-wakil',
  TIDAK_HADIR: 'undangan-button-tidak',
};

const SIGNS = JAWABAN.map((one) => JAWABAN_SIGN[one]);
/** Below an invitation: an answer is to the meeting as the person saw it, whose `urut` stands in the revision's place. */
export const ANSWER_ACTS = createActData('un:verb:id:revision', SIGNS);
/** Below something else (a digest), which stays as it is. */
export const DIGEST_ANSWER_ACTS = createActData('uq:verb:id:revision', SIGNS);
/** Change the answer, name who comes instead, open it. */
export const UNDANGAN_LIST = createButtons({ list: 'un:list:<page>' }, { page: PAGE });
export const UNDANGAN_ACTS = createActData('un:verb:id:revision', ['c', 'n', 'o']);

export function undanganData(verb: 'c' | 'n' | 'o', { id, urut }: Pick<RapatView, 'id' | 'urut'>): string {
  return UNDANGAN_ACTS.actData(verb, { id, revision: urut });
}

export function jawabanButtons({ id, urut }: Pick<RapatView, 'id' | 'urut'>, t: Translate): InlineButton[] {
  return JAWABAN.map((jawaban) => ({
    text: t.plain(LABEL[jawaban]),
    data: ANSWER_ACTS.actData(JAWABAN_SIGN[jawaban], { id, revision: urut }),
  }));
}

function headingOf(view: RapatView, kabar: Kabar, t: Translate): Html {
  return t(HEADING[kabar], { nomor: formatRapat(view.nomor) });
}

function answerLine(view: RapatView, one: Invited, open: boolean, t: Translate): Html[] {
  const now = jawabanNow(one, view);
  if (now === 'DIWAKILKAN' && one.wakil !== null) return [t('undangan-answered-wakil', { wakil: one.wakil })];
  if (now !== null) return [t('undangan-answered', { jawaban: now })];
  if (!open) return [];
  const before = jawabanBefore(one, view);
  return [before === null ? t('undangan-please') : t('undangan-please-again', { jawaban: before })];
}

export interface UndanganFor {
  readonly now: Date;
  /** The meeting's day there has come. */
  readonly onDay: boolean;
  readonly kabar?: Kabar;
  /** The person wants to change the answer: the three buttons again. */
  readonly changing?: boolean;
}

function buttonsOf(view: RapatView, one: Invited, { now, changing, onDay }: UndanganFor, t: Translate): InlineKeyboard {
  const rows: InlineButton[][] = [];
  if (isOpen(view, now)) {
    const jawaban = jawabanNow(one, view);
    if (jawaban === null || changing) rows.push(...inRows(jawabanButtons(view, t), 2));
    else {
      if (jawaban === 'DIWAKILKAN')
        rows.push([{ text: t.plain('undangan-button-name-wakil'), data: undanganData('n', view) }]);
      rows.push([{ text: t.plain('undangan-button-change'), data: undanganData('c', view) }]);
    }
  }
  if (onDay && view.status !== 'DIBATALKAN' && view.notulis?.kontakId === one.kontakId)
    rows.push([notulenButton(view.id, t)]);
  return rows;
}

/** For one invited person. */
export function undanganCard(view: RapatView, one: Invited, how: UndanganFor, t: Translate): Card {
  const called = view.status === 'DIBATALKAN';
  const lines = [headingOf(view, called ? 'batal' : (how.kabar ?? 'undang'), t)];
  if (called) lines.push(t('undangan-reason', { note: view.note ?? '' }));
  lines.push(...factLines(view, t));
  if (!called && view.notulis?.kontakId === one.kontakId) lines.push(t('undangan-notulis'));
  if (!called) lines.push(...answerLine(view, one, isOpen(view, how.now), t));
  return { text: joinHtml(lines), keyboard: buttonsOf(view, one, how, t) };
}

/** For a group: the same for all, nothing of a person. */
export function groupCard(view: RapatView, kabar: Kabar, t: Translate): Card {
  if (kabar === 'batal') {
    const lines = [headingOf(view, kabar, t), t('undangan-reason', { note: view.note ?? '' }), ...factLines(view, t)];
    return { text: joinHtml(lines), keyboard: [] };
  }
  return {
    text: joinHtml([headingOf(view, kabar, t), ...factLines(view, t), t('undangan-group-how')]),
    keyboard: inRows(jawabanButtons(view, t), 2),
  };
}

export interface UndanganLine {
  readonly rapatId: number;
  readonly nomor: number;
  readonly judul: string;
  readonly tanggal: string;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly zona: string;
  /** Null: not answered (again). */
  readonly jawaban: Jawaban | null;
  readonly state: 'OPEN' | 'LEWAT' | 'DIBATALKAN';
}

export function undanganListCard(
  { lines, page, pages, total }: { lines: readonly UndanganLine[]; page: number; pages: number; total: number },
  t: Translate,
): Card {
  const rows = lines.map((line) => {
    const vars = { nomor: formatRapat(line.nomor), judul: line.judul, hari: hari(line, t.language) };
    const state = line.state === 'OPEN' ? (line.jawaban ?? 'BELUM') : line.state;
    return t('undangan-list-line', {
      ...vars,
      pukul: pukul(line, line.zona, t),
      words: t.plain('undangan-state', { state }),
    });
  });
  const open = lines.map(({ rapatId, nomor }) => ({
    text: formatRapat(nomor),
    data: undanganData('o', { id: rapatId, urut: 0 }),
  }));
  return {
    text: total === 0 ? t('undangan-list-empty') : joinHtml([t('undangan-list-title', { total }), ...rows]),
    keyboard: [...inRows(open, 3), ...pageRow({ page, pages }, (to) => UNDANGAN_LIST.data('list', { page: to }), t)],
  };
}
