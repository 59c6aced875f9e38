/** Slips, what did not come, proof that follows, the Kasi in place of the desa, cancelled ones (B3): how that reads in the chat. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forges, lastWords } from '../../../test/chat-acts.ts';
import { aPhoto } from '../../../test/kebutuhan-office.ts';
import {
  aPenyaluran,
  openKonfirmasiOffice,
  opensKonfirmasi,
  saysAll,
  saysPart,
} from '../../../test/konfirmasi-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';

let office: Office;
let siti: Person;
let budi: Person;
let rina: Person;
let kasi: Actor;
let id: number;
beforeEach(async () => {
  ({ office, siti, budi, rina, kasi } = await openKonfirmasiOffice());
  id = await aPenyaluran(office.database, kasi);
});
afterEach(() => office.close());

const rows = () => office.database.read((db) => db.konfirmasi.findMany({ orderBy: { id: 'asc' } }));
const newest = async () => (await rows()).at(-1)?.id ?? 0;

async function confirms(person: Person): Promise<void> {
  await opensKonfirmasi(office, person, id);
  await saysAll(person);
  await person.taps('✅ Kirim');
}

test('more than was planned is asked again before it is taken, and an item can be gone back to', async () => {
  await opensKonfirmasi(office, siti, id);
  await siti.taps('⚠️ Diterima dengan catatan');
  await siti.says('dua puluh');
  await siti.says('banyak');
  expect(lastWords(office, siti)).toContain('Mohon tulis satu angka bulat');
  await siti.says('2000');
  expect(lastWords(office, siti)).toContain('2.000 kg lebih banyak daripada rencana (200 kg)');
  await siti.taps('Ya, 2.000 kg');
  await siti.taps('◀ Barang sebelumnya');
  await siti.says('210');
  await siti.taps('Ya, 210 kg');
  await siti.says('sama');
  // Nothing is missing, so nothing is to come.
  expect(lastWords(office, siti)).toContain('Apa sebabnya');
});

test('not received: only the cause and whether it is still to come are asked', async () => {
  await opensKonfirmasi(office, siti, id);
  await siti.taps('❌ Tidak diterima');
  await siti.taps('⛔ Tidak, hanya ini');
  await siti.says('Truk tidak sampai karena jembatan putus');
  await siti.taps('✅ Kirim');
  expect(lastWords(office, rina)).toMatchInlineSnapshot(`
    "❌ Tidak diterima
    P-0001 · Bantuan pangan beras
    🏘 Desa Sarapat

    Penerima: 0 KPM dari rencana 20 KPM (−20 KPM)
    Beras: 0 kg dari rencana 200 kg (−200 kg)
    Minyak goreng: 0 liter dari rencana 20 liter (−20 liter)

    ❌ Tidak diterima
    Sebab: Truk tidak sampai karena jembatan putus
    Oleh Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB"
  `);
});

test('the berita acara follows later, from the closing message', async () => {
  await confirms(siti);
  office.transcript(rina);
  office.transcript(siti);
  await siti.taps('📎 Kirim berita acara');
  expect(office.transcript(siti)).toContain('*Kirim bukti*');
  await siti.sendsPhotos([aPhoto(3)]);
  await siti.taps('Selesai');
  await siti.taps('✅ Kirim');
  expect(lastWords(office, siti)).toContain('Berita acara P-0001 sudah disimpan');
  expect(lastWords(office, rina)).toContain('sudah dikirim oleh Siti Aminah');
  await rina.taps('🖼 Lihat foto');
  expect(office.transcript(rina)).toContain('Berita acara *P-0001*');
  await opensKonfirmasi(office, budi, id);
  expect(lastWords(office, budi)).toContain('berita acara sudah ada');
  await office.tick();
  const [foto] = await office.database.read((db) => db.konfirmasiFoto.findMany());
  expect(foto?.jenis).toBe('BERITA_ACARA');
  expect(foto?.file).toMatch(/^media\/2026\/[0-9a-f]{64}\.png$/);
});

test('the Kasi confirms and corrects for the desa, and a staf without the right only reads', async () => {
  await rina.says('/menu');
  await forges(office, rina, `kf:open:${id}`);
  await rina.taps('✍️ Konfirmasi atas nama desa');
  expect(lastWords(office, rina)).toContain('atas nama Desa Sarapat');
  await saysAll(rina);
  await rina.taps('✅ Kirim');
  expect(lastWords(office, siti)).toContain('Atas nama desa, oleh Rina Wulandari');
  await rina.taps('📄 Buka P-0001');
  await rina.taps('✏️ Perbaiki');
  await saysPart(rina, ['19', '190', 'sama'], '⛔ Tidak, hanya ini');
  await rina.taps('✅ Kirim');
  expect(lastWords(office, siti)).toContain('Perbaikan konfirmasi');
  expect(await newest()).toBeGreaterThan(0);
});

test('a cancelled one: a sentence, from the list, the digest, and in mid-form', async () => {
  await opensKonfirmasi(office, siti, id);
  await saysAll(siti);
  await office.database.transaction((tx) =>
    tx.penyaluran.update({ where: { id }, data: { status: 'DIBATALKAN', revision: 2 } }),
  );
  await siti.taps('✅ Kirim');
  expect(lastWords(office, siti)).toContain('P-0001 dibatalkan oleh Kasi Kesra');
  await budi.says('/konfirmasi');
  expect(await forges(office, budi, `kf:open:${id}`)).toContain('P-0001 dibatalkan oleh Kasi Kesra');
  expect(await forges(office, budi, `kf:new:${id}:1`)).toContain('P-0001 dibatalkan oleh Kasi Kesra');
  expect(await rows()).toEqual([]);
});

test('buttons of an older state say how it stands now', async () => {
  await confirms(siti);
  await budi.says('/menu');
  expect(await forges(office, budi, `kf:new:${id}:1`)).toContain('sudah berubah');
  expect(await forges(office, budi, `kf:fix:${id}:1:${await newest()}`)).toContain('sudah berubah');
  expect(await rows()).toHaveLength(1);
});

test('the Kasi changes the plan while the form is open: the answers stay, and are looked at once more', async () => {
  await opensKonfirmasi(office, siti, id);
  await saysPart(siti, ['19', '190', 'sama'], '⛔ Tidak, hanya ini');
  await office.database.transaction((tx) =>
    tx.penyaluran.update({ where: { id }, data: { kpm: 19, revision: { increment: 1 } } }),
  );
  await siti.taps('✅ Kirim');
  expect(lastWords(office, siti)).toMatch(/rencana P-0001 baru saja diubah[^]*Penerima: 19 KPM/);
  expect(await rows()).toEqual([]);
  await siti.taps('✅ Kirim');
  expect(lastWords(office, siti)).toContain('Penerima: 19 KPM, sesuai rencana');
});
