/** Cards of the longest plans still fit into a message, and names cannot break them (B3). */
import { expect, test } from 'vitest';
import { plainText } from '../../i18n/html.ts';
import { LANGUAGES } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { konfirmasiCard } from './konfirmasi.card.ts';
import { konfirmasiNotice } from './konfirmasi-notice.card.ts';
import { listCard } from './konfirmasi-list.card.ts';
import type { Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';

const MOST = 4096;
const LONG = 'Paket <sembako> & perlengkapan rumah tangga keluarga'.padEnd(60, '.');

function aKonfirmasi(id: number): Konfirmasi {
  return {
    id,
    hasil: 'CATATAN',
    tanggal: '2026-11-24',
    tempat: LONG.repeat(3).slice(0, 200),
    kpm: 1000,
    tuntas: false,
    sebab: LONG.repeat(5).slice(0, 300),
    sentAt: new Date('2026-11-24T02:00:00Z'),
    olehId: 1,
    nama: LONG,
    jabatan: LONG,
    onBehalf: false,
    fotoList: [{ jenis: 'FOTO', fileId: 'AgAC', caption: LONG.repeat(20).slice(0, 600) }],
    replacedById: null,
    barangList: Array.from({ length: 8 }, (_, n) => ({ barangId: n, jumlah: 123_456_789 })),
  };
}
const list = Array.from({ length: 12 }, (_, n) => aKonfirmasi(n + 1));
const VIEW: KonfirmasiView = {
  id: 1,
  nomor: 45,
  revision: 3,
  kecamatanId: 1,
  desaId: 1,
  instansiId: 1,
  status: 'SEBAGIAN',
  program: LONG.repeat(2),
  desa: LONG,
  instansi: LONG,
  tanggal: '2026-11-24',
  tempat: LONG,
  kpm: 100_000,
  barangList: Array.from({ length: 8 }, (_, id) => ({ id, nama: LONG, satuan: 'kilogram', jumlah: 987_654_321_000 })),
  activeList: list,
  konfirmasiList: list,
  zona: 'Asia/Jakarta',
};

test.each(LANGUAGES)('%s: card, notice of a correction, list', (language) => {
  const t = translator(language);
  const [first = null, second] = list;
  if (!second) throw new Error('no confirmations');
  const cards = [
    konfirmasiCard(VIEW, { act: true, onBehalf: true }, t),
    konfirmasiNotice({ view: VIEW, konfirmasi: second, replaced: first }, t),
    listCard({ dueList: Array.from({ length: 20 }, () => VIEW), comingList: [VIEW], doneList: [VIEW] }, 0, true, t),
  ];
  for (const { text, keyboard } of cards) {
    expect(plainText(text).length).toBeLessThanOrEqual(MOST);
    expect(text).not.toContain('<sembako>');
    for (const { data = '' } of keyboard.flat()) expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
  }
});
