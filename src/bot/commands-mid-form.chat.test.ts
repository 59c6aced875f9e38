/**
 * Every command and every home button at every step of a form: answered, and the form goes on with the right answers.
 * At each step `npm test` tries a third of them, and `npm run test:faults` all. @one-database
 */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LAPOR_STEPS, ofAnyLength } from '../../test/faults/lapor-steps.ts';
import { openKebutuhanOffice, reports } from '../../test/kebutuhan-office.ts';
import type { Office } from '../../test/office.ts';
import { FEATURES } from '../features.ts';
import { LANGUAGES } from '../i18n/translate.ts';
import { translator } from '../i18n/translator.ts';
import type { Person } from '../simulator/world-types.ts';
import { generalCommands } from './general.ts';

const COMMANDS = [...FEATURES.flatMap(({ commands }) => commands), ...generalCommands(() => [])];
const WORDS = [
  ...COMMANDS.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map((name) => `/${name}`),
  ...COMMANDS.flatMap(({ button }) => (button ? LANGUAGES.map((language) => translator(language).plain(button)) : [])),
  '/start u_tebakan',
  '/status K-0001',
  '/status@KesraBot',
  '/lapor sekarang juga',
  '/perintah_yang_tidak_ada',
  '/',
];

const STRIDE = process.env['KESRA_FAULTS'] === undefined ? 3 : 1;

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

async function answers(): Promise<string> {
  const drafts = await office.database.read((db) => db.draft.findMany({ where: { state: 'OPEN' } }));
  expect(drafts).toHaveLength(1);
  return drafts[0]?.answers ?? '';
}

test('the report: each step is answered as if nothing had been, or after /lanjut', async () => {
  await siti.says('/lapor');
  for (const [at, step] of [...LAPOR_STEPS, null].entries()) {
    const before = await answers();
    for (const words of WORDS.filter((_, n) => (n + at) % STRIDE === 0)) {
      const said = office.world.messages(siti.id).length;
      await siti.says(words);
      expect([at, words, office.world.messages(siti.id).length]).not.toEqual([at, words, said + 1]);
      expect([at, words, await answers()]).toEqual([at, words, before]);
    }
    if (at % 2 === 0) await siti.says('/lanjut');
    await siti.says(step?.words ?? 'kirim');
  }
  const list = await office.database.read((db) => db.kebutuhan.findMany());
  expect(list).toMatchObject([
    {
      lokasi: 'RT 03',
      latitude: null,
      jumlahKk: 12,
      jumlahJiwa: 40,
      urgensi: 'BIASA',
      uraian: 'Sumur warga kering sejak dua minggu.',
      kontakNama: null,
    },
  ]);
});

test("the Kasi's question to the reporter: neither command nor button is taken for the question", async () => {
  await reports(siti);
  await rina.taps('↩️ Kembalikan');
  for (const words of WORDS.filter((text) => text !== '/')) {
    await rina.says(words);
    expect([words, await answers()]).toEqual([words, '{}']);
  }
  await rina.says('Berapa sumur?');
  await rina.taps('✅ Kirim');
  expect(await office.database.read((db) => db.kebutuhan.findMany())).toMatchObject([{ status: 'DIKEMBALIKAN' }]);
});

test('/lapor in the middle of a report: go on, or begin anew; the old one is not lost before that is said', async () => {
  await siti.says('/lapor');
  await siti.taps('Kesehatan');
  office.transcript(siti);
  await siti.says('📝 Lapor kebutuhan');
  await siti.taps('Lanjutkan yang lama');
  await siti.says('❓ Bantuan');
  await siti.says('/lapor');
  await siti.taps('Mulai baru');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ 📝 Lapor kebutuhan
    KesraBot ▸ Siti: Formulir *Lapor kebutuhan* belum selesai. Lanjutkan dulu, atau mulai *Lapor kebutuhan* dari awal? Kalau mulai baru, jawaban yang lama dibuang.
      [Lanjutkan yang lama]
      [Mulai baru]
    Siti ▸ [Lanjutkan yang lama]
    KesraBot ▸ Siti: (diubah) Formulir *Lapor kebutuhan* belum selesai.
      → *Lanjutkan yang lama*
    KesraBot ▸ Siti: _Langkah 2/n_
      Jenis kebutuhannya apa?
      [Stunting/gizi (PMT, ibu hamil KEK)]
      [PBI-JKN nonaktif]
      [Rujukan/ambulans]
      [Sanitasi/jamban]
      [Air bersih]
      [Sarana posyandu]
      [◀ Kembali] [✖ Batal]
    Siti ▸ ❓ Bantuan
    KesraBot ▸ Siti: *Bantuan*
      
      /lapor Laporkan kebutuhan desa
      /status Lihat laporan desa saya
      /konfirmasi Konfirmasi bantuan yang datang
      /undangan Undangan rapat saya
      /triwulan Kartu triwulan dan desa yang belum menjawab
      /notulen Tulis notulen rapat
      /tindaklanjut Tindak lanjut rapat
      /start Mulai
      /menu Tampilkan menu
      /bantuan Cara memakai bot ini
      /batal Hentikan formulir yang sedang diisi
      /lanjut Teruskan formulir yang tertunda
      /bahasa Ganti bahasa (Indonesia / English)
      /privasi Data apa yang disimpan
      /profil Siapa saya di bot ini
      
      Sedang mengisi formulir? Jawab satu per satu. Tombol *Kembali* mundur satu langkah, /batal menghentikan, /lanjut meneruskan yang tertunda.
      Kirim nomor (misalnya K-0001) untuk membuka catatannya.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Siti: Masih ada formulir yang belum selesai. Tekan /lanjut untuk meneruskan.
    Siti ▸ /lapor
    KesraBot ▸ Siti: Formulir *Lapor kebutuhan* belum selesai. Lanjutkan dulu, atau mulai *Lapor kebutuhan* dari awal? Kalau mulai baru, jawaban yang lama dibuang.
      [Lanjutkan yang lama]
      [Mulai baru]
    Siti ▸ [Mulai baru]
    KesraBot ▸ Siti: (diubah) Formulir *Lapor kebutuhan* belum selesai.
      → *Mulai baru*
    KesraBot ▸ Siti: *Lapor kebutuhan*
      
      _Langkah 1/n_
      Kebutuhan ini tentang bidang apa?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Batal]"
  `);
});
