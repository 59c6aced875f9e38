/** What people see of an arrival (B3): the card with all that was confirmed, the notices, the words after a form. Pure. */
import { formatDateTime, formatShortDate, formatCalendarDay } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { formatNomor, isOpen, realisasiOf } from '../penyaluran/penyaluran.ts';
import { amountText, differenceText, diterimaText, rencanaText } from './amount-text.ts';
import type { Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';
import type { Recorded } from './record-konfirmasi.ts';
import { sebabText } from './sebab-text.ts';

/** Older ones are in the history; a message holds 4,096 characters. */
const MOST_SHOWN = 5;

export type Verb = 'open' | 'new' | 'pics' | 'ba' | 'foto';

/** Callback data `kf:<verb>:<id>`; of `pics`, `ba`, `foto` the id is the confirmation's. */
export const openData = (penyaluranId: number): string => `kf:open:${penyaluranId}`;
const newData = ({ id, revision }: KonfirmasiView): string => `kf:new:${id}:${revision}`;
const fixData = ({ id, revision }: KonfirmasiView, one: Konfirmasi): string => `kf:fix:${id}:${revision}:${one.id}`;

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
function realisasiLines(view: KonfirmasiView, t: Translate): Html[] {
  const { kpm, barangList } = realisasiOf(view, view.activeList);
  const line = (nama: string, satuan: string, rencana: number, diterima: number): Html => {
    const text = (jumlah: number): string => amountText(jumlah, satuan, t.language);
    const vars = { nama, diterima: text(diterima), rencana: text(rencana) };
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

/** Who said what, when. */
function saidLines(view: KonfirmasiView, one: Konfirmasi, t: Translate): Html[] {
  const { nama, jabatan, tempat } = one;
  const at = formatDateTime(one.sentAt, { language: t.language, zone: view.zona });
  const vars = { nama, jabatan, at };
  const hari = formatCalendarDay(one.tanggal, t.language);
  const came = one.hasil !== 'TIDAK_DITERIMA';
  return [
    t('konfirmasi-said-hasil', { hasil: one.hasil }),
    // The only one is what stands above, thing by thing.
    ...(came && view.activeList.length > 1
      ? [t('konfirmasi-said-what', { diterima: diterimaText(view, one, t) })]
      : []),
    ...(came ? [t(tempat === '' ? 'konfirmasi-said-day' : 'konfirmasi-said-where', { hari, tempat })] : []),
    ...(one.sebab === null ? [] : [t('konfirmasi-said-sebab', { sebab: sebabText(one.sebab, t) })]),
    ...(one.tuntas || !isOpen(view.status) ? [] : [t('konfirmasi-said-more-to-come')]),
    ...(came || one.fotoList.length > 0 ? [proofLine(one, t)] : []),
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
    t('konfirmasi-plan', { rencana: rencanaText(view, t) }),
  ];
}

/** The buttons of one confirmation; its day stands on them where there are several. */
function proofButtons(one: Konfirmasi, mayAct: boolean, t: Translate): InlineButton[] {
  const count = one.fotoList.length;
  const own: InlineButton[] =
    count > 0 ? [{ text: t.plain('konfirmasi-button-pics', { count }), data: `kf:pics:${one.id}` }] : [];
  if (!mayAct || one.hasil === 'TIDAK_DITERIMA') return own;
  return [
    { text: t.plain('konfirmasi-button-ba'), data: `kf:ba:${one.id}` },
    { text: t.plain('konfirmasi-button-foto'), data: `kf:foto:${one.id}` },
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
      ? t.plain('konfirmasi-button-fix-one', { hari: shortDay(one.tanggal, t), nama: one.nama })
      : t.plain('konfirmasi-button-fix');
    if (may.act && view.status !== 'DIBATALKAN') rows.push([{ text: fix, data: fixData(view, one) }]);
    const proof = proofButtons(one, may.act, t);
    if (proof.length > 0) rows.push(proof);
  }
  return { text: joinHtml(parts, '\n\n'), keyboard: rows };
}

/** What became of a correction, in both sets of numbers. */
function changeLine({ view, konfirmasi, replaced }: Recorded, t: Translate): Html[] {
  if (!replaced) return [];
  const vars = {
    before: diterimaText(view, replaced, t),
    after: diterimaText(view, konfirmasi, t),
    nama: replaced.nama,
  };
  return [vars.before === vars.after ? t('konfirmasi-notice-same-numbers', vars) : t('konfirmasi-notice-change', vars)];
}

/** Tells the others: what differs stands first, with numbers and cause. */
export function konfirmasiNotice(recorded: Recorded, t: Translate): Card {
  const { view, konfirmasi, replaced } = recorded;
  const nomor = formatNomor(view.nomor);
  const { program, desa } = view;
  const parts = [
    joinHtml([
      ...(replaced ? [t('konfirmasi-notice-correction')] : []),
      standText(view, t),
      t('konfirmasi-title', { nomor, program }),
      t('konfirmasi-desa', { desa }),
    ]),
    joinHtml([...realisasiLines(view, t), ...changeLine(recorded, t)]),
    joinHtml(saidLines(view, konfirmasi, t)),
  ];
  return {
    text: joinHtml(parts, '\n\n'),
    keyboard: [[{ text: t.plain('konfirmasi-button-open', { nomor }), data: openData(view.id) }]],
  };
}

/** Tells the Kasi that proof has come after the confirmation. */
export function fotoNotice(view: KonfirmasiView, { id }: Konfirmasi, jenis: string, nama: string, t: Translate): Card {
  const nomor = formatNomor(view.nomor);
  const key = jenis === 'BERITA_ACARA' ? 'konfirmasi-notice-ba' : 'konfirmasi-notice-foto';
  return {
    text: t(key, { nomor, nama, program: view.program, desa: view.desa }),
    keyboard: [
      [
        { text: t.plain('konfirmasi-button-look'), data: `kf:pics:${id}` },
        { text: t.plain('konfirmasi-button-open', { nomor }), data: openData(view.id) },
      ],
    ],
  };
}

/** Thanks, and what may follow. */
export function closingCard({ view, konfirmasi, replaced }: Recorded, t: Translate): Card {
  const nomor = formatNomor(view.nomor);
  const came = konfirmasi.hasil !== 'TIDAK_DITERIMA';
  const proven = konfirmasi.fotoList.some(({ jenis }) => jenis === 'BERITA_ACARA');
  const lines = [
    t(replaced ? 'konfirmasi-corrected-thanks' : 'konfirmasi-thanks', { nomor, program: view.program }),
    joinHtml([standText(view, t), ...realisasiLines(view, t)]),
    ...(isOpen(view.status) ? [t('konfirmasi-thanks-more')] : []),
    ...(came && !proven ? [t('konfirmasi-thanks-ba')] : []),
  ];
  const proof = came && !proven ? [[{ text: t.plain('konfirmasi-button-ba'), data: `kf:ba:${konfirmasi.id}` }]] : [];
  return {
    text: joinHtml(lines, '\n\n'),
    keyboard: [...proof, [{ text: t.plain('konfirmasi-button-open', { nomor }), data: openData(view.id) }]],
  };
}
