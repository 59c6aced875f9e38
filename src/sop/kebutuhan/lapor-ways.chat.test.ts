/** Ways through the report that are not straight: back, cancel, change, leaving and coming back (A1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LAPOR_STEPS, fillsIn, ofAnyLength, stepsFrom } from '../../../test/faults/lapor-steps.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

const DAY = 86_400_000;
let office: Office;
let siti: Person;
beforeEach(async () => {
  ({ office, siti } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const kebutuhanList = () =>
  office.database.read((db) => db.kebutuhan.findMany({ include: { jenis: { include: { bidang: true } } } }));

test('back three times, other answers, cancelled, not cancelled after all, sent', async () => {
  await fillsIn(siti, 'pin');
  office.transcript(siti);
  await siti.says('kembali');
  await siti.taps('◀ Kembali');
  await siti.taps('◀ Kembali');
  await siti.taps('Pendidikan');
  await siti.taps('✖ Batal');
  await siti.taps('Tidak, lanjutkan');
  await siti.taps('✖ Batal');
  await siti.says('tidak');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ kembali
    KesraBot ▸ Siti: Kembali
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Siti: _Langkah 3/n_
      Di mana tempatnya di Desa Sarapat, Kecamatan Dusun Timur? Contoh: RT 03, Dusun II.
      Jawaban sekarang: *RT 03*
      [Tetap] [◀ Kembali] [✖ Batal]
    Siti ▸ [◀ Kembali]
    KesraBot ▸ Siti: (diubah) _Langkah 3/n_
      Di mana tempatnya di Desa Sarapat, Kecamatan Dusun Timur? Contoh: RT 03, Dusun II.
      → *Kembali*
    KesraBot ▸ Siti: _Langkah 2/n_
      Jenis kebutuhannya apa?
      Jawaban sekarang: *Air bersih*
      [Stunting/gizi (PMT, ibu hamil KEK)]
      [PBI-JKN nonaktif]
      [Rujukan/ambulans]
      [Sanitasi/jamban]
      [Air bersih]
      [Sarana posyandu]
      [Tetap] [◀ Kembali] [✖ Batal]
    Siti ▸ [◀ Kembali]
    KesraBot ▸ Siti: (diubah) _Langkah 2/n_
      Jenis kebutuhannya apa?
      → *Kembali*
    KesraBot ▸ Siti: _Langkah 1/n_
      Kebutuhan ini tentang bidang apa?
      Jawaban sekarang: *Kesehatan*
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [Tetap] [✖ Batal]
    Siti ▸ [Pendidikan]
    KesraBot ▸ Siti: (diubah) _Langkah 1/n_
      Kebutuhan ini tentang bidang apa?
      → *Pendidikan*
    KesraBot ▸ Siti: Karena jawaban lain berubah, mohon jawab lagi: Jenis.
      
      _Langkah 2/n_
      Jenis kebutuhannya apa?
      [Putus sekolah]
      [Seragam/perlengkapan]
      [PIP/beasiswa]
      [Sarana PAUD/sekolah]
      [Transport sekolah]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [✖ Batal]
    KesraBot ▸ Siti: (diubah) _Langkah 2/n_
      Jenis kebutuhannya apa?
      → *✖ Batal*
    KesraBot ▸ Siti: Batalkan formulir *Lapor kebutuhan*? Jawaban yang sudah diisi akan dibuang.
      [Ya, batalkan]
      [Tidak, lanjutkan]
    Siti ▸ [Tidak, lanjutkan]
    KesraBot ▸ Siti: (diubah) Batalkan formulir *Lapor kebutuhan*? Jawaban yang sudah diisi akan dibuang.
      → *Tidak, lanjutkan*
    KesraBot ▸ Siti: _Langkah 2/n_
      Jenis kebutuhannya apa?
      [Putus sekolah]
      [Seragam/perlengkapan]
      [PIP/beasiswa]
      [Sarana PAUD/sekolah]
      [Transport sekolah]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [✖ Batal]
    KesraBot ▸ Siti: (diubah) _Langkah 2/n_
      Jenis kebutuhannya apa?
      → *✖ Batal*
    KesraBot ▸ Siti: Batalkan formulir *Lapor kebutuhan*? Jawaban yang sudah diisi akan dibuang.
      [Ya, batalkan]
      [Tidak, lanjutkan]
    Siti ▸ tidak
    KesraBot ▸ Siti: _Langkah 2/n_
      Jenis kebutuhannya apa?
      [Putus sekolah]
      [Seragam/perlengkapan]
      [PIP/beasiswa]
      [Sarana PAUD/sekolah]
      [Transport sekolah]
      [◀ Kembali] [✖ Batal]"
  `);
  await siti.says('batal');
  await siti.taps('Ya, batalkan');
  await siti.says('RT 03');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ batal
    KesraBot ▸ Siti: Batalkan formulir *Lapor kebutuhan*? Jawaban yang sudah diisi akan dibuang.
      [Ya, batalkan]
      [Tidak, lanjutkan]
    Siti ▸ [Ya, batalkan]
    KesraBot ▸ Siti: (diubah) Batalkan formulir *Lapor kebutuhan*? Jawaban yang sudah diisi akan dibuang.
      → *Ya, batalkan*
    KesraBot ▸ Siti: Formulir *Lapor kebutuhan* dibatalkan. Tidak ada yang dikirim.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    Siti ▸ RT 03
    KesraBot ▸ Siti: Maaf, saya tidak mengerti pesan ini. Pilih tombol di bawah, atau tekan /bantuan."
  `);
  expect(await kebutuhanList()).toEqual([]);
});

test('another bidang at the review asks for the jenis again', async () => {
  await fillsIn(siti);
  await siti.taps('✏️ Bidang');
  expect(office.transcript(siti)).toContain('Jawaban sekarang: *Kesehatan*');
  await siti.taps('Sosial');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ [Sosial]
    KesraBot ▸ Siti: (diubah) _Langkah 1/n_
      Kebutuhan ini tentang bidang apa?
      → *Sosial*
    KesraBot ▸ Siti: Karena jawaban lain berubah, mohon jawab lagi: Jenis.
      
      _Langkah 2/n_
      Jenis kebutuhannya apa?
      Tekan tombol, atau tulis sebagian namanya. Contoh: Bantuan pangan.
      [Bantuan pangan]
      [Rumah tidak layak huni (RTLH)]
      [Lansia terlantar]
      [Disabilitas dan alat bantu]
      [Anak yatim/terlantar]
      [Korban bencana (banjir, kebakaran, longsor, karhutla)]
      [Fakir miskin belum terdata]
      [Administrasi kependudukan penerima]
      [Berikutnya ▶]
      [◀ Kembali] [✖ Batal]"
  `);
  const [jenis = ''] = buttons(siti);
  await siti.taps(jenis);
  await siti.taps('✅ Kirim');
  expect(await kebutuhanList()).toMatchObject([{ jenis: { nama: jenis, bidang: { nama: 'Sosial' } }, jumlahKk: 12 }]);
});

/** The buttons below the newest message. */
function buttons(person: Person): string[] {
  const newest = office.world.messages(person.id).at(-1)?.message.message_id ?? 0;
  return (office.world.inlineKeyboard(person.id, newest)?.inline_keyboard.flat() ?? []).map(({ text }) => text);
}

