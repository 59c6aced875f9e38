/** What people see of needs, in both languages, within Telegram's limits. */
import { describe, expect, it } from 'vitest';
import { ISI } from '../../../test/builders.ts';
import { longestOf } from '../../../test/documents/longest.ts';
import { translator } from '../../i18n/translator.ts';
import { plainText } from '../../i18n/html.ts';
import { LANGUAGES } from '../../i18n/translate.ts';
import { MOST } from './isi.ts';
import { STATUS, URGENSI } from './kebutuhan.ts';
import { cardFor, desaCard, kasiCard, lateFotoNotice, sealedNotice, statusNotice } from './kebutuhan.card.ts';
import { facetCard, listCard, wordOptions } from './kebutuhan-list.card.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';
import type { KebutuhanLine, KebutuhanPage } from './list-kebutuhan.ts';

const at = new Date('2026-11-24T02:00:00Z');
const view: KebutuhanView = {
  id: 7,
  nomor: 231,
  tahun: 2026,
  revision: 3,
  kecamatanId: 1,
  desaId: 2,
  pelaporId: 3,
  holderId: 3,
  confidential: false,
  desa: 'Desa Sarapat',
  bidang: 'Sosial',
  jenis: 'Bantuan pangan',
  ...ISI,
  lokasi: 'RT 03 <b> & "Dusun"',
  pin: null,
  jumlahKk: 1,
  jumlahJiwa: 1,
  urgensi: 'SEGERA',
  uraian: '<script>&',
  kontak: null,
  status: 'DIKEMBALIKAN',
  pelapor: 'Siti <i>',
  pelaporJabatan: 'Sekdes',
  reportedAt: at,
  zona: 'Asia/Makassar',
  fotoIds: [],
  similar: [],
  riwayatList: [
    { at, nama: 'Siti', fromStatus: null, toStatus: 'DITERIMA', note: null },
    { at, nama: 'Rina', fromStatus: 'DITERIMA', toStatus: 'DIKEMBALIKAN', note: 'Di mana?' },
  ],
};
const buttons = (card: { keyboard: readonly (readonly { text: string; data?: string }[])[] }) => card.keyboard.flat();

describe('card', () => {
  it('of the reporter, in both languages, with what people wrote made harmless', () => {
    expect(desaCard(view, translator('id')).text).toMatchInlineSnapshot(`
      "<b>K-0231</b> · 🟠 Segera · ↩️ Dikembalikan
      <b>Bantuan pangan</b> (Sosial)
      Desa Sarapat, RT 03 &lt;b&gt; &amp; &quot;Dusun&quot;
      1 KK, 1 jiwa
      <blockquote>&lt;script&gt;&amp;</blockquote>
      Pelapor: Siti &lt;i&gt; (Sekdes), Selasa, 24 November 2026, 10.00 WITA
      • 24 Nov 2026, 10.00 WITA: ↩️ Dikembalikan – Rina: “Di mana?”"
    `);
    expect(desaCard(view, translator('en')).text).toMatchInlineSnapshot(`
      "<b>K-0231</b> · 🟠 Urgent · ↩️ Sent back
      <b>Bantuan pangan</b> (Sosial)
      Desa Sarapat, RT 03 &lt;b&gt; &amp; &quot;Dusun&quot;
      1 household, 1 person
      <blockquote>&lt;script&gt;&amp;</blockquote>
      Reported by Siti &lt;i&gt; (Sekdes), Tuesday, 24 November 2026, 10:00 WITA
      • 24 Nov 2026, 10:00 WITA: ↩️ Sent back – Rina: “Di mana?”"
    `);
    expect(buttons(desaCard(view, translator('id')))).toEqual([{ text: '✍️ Jawab', data: 'k:answer:7:3' }]);
  });

  it('has a button for each possible act, within 64 bytes', () => {
    const card = kasiCard({ ...view, id: 2_000_000_000, revision: 999_999, status: 'DITERIMA' }, translator('id'));
    expect(buttons(card).map(({ data }) => data)).toEqual([
      'k:verify:2000000000:999999',
      'k:return:2000000000:999999',
      'k:reject:2000000000:999999',
      'k:takeUp:2000000000:999999',
    ]);
    expect(buttons(cardFor('CAMAT', { ...view, status: 'DITERIMA' }, translator('id')))).toEqual([]);
  });

  it('stays within one message, however much was written', () => {
    const note = '&'.repeat(1000);
    const line = { at, nama: 'N'.repeat(100), fromStatus: 'DITERIMA', toStatus: 'DIKEMBALIKAN', note } as const;
    const similar = [1, 2, 3, 4, 5].map((id) => ({ id, nomor: id, tahun: 2025 }));
    const full: KebutuhanView = {
      ...view,
      ...longestOf(MOST, (length) => 'L'.repeat(length)),
      uraian: '<'.repeat(2500),
      pelapor: 'P'.repeat(100),
      pelaporJabatan: 'J'.repeat(100),
      similar,
      kontak: { nama: 'K'.repeat(100), telepon: '+6281234567890' },
      riwayatList: Array.from({ length: 20 }, () => line),
    };
    for (const language of LANGUAGES)
      expect(plainText(kasiCard(full, translator(language)).text).length).toBeLessThanOrEqual(4096);
  });

  it('tells every outcome in both languages', () => {
    const told = LANGUAGES.map((language) =>
      STATUS.map((status) => statusNotice({ ...view, status }, 'X', translator(language)).text),
    );
    expect(told.flat().every((text) => text.includes('K-0231'))).toBe(true);
    expect(new Set(told.flat()).size).toBe(STATUS.length * 2);
    for (const language of LANGUAGES) {
      const t = translator(language);
      const sealed = { ...view, confidential: true };
      for (const status of STATUS)
        expect(statusNotice({ ...sealed, status }, 'X', t).text).not.toContain('Bantuan pangan');
      expect(sealedNotice(sealed, t).text).not.toContain('Bantuan pangan');
      expect(lateFotoNotice(sealed, t).text).toContain('K-0231');
    }
  });
});

