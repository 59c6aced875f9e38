/** Two people confirm the same arrival, somebody corrects, the rest comes later (B3): how that reads in the chat. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
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
let dewi: Person;
let kasi: Actor;
let id: number;
beforeEach(async () => {
  ({ office, siti, budi, rina, dewi, kasi } = await openKonfirmasiOffice());
  id = await aPenyaluran(office.database, kasi);
});
afterEach(() => office.close());

const rows = () => office.database.read((db) => db.konfirmasi.findMany({ orderBy: { id: 'asc' } }));

async function confirms(person: Person): Promise<void> {
  await opensKonfirmasi(office, person, id);
  await saysAll(person);
  await person.taps('✅ Kirim');
}

test('a colleague who comes later reads who has confirmed what, and can correct it', async () => {
  await confirms(siti);
  office.transcript(budi, rina);
  await opensKonfirmasi(office, budi, id);
  expect(lastWords(office, budi)).toMatchInlineSnapshot(`
    "P-0001 · Bantuan pangan beras
    🏘 Desa Sarapat
    📅 Rencana: Selasa, 24 November 2026, di Balai desa
    🤝 Penyalur: Dinas Pemberdayaan Masyarakat Desa dan Sosial

    ✅ Diterima sesuai rencana
    Penerima: 20 KPM, sesuai rencana
    Beras: 200 kg, sesuai rencana
    Minyak goreng: 20 liter, sesuai rencana

    ✅ Diterima semua sesuai rencana
    Tanggal: Selasa, 24 November 2026, di Balai desa
    📷 foto dan berita acara belum ada
    Oleh Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB

    Ada yang keliru? Tekan ✏️ untuk memperbaikinya."
  `);
  await budi.taps('✏️ Perbaiki');
  expect(lastWords(office, budi)).toContain('Isian sebelumnya: 20 KPM; Beras 200 kg; Minyak goreng 20 liter');
  await saysPart(budi, ['19', '190', 'sama'], '⛔ Tidak, hanya ini');
  await budi.taps('✅ Kirim');
  expect(lastWords(office, budi)).toContain('sudah diperbaiki');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: ✏️ *Perbaikan konfirmasi*
      ⚠️ *Berbeda dari rencana*
      *P-0001* · Bantuan pangan beras
      🏘 Desa Sarapat
      
      Penerima: *19 KPM* dari rencana 20 KPM (*−1 KPM*)
      Beras: *190 kg* dari rencana 200 kg (*−10 kg*)
      Minyak goreng: *20 liter*, sesuai rencana
      Tadinya (Siti Aminah): 20 KPM; Beras 200 kg; Minyak goreng 20 liter
      Sekarang: *19 KPM; Beras 190 kg; Minyak goreng 20 liter*
      
      ⚠️ Diterima dengan catatan
      Tanggal: Selasa, 24 November 2026, di Balai desa
      Sebab: *Gudang terbatas*
      📷 foto dan berita acara belum ada
      Oleh Budi Santoso (Kaur Kesra), Selasa, 24 November 2026, 09.00 WIB
      [📄 Buka P-0001]"
  `);
  expect(await rows()).toHaveLength(2);
});

test('the second of two open forms is refused at the review, loses nothing, and goes in as a correction', async () => {
  await opensKonfirmasi(office, siti, id);
  await opensKonfirmasi(office, budi, id);
  await saysPart(budi, ['19', '190', 'sama'], '⛔ Tidak, hanya ini');
  await saysAll(siti);
  await siti.taps('✅ Kirim');
  office.transcript(budi);
  await budi.taps('✅ Kirim');
  expect(await rows()).toHaveLength(1);
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "Budi ▸ [✅ Kirim]
    KesraBot ▸ Budi: (diubah) *Konfirmasi bantuan* — mohon diperiksa
      
      Hasil: *⚠️ Diterima dengan catatan*
      Penerima: *19 KPM*
      Yang diterima: *Beras 190 kg; Minyak goreng 20 liter*
      Sisanya: *⛔ Tidak, hanya ini*
      Sebab atau catatan: *Gudang terbatas*
      Tanggal diterima: *Selasa, 24 November 2026*
      Tempat: *Balai desa*
      Foto: *(dilewati)*
      Berita acara: *(dilewati)*
      → *Kirim*
    KesraBot ▸ Budi: ⚠️ Belum terkirim: Siti Aminah baru saja mengonfirmasi P-0001 lebih dulu.
      
      _Langkah 10/10_
      *Siti Aminah* sudah mengonfirmasi P-0001 (Selasa, 24 November 2026, 09.00 WIB):
      20 KPM; Beras 200 kg; Minyak goreng 20 liter
      Isian Bapak/Ibu masih ada. Mau dikirim sebagai apa? Kalau isinya sama, tekan Batal: tidak perlu dikirim lagi.
      [✏️ Perbaikan: isian saya yang benar]
      [◀ Kembali] [✖ Batal]"
  `);
  await budi.taps('✏️ Perbaikan: isian saya yang benar');
  await budi.taps('✅ Kirim');
  expect(lastWords(office, budi)).toContain('sudah diperbaiki');
  const [first, second] = await rows();
  expect(first?.replacedById).toBe(second?.id);
  expect(second).toMatchObject({ kpm: 19, hasil: 'CATATAN', sebab: 'Gudang terbatas' });
});

test('the second of two open forms was another delivery: it is added', async () => {
  await opensKonfirmasi(office, siti, id);
  await opensKonfirmasi(office, dewi, id);
  await saysPart(siti, ['10', '100', '10'], '🕐 Ya, masih akan datang');
  await saysAll(dewi);
  await siti.taps('✅ Kirim');
  await dewi.taps('✅ Kirim');
  await dewi.taps('➕ Kiriman lain, selain isian Siti Aminah');
  await dewi.taps('✅ Kirim');
  expect((await rows()).map(({ kpm, replacedById }) => [kpm, replacedById])).toEqual([
    [10, null],
    [10, null],
  ]);
  expect(lastWords(office, dewi)).toContain('Diterima sesuai rencana');
});

test('a third confirms while the second decides: it is asked once more', async () => {
  for (const person of [siti, budi, dewi]) await opensKonfirmasi(office, person, id);
  await saysAll(siti);
  await saysAll(budi);
  await saysPart(dewi, ['5', '50', '5'], '🕐 Ya, masih akan datang');
  await siti.taps('✅ Kirim');
  await budi.taps('✅ Kirim');
  await budi.taps('✏️ Perbaikan: isian saya yang benar');
  await dewi.taps('✅ Kirim');
  await dewi.taps('✏️ Perbaikan: isian saya yang benar');
  await dewi.taps('✅ Kirim');
  await budi.taps('✅ Kirim');
  expect(lastWords(office, budi)).toMatch(/Dewi Lestari[^]*Mau dikirim sebagai apa/);
  expect(await rows()).toHaveLength(2);
});

test('a part came; the rest is added later with one tap', async () => {
  await opensKonfirmasi(office, siti, id);
  await saysPart(siti, ['10', '100', 'sama'], '🕐 Ya, masih akan datang');
  await siti.taps('✅ Kirim');
  expect(lastWords(office, siti)).toMatch(/baru sebagian[^]*Kalau bantuan yang ditunggu sudah datang/);
  await opensKonfirmasi(office, siti, id);
  await siti.taps('➕ Kiriman berikutnya');
  expect(lastWords(office, siti)).toContain('Yang masih ditunggu: 10 KPM; Beras 100 kg');
  await saysAll(siti);
  await siti.taps('✅ Kirim');
  expect(lastWords(office, siti)).toContain('Beras: 200 kg, sesuai rencana');
  await opensKonfirmasi(office, siti, id);
  expect(lastWords(office, siti)).toMatchInlineSnapshot(`
    "P-0001 · Bantuan pangan beras
    🏘 Desa Sarapat
    📅 Rencana: Selasa, 24 November 2026, di Balai desa
    🤝 Penyalur: Dinas Pemberdayaan Masyarakat Desa dan Sosial

    ✅ Diterima sesuai rencana
    Penerima: 20 KPM, sesuai rencana
    Beras: 200 kg, sesuai rencana
    Minyak goreng: 20 liter, sesuai rencana

    ⚠️ Diterima dengan catatan
    Diterima: 10 KPM; Beras 100 kg; Minyak goreng 20 liter
    Tanggal: Selasa, 24 November 2026, di Balai desa
    Sebab: Gudang terbatas
    📷 foto dan berita acara belum ada
    Oleh Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB

    ✅ Diterima semua sesuai rencana
    Diterima: 10 KPM; Beras 100 kg; Minyak goreng 0 liter
    Tanggal: Selasa, 24 November 2026, di Balai desa
    📷 foto dan berita acara belum ada
    Oleh Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB

    Ada yang keliru? Tekan ✏️ untuk memperbaikinya."
  `);
});
