/** What desa and mitra are told of a distribution: planned, changed, cancelled (B1). Pure. */
import { formatCalendarDay, formatNumber } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { formatJumlah } from '../program/satuan.ts';
import type { ChangeLine } from './change-note.ts';
import { formatNomor } from './penyaluran.ts';
import type { PenyaluranView } from './penyaluran-view.ts';

/** Callback data of the confirmation of an arrival. */
export function konfirmasiData({ id }: Pick<PenyaluranView, 'id'>): string {
  return `kon:open:${id}`;
}

export function konfirmasiButton(view: Pick<PenyaluranView, 'id'>, t: Translate): InlineButton {
  return { text: t.plain('penyaluran-button-konfirmasi'), data: konfirmasiData(view) };
}

/** "Kamis, 10 Desember 2026, Balai desa" */
export function whenAndWhere({ tanggal, tempat }: PenyaluranView, t: Translate): string {
  const day = formatCalendarDay(tanggal, t.language);
  return tempat === '' ? day : `${day}, ${tempat}`;
}

/** What comes, item by item. */
function barangLines({ realisasi }: PenyaluranView, t: Translate): Html[] {
  return realisasi.barangList.map(({ nama, jumlah, satuan }) =>
    t('penyaluran-notice-barang', { nama, jumlah: formatJumlah(jumlah, satuan, t.language) }),
  );
}

function planLines(view: PenyaluranView, t: Translate): Html[] {
  return [
    t('penyaluran-notice-program', { program: view.program, desa: view.desa }),
    t('penyaluran-notice-when', { kapan: whenAndWhere(view, t) }),
    t('penyaluran-notice-kpm', { kpm: view.kpm }),
    ...barangLines(view, t),
    t('penyaluran-notice-pelaksana', { nama: view.instansi ?? t.plain('penyaluran-kecamatan') }),
  ];
}

/** To the officials of the desa. */
export function plannedNotice(view: PenyaluranView, t: Translate): Card {
  const nomor = formatNomor(view.nomor);
  return {
    text: joinHtml([t('penyaluran-notice-planned', { nomor }), ...planLines(view, t), t('penyaluran-notice-please')]),
    keyboard: [[konfirmasiButton(view, t)]],
  };
}

/** To the body that brings it: all desa of one plan in one message. */
export function plannedForMitra(list: readonly PenyaluranView[], t: Translate): Card {
  const [first] = list;
  if (!first) throw new Error('a plan without a desa');
  const desa = list.map((view) =>
    t('penyaluran-notice-desa', { nomor: formatNomor(view.nomor), desa: view.desa, kpm: view.kpm }),
  );
  return {
    text: joinHtml([
      t('penyaluran-notice-mitra', { program: first.program, desa: list.length }),
      t('penyaluran-notice-when', { kapan: whenAndWhere(first, t) }),
      t('penyaluran-notice-each'),
      ...barangLines(first, t),
      ...desa,
      t('penyaluran-notice-mitra-please', { nomor: formatNomor(first.nomor) }),
    ]),
    keyboard: [[{ text: t.plain('penyaluran-button-konfirmasi-list'), data: 'cmd:konfirmasi' }]],
  };
}

/** "Tanggal: Kamis, 10 Desember 2026 → Senin, 14 Desember 2026" */
export function changeLine({ part, from, to, nama = '', satuan = '' }: ChangeLine, t: Translate): Html {
  const write = (value: string): string => {
    if (part === 'tanggal') return formatCalendarDay(value, t.language);
    if (part === 'tempat') return value === '' ? t.plain('penyaluran-no-tempat') : value;
    return part === 'kpm' ? formatNumber(Number(value), t.language) : formatJumlah(Number(value), satuan, t.language);
  };
  const label = part === 'barang' ? nama : t.plain(`penyaluran-part-${part}`);
  return t('penyaluran-change-line', { label, dari: write(from), jadi: write(to) });
}

export function changedNotice(view: PenyaluranView, lines: readonly ChangeLine[], t: Translate): Card {
  return {
    text: joinHtml([
      t('penyaluran-notice-changed', { nomor: formatNomor(view.nomor), program: view.program, desa: view.desa }),
      ...lines.map((line) => changeLine(line, t)),
    ]),
    keyboard: [[konfirmasiButton(view, t)]],
  };
}

export function cancelledNotice(view: PenyaluranView, reason: string, t: Translate): Card {
  const vars = { nomor: formatNomor(view.nomor), program: view.program, desa: view.desa };
  return { text: t('penyaluran-notice-cancelled', { ...vars, kapan: whenAndWhere(view, t), reason }), keyboard: [] };
}