describe('list', () => {
  const line: KebutuhanLine = {
    id: 7,
    nomor: 231,
    tahun: 2026,
    desa: 'Sarapat',
    jenis: 'Bantuan pangan',
    jumlahKk: 12,
    urgensi: 'SEGERA',
    status: 'DITERIMA',
    reportedAt: at,
  };
  const none = { DITERIMA: 0, DIVERIFIKASI: 0, DIKEMBALIKAN: 0, DITANGANI: 0, DITOLAK: 0 };
  const page: KebutuhanPage = {
    lines: [line, { ...line, id: 8, nomor: 7, tahun: 2025, jenis: null }],
    counts: { ...none, DITERIMA: 9, DITOLAK: 1 },
    total: 10,
    page: 0,
    pages: 2,
  };
  const seen = { filter: { page: 0 }, year: 2026, chosen: [], facets: ['status', 'desa'] } as const;

  it('shows lines, counts, pages and filters', () => {
    const card = listCard(page, seen, translator('id'));
    expect(card.text).toMatchInlineSnapshot(`
      "<b>Kebutuhan: 10</b>

      📥 Diterima 9 · ⛔ Ditolak 1

      <b>K-0231</b> · Sarapat · Bantuan pangan · 12 KK
      🟠 Segera · 📥 Diterima

      <b>K-0007/2025</b> · Sarapat · 🔒 rahasia · 12 KK
      🟠 Segera · 📥 Diterima

      Halaman 1/2"
    `);
    expect(card.keyboard.map((row) => row.map(({ text, data }) => `${text} [${data}]`))).toMatchInlineSnapshot(`
      [
        [
          "K-0231 [k:open:7:0]",
          "K-0007/2025 [k:open:8:0]",
        ],
        [
          "Berikutnya ▶ [kl:::::1]",
        ],
        [
          "🔎 Keadaan [kf:s:0:::::0]",
          "🔎 Desa [kf:d:0:::::0]",
        ],
      ]
    `);
    expect(listCard(page, seen, translator('en')).text).toMatchInlineSnapshot(`
      "<b>Needs: 10</b>

      📥 Received 9 · ⛔ Rejected 1

      <b>K-0231</b> · Sarapat · Bantuan pangan · 12 KK
      🟠 Urgent · 📥 Received

      <b>K-0007/2025</b> · Sarapat · 🔒 confidential · 12 KK
      🟠 Urgent · 📥 Received

      Page 1/2"
    `);
  });

  it('says what it is filtered by, and that nothing fits', () => {
    const empty = listCard(
      { lines: [], counts: none, total: 0, page: 0, pages: 1 },
      { ...seen, chosen: ['Jaar', '🟢 Biasa'] },
      translator('id'),
    );
    expect(empty.text).toMatchInlineSnapshot(`
      "<b>Kebutuhan: 0</b>

      Saringan: Jaar, 🟢 Biasa

      Belum ada kebutuhan yang cocok."
    `);
    expect(buttons(empty).at(-1)).toEqual({ text: '✖ Hapus saringan', data: 'kl:::::0' });
  });

  it('offers the choices of a filter page by page', () => {
    const t = translator('en');
    const options = Array.from({ length: 20 }, (_, i) => ({ text: `Desa ${i}`, filter: { desaId: i, page: 0 } }));
    const first = facetCard('desa', options, { filter: { page: 3 }, page: 0 }, t);
    expect(first.text).toBe('Show needs from which desa?');
    expect(
      buttons(first)
        .map(({ text }) => text)
        .slice(-3),
    ).toEqual(['Desa 15', 'Next ▶', '◀ Back to the list']);
    expect(buttons(facetCard('desa', options, { filter: { page: 3 }, page: 9 }, t))).toHaveLength(6);
    for (const language of LANGUAGES) {
      expect(wordOptions('status', { page: 2 }, translator(language))).toHaveLength(STATUS.length);
      expect(wordOptions('urgensi', { status: 'DITOLAK', page: 2 }, translator(language))).toHaveLength(URGENSI.length);
    }
    expect(wordOptions('urgensi', { status: 'DITOLAK', page: 2 }, t)[0]?.filter).toEqual({
      status: 'DITOLAK',
      urgensi: 'BIASA',
      page: 0,
    });
  });
});
