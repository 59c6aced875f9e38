/** What people see of an arrival (B3): the card with all that was confirmed of it. Pure. */
import { formatDateTime, formatShortDate, formatCalendarDay } from '../../i18n/format.ts';
import { captionLine } from '../../form/fields/photos.ts';
import { shorten } from '../../lib/shorten.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { isOpen, realisasiOf } from '../program/realisasi.ts';
import { amountText, differenceText, diterimaText, rencanaText } from './amount-text.ts';
import type { Foto, Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';
import { sebabText } from './sebab-text.ts';

/** Older ones are in the history; a message holds 4,096 characters. */
const MOST_SHOWN = 3;
/** Eight items with long names, said again for each confirmation, would not fit. */
const LONGEST = {
  amounts: 180,
  sebab: 150,
  tempat: 80,
  captions: 60,
  only: 250,
  nama: 40,
  plan: 400,
  button: 30,
} as const;

/** As these buttons began before `kf` was left to the list of needs alone. */
const OLD = { old: 'kf' };
/** A distribution; of `list` the number is a page. */
export const OPEN_ACTS = createActData('kon:verb:id', ['open', 'list'], OLD);
/** A confirmation that was given: its pictures, and what is sent after it. */
export const PROOF_ACTS = createActData('kon:verb:id', ['pics', 'ba', 'foto'], OLD);
/** A new one. */
export const NEW_ACTS = createActData('kon:verb:id:revision', ['new'], OLD);
/** One that takes another's place; `more` is that one. */
export const FIX_ACTS = createActData('kon:verb:id:revision:more', ['fix'], OLD);

export const openData = (penyaluranId: number): string => OPEN_ACTS.actData('open', { id: penyaluranId });
const newData = (view: KonfirmasiView): string => NEW_ACTS.actData('new', view);
const fixData = (view: KonfirmasiView, one: Konfirmasi): string => FIX_ACTS.actData('fix', view, one.id);

export function shortDay(day: string, { language }: Pick<Translate, 'language'>): string {
  return formatShortDate(new Date(`${day}T00:00:00Z`), { language, zone: 'UTC' });
}

/** How it stands with the plan: what a reader should see first. */
function standOf(view: KonfirmasiView): 'agrees' | 'differs' | 'partly' | 'none' | 'waiting' {
  const { differs, some } = realisasiOf(view, view.activeList);
  if (view.status === 'TIDAK_DITERIMA') return 'none';
  if (view.status === 'SEBAGIAN') return 'partly';
  if (view.status === 'DIRENCANAKAN') return 'waiting';
  return differs || !some ? 'differs' : 'agrees';
}

const STAND: Readonly<Record<ReturnType<typeof standOf>, SimpleKey>> = {
  agrees: 'konfirmasi-stand-agrees',
  differs: 'konfirmasi-stand-differs',
  partly: 'konfirmasi-stand-partly',
  none: 'konfirmasi-stand-none',
  waiting: 'konfirmasi-stand-waiting',
};

export function standText(view: KonfirmasiView, t: Translate): Html {
  return t(STAND[standOf(view)]);
}

/** Planned against received, thing by thing; what differs with how much. */
export function realisasiLines(view: KonfirmasiView, t: Translate): Html[] {
  const { kpm, barangList } = realisasiOf(view, view.activeList);
  const line = (nama: string, satuan: string, rencana: number, diterima: number): Html => {
    const text = (jumlah: number): string => amountText(jumlah, satuan, t.language);
    const vars = { nama: shorten(nama, LONGEST.nama), diterima: text(diterima), rencana: text(rencana) };
    return diterima === rencana
      ? t('konfirmasi-line-same', vars)
      : t('konfirmasi-line-differs', { ...vars, selisih: differenceText(diterima - rencana, satuan, t.language) });
  };
  return [
    line(t.plain('konfirmasi-kpm'), 'KPM', view.kpm, kpm),
    ...barangList.map(({ nama, satuan, jumlah, diterima }) => line(nama, satuan, jumlah, diterima)),
  ];
}

function proofLine({ fotoList }: Konfirmasi, t: Translate): Html {
  const beritaAcara = fotoList.filter(({ jenis }) => jenis === 'BERITA_ACARA').length;
  const count = fotoList.length - beritaAcara;
  return beritaAcara > 0 ? t('konfirmasi-proof', { count }) : t('konfirmasi-proof-without', { count });
}

/** What stands below these pictures, each once; empty: nothing. */
export function captionsIn(fotoList: readonly Foto[]): string {
  return [...new Set(fotoList.flatMap(({ caption }) => caption ?? []))].join('; ');
}

/** How the arrival is proved, and what stands below the pictures. */
function proofLines(one: Konfirmasi, alone: boolean, t: Translate): Html[] {
  if (one.hasil === 'TIDAK_DITERIMA' && one.fotoList.length === 0) return [];
  const captions = shorten(captionsIn(one.fotoList), alone ? LONGEST.only : LONGEST.captions);
  return [proofLine(one, t), ...captionLine(captions, t)];
}

/** Who said what, when. */
export function saidLines(view: KonfirmasiView, one: Konfirmasi, t: Translate): Html[] {
  const { nama, jabatan } = one;
  const tempat = shorten(one.tempat, LONGEST.tempat);
  const at = formatDateTime(one.sentAt, { language: t.language, zone: view.zona });
  const vars = { nama, jabatan, at };
  const hari = formatCalendarDay(one.tanggal, t.language);
  const came = one.hasil !== 'TIDAK_DITERIMA';
  return [
    t('konfirmasi-said-hasil', { hasil: one.hasil }),
    // The only one is what stands above, thing by thing.
    ...(came && view.activeList.length > 1
      ? [t('konfirmasi-said-what', { diterima: shorten(diterimaText(view, one, t), LONGEST.amounts) })]
      : []),
    ...(came ? [t(tempat === '' ? 'konfirmasi-said-day' : 'konfirmasi-said-where', { hari, tempat })] : []),
    ...(one.sebab === null
      ? []
      : [t('konfirmasi-said-sebab', { sebab: shorten(sebabText(one.sebab, t), LONGEST.sebab) })]),
    ...(one.tuntas || !isOpen(view.status) ? [] : [t('konfirmasi-said-more-to-come')]),
    ...proofLines(one, view.activeList.length === 1, t),
    t(one.onBehalf ? 'konfirmasi-said-on-behalf' : 'konfirmasi-said-by', vars),
  ];
}

function titleLines(view: KonfirmasiView, t: Translate): Html[] {
  const { program, desa, tanggal, tempat, instansi } = view;
  const hari = formatCalendarDay(tanggal, t.language);
  return [
    t('konfirmasi-title', { nomor: formatNomor(view.nomor), program }),
    t('konfirmasi-desa', { desa }),
    t(tempat === '' ? 'konfirmasi-plan-day' : 'konfirmasi-plan-where', { hari, tempat }),
    ...(instansi === null ? [] : [t('konfirmasi-instansi', { instansi })]),
    // What is planned of each thing stands beside what came of it.
    ...(view.activeList.length > 0
      ? []
      : [t('konfirmasi-plan', { rencana: shorten(rencanaText(view, t), LONGEST.plan) })]),
  ];
}

/** The buttons of one confirmation; its day stands on them where there are several. */
function proofButtons(one: Konfirmasi, mayAct: boolean, t: Translate): InlineButton[] {
  const count = one.fotoList.length;
  const own: InlineButton[] =
    count > 0 ? [{ text: t.plain('konfirmasi-button-pics', { count }), data: PROOF_ACTS.actData('pics', one) }] : [];
  if (!mayAct || one.hasil === 'TIDAK_DITERIMA') return own;
  return [
    { text: t.plain('konfirmasi-button-ba'), data: PROOF_ACTS.actData('ba', one) },
    { text: t.plain('konfirmasi-button-foto'), data: PROOF_ACTS.actData('foto', one) },
    ...own,
  ];
}

/**
 * The distribution with all that was confirmed of it.
 * @param may whether the reader may confirm and correct, and whether for others than themselves
 */
export function konfirmasiCard(
  view: KonfirmasiView,
  may: { readonly act: boolean; readonly onBehalf: boolean },
  t: Translate,
): Card {
  const shown = view.activeList.slice(-MOST_SHOWN);
  const corrected = view.konfirmasiList.length - view.activeList.length;
  const several = shown.length > 1;
  const parts: Html[] = [joinHtml(titleLines(view, t))];
  if (view.status === 'DIBATALKAN') parts.push(t('konfirmasi-stand-cancelled'));
  else if (shown.length === 0) parts.push(t('konfirmasi-none-yet'));
  else parts.push(joinHtml([standText(view, t), ...realisasiLines(view, t)]));
  for (const one of shown) parts.push(joinHtml(saidLines(view, one, t)));
  if (corrected > 0) parts.push(t('konfirmasi-corrected', { count: corrected }));
  if (may.act && shown.length > 0) parts.push(t('konfirmasi-card-hint'));
  const rows: InlineButton[][] = [];
  if (may.act && isOpen(view.status)) {
    const first = may.onBehalf ? 'konfirmasi-button-on-behalf' : 'konfirmasi-button-confirm';
    rows.push([{ text: t.plain(shown.length > 0 ? 'konfirmasi-button-more' : first), data: newData(view) }]);
  }
  for (const one of shown) {
    const fix = several
      ? t.plain('konfirmasi-button-fix-one', {
          hari: shortDay(one.tanggal, t),
          nama: shorten(one.nama, LONGEST.button),
        })
      : t.plain('konfirmasi-button-fix');
    if (may.act && view.status !== 'DIBATALKAN') rows.push([{ text: fix, data: fixData(view, one) }]);
    const proof = proofButtons(one, may.act, t);
    if (proof.length > 0) rows.push(proof);
  }
  return { text: joinHtml(parts, '\n\n'), keyboard: rows };
}
