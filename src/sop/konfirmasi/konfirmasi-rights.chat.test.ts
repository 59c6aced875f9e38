/** Who confirms what is not theirs, no longer, or in another language (B3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { forges, lastWords, seated } from '../../../test/chat-acts.ts';
import { aKonfirmasi, aPenyaluran, openKonfirmasiOffice } from '../../../test/konfirmasi-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { recordKonfirmasi } from './record-konfirmasi.ts';

let office: Office;
let siti: Person;
let rina: Person;
let dewi: Person;
let kasi: Actor;
let id: number;
beforeEach(async () => {
  ({ office, siti, rina, dewi, kasi } = await openKonfirmasiOffice());
  id = await aPenyaluran(office.database, kasi);
});
afterEach(() => office.close());

const rows = () => office.database.read((db) => db.konfirmasi.findMany());

async function confirmed(): Promise<number> {
  const actor = await loadActor(office.app.deps, siti.id);
  if (!actor) throw new Error('no seat');
  const done = await recordKonfirmasi(office.app.deps, actor, await aKonfirmasi(office.database, id));
  if (!done.ok) throw new Error(done.code);
  return done.value.konfirmasi.id;
}

test('forged buttons of another desa, body, kecamatan: as if it did not exist', async () => {
  const konfirmasiId = await confirmed();
  const { database } = office;
  const others = [
    await seated(office, 'Jaar', (telegramId) => aDesaOfficial(database, 'Jaar', { telegramId })),
    await seated(office, 'Pusk', (telegramId) =>
      aPerson(database, 'MITRA', null, { telegramId, instansi: 'PUSKESMAS' }),
    ),
    await seated(office, 'Yadi', (telegramId) => aDesaOfficial(database, 'Kandris', { telegramId, kode: BANUA_LIMA })),
    await seated(office, 'Lala', (telegramId) => aKasi(database, { telegramId, kode: BANUA_LIMA })),
  ];
  for (const person of others) {
    await person.says('/menu');
    for (const data of [
      `kf:open:${id}`,
      `kf:new:${id}:2`,
      `kf:fix:${id}:2:${konfirmasiId}`,
      `kf:pics:${konfirmasiId}`,
      `kf:ba:${konfirmasiId}`,
      `kf:foto:${konfirmasiId}`,
      'kf:open:999999',
    ]) {
      expect(await forges(office, person, data)).toContain('tidak ditemukan');
    }
    expect(office.transcript(person)).not.toMatch(/P-0001|Sarapat/);
  }
});

test('a staf without the right and the Camat read; their forged acts are refused with a sentence', async () => {
  const konfirmasiId = await confirmed();
  const { database } = office;
  const readers = [
    await seated(office, 'Yudi', (telegramId) => aKasi(database, { telegramId, kedudukan: 'STAF', hak: ['REKAP'] })),
    await seated(office, 'Hendra', (telegramId) => aPerson(database, 'CAMAT', null, { telegramId })),
  ];
  for (const person of readers) {
    await person.says('/menu');
    await forges(office, person, `kf:open:${id}`);
    expect(lastWords(office, person)).toContain('Diterima sesuai rencana');
    for (const data of [`kf:new:${id}:2`, `kf:fix:${id}:2:${konfirmasiId}`, `kf:ba:${konfirmasiId}`]) {
      expect(await forges(office, person, data)).toContain('Bapak/Ibu dapat membacanya');
    }
  }
});

test('revoked in the middle of the form: nothing is recorded', async () => {
  await siti.says('/konfirmasi');
  await siti.taps('✅ P-0001 Bantuan pangan beras, 24 Nov 2026');
  await siti.taps('✅ Diterima semua sesuai rencana');
  const actor = await loadActor(office.app.deps, siti.id);
  await office.database.transaction((tx) =>
    tx.kontak.update({ where: { id: actor?.kontakId ?? 0 }, data: { revokedAt: office.clock.now() } }),
  );
  for (const words of ['hari ini', 'Balai desa', 'lewati', 'lewati', 'kirim', '/konfirmasi']) await siti.says(words);
  expect(office.transcript(siti)).toContain('belum terdaftar');
  expect(await rows()).toEqual([]);
  expect(office.transcript(rina)).toBe('');
});

test('nothing to confirm is said kindly; others are told whose work it is', async () => {
  const { database } = office;
  const jaar = await seated(office, 'Jaar', (telegramId) => aDesaOfficial(database, 'Jaar', { telegramId }));
  await jaar.says('/konfirmasi');
  expect(lastWords(office, jaar)).toContain('Belum ada penyaluran bantuan untuk Bapak/Ibu');
  await rina.says('/menu');
  expect(await forges(office, rina, 'kf:list:0')).toContain('diisi oleh perangkat desa dan mitra');
});

test('the body sees all desa to which it brings, page by page, the due first', async () => {
  for (const desa of ['Jaar', 'Matabu', 'Dorong', 'Harara', 'Jaweten', 'Karang Langit', 'Maragut']) {
    await aPenyaluran(office.database, kasi, { desa, tanggal: '2026-12-01' });
  }
  await aPenyaluran(office.database, kasi, { desa: 'Mangkarap', tanggal: '2026-11-20' });
  await dewi.says('/konfirmasi');
  const text = lastWords(office, dewi);
  expect(text.indexOf('Desa Mangkarap')).toBeLessThan(text.indexOf('Desa Sarapat'));
  expect(text.indexOf('Desa Sarapat')).toBeLessThan(text.indexOf('Yang akan datang'));
  expect(text).toContain('Halaman 1/2');
  await forges(office, dewi, 'kf:list:1');
  expect(lastWords(office, dewi)).toContain('Halaman 2/2');
});

test('a whole confirmation in English; the cause is kept in the words of the papers', async () => {
  const mary = await seated(
    office,
    'Mary',
    (telegramId) => aDesaOfficial(office.database, 'Sarapat', { telegramId, nama: 'Mary', language: 'en' }),
    'en',
  );
  await mary.says('📦 Confirm aid');
  await mary.taps('✅ P-0001 Bantuan pangan beras, 24 Nov 2026');
  await mary.taps('⚠️ Received with remarks');
  await mary.says('19');
  await mary.taps('As planned: 200 kg');
  await mary.says('same');
  await mary.taps('⛔ No, this is all');
  await mary.taps('Limited storage');
  await mary.says('today');
  await mary.taps('📍 Balai desa');
  await mary.taps('Skip');
  await mary.taps('Skip');
  await mary.taps('✅ Send');
  expect(lastWords(office, mary)).toMatchInlineSnapshot(`
    "Thank you. Distribution P-0001 (Bantuan pangan beras) is confirmed. The Kasi Kesra is told.

    ⚠️ Differs from the plan
    Beneficiaries: 19 KPM of the planned 20 KPM (−1 KPM)
    Beras: 200 kg, as planned
    Minyak goreng: 20 liter, as planned

    The signed record may follow later: press the button below."
  `);
  expect((await rows()).map(({ sebab }) => sebab)).toEqual(['Gudang terbatas']);
  expect(lastWords(office, rina)).toContain('Sebab: Gudang terbatas');
  await mary.taps('📄 Open P-0001');
  expect(office.transcript(mary)).not.toMatch(/Sebab|Diterima|Penerima|Oleh/);
});
