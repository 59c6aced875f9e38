/** Reports on a real database: rows and outbox rows (A1). */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BANUA_LIMA,
  TUESDAY_MORNING,
  aDeps,
  aDesaOfficial,
  aJenis,
  aKasi,
  aKebutuhan,
  aPerson,
  aReport,
  outboxRows,
} from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { addFotoLate } from './add-foto-late.ts';
import { recordKebutuhan } from './record-kebutuhan.ts';

let test: TestDatabase;
let deps: Deps;
let kasi: Actor;
let siti: Actor;
const at = new Date(TUESDAY_MORNING);
const foto = (id: string) => ({ fileId: `AgAC${id}`, uniqueId: id });

beforeEach(async () => {
  test = await openTestDatabase();
  deps = aDeps(test.database);
  kasi = await aKasi(test.database);
  siti = await aDesaOfficial(test.database);
});
afterEach(() => test.close());

const riwayat = () => test.database.read((db) => db.kebutuhanRiwayat.findMany({ orderBy: { id: 'asc' } }));
const audits = (action: string) => test.database.read((db) => db.audit.count({ where: { action } }));

describe('recordKebutuhan', () => {
  it('stores the report and tells every Kasi in their language: card, photos, pin', async () => {
    const english = await aKasi(test.database, { language: 'en' });
    await aKasi(test.database, { kode: BANUA_LIMA });
    const view = await aKebutuhan(deps, siti, {
      urgensi: 'DARURAT',
      foto: [foto('a'), foto('b'), foto('a')],
      pin: { latitude: -1.9, longitude: 115.1 },
      kontak: { nama: 'Pak RT', telepon: '+6281234567890' },
    });
    expect(view).toMatchObject({
      nomor: 1,
      tahun: 2026,
      status: 'DITERIMA',
      revision: 1,
      desa: 'Desa Sarapat',
      fotoIds: ['AgACa', 'AgACb'],
    });
    const rows = await outboxRows(test.database);
    expect(rows.map(({ chatId, kind, priority }) => [chatId, kind, priority])).toEqual(
      [kasi, english].flatMap(({ telegramId }) => [
        [telegramId, 'text', 0],
        [telegramId, 'album', 0],
        [telegramId, 'location', 0],
      ]),
    );
    expect(rows[0]?.text).toMatchInlineSnapshot(`
      "<b>K-0001</b> · 🔴 DARURAT · 📥 Diterima
      <b>Air bersih</b> (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      <blockquote>Sumur warga kering sejak dua minggu.</blockquote>
      📷 2 foto
      📍 Ada titik di peta
      ☎️ Pak RT, +6281234567890
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB"
    `);
    expect(rows[0]?.buttons).toEqual([
      '✅ Verifikasi',
      '↩️ Kembalikan',
      '⛔ Tolak',
      '🛠 Tangani',
      '📷 Lihat foto (2)',
      '📍 Lihat peta',
    ]);
    expect(rows[3]?.text).toMatchInlineSnapshot(`
      "<b>K-0001</b> · 🔴 EMERGENCY · 📥 Received
      <b>Air bersih</b> (Kesehatan)
      Desa Sarapat, RT 03
      12 households, 40 people
      <blockquote>Sumur warga kering sejak dua minggu.</blockquote>
      📷 2 photos
      📍 There is a pin on the map
      ☎️ Pak RT, +6281234567890
      Reported by Siti Aminah (Sekretaris Desa), Tuesday, 24 November 2026, 09:00 WIB"
    `);
    expect(await riwayat()).toMatchObject([{ fromStatus: null, toStatus: 'DITERIMA', actorId: siti.kontakId, at }]);
    expect(await audits('kebutuhan.record')).toBe(1);
  });

  it('of one draft is one record, however often it is sent', async () => {
    const report = await aReport(test.database, siti, { foto: [foto('a')] });
    const results = await Promise.all([1, 2, 3].map(() => recordKebutuhan(deps, siti, report)));
    for (const result of results) expect(result).toMatchObject({ ok: true, value: { nomor: 1 } });
    expect(await test.database.read((db) => db.kebutuhan.count())).toBe(1);
    expect(await outboxRows(test.database)).toHaveLength(2);
    expect(await riwayat()).toHaveLength(1);
  });

  it('of somebody else under that draft does not exist', async () => {
    const report = await aReport(test.database, siti);
    await recordKebutuhan(deps, siti, report);
    const jaar = await aDesaOfficial(test.database, 'Jaar');
    expect(await recordKebutuhan(deps, jaar, report)).toMatchObject({ ok: false, code: 'kebutuhan-not-found' });
  });

  it('numbers ten at once without gaps', async () => {
    const others = [await aDesaOfficial(test.database, 'Jaar'), await aDesaOfficial(test.database, 'Matabu')];
    const reports = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const who = [siti, ...others][i % 3] ?? siti;
        return { who, report: await aReport(test.database, who) };
      }),
    );
    const results = await Promise.all(reports.map(({ who, report }) => recordKebutuhan(deps, who, report)));
    const numbers = results.map((result) => (result.ok ? result.value.nomor : 0)).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('leaves no gap where a report fails in the middle', async () => {
    const broken = aDeps(test.database, {
      reached: (point) => {
        if (point === 'domain:before-commit') throw new Error('power cut');
      },
    });
    await expect(aKebutuhan(broken, siti)).rejects.toThrow('power cut');
    expect(await outboxRows(test.database)).toEqual([]);
    expect(await aKebutuhan(deps, siti)).toMatchObject({ nomor: 1 });
  });

  it('counts by the year of the message in the zone of the kecamatan, and each kecamatan for itself', async () => {
    const elsewhere = await aDesaOfficial(test.database, 'Kandris', { kode: BANUA_LIMA });
    const newYear = new Date('2026-12-31T17:30:00Z'); // 00.30 WIB on 1 January
    expect(await aKebutuhan(deps, siti)).toMatchObject({ nomor: 1, tahun: 2026 });
    expect(await aKebutuhan(deps, siti, { at: newYear })).toMatchObject({ nomor: 1, tahun: 2027 });
    expect(await aKebutuhan(deps, elsewhere)).toMatchObject({ nomor: 1, tahun: 2026 });
  });

  it('is for officials of a desa, with a jenis of their kecamatan, and plausible numbers', async () => {
    const report = await aReport(test.database, siti);
    for (const actor of [
      kasi,
      await aPerson(test.database, 'CAMAT', null),
      await aPerson(test.database, 'MITRA', null),
    ]) {
      expect(await recordKebutuhan(deps, actor, report)).toMatchObject({ code: 'kebutuhan-desa-only' });
    }
    const elsewhere = await aDesaOfficial(test.database, 'Kandris', { kode: BANUA_LIMA });
    const foreign = await aJenis(test.database, elsewhere);
    expect(await recordKebutuhan(deps, siti, { ...report, jenisId: foreign })).toMatchObject({
      code: 'kebutuhan-jenis-unknown',
    });
    expect(await recordKebutuhan(deps, siti, { ...report, jumlahJiwa: 3 })).toEqual({
      ok: false,
      code: 'kebutuhan-jiwa-below-kk',
      vars: { kk: 12, jiwa: 3 },
    });
    expect(await test.database.read((db) => db.kebutuhan.count())).toBe(0);
  });

  it('shows likely duplicates to the Kasi: same desa and jenis within two weeks', async () => {
    const jaar = await aDesaOfficial(test.database, 'Jaar');
    const days = (n: number) => new Date(at.getTime() - n * 86_400_000);
    await aKebutuhan(deps, siti, { at: days(20) });
    await aKebutuhan(deps, siti, { at: days(10) });
    await aKebutuhan(deps, siti, { at: days(5), jenis: 'KUBE' });
    await aKebutuhan(deps, jaar, { at: days(1) });
    const view = await aKebutuhan(deps, siti);
    expect(view.similar.map(({ nomor }) => nomor)).toEqual([2]);
    expect((await outboxRows(test.database)).at(-1)?.text).toContain('⚠️ Mungkin sama dengan: K-0002');
  });
});

