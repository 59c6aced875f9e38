/** The register behind /kontak and the life of a seat, as people read it (C1, C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aKasi, aPerson } from '../../../test/builders.ts';
import { forges, joinsBy, newestLink, seated } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { loadActor } from '../../office/actor/load-actor.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const seatOf = async (person: Person) => (await loadActor(office.app.deps, person.id))?.kontakId ?? 0;

test('the Kasi: summary, lists, a seat, the office corrected, and who is missing', async () => {
  await seated(office, 'Budi', (telegramId) =>
    aPerson(office.database, 'MITRA', null, {
      telegramId,
      instansi: 'PUSKESMAS',
      nama: 'dr. Budi Santoso',
      jabatan: 'Kepala Puskesmas',
    }),
  );
  await rina.says('/kontak');
  await rina.taps('🏢 Per instansi');
  await rina.taps('◀ Ringkasan kontak');
  await rina.taps('🏘 Per desa');
  await rina.taps('1. Siti Aminah');
  await rina.taps('✏️ Ubah jabatan');
  await rina.says('Kepala Desa');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina, siti)).toMatchInlineSnapshot(`
    "Rina ▸ /kontak
    KesraBot ▸ Rina: 👥 *Kontak kecamatan: 3 orang*
      Kecamatan 1 · desa/kelurahan 1 · instansi 1
      ⚪ Desa/kelurahan yang belum ada orangnya (16): Desa Didi, Desa Dorong, Desa Gumpa, Desa Harara, Desa Haringen, Desa Jaar, Desa Jaweten, Desa Karang Langit, Desa Magantis, Desa Mangkarap, Desa Maragut, Desa Matabu, Desa Matarah, Desa Pulau Patai, Desa Sumur, Kelurahan Tamiang Layang
      ⚪ Instansi yang belum ada orangnya: 18
      [🏘 Per desa] [🏢 Per instansi]
      [🏛 Kecamatan] [⚪ Yang belum ada]
      [💬 Grup] [🙋 Permohonan]
      [⬇️ Unduh Excel] [📥 Impor dari Excel]
    Rina ▸ [🏢 Per instansi]
    KesraBot ▸ Rina: (diubah) *Kontak per instansi: 1*
      *Puskesmas*
      1. dr. Budi Santoso – Kepala Puskesmas
      [1. dr. Budi Santoso]
      [◀ Ringkasan kontak]
    Rina ▸ [◀ Ringkasan kontak]
    KesraBot ▸ Rina: (diubah) 👥 *Kontak kecamatan: 3 orang*
      Kecamatan 1 · desa/kelurahan 1 · instansi 1
      ⚪ Desa/kelurahan yang belum ada orangnya (16): Desa Didi, Desa Dorong, Desa Gumpa, Desa Harara, Desa Haringen, Desa Jaar, Desa Jaweten, Desa Karang Langit, Desa Magantis, Desa Mangkarap, Desa Maragut, Desa Matabu, Desa Matarah, Desa Pulau Patai, Desa Sumur, Kelurahan Tamiang Layang
      ⚪ Instansi yang belum ada orangnya: 18
      [🏘 Per desa] [🏢 Per instansi]
      [🏛 Kecamatan] [⚪ Yang belum ada]
      [💬 Grup] [🙋 Permohonan]
      [⬇️ Unduh Excel] [📥 Impor dari Excel]
    Rina ▸ [🏘 Per desa]
    KesraBot ▸ Rina: (diubah) *Kontak per desa: 1*
      *Desa Sarapat*
      1. Siti Aminah – Sekretaris Desa
      [1. Siti Aminah]
      [◀ Ringkasan kontak]
    Rina ▸ [1. Siti Aminah]
    KesraBot ▸ Rina: (diubah) 👤 *Siti Aminah*
      Sekretaris Desa
      Perangkat desa · Desa Sarapat
      Kedudukan: Definitif
      Terdaftar sejak 24 Nov 2026
      Terakhir aktif: 24 Nov 2026
      ✅ Dapat dihubungi
      [✏️ Ubah jabatan] [✅ Masih menjabat]
      [🗑 Cabut akses]
      [◀ Per desa]
    Rina ▸ [✏️ Ubah jabatan]
    KesraBot ▸ Rina: *Ubah jabatan*
      
      _Langkah 1/1_
      Apa jabatan *Siti Aminah*? Contoh: Sekretaris Desa.
      [✖ Batal]
    Rina ▸ Kepala Desa
    KesraBot ▸ Rina: ✓ Jabatan: *Kepala Desa*
      
      *Ubah jabatan* — mohon diperiksa
      
      Jabatan: *Kepala Desa*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Jabatan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Ubah jabatan* — mohon diperiksa
      
      Jabatan: *Kepala Desa*
      → *Kirim*
    KesraBot ▸ Rina: Jabatan *Siti Aminah* sekarang: *Kepala Desa*.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Siti: Kasi Kesra mencatat jabatan Bapak/Ibu: *Kepala Desa*."
  `);
});

test('taken away after one question, at once, in the middle of a form', async () => {
  await siti.says('/lapor');
  await siti.taps('Kesehatan');
  office.transcript(siti, rina);
  await rina.says('/kontak');
  await rina.taps('🏘 Per desa');
  await rina.taps('1. Siti Aminah');
  office.transcript(rina);
  await rina.taps('🗑 Cabut akses');
  await rina.taps('Tidak jadi');
  await rina.taps('🗑 Cabut akses');
  await rina.taps('Ya, cabut akses');
  await siti.taps('Air bersih');
  await siti.says('RT 03');
  await siti.says('/lapor');
  expect(office.transcript(rina, siti)).toMatchInlineSnapshot(`
    "Rina ▸ [🗑 Cabut akses]
    KesraBot ▸ Rina: (diubah) Cabut akses *Siti Aminah* (Sekretaris Desa, Desa Sarapat)? Yakin?
      Mulai saat itu juga, orang ini tidak dapat lagi memakai bot. Laporannya tetap tersimpan.
      [Ya, cabut akses]
      [Tidak jadi]
    Rina ▸ [Tidak jadi]
    KesraBot ▸ Rina: (diubah) 👤 *Siti Aminah*
      Sekretaris Desa
      Perangkat desa · Desa Sarapat
      Kedudukan: Definitif
      Terdaftar sejak 24 Nov 2026
      Terakhir aktif: 24 Nov 2026
      ✅ Dapat dihubungi
      [✏️ Ubah jabatan] [✅ Masih menjabat]
      [🗑 Cabut akses]
      [◀ Per desa]
    Rina ▸ [🗑 Cabut akses]
    KesraBot ▸ Rina: (diubah) Cabut akses *Siti Aminah* (Sekretaris Desa, Desa Sarapat)? Yakin?
      Mulai saat itu juga, orang ini tidak dapat lagi memakai bot. Laporannya tetap tersimpan.
      [Ya, cabut akses]
      [Tidak jadi]
    Rina ▸ [Ya, cabut akses]
    KesraBot ▸ Rina: (diubah) 👤 *Siti Aminah*
      Sekretaris Desa
      Perangkat desa · Desa Sarapat
      Kedudukan: Definitif
      Terdaftar sejak 24 Nov 2026
      Terakhir aktif: 24 Nov 2026
      🗑 Akses dicabut 24 Nov 2026
      [🔁 Undang pengganti]
    KesraBot ▸ Siti: Akses Bapak/Ibu sebagai *Sekretaris Desa* (Desa Sarapat) telah dicabut oleh Kasi Kesra. Formulir yang belum dikirim ditutup. Terima kasih atas kerja samanya.
      Ada yang keliru? Mohon hubungi Kasi Kesra kecamatan.
    Siti ▸ [Air bersih]
    KesraBot ▸ Siti (sekilas): Tombol ini sudah tidak berlaku lagi.
    Siti ▸ RT 03
    KesraBot ▸ Siti: Maaf, Bapak/Ibu belum terdaftar. Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tekan /start untuk mengajukan bergabung.
      [🙋 Ajukan bergabung]
    Siti ▸ /lapor
    KesraBot ▸ Siti: Maaf, Bapak/Ibu belum terdaftar. Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tekan /start untuk mengajukan bergabung.
      [🙋 Ajukan bergabung]"
  `);
  expect(await office.database.read((db) => db.kebutuhan.count())).toBe(0);
  const acts = await office.database.read((db) => db.audit.findMany({ where: { action: 'kontak.revoke' } }));
  expect(acts).toHaveLength(1);
  office.transcript(rina);
  await rina.taps('🔁 Undang pengganti');
  await joinsBy(newestLink(office, rina), office.person({ firstName: 'Budi' }), 'Budi Santoso', 'Sekretaris Desa');
  expect(office.transcript(rina)).toContain('menggantikan *Siti Aminah*');
});

test('still in office, and a second tap', async () => {
  const kontakId = await seatOf(siti);
  await rina.says('/kontak');
  await rina.taps('🏘 Per desa');
  await rina.taps('1. Siti Aminah');
  await rina.taps('✅ Masih menjabat');
  await rina.taps('✅ Masih menjabat');
  expect(office.transcript(rina)).toContain('Dipastikan masih menjabat: 24 Nov 2026');
  const row = await office.database.read((db) => db.kontak.findUniqueOrThrow({ where: { id: kontakId } }));
  expect(row.confirmedAt).toEqual(office.clock.now());
});

test('the own seat, the last Kasi, and a staf', async () => {
  const dewi = await seated(office, 'Dewi', (telegramId) =>
    aKasi(office.database, { telegramId, nama: 'Dewi', kedudukan: 'STAF', hak: ['KONTAK'], jabatan: 'Staf Kesra' }),
  );
  const tono = await seated(office, 'Tono', (telegramId) =>
    aKasi(office.database, { telegramId, nama: 'Tono', kedudukan: 'STAF', hak: ['TRIASE'], jabatan: 'Staf Kesra' }),
  );
  const [kasi, official] = [await seatOf(rina), await seatOf(siti)];
  office.transcript(rina, dewi, tono);
  await dewi.says('/kontak');
  await dewi.taps('🏛 Kecamatan');
  await dewi.taps('1. Rina Wulandari, S.Sos');
  expect(office.transcript(dewi)).not.toContain('Cabut akses');
  for (const verb of ['revoke-yes', 'confirm', 'revoke']) await forges(office, dewi, `ks:${kasi}:${verb}`);
  await rina.says('/menu');
  await forges(office, rina, `ks:${kasi}:revoke-yes`);
  expect(office.transcript(rina)).toContain('Akses sendiri tidak dapat dicabut');
  await tono.says('/kontak');
  for (const data of ['kk:home', 'kk:desa:0', 'kk:xlsx', `ks:${official}`, `ks:${official}:revoke-yes`])
    await forges(office, tono, data);
  expect(office.transcript(tono)).not.toContain('Siti');
  await forges(office, dewi, `ks:${official}:revoke-yes`);
  expect([await seatOf(rina), await seatOf(siti)]).toEqual([kasi, 0]);
});

test('forged: another kecamatan, officials, strangers', async () => {
  const lala = await seated(office, 'Lala', (telegramId) =>
    aKasi(office.database, { kode: BANUA_LIMA, telegramId, nama: 'Lala' }),
  );
  const orang = office.person({ firstName: 'Orang' });
  await orang.says('/menu');
  const kontakId = await seatOf(siti);
  office.transcript(lala, orang, siti);
  for (const person of [lala, orang, siti]) {
    for (const verb of ['', ':revoke', ':revoke-yes', ':jabatan', ':confirm'])
      await forges(office, person, `ks:${kontakId}${verb}`);
    for (const data of ['kk:home', 'kk:desa:0', 'kk:without:9', 'kk:xlsx', 'ks:999999999'])
      await forges(office, person, data);
    if (person !== siti)
      for (const answer of ['yes', 'no', 'left']) await forges(office, person, `mj:${kontakId}:${answer}`);
  }
  const text = office.transcript(lala, orang, siti);
  expect(text).not.toMatch(/Aminah|Sekretaris/);
  expect(await seatOf(siti)).toBe(kontakId);
  const row = await office.database.read((db) => db.kontak.findUniqueOrThrow({ where: { id: kontakId } }));
  expect([row.confirmedAt, row.jabatan]).toEqual([null, 'Sekretaris Desa']);
});
