/** The rekap in the chat on a real database: whose figures, which days, which words. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../test/database.ts';
import {
  type RekapOffice,
  addKebutuhan,
  openRekapDatabase,
  openRekapOffice,
  seatOf,
} from '../../../test/rekap-office.ts';
import { plainText } from '../../i18n/html.ts';
import { PERAN } from '../../office/actor/actor.ts';
import { makeRekap } from './make-rekap.ts';
import type { Period } from '../../office/kalender/period.ts';

const TW4: Period = { kind: 'triwulan', tahun: 2026, triwulan: 4 };
const at = (text: string): Date => new Date(`${text}Z`);

let test: TestDatabase;
let office: RekapOffice;
beforeEach(async () => {
  ({ office, ...test } = await openRekapDatabase());
});
afterEach(() => test.close());

const depsAt = (now: string) => ({ database: test.database, clock: { now: () => at(now) } });

async function rekapOf(actor = office.kasi, period = TW4, now = '2026-11-24T02:00') {
  const result = await makeRekap(depsAt(now), actor, { period });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

async function someKebutuhan(): Promise<void> {
  await addKebutuhan(test.database, office, [
    {
      desa: 'Sarapat',
      jenis: 'pangan',
      urgensi: 'DARURAT',
      kk: 12,
      jiwa: 1240,
      reportedAt: at('2026-11-01T01:00'),
      acts: [
        { toStatus: 'DIKEMBALIKAN', at: at('2026-11-02T13:00'), note: 'Berapa rumah?' },
        { toStatus: 'DITERIMA', at: at('2026-11-03T01:00'), note: '12 rumah' },
      ],
    },
    {
      desa: 'Sarapat',
      jenis: 'air',
      reportedAt: at('2026-11-05T01:00'),
      acts: [{ toStatus: 'DITANGANI', at: at('2026-11-09T01:00') }],
    },
    { desa: 'Jaar', jenis: 'rtlh', urgensi: 'SEGERA', reportedAt: at('2026-11-06T01:00') },
    { desa: 'Jaar', jenis: 'kdrt', urgensi: 'DARURAT', kk: 999, reportedAt: at('2026-11-07T01:00') },
  ]);
}

describe('makeRekap', () => {
  it('tells the quarter in a picture and five lines', async () => {
    await someKebutuhan();
    const { text, chart, label } = await rekapOf();
    expect(label).toBe('Triwulan IV 2026');
    expect(plainText(text)).toMatchInlineSnapshot(`
      "Rekap Triwulan IV 2026
      Kecamatan Dusun Timur · data per Selasa, 24 November 2026, 09.00 WIB
      📋 3 kebutuhan dari 2 di antara 17 desa/kelurahan, untuk 14 KK (1.248 jiwa).
      🔴 Darurat 1 · 🟠 segera 1 · 🟢 biasa 1.
      📊 Terbanyak: Sosial 2, Kesehatan 1. Desa: Sarapat 2, Jaar 1.
      ✅ Sudah dijawab 2 (67%), median 2,8 hari. Menunggu jawaban: 2.
      🔒 Laporan rahasia: 1, tidak dirinci."
    `);
    expect(text.length).toBeLessThan(1024);
    expect(chart?.subarray(1, 4).toString()).toBe('PNG');
    const english = await rekapOf({ ...office.kasi, language: 'en' });
    expect(plainText(english.text)).toMatchInlineSnapshot(`
      "Summary of Quarter IV 2026
      Kecamatan Dusun Timur · data as of Tuesday, 24 November 2026, 09:00 WIB
      📋 3 needs from 2 of 17 villages, for 14 households (1,248 persons).
      🔴 Emergency 1 · 🟠 urgent 1 · 🟢 normal 1.
      📊 Most: Sosial 2, Kesehatan 1. Villages: Sarapat 2, Jaar 1.
      ✅ Answered 2 (67%), median 2.8 days. Waiting for an answer: 2.
      🔒 Confidential reports: 1, not broken down."
    `);
  });

  it('counts a confidential need once, and in nothing by desa, bidang or urgensi', async () => {
    await someKebutuhan();
    const { rekap, office: names } = await rekapOf();
    expect(rekap).toMatchObject({ total: 3, rahasia: 1, kk: 14, byUrgensi: { DARURAT: 1, SEGERA: 1, BIASA: 1 } });
    expect(rekap.byDesa.get(office.desaIds.get('Jaar') ?? 0)).toMatchObject({ total: 1, darurat: 0 });
    expect(names.bidangList.map(({ nama }) => nama)).not.toContain('Perempuan dan anak');
  });

  it('hides what became confidential later', async () => {
    await someKebutuhan();
    await test.database.transaction(async (tx) => {
      await tx.jenisKebutuhan.update({
        where: { id: office.jenisIds.get('rtlh')?.id ?? 0 },
        data: { confidential: true },
      });
    });
    expect((await rekapOf()).rekap).toMatchObject({ total: 2, rahasia: 2 });
  });

  it('says so when nothing was reported', async () => {
    const { text, chart } = await rekapOf();
    expect(chart).toBeNull();
    expect(plainText(text)).toContain('Belum ada kebutuhan yang dilaporkan pada periode ini.');
  });

  it('keeps to the days of the kecamatan and to the cut-off', async () => {
    await addKebutuhan(test.database, office, [
      { desa: 'Jaar', jenis: 'air', reportedAt: at('2026-09-30T16:59:59') },
      { desa: 'Jaar', jenis: 'air', reportedAt: at('2026-09-30T17:00:00') },
      { desa: 'Jaar', jenis: 'air', reportedAt: at('2026-12-31T16:59:59') },
      { desa: 'Jaar', jenis: 'air', reportedAt: at('2026-12-31T17:00:00') },
      // Written in December, sent when there was signal again.
      { desa: 'Jaar', jenis: 'air', reportedAt: at('2026-12-20T00:00'), createdAt: at('2027-01-03T00:00') },
    ]);
    expect((await rekapOf(office.kasi, TW4, '2027-01-02T00:00')).rekap.total).toBe(2);
    expect((await rekapOf(office.kasi, TW4, '2027-01-04T00:00')).rekap.total).toBe(3);
  });

  it('loses and doubles nothing between pages, also when hundreds came in the same second', async () => {
    const samples = Array.from({ length: 1203 }, (_, n) => ({
      desa: 'Jaar',
      jenis: 'air',
      kk: 1,
      jiwa: 1,
      reportedAt: at(n < 700 ? '2026-11-01T00:00' : n < 1100 ? '2026-11-02T00:00' : '2026-10-15T00:00'),
    }));
    await addKebutuhan(test.database, office, samples);
    expect((await rekapOf()).rekap).toMatchObject({ total: 1203, kk: 1203 });
  });
});

describe('rights', () => {
  it('opens for Kasi and Camat of the kecamatan, and does not exist for anybody else', async () => {
    await someKebutuhan();
    const desaId = office.desaIds.get('Sarapat') ?? 0;
    for (const peran of PERAN) {
      const actor = await seatOf(test.database, office.kecamatanId, peran, peran === 'DESA' ? { desaId } : {});
      const result = await makeRekap(depsAt('2026-11-24T02:00'), actor, { period: TW4 });
      expect([peran, result.ok ? 'ok' : result.code]).toEqual([
        peran,
        peran === 'KASI' || peran === 'CAMAT' ? 'ok' : 'rekap-not-found',
      ]);
    }
  });

  it('never counts another kecamatan, even with desa of the same name', async () => {
    await someKebutuhan();
    const other = await openRekapOffice(test.database, '62.13.02');
    await addKebutuhan(test.database, other, [
      { desa: [...other.desaIds.keys()][0] ?? '', jenis: 'air', reportedAt: at('2026-11-05T00:00') },
    ]);
    expect((await rekapOf()).rekap.total).toBe(3);
    expect((await rekapOf(other.kasi)).rekap.total).toBe(1);
  });
});
