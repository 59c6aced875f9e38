/** Joining without an invitation, as applicant and Kasi read it (C1). @both-databases */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let rina: Person;
let budi: Person;
beforeEach(async () => {
  office = await openOffice();
  rina = office.person({ firstName: 'Rina' });
  budi = office.person({ firstName: 'Budi', phone: '+6281250001234' });
  await aKasi(office.database, { telegramId: rina.id });
  await aDesaOfficial(office.database, 'Jaar');
  await rina.says('/start');
  office.transcript(rina);
});
afterEach(() => office.close());

test('a stranger asks, the Kasi approves with one tap, the official reports', async () => {
  await budi.says('/start');
  await budi.taps('🙋 Ajukan bergabung');
  await budi.taps('✅ Setuju');
  await budi.says('dusun timur');
  await budi.says('perangkat desa');
  await budi.says('jar');
  await budi.taps('Jaar');
  await budi.says('Budi Santoso');
  await budi.says('Kaur Kesra');
  await budi.says('0812 5000 1234');
  await budi.sharesContact({ phone: '+6281259999999', firstName: 'Orang lain' });
  await budi.sharesContact();
  await budi.taps('✅ Kirim');
  await budi.says('halo');
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "Budi ▸ /start
    KesraBot ▸ Budi: Selamat datang di *KesraBot*, asisten Kasi Kesejahteraan Rakyat kecamatan.
      
      Bot ini untuk perangkat desa, mitra, dan Camat. Bapak/Ibu belum terdaftar: tekan *Ajukan bergabung* di bawah, atau ketuk *tautan undangan* dari Kasi Kesra kecamatan.
      
      Bapak/Ibu Kasi Kesra dan baru memasang bot ini? Kirim *kode pemasangan* ke sini.
      [🙋 Ajukan bergabung]
    Budi ▸ [🙋 Ajukan bergabung]
    KesraBot ▸ Budi: *Permohonan bergabung*
      
      _Langkah 1/6_
      *Data Bapak/Ibu*
      Bot ini menyimpan nama, jabatan, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. Gunanya hanya untuk pekerjaan Kasi Kesra kecamatan. Yang membaca: Kasi Kesra kecamatan ini dan atasannya. NIK tidak pernah diminta.
      Bapak/Ibu boleh bertanya data apa yang disimpan (/privasi) dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju? Kalau tidak setuju, tekan Batal.
      [✅ Setuju]
      [✖ Batal]
    Budi ▸ [✅ Setuju]
    KesraBot ▸ Budi: (diubah) _Langkah 1/6_
      *Data Bapak/Ibu*
      Bot ini menyimpan nama, jabatan, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. Gunanya hanya untuk pekerjaan Kasi Kesra kecamatan. Yang membaca: Kasi Kesra kecamatan ini dan atasannya. NIK tidak pernah diminta.
      Bapak/Ibu boleh bertanya data apa yang disimpan (/privasi) dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
      
      Apakah Bapak/Ibu setuju? Kalau tidak setuju, tekan Batal.
      → *✅ Setuju*
    KesraBot ▸ Budi: _Langkah 2/6_
      Bapak/Ibu ingin bergabung di kecamatan mana?
      [Dusun Timur – Kabupaten Barito Timur]
      [◀ Kembali] [✖ Batal]
    Budi ▸ dusun timur
    KesraBot ▸ Budi: ✓ Kecamatan: *Dusun Timur – Kabupaten Barito Timur*
      
      _Langkah 3/6_
      Bapak/Ibu bergabung sebagai apa?
      [🏘 Perangkat desa atau kelurahan]
      [🤝 Mitra (dinas, puskesmas, PKK, …)]
      [🏛 Camat atau Sekcam]
      [◀ Kembali] [✖ Batal]
    Budi ▸ perangkat desa
    KesraBot ▸ Budi: ✓ Peran: *🏘 Perangkat desa atau kelurahan*
      
      _Langkah 4/7_
      Desa atau kelurahan mana? Pilih tombol, atau tulis namanya.
      Tekan tombol, atau tulis sebagian namanya. Contoh: Didi.
      [Didi] [Dorong]
      [Gumpa] [Harara]
      [Haringen] [Jaar]
      [Jaweten] [Karang Langit]
      [Berikutnya ▶]
      [◀ Kembali] [✖ Batal]
    Budi ▸ jar
    KesraBot ▸ Budi: Yang ini maksud Bapak/Ibu? Tekan tombolnya.
      [Jaar]
      [◀ Kembali] [✖ Batal]
    Budi ▸ [Jaar]
    KesraBot ▸ Budi: (diubah) _Langkah 4/7_
      Desa atau kelurahan mana? Pilih tombol, atau tulis namanya.
      → *Jaar*
    KesraBot ▸ Budi: _Langkah 5/7_
      Siapa nama Bapak/Ibu? Contoh: Siti Aminah.
      [◀ Kembali] [✖ Batal]
    Budi ▸ Budi Santoso
    KesraBot ▸ Budi: ✓ Nama: *Budi Santoso*
      
      _Langkah 6/7_
      Apa jabatan Bapak/Ibu? Contoh: Sekretaris Desa.
      [◀ Kembali] [✖ Batal]
    Budi ▸ Kaur Kesra
    KesraBot ▸ Budi: ✓ Jabatan: *Kaur Kesra*
      
      _Langkah 7/7_
      Tekan tombol *📱 Kirim nomor saya* di bawah. Nomor itu hanya dibaca Kasi Kesra, untuk memastikan siapa Bapak/Ibu. Nomor yang diketik tidak dapat diterima.
      ⌨ [📱 Kirim nomor saya]
      ⌨ [◀ Kembali] [✖ Batal]
    Budi ▸ 0812 5000 1234
    KesraBot ▸ Budi: Mohon tekan tombol 📱 di bawah. Nomor yang diketik tidak dapat diterima.
      ⌨ [📱 Kirim nomor saya]
      ⌨ [◀ Kembali] [✖ Batal]
    Budi ▸ ‹kontak Orang lain +6281259999999›
    KesraBot ▸ Budi: Itu kartu orang lain. Mohon kirim nomor sendiri. Contoh: tekan tombol 📱 di bawah.
      ⌨ [📱 Kirim nomor saya]
      ⌨ [◀ Kembali] [✖ Batal]
    Budi ▸ ‹kontak Budi +6281250001234›
    KesraBot ▸ Budi: ✓ Nomor telepon: *Budi, +62 812 5000 1234*
    KesraBot ▸ Budi: *Permohonan bergabung* — mohon diperiksa
      
      Persetujuan: *✅ Setuju*
      Kecamatan: *Dusun Timur – Kabupaten Barito Timur*
      Peran: *🏘 Perangkat desa atau kelurahan*
      Desa: *Jaar*
      Nama: *Budi Santoso*
      Jabatan: *Kaur Kesra*
      Nomor telepon: *Budi, +62 812 5000 1234*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Persetujuan] [✏️ Kecamatan]
      [✏️ Peran] [✏️ Desa]
      [✏️ Nama] [✏️ Jabatan]
      [✏️ Nomor telepon]
      [✅ Kirim] [✖ Batal]
    Budi ▸ [✅ Kirim]
    KesraBot ▸ Budi: (diubah) *Permohonan bergabung* — mohon diperiksa
      
      Persetujuan: *✅ Setuju*
      Kecamatan: *Dusun Timur – Kabupaten Barito Timur*
      Peran: *🏘 Perangkat desa atau kelurahan*
      Desa: *Jaar*
      Nama: *Budi Santoso*
      Jabatan: *Kaur Kesra*
      Nomor telepon: *Budi, +62 812 5000 1234*
      → *Kirim*
    KesraBot ▸ Budi: Permohonan sudah tersimpan dan sedang dikirim kepada Kasi Kesra Kecamatan *Dusun Timur*. Begitu diputuskan, Bapak/Ibu diberi tahu di sini.
      [✖ Batalkan permohonan]
    Budi ▸ halo
    KesraBot ▸ Budi: Permohonan Bapak/Ibu untuk *Desa Jaar, Kecamatan Dusun Timur*, sedang menunggu persetujuan Kasi Kesra sejak Selasa, 24 November 2026, 09.00 WIB.
      Begitu diputuskan, Bapak/Ibu diberi tahu di sini.
      [✖ Batalkan permohonan]"
  `);
  await rina.taps('✅ Setujui');
  expect(office.transcript(rina, budi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 🙋 *Permohonan bergabung*
      *Budi Santoso* – Kaur Kesra
      Perangkat Desa Jaar
      📱 +62 812 5000 1234 (nomor akun Telegramnya)
      Diajukan Selasa, 24 November 2026, 09.00 WIB
      Sudah terdaftar di sana:
      • Siti Aminah – Sekretaris Desa
      [✅ Setujui] [❌ Tolak]
      [📋 Permohonan yang menunggu]
    Rina ▸ [✅ Setujui]
    KesraBot ▸ Rina (sekilas): Budi Santoso sudah terdaftar.
    KesraBot ▸ Rina: (diubah) 🙋 *Permohonan bergabung*
      *Budi Santoso* – Kaur Kesra
      Perangkat Desa Jaar
      📱 +62 812 5000 1234 (nomor akun Telegramnya)
      Diajukan Selasa, 24 November 2026, 09.00 WIB
      ✅ Sudah disetujui oleh *Rina Wulandari, S.Sos*.
    KesraBot ▸ Budi: ✅ Permohonan Bapak/Ibu disetujui. Bapak/Ibu terdaftar untuk *Desa Jaar, Kecamatan Dusun Timur*.
      Tekan /start untuk menampilkan tombol Bapak/Ibu. Ada kebutuhan warga? Tekan /lapor."
  `);
  await budi.says('/start');
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "Budi ▸ /start
    KesraBot ▸ Budi: Selamat datang kembali, *Budi Santoso*.
      Kaur Kesra
      
      Silakan pilih tombol di bawah, atau tekan /menu kapan saja.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]"
  `);
});
