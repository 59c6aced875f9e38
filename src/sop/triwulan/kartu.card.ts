/** The quarter's card as an official of a desa sees it (D1, D2). Pure. */
import { formatCalendarDay, formatDateTime, formatShortDate } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import { inRows } from '../../lib/in-rows.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import type { Triwulan } from '../../office/kalender/triwulan.ts';
import { periodDays, periodLabel } from '../../office/kalender/period.ts';
import type { KartuView } from './kartu-view.ts';
import type { Owed } from './load-duties.ts';
import { shorten } from '../../lib/shorten.ts';

/** More would hide the buttons. */
const MOST_OWED = 5;
const MOST_SIGNS = 80;

/** What can be done with a card; "open" shows it as a message of its own, "leave" is for whoever is no longer in office. */
const KARTU_VERBS = ['open', 'show', 'data', 'nihil', 'none', 'more', 'm3', 'm7', 'leave'] as const;
export type KartuVerb = (typeof KARTU_VERBS)[number];

/** "tw:12:3:nihil": the card, the revision that the button was drawn for, what to do. */
export const KARTU_ACTS = createActData('tw:id:revision:verb', KARTU_VERBS);

export function kartuData(view: Pick<KartuView, 'id' | 'revision'>, verb: KartuVerb): string {
  return KARTU_ACTS.actData(verb, view);
}

/** "Triwulan IV 2026" */
export function triwulanLabel(t: Translate, triwulan: Triwulan): string {
  return periodLabel(t, { kind: 'triwulan', ...triwulan });
}

/** A day of the calendar as "3 Jan 2027". */
export function shortDay(day: string, t: Translate): string {
  return formatShortDate(new Date(`${day}T00:00:00Z`), { language: t.language, zone: 'UTC' });
}

function owedLines(owed: readonly Owed[], t: Translate): Html[] {
  const lines = owed
    .slice(0, MOST_OWED)
    .map(({ nomor, nama, tanggal }) =>
      t('triwulan-owed-line', { nomor, nama: shorten(nama, MOST_SIGNS), tanggal: shortDay(tanggal, t) }),
    );
  const rest = owed.length - lines.length;
  return rest > 0 ? [...lines, t('triwulan-owed-more', { count: rest })] : lines;
}

/** What the desa still owes, as far as there is anything. */
export function owedText({ duty }: Pick<KartuView, 'duty'>, t: Translate): Html[] {
  const { penyaluranOpen, tindakLanjutOpen } = duty;
  const parts: Html[] = [];
  if (penyaluranOpen.length > 0)
    parts.push(
      joinHtml([t('triwulan-owed-penyaluran', { count: penyaluranOpen.length }), ...owedLines(penyaluranOpen, t)]),
    );
  if (tindakLanjutOpen.length > 0)
    parts.push(
      joinHtml([
        t('triwulan-owed-tindak-lanjut', { count: tindakLanjutOpen.length }),
        ...owedLines(tindakLanjutOpen, t),
      ]),
    );
  return parts;
}

/** Who answered what, and when. */
export function answerLine(view: KartuView, t: Translate): Html | null {
  if (view.jawaban === null || view.answered === null) return null;
  const { at, nama, jabatan } = view.answered;
  const who = nama === '' ? t.plain('triwulan-someone') : nama;
  const when = formatDateTime(at, { language: t.language, zone: view.zona });
  const vars = { nama: who, jabatan, at: when };
  if (view.jawaban === 'MINTA_WAKTU') {
    const sampai = view.sampai === null ? '' : formatCalendarDay(view.sampai, t.language);
    return t(view.silent ? 'triwulan-said-more-over' : 'triwulan-said-more', { ...vars, sampai });
  }
  return t(view.jawaban === 'NIHIL' ? 'triwulan-said-nihil' : 'triwulan-said-data', vars);
}

function headText(view: KartuView, t: Translate): Html {
  const label = triwulanLabel(t, view.triwulan);
  return t('triwulan-kartu-head', { label, desa: view.desa });
}

const button = (view: KartuView, key: SimpleKey, verb: KartuVerb, t: Translate): InlineButton => ({
  text: t.plain(key),
  data: kartuData(view, verb),
});

