/** A whole report in the chat, as the office would read it (A1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPhoto, openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;

beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

test('a whole report: wrong answers, back, change at review, and the card that the Kasi gets', async () => {
  await siti.says('📝 Lapor kebutuhan');
  await siti.taps('Kesehatan');
  await siti.taps('Air bersih');
  await siti.says('Dusun II, RT 03');
  await siti.sendsLocation(-1.95, 115.12);
  await siti.says('dua belas KK');
  await siti.says('5');
  await siti.says('40 jiwa');
  await siti.taps('🔴 Darurat');
  await siti.says('Sumur warga kering sejak dua minggu.');
  await siti.sendsPhotos([aPhoto(1), aPhoto(2)]);
  await siti.taps('Selesai');
  await siti.says('Pak Darmo 0812-3456-7890');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ 📝 Lapor kebutuhan
    KesraBot ▸ Siti: *Lapor kebutuhan*
      
      _Langkah 1/10_
      Kebutuhan ini tentang bidang apa?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Batal]
    Siti ▸ [Kesehatan]
    KesraBot ▸ Siti: (diubah) _Langkah 1/10_
      Kebutuhan ini tentang bidang apa?
      → *Kesehatan*
    KesraBot ▸ Siti: _Langkah 2/10_
      Jenis kebutuhannya apa?
      [Stunting/gizi (PMT, ibu hamil KEK)]
      [PBI-JKN nonaktif]
      [Rujukan/ambulans]
      [Sanitasi/jamban]
      [Air bersih]
      [Sarana posyandu]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [Air bersih]
    KesraBot ▸ Siti: (diubah) _Langkah 2/10_
      Jenis kebutuhannya apa?
      → *Air bersih*
    KesraBot ▸ Siti: _Langkah 3/10_
      Di mana tempatnya di Desa Sarapat, Kecamatan Dusun Timur? Contoh: RT 03, Dusun II.
      [◀ Kembali] [✖ Batal]
    Siti ▸ Dusun II, RT 03
    KesraBot ▸ Siti: ✓ Lokasi: *Dusun II, RT 03*
      
      _Langkah 4/10_
      Kirim titik di peta, kalau bisa. Tidak harus.
      ⌨ [📍 Kirim lokasi saya]
      ⌨ [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ ‹lokasi -1.95, 115.12›
    KesraBot ▸ Siti: ✓ Titik peta: *📍 -1.95000, 115.12000*
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Siti: _Langkah 5/10_
      Berapa KK (kepala keluarga) yang membutuhkan? Contoh: 12.
      [◀ Kembali] [✖ Batal]
    Siti ▸ dua belas KK
    KesraBot ▸ Siti: ✓ Jumlah KK: *12*
      
      _Langkah 6/10_
      Berapa jiwa semuanya? Paling sedikit 12. Contoh: 48.
      [◀ Kembali] [✖ Batal]
    Siti ▸ 5
    KesraBot ▸ Siti: Jumlah jiwa tidak boleh lebih kecil daripada jumlah KK (12). Contoh: 48.
      [◀ Kembali] [✖ Batal]
    Siti ▸ 40 jiwa
    KesraBot ▸ Siti: ✓ Jumlah jiwa: *40*
      
      _Langkah 7/10_
      Seberapa mendesak?
      [🟢 Biasa] [🟠 Segera]
      [🔴 Darurat]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [🔴 Darurat]
    KesraBot ▸ Siti: (diubah) _Langkah 7/10_
      Seberapa mendesak?
      → *🔴 Darurat*
    KesraBot ▸ Siti: _Langkah 8/10_
      Apa yang terjadi, dan apa yang dibutuhkan? Ceritakan singkat. Nama warga dan NIK tidak perlu ditulis.
      [◀ Kembali] [✖ Batal]
    Siti ▸ Sumur warga kering sejak dua minggu.
    KesraBot ▸ Siti: ✓ Uraian: *Sumur warga kering sejak dua minggu.*
      
      _Langkah 9/10_
      Ada foto? Jangan kirim foto KTP atau KK.
      Kirim foto, boleh beberapa sekaligus (paling banyak 5). Setelah itu tekan Selesai.
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Foto diterima. Kirim lagi, atau tekan Selesai.
      [Selesai] [Hapus semua]
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ [Selesai]
    KesraBot ▸ Siti: (diubah) _Langkah 9/10_
      Ada foto? Jangan kirim foto KTP atau KK.
      → *2 foto*
    KesraBot ▸ Siti: _Langkah 10/10_
      Siapa yang dapat dihubungi di lokasi? Kirim kartu kontak, atau tulis nama dan nomornya. Tidak harus.
      ⌨ [📱 Kirim nomor saya]
      ⌨ [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ Pak Darmo 0812-3456-7890
    KesraBot ▸ Siti: ✓ Kontak: *Pak Darmo, +62 812 3456 7890*
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Siti: *Lapor kebutuhan* — mohon diperiksa
      
      Bidang: *Kesehatan*
      Jenis: *Air bersih*
      Lokasi: *Dusun II, RT 03*
      Titik peta: *📍 -1.95000, 115.12000*
      Jumlah KK: *12*
      Jumlah jiwa: *40*
      Urgensi: *🔴 Darurat*
      Uraian: *Sumur warga kering sejak dua minggu.*
      Foto: *2 foto*
      Kontak: *Pak Darmo, +62 812 3456 7890*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Bidang] [✏️ Jenis]
      [✏️ Lokasi] [✏️ Titik peta]
      [✏️ Jumlah KK] [✏️ Jumlah jiwa]
      [✏️ Urgensi] [✏️ Uraian]
      [✏️ Foto] [✏️ Kontak]
      [✅ Kirim] [✖ Batal]"
  `);
  await siti.taps('✏️ Jumlah KK');
  await siti.says('50');
  await siti.says('200');
  await siti.taps('✅ Kirim');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ [✏️ Jumlah KK]
    KesraBot ▸ Siti: (diubah) *Lapor kebutuhan* — mohon diperiksa
      
      Bidang: *Kesehatan*
      Jenis: *Air bersih*
      Lokasi: *Dusun II, RT 03*
      Titik peta: *📍 -1.95000, 115.12000*
      Jumlah KK: *12*
      Jumlah jiwa: *40*
      Urgensi: *🔴 Darurat*
      Uraian: *Sumur warga kering sejak dua minggu.*
      Foto: *2 foto*
      Kontak: *Pak Darmo, +62 812 3456 7890*
      → *✏️ Jumlah KK*
    KesraBot ▸ Siti: _Langkah 5/10_
      Berapa KK (kepala keluarga) yang membutuhkan? Contoh: 12.
      Jawaban sekarang: *12*
      [Tetap] [◀ Kembali] [✖ Batal]
    Siti ▸ 50
    KesraBot ▸ Siti: ✓ Jumlah KK: *50*
      
      Karena jawaban lain berubah, mohon jawab lagi: Jumlah jiwa.
      
      _Langkah 6/10_
      Berapa jiwa semuanya? Paling sedikit 50. Contoh: 200.
      [◀ Kembali] [✖ Batal]
    Siti ▸ 200
    KesraBot ▸ Siti: ✓ Jumlah jiwa: *200*
      
      *Lapor kebutuhan* — mohon diperiksa
      
      Bidang: *Kesehatan*
      Jenis: *Air bersih*
      Lokasi: *Dusun II, RT 03*
      Titik peta: *📍 -1.95000, 115.12000*
      Jumlah KK: *50*
      Jumlah jiwa: *200*
      Urgensi: *🔴 Darurat*
      Uraian: *Sumur warga kering sejak dua minggu.*
      Foto: *2 foto*
      Kontak: *Pak Darmo, +62 812 3456 7890*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Bidang] [✏️ Jenis]
      [✏️ Lokasi] [✏️ Titik peta]
      [✏️ Jumlah KK] [✏️ Jumlah jiwa]
      [✏️ Urgensi] [✏️ Uraian]
      [✏️ Foto] [✏️ Kontak]
      [✅ Kirim] [✖ Batal]
    Siti ▸ [✅ Kirim]
    KesraBot ▸ Siti: (diubah) *Lapor kebutuhan* — mohon diperiksa
      
      Bidang: *Kesehatan*
      Jenis: *Air bersih*
      Lokasi: *Dusun II, RT 03*
      Titik peta: *📍 -1.95000, 115.12000*
      Jumlah KK: *50*
      Jumlah jiwa: *200*
      Urgensi: *🔴 Darurat*
      Uraian: *Sumur warga kering sejak dua minggu.*
      Foto: *2 foto*
      Kontak: *Pak Darmo, +62 812 3456 7890*
      → *Kirim*
    KesraBot ▸ Siti: Terima kasih. Laporan tersimpan dengan nomor *K-0001* dan sedang diteruskan kepada Kasi Kesra.
      Foto menyusul? Kirim foto sebagai balasan pesan ini, atau beri keterangan K-0001.
      
      *K-0001* · 🔴 DARURAT · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, Dusun II, RT 03
      50 KK, 200 jiwa
      Sumur warga kering sejak dua minggu.
      📷 2 foto
      📍 Ada titik di peta
      ☎️ Pak Darmo, +6281234567890
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]"
  `);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: *K-0001* · 🔴 DARURAT · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, Dusun II, RT 03
      50 KK, 200 jiwa
      Sumur warga kering sejak dua minggu.
      📷 2 foto
      📍 Ada titik di peta
      ☎️ Pak Darmo, +6281234567890
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]
      [📷 Lihat foto (2)] [📍 Lihat peta]
    KesraBot ▸ Rina: ‹foto 800×600›
    KesraBot ▸ Rina: ‹foto 800×600›
    KesraBot ▸ Rina: ‹lokasi -1.95, 115.12›"
  `);
});