test('left for a week, the bot restarted: goes on where it was', async () => {
  await fillsIn(siti, 'jumlahJiwa');
  office.clock.advance(7 * DAY);
  await office.restart();
  await office.settle();
  office.transcript(siti);
  await siti.says('/lanjut');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ /lanjut
    KesraBot ▸ Siti: Kita lanjutkan formulir *Lapor kebutuhan*.
      
      _Langkah 6/n_
      Berapa jiwa semuanya? Paling sedikit 12. Contoh: 48.
      [◀ Kembali] [✖ Batal]"
  `);
  for (const step of stepsFrom('jumlahJiwa')) await step.answer(siti);
  await siti.taps('✅ Kirim');
  const [row] = await kebutuhanList();
  expect(row).toMatchObject({ jumlahKk: 12, jumlahJiwa: 40, reportedAt: office.clock.now() });
});

test('a restart after every single answer changes nothing', async () => {
  await siti.says('/lapor');
  for (const step of LAPOR_STEPS) {
    await office.restart();
    await step.answer(siti);
  }
  await office.restart();
  await siti.taps('✅ Kirim');
  expect(await kebutuhanList()).toMatchObject([{ jumlahKk: 12, jumlahJiwa: 40, lokasi: 'RT 03' }]);
});

test('a new version of the form in the middle: answers that still fit stay, the rest is asked', async () => {
  await fillsIn(siti, 'uraian');
  const draft = await office.database.read((db) => db.draft.findFirstOrThrow({ where: { state: 'OPEN' } }));
  const answers = JSON.parse(draft.answers) as Record<string, unknown>;
  await office.database.transaction(async (tx) => {
    // As an older form left it: one question had another name, one another kind of answer.
    const old = { ...answers, jumlahKk: 'dua belas', dusun: 'II' };
    await tx.draft.update({ where: { id: draft.id }, data: { formVersion: 'lama', answers: JSON.stringify(old) } });
  });
  await office.restart();
  office.transcript(siti);
  await siti.says('Selamat pagi');
  await siti.says('15');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ Selamat pagi
    KesraBot ▸ Siti: Formulir *Lapor kebutuhan* baru saja diperbarui. Jawaban Bapak/Ibu yang masih sesuai tetap dipakai.
    KesraBot ▸ Siti: Mohon tulis satu angka saja. Contoh: 12, atau dua belas.
      [◀ Kembali] [✖ Batal]
    Siti ▸ 15
    KesraBot ▸ Siti: ✓ Jumlah KK: *15*
      
      _Langkah 8/n_
      Apa yang terjadi, dan apa yang dibutuhkan? Ceritakan singkat. Nama warga dan NIK tidak perlu ditulis.
      [◀ Kembali] [✖ Batal]"
  `);
  for (const step of stepsFrom('uraian')) await step.answer(siti);
  await siti.taps('✅ Kirim');
  expect(await kebutuhanList()).toMatchObject([{ jumlahKk: 15, jumlahJiwa: 40 }]);
});