const answers = (view: KartuView, t: Translate): InlineButton[] => [
  button(view, 'triwulan-button-data', 'data', t),
  button(view, 'triwulan-button-nihil', 'nihil', t),
];

/** What may be sent at once, for a desa that has something to tell. */
function onward({ duty }: KartuView, t: Translate): InlineButton[][] {
  return [
    [{ text: t.plain('triwulan-button-lapor'), data: 'cmd:lapor' }],
    ...(duty.penyaluranOpen.length > 0
      ? [[{ text: t.plain('triwulan-button-konfirmasi'), data: 'cmd:konfirmasi' }]]
      : []),
  ];
}

function keyboardOf(view: KartuView, t: Translate): InlineButton[][] {
  if (!view.open) return [];
  const leave = [button(view, 'triwulan-button-leave', 'leave', t)];
  const more = view.more.length > 0 ? [[button(view, 'triwulan-button-more', 'more', t)]] : [];
  if (view.jawaban === null || view.jawaban === 'MINTA_WAKTU') return [answers(view, t), ...more, leave];
  const other =
    view.jawaban === 'NIHIL'
      ? button(view, 'triwulan-button-change-data', 'data', t)
      : button(view, 'triwulan-button-change-nihil', 'nihil', t);
  return [...(view.jawaban === 'ADA_DATA' ? onward(view, t) : []), [other], leave];
}

/** The card as it stands; an answered one says who answered, and can be changed. */
export function kartuCard(view: KartuView, t: Translate, heading: readonly Html[] = []): Card {
  const said = answerLine(view, t);
  const vars = {
    days: periodDays(t, { kind: 'triwulan', ...view.triwulan }),
    due: formatCalendarDay(view.due, t.language),
  };
  const text: Html[] = [...heading, headText(view, t)];
  if (said) text.push(said);
  if (view.silent) text.push(t('triwulan-kartu-question', vars));
  if (view.jawaban === 'ADA_DATA') text.push(t('triwulan-kartu-thanks-data', { count: view.duty.laporan }));
  text.push(...owedText(view, t));
  if (!view.open) text.push(t('triwulan-kartu-closed'));
  else if (!view.silent) text.push(t('triwulan-kartu-changeable'));
  return { text: joinHtml(text, '\n\n'), keyboard: keyboardOf(view, t) };
}

/** Asked once before a desa says that there was nothing. */
export function nihilCard(view: KartuView, t: Translate): Card {
  const vars = { days: periodDays(t, { kind: 'triwulan', ...view.triwulan }), desa: view.desa };
  return {
    text: joinHtml([headText(view, t), t('triwulan-nihil-ask', vars)], '\n\n'),
    keyboard: [
      [button(view, 'triwulan-button-nihil-yes', 'none', t)],
      [button(view, 'triwulan-button-back', 'show', t)],
    ],
  };
}

/** Until when? */
export function moreCard(view: KartuView, t: Translate): Card {
  const buttons = view.more.map(({ days, sampai }) => ({
    text: t.plain('triwulan-button-days', { days, sampai: shortDay(sampai, t) }),
    data: kartuData(view, days === 3 ? 'm3' : 'm7'),
  }));
  return {
    text: joinHtml(
      [headText(view, t), t('triwulan-more-ask', { due: formatCalendarDay(view.due, t.language) })],
      '\n\n',
    ),
    keyboard: [...inRows(buttons, 1), [button(view, 'triwulan-button-back', 'show', t)]],
  };
}

/** The way out of an office, as "masih menjabat?" asks it (src/sop/kontak); the card itself stays. */
export function leaveCard(
  { kontakId, jabatan, tempat }: { readonly kontakId: number; readonly jabatan: string; readonly tempat: string },
  t: Translate,
): Card {
  return {
    text: t('daftar-masih-sure', { jabatan, tempat }),
    keyboard: [
      [{ text: t.plain('daftar-masih-left-yes'), data: `mj:${kontakId}:left` }],
      [{ text: t.plain('daftar-masih-yes'), data: `mj:${kontakId}:yes` }],
    ],
  };
}
