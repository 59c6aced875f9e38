/** A whole planning round in the chat (A2, B1): the Kasi makes a programme, plans for three desa, the desa and the mitra hear of it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { lastWords, seated } from '../../../test/chat-acts.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let rina: Person;
let siti: Person;
let yanto: Person;
let dewi: Person;

beforeEach(async () => {
  office = await openOffice();
  const { database } = office;
  rina = await seated(office, 'Rina', (telegramId) => aKasi(database, { telegramId }));
  siti = await seated(office, 'Siti', (telegramId) => aDesaOfficial(database, 'Sarapat', { telegramId }));
  yanto = await seated(office, 'Yanto', (telegramId) =>
    aDesaOfficial(database, 'Jaar', { telegramId, nama: 'Yanto', language: 'en' }),
  );
  dewi = await seated(office, 'Dewi', (telegramId) =>
    aPerson(database, 'MITRA', null, { telegramId, nama: 'Dewi', instansi: 'DPMDSOS' }),
  );
});
afterEach(() => office.close());

async function makesProgram(): Promise<void> {
  await rina.says('/program');
  await rina.taps('➕ Program baru');
  await rina.says('BLT Dana Desa TW IV');
  await rina.taps('2026');
  await rina.taps('Sosial');
  await rina.taps('BLT-DD');
  await rina.taps('Keluarga/KK');
  await rina.says('90 KPM');
  await rina.taps('KPM');
  await rina.says('81 juta');
  await rina.taps('Dana Desa');
  await rina.says('dpmdsos');
  await rina.taps('☐ Triwulan IV');
  await rina.taps('Selesai');
}

test('planned from the list: for which programme is asked first, and the question of the desa names it', async () => {
  await makesProgram();
  await rina.taps('✅ Kirim');
  await rina.says('/penyaluran');
  await rina.taps('🚚 Rencanakan penyaluran baru');
  expect(lastWords(office, rina)).toContain('Penyaluran untuk program apa?');
  await rina.taps('BLT Dana Desa TW IV');
  expect(lastWords(office, rina)).toContain('Bantuan BLT Dana Desa TW IV disalurkan ke desa mana?');
  await rina.says('Sarapat');
  await rina.says('10 desember');
  await rina.taps('Lewati');
  await rina.says('30');
  await rina.taps('Seluruhnya per desa');
  await rina.says('Beras 300 kg');
  for (const button of ['Selesai', 'DPMDSos']) await rina.taps(button);
  await rina.taps('✅ Kirim');
  expect(lastWords(office, siti)).toContain('Rencana penyaluran P-0001');
});

test('the Kasi records a programme and plans it for three desa; each desa and the mitra hear once', async () => {
  await makesProgram();
  office.transcript(rina);
  await rina.taps('✅ Kirim');
  await rina.taps('🚚 Rencanakan penyaluran');
  await rina.says('Sarapat, Jaar dan Matabu');
  await rina.says('10 desember');
  await rina.says('Balai desa');
  await rina.says('30');
  await rina.taps('Untuk tiap KPM');
  await rina.says('BLT Rp300.000\nBeras 10 kg');
  await rina.taps('Selesai');
  await rina.taps('Sama dengan pelaksana program');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina, siti, yanto, dewi)).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Program baru* — mohon diperiksa
      
      Nama program: *BLT Dana Desa TW IV*
      Tahun: *2026*
      Bidang: *Sosial*
      Jenis bantuan: *BLT-DD*
      Sasaran: *Keluarga/KK*
      Target: *90*
      Satuan target: *KPM*
      Pagu: *Rp81.000.000*
      Sumber dana: *Dana Desa*
      Pelaksana: *DPMDSos*
      Triwulan pelaksanaan: *Triwulan IV*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Program tersimpan.
      
      *BLT Dana Desa TW IV* · 2026
      BLT-DD (Sosial)
      Target: 90 KPM, sasaran Keluarga/KK
      Pagu: Rp81.000.000 (Dana Desa)
      Pelaksana: DPMDSos
      Triwulan: IV
      
      Belum ada penyaluran yang direncanakan.
      [🚚 Rencanakan penyaluran]
      [✏️ Ubah program] [🗄 Arsipkan]
      [◀ Daftar program]
    Rina ▸ [🚚 Rencanakan penyaluran]
    KesraBot ▸ Rina: *Rencana penyaluran*
      
      _Langkah 1/7_
      Bantuan BLT Dana Desa TW IV disalurkan ke desa mana?
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 0.
      [☐ Semua desa] [☐ Didi]
      [☐ Dorong] [☐ Gumpa]
      [☐ Harara] [☐ Haringen]
      [☐ Jaar] [☐ Jaweten]
      [Berikutnya ▶]
      [Selesai]
      [✖ Batal]
    Rina ▸ Sarapat, Jaar dan Matabu
    KesraBot ▸ Rina: ✓ Desa: *Sarapat, Jaar, Matabu*
      
      _Langkah 2/7_
      Tanggal berapa disalurkan? Contoh: 10 Desember
      [Hari ini, 24 Nov 2026]
      [Besok, 25 Nov 2026]
      [◀ Kembali] [✖ Batal]
    Rina ▸ 10 desember
    KesraBot ▸ Rina: ✓ Tanggal: *Kamis, 10 Desember 2026*
      
      _Langkah 3/7_
      Di mana tempatnya? Contoh: Balai desa. Belum tahu? Tekan Lewati.
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ Balai desa
    KesraBot ▸ Rina: ✓ Tempat: *Balai desa*
      
      _Langkah 4/7_
      Untuk berapa KPM di tiap desa? Bila berbeda antardesa, isi yang paling umum; nanti dapat diubah per desa. Contoh: 45
      [◀ Kembali] [✖ Batal]
    Rina ▸ 30
    KesraBot ▸ Rina: ✓ Penerima: *30*
      
      _Langkah 5/7_
      Jumlah barangnya mau ditulis bagaimana?
      [Untuk tiap KPM]
      [Seluruhnya per desa]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Untuk tiap KPM]
    KesraBot ▸ Rina: (diubah) _Langkah 5/7_
      Jumlah barangnya mau ditulis bagaimana?
      → *Untuk tiap KPM*
    KesraBot ▸ Rina: _Langkah 6/7_
      Apa yang diterima *tiap KPM*? Contoh: Beras 10 kg. Uang: BLT Rp300.000
      Satu barang satu baris. Beberapa barang boleh dalam satu pesan.
      [◀ Kembali] [✖ Batal]
    Rina ▸ BLT Rp300.000
      Beras 10 kg
    KesraBot ▸ Rina: Sudah dicatat:
      • BLT Rp300.000 × 30 KPM = Rp9.000.000
      • Beras 10 kg × 30 KPM = 300 kg
      Ada barang lain? Tulis lagi. Sudah semua? Tekan Selesai.
      [Selesai] [Hapus semua]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Selesai]
    KesraBot ▸ Rina: (diubah) _Langkah 6/7_
      Apa yang diterima *tiap KPM*? Contoh: Beras 10 kg. Uang: BLT Rp300.000
      → *BLT Rp300.000 × 30 KPM = Rp9.000.000; Beras 10 kg × 30 KPM = 300 kg*
    KesraBot ▸ Rina: _Langkah 7/7_
      Siapa yang membawanya ke desa?
      Tekan tombol, atau tulis sebagian namanya. Contoh: Sama dengan pelaksana program.
      [Sama dengan pelaksana program]
      [BAPEDALITBANG]
      [DPMDSos]
      [DP3AKB]
      [Dinkes]
      [Puskesmas]
      [Disdik]
      [Dukcapil]
      [Berikutnya ▶]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Sama dengan pelaksana program]
    KesraBot ▸ Rina: (diubah) _Langkah 7/7_
      Siapa yang membawanya ke desa?
      → *Sama dengan pelaksana program*
    KesraBot ▸ Rina: *Rencana penyaluran* — mohon diperiksa
      
      Desa: *Sarapat, Jaar, Matabu*
      Tanggal: *Kamis, 10 Desember 2026*
      Tempat: *Balai desa*
      Penerima: *30*
      Cara menghitung barang: *Untuk tiap KPM*
      Barang: *BLT Rp300.000 × 30 KPM = Rp9.000.000; Beras 10 kg × 30 KPM = 300 kg*
      Penyalur: *Sama dengan pelaksana program*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Desa] [✏️ Tanggal]
      [✏️ Tempat] [✏️ Penerima]
      [✏️ Cara menghitung barang] [✏️ Barang]
      [✏️ Penyalur]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Rencana penyaluran* — mohon diperiksa
      
      Desa: *Sarapat, Jaar, Matabu*
      Tanggal: *Kamis, 10 Desember 2026*
      Tempat: *Balai desa*
      Penerima: *30*
      Cara menghitung barang: *Untuk tiap KPM*
      Barang: *BLT Rp300.000 × 30 KPM = Rp9.000.000; Beras 10 kg × 30 KPM = 300 kg*
      Penyalur: *Sama dengan pelaksana program*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Penyaluran *BLT Dana Desa TW IV* direncanakan di 3 desa.
      
      Kamis, 10 Desember 2026, Balai desa, tiap desa 30 KPM
      • BLT: Rp9.000.000
      • Beras: 300 kg
      
      *P-0001* Desa Jaar
      *P-0002* Desa Matabu
      *P-0003* Desa Sarapat
      
      ⚠️ Belum ada perangkat yang terdaftar, jadi belum diberi tahu: Desa Matabu. Undang lewat /undang.
      
      Perangkat desa dan penyalur yang terdaftar diberi tahu. Jumlah suatu desa berbeda? Tekan desanya di bawah, lalu *Ubah rencana*.
      [P-0001 Desa Jaar] [P-0002 Desa Matabu]
      [P-0003 Desa Sarapat]
      [📦 Daftar penyaluran program ini]
    KesraBot ▸ Yanto: 📦 *Planned distribution P-0001*
      *BLT Dana Desa TW IV* for Desa Jaar
      When: Thursday, 10 December 2026, Balai desa
      For 30 KPM
      • BLT: Rp9,000,000
      • Beras: 300 kg
      Brought by: DPMDSos
      When it has arrived, please press Confirm.
      [✅ Confirm]
    KesraBot ▸ Siti: 📦 *Rencana penyaluran P-0003*
      *BLT Dana Desa TW IV* untuk Desa Sarapat
      Waktu: Kamis, 10 Desember 2026, Balai desa
      Untuk 30 KPM
      • BLT: Rp9.000.000
      • Beras: 300 kg
      Penyalur: DPMDSos
      Bila sudah tiba, mohon tekan Konfirmasi.
      [✅ Konfirmasi]
    KesraBot ▸ Dewi: 📦 *Rencana penyaluran BLT Dana Desa TW IV* di 3 desa
      Waktu: Kamis, 10 Desember 2026, Balai desa
      Tiap desa:
      • BLT: Rp9.000.000
      • Beras: 300 kg
      *P-0001* Desa Jaar, 30 KPM
      *P-0002* Desa Matabu, 30 KPM
      *P-0003* Desa Sarapat, 30 KPM
      Bila sudah disalurkan, mohon dikonfirmasi. Kirim nomornya untuk membuka satu desa, misalnya P-0001.
      [✅ Buka daftar konfirmasi]"
  `);
});
