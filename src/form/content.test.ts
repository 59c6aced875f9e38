/** Whatever people send where something else is asked. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { CHAT, TestChat, uji } from '../../test/form-chat.ts';
import { defineForm } from './define-form.ts';
import { contact } from './fields/contact.ts';
import { location } from './fields/location.ts';
import { photos } from './fields/photos.ts';
import { severalChoices } from './fields/several-choices.ts';
import { text } from './fields/text.ts';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
let got: unknown;
const form = defineForm({
  id: 'uji',
  title: uji('Uji'),
  fields: {
    uraian: text({ label: uji('Uraian'), question: uji('Apa yang terjadi?'), max: 9000 }),
    singkat: text({ label: uji('Singkat'), question: uji('Di mana?'), max: 50 }),
    foto: photos({ label: uji('Foto'), question: uji('Ada foto?'), max: 3 }),
    bulan: severalChoices({
      label: uji('Bulan'),
      question: uji('Bulan apa saja?'),
      options: BULAN.map((value) => ({ value, text: value })),
      max: 3,
    }),
    lokasi: location({ label: uji('Lokasi'), question: uji('Di mana di peta?'), optional: true }),
    kontak: contact({ label: uji('Kontak'), question: uji('Siapa yang bisa dihubungi?') }),
  },
  submit: async (_env, answers) => {
    got = answers;
    return ok({ message: escapeHtml('Tersimpan') });
  },
});

let base: TestDatabase;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  base = await openTestDatabase();
  chat = new TestChat({ database: base.database, forms: [form] });
  await chat.say('/isi uji');
  chat.heard();
});
const photo = (id: string) => [{ file_id: `f${id}`, file_unique_id: id, width: 9, height: 9 }];

test('a sticker, a voice message, a poll, a contact where text is asked: a sentence, nothing changes', async () => {
  await chat.send({ sticker: {} as never });
  await chat.send({ voice: {} as never });
  await chat.send({ poll: {} as never });
  await chat.send({ contact: { phone_number: '0812', first_name: 'Budi' } });
  await chat.send({ dice: {} as never });
  expect(chat.heard()).toMatchInlineSnapshot(`
    [
      "Stiker belum bisa saya baca.
    Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.",
      "Pesan suara belum bisa dipakai di sini.
    Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.",
      "Polling belum bisa dipakai di sini.
    Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.",
      "Mohon kirim nama dan nomor telepon. Contoh: Siti Aminah 0812-3456-7890.

    <i>Langkah 1/6</i>
    Apa yang terjadi?",
      "Pesan jenis ini belum bisa saya baca.
    Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.",
    ]
  `);
  expect((await chat.draft())?.answers).toEqual({});
});

test('of an album of ten where text is asked as many are kept as are asked for later, and the rest is told once', async () => {
  for (let i = 0; i < 10; i += 1) await chat.send({ photo: photo(`p${i}`), media_group_id: 'album' });
  const step = '\n\n<i>Langkah 1/6</i>\nApa yang terjadi?';
  expect(chat.heard()).toEqual([
    `Foto-fotonya saya simpan untuk pertanyaan “Foto”.${step}`,
    `Sudah 3 foto, itu paling banyak. Foto selebihnya tidak saya simpan.${step}`,
  ]);
  expect((await chat.draft())?.cursor.parts?.['foto']).toHaveLength(3);
});

test('a paste split in three is one answer', async () => {
  const [one, two, three] = ['a'.repeat(4096), 'b'.repeat(4096), 'c'.repeat(300)];
  for (const part of [one, two, three]) await chat.say(part);
  expect((await chat.draft())?.answers).toEqual({ uraian: `${one}${two}${three}` });
  expect(chat.heard().at(-1)).toContain('Sambungan tulisan sudah saya gabungkan ke “Uraian”.');
});

test('a paste that is too long as a whole is refused as a whole, and no piece answers the next question', async () => {
  for (const letter of ['a', 'b', 'c']) await chat.say(letter.repeat(4096));
  expect((await chat.draft())?.answers).toEqual({});
  expect(chat.heard().at(-1)).toContain('terlalu panjang');
  chat.now = new Date(chat.now.getTime() + 60_000);
  await chat.say('Bocor');
  expect((await chat.draft())?.answers).toEqual({ uraian: 'Bocor' });
  chat.now = new Date(chat.now.getTime() + 60_000);
  await chat.say('x'.repeat(4096));
  await chat.say('ekor');
  expect((await chat.draft())?.answers).toEqual({ uraian: 'Bocor' });
  chat.now = new Date(chat.now.getTime() + 60_000);
  await chat.say('RT 3');
  expect((await chat.draft())?.answers).toEqual({ uraian: 'Bocor', singkat: 'RT 3' });
});

test('text is kept clean: no NUL, lone surrogates or invisible marks; signs of markup are only text', async () => {
  await chat.say('\u0000 <b>Bocor</b> & *rusak* \ud800\u202e \u200b');
  expect((await chat.draft())?.answers).toEqual({ uraian: '<b>Bocor</b> & *rusak*' });
  expect(chat.heardText()).toContain('&lt;b&gt;Bocor&lt;/b&gt; &amp; *rusak*');
  await chat.say('\u200b\u200d');
  expect(chat.heardText()).toContain('Mohon dijawab dengan tulisan biasa');
});

test('photos: single, as an album, as a file; one confirmation an album; not more than asked for', async () => {
  await chat.say('Bocor');
  await chat.say('RT 3');
  chat.heard();
  await chat.send({ photo: photo('a'), media_group_id: 'g' });
  await chat.send({ photo: photo('b'), media_group_id: 'g' });
  expect(chat.heard()).toEqual(['Foto diterima. Kirim lagi, atau tekan Selesai.']);
  await chat.send({ document: { file_id: 'x', file_unique_id: 'x', mime_type: 'application/pdf' } });
  await chat.send({ document: { file_id: 'c', file_unique_id: 'c', mime_type: 'image/png' } });
  await chat.send({ photo: photo('d') });
  await chat.say('halo');
  expect(chat.heard()).toMatchInlineSnapshot(`
    [
      "Berkas itu bukan gambar. Mohon kirim foto. Contoh: JPG atau PNG dari galeri.",
      "Foto diterima. Kirim lagi, atau tekan Selesai.",
      "Sudah 3 foto, itu paling banyak. Foto selebihnya tidak disimpan. Contoh: tekan Selesai.",
      "Foto diterima, dengan keterangan: halo. Kirim lagi, atau tekan Selesai.",
    ]
  `);
  await chat.tap('Selesai');
  expect(chat.heard()[0]).toContain('3 foto');
  expect((await chat.draft())?.answers['foto']).toEqual([
    { fileId: 'fa', uniqueId: 'a' },
    { fileId: 'fb', uniqueId: 'b' },
    { fileId: 'c', uniqueId: 'c', caption: 'halo' },
  ]);
});

test('several choices: taps take and release, pages keep their place, a repeated tap changes nothing; then pin and contact', async () => {
  await chat.say('Bocor');
  await chat.say('RT 3');
  await chat.send({ photo: photo('a') });
  await chat.tap('Selesai');
  const maret = chat.button('Maret');
  await chat.tap('Maret');
  expect(chat.labels()).toContain('☑ Maret');
  await chat.deliver(chat.tapUpdate(maret));
  expect(chat.labels()).toContain('☑ Maret');
  await chat.tap('Berikutnya');
  await chat.tap('Desember');
  expect(chat.labels()).toEqual([
    '☐ September',
    '☐ Oktober',
    '☐ November',
    '☑ Desember',
    '◀ Sebelumnya',
    'Selesai',
    '◀ Kembali',
    '✖ Batal',
  ]);
  chat.restart();
  await chat.tap('Selesai');
  expect((await chat.draft())?.answers['bulan']).toEqual(['Maret', 'Desember']);
  expect(chat.calls.at(-1)?.payload['reply_markup']).toMatchObject({
    keyboard: [[{ request_location: true }], [{ text: 'Lewati' }, { text: '◀ Kembali' }, { text: '✖ Batal' }]],
  });
  chat.heard();
  await chat.send({ location: { latitude: -2.1, longitude: 115.2 } });
  expect(chat.heard()[0]).toBe('✓ Lokasi: <b>📍 -2.10000, 115.20000</b>');
  await chat.send({ contact: { phone_number: '6281234567890', first_name: 'Siti', user_id: CHAT } });
  await chat.tap('Kirim');
  expect(got).toMatchObject({
    lokasi: { latitude: -2.1, longitude: 115.2 },
    kontak: { name: 'Siti', phone: '+6281234567890', own: true },
  });
});
