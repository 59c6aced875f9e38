/** Confirming an arrival in the chat, as the office would read it (B1, B3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPhoto } from '../../../test/kebutuhan-office.ts';
import { aPenyaluran, openKonfirmasiOffice } from '../../../test/konfirmasi-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';

let office: Office;
let siti: Person;
let budi: Person;
let rina: Person;
let dewi: Person;
let kasi: Actor;
beforeEach(async () => {
  ({ office, siti, budi, rina, dewi, kasi } = await openKonfirmasiOffice());
});
afterEach(() => office.close());

test('a whole confirmation with a difference, and who hears of it', async () => {
  await aPenyaluran(office.database, kasi, { tanggal: '2026-11-23' });
  await siti.says('📦 Konfirmasi bantuan');
  await siti.taps('✅ P-0001 Bantuan pangan beras, 23 Nov 2026');
  await siti.taps('⚠️ Diterima dengan catatan');
  await siti.says('19 keluarga');
  await siti.says('seratus sembilan puluh kg');
  await siti.taps('Sesuai rencana: 20 liter');
  await siti.taps('⛔ Tidak, hanya ini');
  await siti.taps('Jumlah dari pusat kurang');
  await siti.taps('Hari ini, Selasa, 24 November 2026');
  await siti.taps('📍 Balai desa');
  await siti.sendsPhotos([aPhoto(1), aPhoto(2)]);
  await siti.taps('Selesai');
  await siti.taps('Lewati');
  await siti.taps('✅ Kirim');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ 📦 Konfirmasi bantuan
    KesraBot ▸ Siti: *Menunggu konfirmasi*
      • *P-0001* Bantuan pangan beras, 23 Nov 2026: 20 KPM; Beras 200 kg; Minyak goreng 20 liter
      [✅ P-0001 Bantuan pangan beras, 23 Nov 2026]
    Siti ▸ [✅ P-0001 Bantuan pangan beras, 23 Nov 2026]
    KesraBot ▸ Siti: *Konfirmasi bantuan*
      
      _Langkah 1/5_
      *P-0001* · Bantuan pangan beras · Desa Sarapat
      Rencana Senin, 23 November 2026: *20 KPM; Beras 200 kg; Minyak goreng 20 liter*
      Apakah bantuannya sudah diterima?
      [✅ Diterima semua sesuai rencana]
      [⚠️ Diterima dengan catatan]
      [❌ Tidak diterima]
      [✖ Batal]
    Siti ▸ [⚠️ Diterima dengan catatan]
    KesraBot ▸ Siti: (diubah) _Langkah 1/5_
      *P-0001* · Bantuan pangan beras · Desa Sarapat
      Rencana Senin, 23 November 2026: *20 KPM; Beras 200 kg; Minyak goreng 20 liter*
      Apakah bantuannya sudah diterima?
      → *⚠️ Diterima dengan catatan*
    KesraBot ▸ Siti: _Langkah 2/9_
      Berapa keluarga (KPM) yang menerima? Rencananya 20. Contoh: 18.
      [Sesuai rencana: 20 KPM]
      [Tidak ada]
      [◀ Kembali] [✖ Batal]
    Siti ▸ 19 keluarga
    KesraBot ▸ Siti: ✓ Penerima: *19 KPM*
      
      _Langkah 3/9_
      Berapa banyak yang benar-benar diterima?
      *Beras* (1 dari 2): rencananya 200 kg.
      Tulis jumlah yang diterima, atau tekan tombol.
      [Sesuai rencana: 200 kg]
      [Tidak ada]
      [◀ Kembali] [✖ Batal]
    Siti ▸ seratus sembilan puluh kg
    KesraBot ▸ Siti: ✓ Beras: *190 kg*
      
      *Minyak goreng* (2 dari 2): rencananya 20 liter.
      Tulis jumlah yang diterima, atau tekan tombol.
      [Sesuai rencana: 20 liter]
      [Tidak ada]
      [◀ Barang sebelumnya]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [Sesuai rencana: 20 liter]
    KesraBot ▸ Siti: (diubah) _Langkah 3/9_
      Berapa banyak yang benar-benar diterima?
      → *Beras 190 kg; Minyak goreng 20 liter*
    KesraBot ▸ Siti: _Langkah 4/9_
      Apakah yang kurang itu masih akan datang?
      [🕐 Ya, masih akan datang]
      [⛔ Tidak, hanya ini]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [⛔ Tidak, hanya ini]
    KesraBot ▸ Siti: (diubah) _Langkah 4/9_
      Apakah yang kurang itu masih akan datang?
      → *⛔ Tidak, hanya ini*
    KesraBot ▸ Siti: _Langkah 5/9_
      Apa sebabnya, atau apa catatannya? Tekan tombol, atau tulis sendiri. Nama warga tidak perlu ditulis.
      [Gudang terbatas]
      [Jumlah dari pusat kurang]
      [Penerima pindah atau meninggal]
      [Barang rusak]
      [Belum datang]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [Jumlah dari pusat kurang]
    KesraBot ▸ Siti: (diubah) _Langkah 5/9_
      Apa sebabnya, atau apa catatannya? Tekan tombol, atau tulis sendiri. Nama warga tidak perlu ditulis.
      → *Jumlah dari pusat kurang*
    KesraBot ▸ Siti: _Langkah 6/9_
      Tanggal berapa diterima?
      [Hari ini, Selasa, 24 November 2026]
      [Sesuai rencana, Senin, 23 November 2026]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [Hari ini, Selasa, 24 November 2026]
    KesraBot ▸ Siti: (diubah) _Langkah 6/9_
      Tanggal berapa diterima?
      → *Selasa, 24 November 2026*
    KesraBot ▸ Siti: _Langkah 7/9_
      Di mana dibagikan? Contoh: Balai desa.
      [📍 Balai desa]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [📍 Balai desa]
    KesraBot ▸ Siti: (diubah) _Langkah 7/9_
      Di mana dibagikan? Contoh: Balai desa.
      → *Balai desa*
    KesraBot ▸ Siti: _Langkah 8/9_
      Ada foto pembagiannya? Boleh dilewati dan dikirim nanti. Jangan kirim foto KTP atau KK.
      Kirim foto, boleh beberapa sekaligus (paling banyak 5). Setelah itu tekan Selesai.
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Foto diterima. Kirim lagi, atau tekan Selesai.
      [Selesai] [Hapus semua]
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ [Selesai]
    KesraBot ▸ Siti: (diubah) _Langkah 8/9_
      Ada foto pembagiannya? Boleh dilewati dan dikirim nanti. Jangan kirim foto KTP atau KK.
      → *2 foto*
    KesraBot ▸ Siti: _Langkah 9/9_
      Mohon foto berita acara yang sudah ditandatangani. Belum ada? Tekan Lewati; boleh menyusul.
      Kirim foto, boleh beberapa sekaligus (paling banyak 5). Setelah itu tekan Selesai.
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ [Lewati]
    KesraBot ▸ Siti: (diubah) _Langkah 9/9_
      Mohon foto berita acara yang sudah ditandatangani. Belum ada? Tekan Lewati; boleh menyusul.
      → *Dilewati*
    KesraBot ▸ Siti: *Konfirmasi bantuan* — mohon diperiksa
      
      Hasil: *⚠️ Diterima dengan catatan*
      Penerima: *19 KPM*
      Yang diterima: *Beras 190 kg; Minyak goreng 20 liter*
      Sisanya: *⛔ Tidak, hanya ini*
      Sebab atau catatan: *Jumlah dari pusat kurang*
      Tanggal diterima: *Selasa, 24 November 2026*
      Tempat: *Balai desa*
      Foto: *2 foto*
      Berita acara: *(dilewati)*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Hasil] [✏️ Penerima]
      [✏️ Yang diterima] [✏️ Sisanya]
      [✏️ Sebab atau catatan] [✏️ Tanggal diterima]
      [✏️ Tempat] [✏️ Foto]
      [✏️ Berita acara]
      [✅ Kirim] [✖ Batal]
    Siti ▸ [✅ Kirim]
    KesraBot ▸ Siti: (diubah) *Konfirmasi bantuan* — mohon diperiksa
      
      Hasil: *⚠️ Diterima dengan catatan*
      Penerima: *19 KPM*
      Yang diterima: *Beras 190 kg; Minyak goreng 20 liter*
      Sisanya: *⛔ Tidak, hanya ini*
      Sebab atau catatan: *Jumlah dari pusat kurang*
      Tanggal diterima: *Selasa, 24 November 2026*
      Tempat: *Balai desa*
      Foto: *2 foto*
      Berita acara: *(dilewati)*
      → *Kirim*
    KesraBot ▸ Siti: Terima kasih. Penyaluran *P-0001* (Bantuan pangan beras) sudah dikonfirmasi. Kasi Kesra diberi tahu.
      
      ⚠️ *Berbeda dari rencana*
      Penerima: *19 KPM* dari rencana 20 KPM (*−1 KPM*)
      Beras: *190 kg* dari rencana 200 kg (*−10 kg*)
      Minyak goreng: *20 liter*, sesuai rencana
      
      Berita acara yang sudah ditandatangani boleh menyusul: tekan tombol di bawah ini.
      [📎 Kirim berita acara]
      [📄 Buka P-0001]"
  `);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: ⚠️ *Berbeda dari rencana*
      *P-0001* · Bantuan pangan beras
      🏘 Desa Sarapat
      
      Penerima: *19 KPM* dari rencana 20 KPM (*−1 KPM*)
      Beras: *190 kg* dari rencana 200 kg (*−10 kg*)
      Minyak goreng: *20 liter*, sesuai rencana
      
      ⚠️ Diterima dengan catatan
      Tanggal: Selasa, 24 November 2026, di Balai desa
      Sebab: *Jumlah dari pusat kurang*
      📷 2 foto · 📄 berita acara belum ada
      Oleh Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      [📄 Buka P-0001]"
  `);
  expect(office.transcript(dewi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Dewi: ⚠️ *Berbeda dari rencana*
      *P-0001* · Bantuan pangan beras
      🏘 Desa Sarapat
      
      Penerima: *19 KPM* dari rencana 20 KPM (*−1 KPM*)
      Beras: *190 kg* dari rencana 200 kg (*−10 kg*)
      Minyak goreng: *20 liter*, sesuai rencana
      
      ⚠️ Diterima dengan catatan
      Tanggal: Selasa, 24 November 2026, di Balai desa
      Sebab: *Jumlah dari pusat kurang*
      📷 2 foto · 📄 berita acara belum ada
      Oleh Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      [📄 Buka P-0001]"
  `);
  expect(office.transcript(budi)).toBe('');
});
