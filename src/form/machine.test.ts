/** Forms in a chat, from the first question to the closing message. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { Refusal } from '../lib/result.ts';
import { refuse } from '../lib/result.ts';
import { CHAT, TestChat, uji } from '../../test/form-chat.ts';
import { defineForm } from './define-form.ts';
import { text } from './fields/text.ts';
import { laporForm, type Sent } from '../../test/form-lapor.ts';

const sent: Sent[] = [];
let refusal: Refusal | undefined;
let base: TestDatabase;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  base = await openTestDatabase();
  sent.length = 0;
  refusal = undefined;
  chat = new TestChat({ database: base.database, forms: [laporForm(sent, () => refusal), kegiatan] });
});

const kegiatan = defineForm({
  id: 'kegiatan',
  title: uji('Kegiatan'),
  fields: { nama: text({ label: uji('Nama'), question: uji('Apa kegiatannya?') }) },
  submit: async () => refuse('form-gone'),
});

async function fillUntilReview(): Promise<void> {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.tap('Anak');
  await chat.say('dua belas');
  await chat.say('kemarin');
  await chat.tap('Lewati');
  await chat.say('Rumah bocor');
}

test('one question a message, choices as buttons, what was understood above the next question', async () => {
  await chat.say('/isi lapor');
  expect(chat.heardText()).toMatchInlineSnapshot(`
    "<b>Lapor</b>

    <i>Langkah 1/6</i>
    Bidang apa?"
  `);
  expect(chat.labels()).toEqual(['Sosial', 'Kesehatan', '✖ Batal']);
  await chat.tap('Sosial');
  await chat.tap('Anak');
  expect(chat.heardText()).toMatchInlineSnapshot(`
    "[edit] <i>Langkah 1/6</i>
    Bidang apa?
    → <b>Sosial</b>
    ---
    <i>Langkah 2/6</i>
    Jenis apa?
    ---
    [edit] <i>Langkah 2/6</i>
    Jenis apa?
    → <b>Anak</b>
    ---
    <i>Langkah 3/6</i>
    Berapa KK?"
  `);
  await chat.say('dua belas KK');
  expect(chat.heardText()).toMatchInlineSnapshot(`
    "✓ Jumlah: <b>12</b>

    <i>Langkah 4/6</i>
    Kapan?"
  `);
  await chat.say('kemarin');
  await chat.tap('Lewati');
  chat.heard();
  await chat.say('Rumah bocor');
  expect(chat.heardText()).toMatchInlineSnapshot(`
    "✓ Uraian: <b>Rumah bocor</b>

    <b>Lapor</b> — mohon diperiksa

    Bidang: <b>Sosial</b>
    Jenis: <b>Anak</b>
    Jumlah: <b>12</b>
    Tanggal: <b>Selasa, 17 November 2026</b>
    Foto: <b>(dilewati)</b>
    Uraian: <b>Rumah bocor</b>

    Sudah benar? Tekan <b>Kirim</b>. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya."
  `);
  expect(chat.labels()).toMatchInlineSnapshot(`
    [
      "✏️ Bidang",
      "✏️ Jenis",
      "✏️ Jumlah",
      "✏️ Tanggal",
      "✏️ Foto",
      "✏️ Uraian",
      "✅ Kirim",
      "✖ Batal",
    ]
  `);
  await chat.tap('Kirim');
  expect(chat.heard().at(-1)).toBe('Tersimpan: 12 KK (id)');
  expect(sent).toEqual([
    {
      answers: {
        bidang: 'sosial',
        jenis: 'anak',
        jumlah: 12,
        tanggal: '2026-11-17',
        foto: null,
        uraian: 'Rumah bocor',
      },
      meta: expect.objectContaining({ chatId: CHAT, telegramId: CHAT, at: chat.now }),
    },
  ]);
  expect(await chat.draft()).toBeNull();
});

test('a wrong answer gets a sentence with an example, and nothing changes', async () => {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.tap('Anak');
  const before = await chat.draft();
  chat.heard();
  await chat.say('banyak');
  await chat.say('9999999');
  expect(chat.heard()).toEqual([
    'Mohon tulis satu angka saja. Contoh: 12, atau dua belas.',
    'Angkanya terlalu besar. Paling banyak 5.000. Contoh: 5.000.',
  ]);
  expect(chat.labels()).toEqual(['◀ Kembali', '✖ Batal']);
  expect(await chat.draft()).toEqual(before);
});

test('a typed choice is taken when it is exact, and only offered when it is not', async () => {
  await chat.say('/isi lapor');
  chat.heard();
  await chat.say('sosil');
  expect(chat.heard()).toEqual(['Yang ini maksud Bapak/Ibu? Tekan tombolnya.']);
  expect(chat.labels()).toEqual(['Sosial', '✖ Batal']);
  await chat.say('KESEHATAN');
  expect(chat.heard()[0]).toContain('Langkah 2/6');
  expect((await chat.draft())?.answers).toEqual({ bidang: 'kesehatan' });
});

test('Kembali goes one back; the old answer can be kept or replaced', async () => {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.tap('Anak');
  await chat.say('12');
  await chat.tap('Kembali');
  expect(chat.heard().at(-1)).toContain('Jawaban sekarang: <b>12</b>');
  await chat.tap('Tetap');
  expect(chat.heard().at(-1)).toContain('Langkah 4/6');
  await chat.say('kembali');
  await chat.say('15');
  expect((await chat.draft())?.answers['jumlah']).toBe(15);
  expect(chat.heard().at(-1)).toContain('Langkah 4/6');
});

test('each answer can be changed on the review page, and the page comes back', async () => {
  await fillUntilReview();
  await chat.tap('✏️ Jumlah');
  expect(chat.heard().at(-1)).toContain('Berapa KK?');
  await chat.say('20');
  expect(chat.heard().at(-1)).toContain('Jumlah: <b>20</b>');
  await chat.tap('Kirim');
  expect(sent[0]?.answers).toMatchObject({ jumlah: 20 });
});

test('a changed answer that others depend on asks those again', async () => {
  await fillUntilReview();
  await chat.tap('✏️ Bidang');
  chat.heard();
  await chat.tap('Kesehatan');
  expect(chat.heard().at(-1)).toContain('Karena jawaban lain berubah, mohon jawab lagi: Jenis.');
  await chat.tap('Gizi');
  expect(chat.heard().at(-1)).toContain('mohon diperiksa');
  await chat.tap('Kirim');
  expect(sent[0]?.answers).toMatchObject({ bidang: 'kesehatan', jenis: 'gizi', jumlah: 12 });
});

test('a refusal of the use case is shown, and the person stays at the review page', async () => {
  await fillUntilReview();
  refusal = refuse('form-gone');
  chat.heard();
  await chat.tap('Kirim');
  const said = chat.heard().at(-1);
  expect(said).toContain('sudah tidak dipakai lagi');
  expect(said).toContain('mohon diperiksa');
  refusal = undefined;
  await chat.tap('Kirim');
  expect(sent).toHaveLength(1);
});

test('Batal asks once; the form runs on until the person says yes', async () => {
  await chat.say('/isi lapor');
  await chat.tap('Batal');
  expect(chat.heard().at(-1)).toContain('Batalkan formulir <b>Lapor</b>?');
  await chat.tap('Tidak, lanjutkan');
  expect(chat.heard().at(-1)).toContain('Bidang apa?');
  await chat.say('/batal');
  await chat.say('Sosial');
  expect((await chat.draft())?.answers).toEqual({ bidang: 'sosial' });
  await chat.say('batal');
  await chat.say('ya');
  expect(chat.heard().at(-1)).toBe('Formulir <b>Lapor</b> dibatalkan. Tidak ada yang dikirim.');
  expect(await chat.draft()).toBeNull();
  await chat.say('/batal');
  expect(chat.heard()).toEqual(['Tidak ada formulir yang sedang diisi.']);
});

test('another form asks which one; nothing is lost until the person has decided', async () => {
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.say('/isi kegiatan');
  expect(chat.heard().at(-1)).toContain('Formulir <b>Lapor</b> belum selesai.');
  await chat.tap('Lanjutkan yang lama');
  expect(chat.heard().at(-1)).toContain('Jenis apa?');
  await chat.say('/isi kegiatan');
  await chat.tap('Mulai baru');
  expect(chat.heard().at(-1)).toContain('Apa kegiatannya?');
  expect(await chat.draft()).toMatchObject({ formId: 'kegiatan', answers: {} });
});

test('a form without an answer yet makes way without a question', async () => {
  await chat.say('/isi lapor');
  await chat.say('/isi kegiatan');
  expect(chat.heard().at(-1)).toContain('Apa kegiatannya?');
});

test('a person whose right was taken away is stopped in mid-form', async () => {
  let revoked = false;
  chat = new TestChat({
    database: base.database,
    forms: [laporForm(sent)],
    refused: () => (revoked ? { refused: 'Maaf, akses Bapak/Ibu sudah dicabut.' as never } : undefined),
  });
  await fillUntilReview();
  revoked = true;
  chat.heard();
  await chat.tap('Kirim');
  expect(chat.heard()).toEqual(['Maaf, akses Bapak/Ibu sudah dicabut.']);
  expect(sent).toEqual([]);
});
