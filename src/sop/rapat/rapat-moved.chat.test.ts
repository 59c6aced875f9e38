/** A meeting that is moved, changed or called off after answers, as the invited and the group read it (A3, C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forges, lastWords } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, kartuOf, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
  await callsRapat(world.rina);
});
afterEach(() => world.office.close());

const clear = (): void => void world.office.transcript(world.rina, world.siti, world.budi, world.melati);

async function moves(to = '4 Desember'): Promise<void> {
  const { rina } = world;
  await rina.taps('✏️ Ubah');
  await rina.taps('🕘 Tanggal dan jam');
  await rina.says(to);
  await rina.says('13.30');
  await rina.says('15.00');
  await rina.taps('✅ Kirim');
}

test('moved after answers: everybody is asked anew, with the old answer', async () => {
  const { office, rina, siti, budi } = world;
  await siti.taps('✅ Hadir');
  clear();
  await moves();
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✏️ Ubah]
    KesraBot ▸ Rina: (diubah) Apa yang berubah pada *R-0001* (Rapat koordinasi stunting)?
      Semua yang diundang diberi tahu.
      [🕘 Tanggal dan jam]
      [📍 Tempat]
      [📋 Agenda]
      [◀ Kembali ke kartu]
    Rina ▸ [🕘 Tanggal dan jam]
    KesraBot ▸ Rina: *Pindah jadwal rapat*
      
      _Langkah 1/3_
      *R-0001* sekarang: Kamis, 3 Desember 2026, 09.00 WIB sampai selesai.
      Pindah ke tanggal berapa? Semua yang diundang ditanya lagi.
      [Hari ini, 24 Nov 2026]
      [Besok, 25 Nov 2026]
      [✖ Batal]
    Rina ▸ 4 Desember
    KesraBot ▸ Rina: ✓ Tanggal: *Jumat, 4 Desember 2026*
      
      _Langkah 2/3_
      Mulai jam berapa? Contoh: 09.00.
      [◀ Kembali] [✖ Batal]
    Rina ▸ 13.30
    KesraBot ▸ Rina: ✓ Jam mulai: *13.30*
      
      _Langkah 3/3_
      Selesai jam berapa? Belum tahu? Tekan Lewati; di undangan tertulis “sampai selesai”.
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ 15.00
    KesraBot ▸ Rina: ✓ Jam selesai: *15.00*
      
      *Pindah jadwal rapat* — mohon diperiksa
      
      Tanggal: *Jumat, 4 Desember 2026*
      Jam mulai: *13.30*
      Jam selesai: *15.00*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Tanggal] [✏️ Jam mulai]
      [✏️ Jam selesai]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Pindah jadwal rapat* — mohon diperiksa
      
      Tanggal: *Jumat, 4 Desember 2026*
      Jam mulai: *13.30*
      Jam selesai: *15.00*
      → *Kirim*
    KesraBot ▸ Rina: ✅ *R-0001* dipindah. Semua yang diundang diberi tahu dan ditanya lagi.
      [📅 Buka R-0001]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Jumat, 4 Desember 2026, 13.30–15.00 WIB
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: belum diisi
      
      *Jawaban*
      ✅ Hadir: 0
      👥 Diwakilkan: 0
      ❌ Tidak hadir: 0
      ⏳ Belum menjawab: 3
      Grup: Forum Kesra
      📨 ⏳ menunggu: 3 orang dan 1 grup
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]"
  `);
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: 🔁 *Rapat R-0001 dipindah.* Jadwal yang baru:
      *Rapat koordinasi stunting*
      🕘 Jumat, 4 Desember 2026, 13.30–15.00 WIB
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      Jawaban Bapak/Ibu untuk jadwal lama: ✅ Hadir. Mohon jawab lagi untuk jadwal baru.
      [✅ Hadir] [👥 Diwakilkan]
      [❌ Tidak hadir]
    KesraBot ▸ Siti: ‹berkas Kalender R-0001.ics› 📆 Buka berkas ini untuk memasukkan rapat ke kalender HP.
    KesraBot ▸ Siti: ‹berkas Surat undangan R-0001.docx›"
  `);
  expect(office.transcript(budi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: 🔁 *Rapat R-0001 dipindah.* Jadwal yang baru:
      *Rapat koordinasi stunting*
      🕘 Jumat, 4 Desember 2026, 13.30–15.00 WIB
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      Mohon jawab: apakah Bapak/Ibu hadir?
      [✅ Hadir] [👥 Diwakilkan]
      [❌ Tidak hadir]
    KesraBot ▸ Budi: ‹berkas Kalender R-0001.ics› 📆 Buka berkas ini untuk memasukkan rapat ke kalender HP.
    KesraBot ▸ Budi: ‹berkas Surat undangan R-0001.docx›"
  `);
  await siti.taps('👥 Diwakilkan');
  await siti.says('Joko, Kaur Umum');
  await siti.taps('✅ Kirim');
  expect(kartuOf(office, rina)).toContain('👥 Diwakilkan: 1');
});

test('a button from before the move is answered with the newest invitation', async () => {
  const { office, siti, rina } = world;
  const old = office.world.messages(siti.id).find(({ message }) => message.text?.startsWith('📨'))?.message;
  await moves();
  clear();
  await siti.taps('✅ Hadir', { messageId: old?.message_id ?? 0 });
  expect(siti.lastToast()).toBe('R-0001 sudah diubah sejak tombol ini dibuat. Mohon jawab pada undangan yang terbaru.');
  expect(office.transcript(siti)).toContain('Jumat, 4 Desember 2026');
  await siti.taps('✅ Hadir', { messageId: old?.message_id ?? 0 });
  expect(kartuOf(office, rina)).toContain('✅ Hadir: 1');
});

test('another place: the answers stay, everybody is told', async () => {
  const { office, rina, siti, groupId } = world;
  await siti.taps('✅ Hadir');
  clear();
  await rina.taps('✏️ Ubah');
  await rina.taps('📍 Tempat');
  await rina.says('Balai Desa Jaar');
  await rina.taps('✅ Kirim');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ✏️ *Rapat R-0001 diubah.* Yang berlaku sekarang:
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Balai Desa Jaar
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      ✓ Jawaban Bapak/Ibu: *✅ Hadir*
      [✏️ Ubah jawaban]
    KesraBot ▸ Siti: ‹berkas Kalender R-0001.ics› 📆 Buka berkas ini untuk memasukkan rapat ke kalender HP.
    KesraBot ▸ Siti: ‹berkas Surat undangan R-0001.docx›"
  `);
  expect(saidIn(office, groupId).slice(-3)).toMatchInlineSnapshot(`
    [
      "✏️ Rapat R-0001 diubah. Yang berlaku sekarang:
    Rapat koordinasi stunting
    🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
    📍 Balai Desa Jaar
    👤 Pimpinan: Camat Dusun Timur
    Agenda:
    1. Laporan tiap desa
    2. Rencana bulan depan

    Mohon tekan jawaban. Tiap orang menjawab untuk desa atau instansinya sendiri.",
      "📆 Buka berkas ini untuk memasukkan rapat ke kalender HP.",
      "Surat undangan R-0001.docx",
    ]
  `);
  await rina.says('R-0001');
  expect(lastWords(office, rina)).toContain('✅ Hadir: 1');
});

test('called off: the invited and the group read why, and nobody needs to answer any more', async () => {
  const { office, rina, siti, groupId } = world;
  clear();
  await rina.taps('✖ Batalkan rapat');
  await rina.says('Camat dipanggil ke kabupaten.');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✖ Batalkan rapat]
    KesraBot ▸ Rina: *Batalkan rapat*
      
      _Langkah 1/1_
      Rapat *R-0001* (Rapat koordinasi stunting) dibatalkan. Apa alasannya? Alasan ini dibaca semua yang diundang.
      [✖ Batal]
    Rina ▸ Camat dipanggil ke kabupaten.
    KesraBot ▸ Rina: ✓ Alasan: *Camat dipanggil ke kabupaten.*
      
      *Batalkan rapat* — mohon diperiksa
      
      Alasan: *Camat dipanggil ke kabupaten.*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Alasan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Batalkan rapat* — mohon diperiksa
      
      Alasan: *Camat dipanggil ke kabupaten.*
      → *Kirim*
    KesraBot ▸ Rina: ✖ *R-0001* dibatalkan. Semua yang diundang diberi tahu.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · ✖ Dibatalkan
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: belum diisi
      Alasan dibatalkan: Camat dipanggil ke kabupaten.
      
      *Jawaban*
      ✅ Hadir: 0
      👥 Diwakilkan: 0
      ❌ Tidak hadir: 0
      ⏳ Belum menjawab: 3
      Grup: Forum Kesra
      📨 ⏳ menunggu: 3 orang dan 1 grup
      [👥 Nama-nama]"
  `);
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ✖ *Rapat R-0001 dibatalkan.*
      Alasan: Camat dipanggil ke kabupaten.
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
    KesraBot ▸ Siti: ‹berkas Kalender R-0001.ics› 📆 Buka berkas ini untuk menghapus rapat dari kalender HP."
  `);
  expect(saidIn(office, groupId).slice(-2)).toMatchInlineSnapshot(`
    [
      "✖ Rapat R-0001 dibatalkan.
    Alasan: Camat dipanggil ke kabupaten.
    Rapat koordinasi stunting
    🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
    📍 Aula Kantor Kecamatan
    👤 Pimpinan: Camat Dusun Timur
    Agenda:
    1. Laporan tiap desa
    2. Rencana bulan depan",
      "📆 Buka berkas ini untuk menghapus rapat dari kalender HP.",
    ]
  `);
  await siti.says('/undangan');
  await siti.taps('R-0001');
  expect(await forges(office, siti, 'un:h:1:1')).toBe('R-0001 dibatalkan. Tidak perlu dijawab lagi.');
  expect(await forges(office, rina, 'rp:waktu:1:1')).toBe(
    'R-0001 sudah dimulai, selesai, atau dibatalkan. Rapat itu tidak dapat diubah lagi.',
  );
});

test('an old button of the card says so, and the card is drawn anew', async () => {
  const { office, rina } = world;
  await moves();
  expect(await forges(office, rina, 'rp:cancel:1:1')).toContain('R-0001 sudah berubah sejak tombol itu dibuat.');
});

test('more people are invited later, and get the invitation as it is now', async () => {
  const { office, rina, siti } = world;
  await moves();
  clear();
  for (const button of ['➕ Undang lagi', 'Lewati', '☐ Semua instansi', 'Selesai', 'Lewati', '✅ Kirim'])
    await rina.taps(button);
  expect(lastWords(office, rina)).toContain('Semua yang dipilih sudah diundang.');
  expect(office.transcript(siti)).toBe('');
});