describe('addFotoLate', () => {
  it('adds what is new and tells the Kasi once for all that come together', async () => {
    const view = await aKebutuhan(deps, siti, { foto: [foto('a')] });
    const add = (...ids: string[]) => addFotoLate(deps, siti, { kebutuhanId: view.id, photos: ids.map(foto), at });
    expect(await add('b')).toMatchObject({ value: { added: 1, view: { fotoIds: ['AgACa', 'AgACb'] } } });
    expect(await add('b')).toMatchObject({ value: { added: 0 } });
    await Promise.all([add('c'), add('d'), add('c')]);
    const late = (await outboxRows(test.database)).filter(({ once }) => once.includes('susulan'));
    expect(late.map(({ text }) => text)).toEqual(['📷 Ada foto susulan untuk <b>K-0001</b> dari Desa Sarapat.']);
    expect(await test.database.read((db) => db.kebutuhanFoto.count())).toBe(4);
  });

  it('has a limit, and is for the own desa alone', async () => {
    const view = await aKebutuhan(deps, siti);
    const photos = Array.from({ length: 21 }, (_, i) => foto(`p${i}`));
    expect(await addFotoLate(deps, siti, { kebutuhanId: view.id, photos, at })).toMatchObject({
      code: 'kebutuhan-foto-too-many',
      vars: { max: 20 },
    });
    const jaar = await aDesaOfficial(test.database, 'Jaar');
    for (const actor of [kasi, jaar]) {
      expect(await addFotoLate(deps, actor, { kebutuhanId: view.id, photos: [foto('z')], at })).toMatchObject({
        code: 'kebutuhan-not-found',
      });
    }
    expect(await test.database.read((db) => db.kebutuhanFoto.count())).toBe(0);
  });
});
