/** What comes at another step than its own, and words below photos: kept, joined, shown, and never lost in silence. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestChat, uji } from '../../test/form-chat.ts';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { defineForm } from './define-form.ts';
import { contact } from './fields/contact.ts';
import { location } from './fields/location.ts';
import { photos, withCaptions } from './fields/photos.ts';
import { text } from './fields/text.ts';
import { wholeNumber } from './fields/whole-number.ts';

const form = defineForm({
  id: 'uji',
  title: uji('Uji'),
  fields: {
    jumlah: wholeNumber({ label: uji('KK'), question: uji('Berapa KK?'), noun: 'kk' }),
    uraian: text({ label: uji('Uraian'), question: uji('Apa yang terjadi?') }),
    lokasi: location({ label: uji('Peta'), question: uji('Di mana di peta?'), optional: true }),
    foto: photos({ label: uji('Foto'), question: uji('Ada foto?'), max: 5, optional: true }),
    kontak: contact({ label: uji('Kontak'), question: uji('Siapa?'), optional: true }),
  },
  submit: async ({ t }, { uraian, foto }) => ok({ message: escapeHtml(withCaptions(uraian, foto, t)) }),
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
const photo = (id: string, caption?: string, album?: string) =>
  chat.send({
    photo: [{ file_id: `f${id}`, file_unique_id: id, width: 9, height: 9 }],
    ...(caption === undefined ? {} : { caption }),
    ...(album === undefined ? {} : { media_group_id: album }),
  });
const draft = async () => {
  const open = await chat.draft();
  return { answers: open?.answers ?? {}, parts: open?.cursor.parts };
};

test('a caption with figures answers what is open, and the photo waits for its question', async () => {
  await photo('a', '12 KK');
  expect(chat.heardText()).toMatchInlineSnapshot(`
    "Fotonya saya simpan untuk pertanyaan “Foto”.

    ✓ KK: <b>12</b>

    <i>Langkah 2/5</i>
    Apa yang terjadi?"
  `);
  expect(await draft()).toEqual({ answers: { jumlah: 12 }, parts: { foto: [{ fileId: 'fa', uniqueId: 'a' }] } });
});

test('an album with figures below its first picture: one answer, all pictures, one message', async () => {
  await photo('a', '12 KK', 'g');
  for (const id of ['b', 'c', 'd']) await photo(id, undefined, 'g');
  expect(chat.heard()).toHaveLength(1);
  expect((await draft()).parts?.['foto']).toHaveLength(4);
});

test('words that say more than the answer are asked about, and stay with the photo', async () => {
  await photo('a', 'Sumur Pak B di RT 04, 3 KK lagi');
  expect(chat.heardText()).toContain('Fotonya saya simpan');
  expect(await draft()).toEqual({
    answers: {},
    parts: { foto: [{ fileId: 'fa', uniqueId: 'a', caption: 'Sumur Pak B di RT 04, 3 KK lagi' }] },
  });
});

test('words at the photo step go into the record and are shown before: of captions, and of a message behind the photo', async () => {
  for (const words of ['12', 'Sumur kering', 'lewati']) await chat.say(words);
  chat.heard();
  await photo('a', 'Sumur Pak B di RT 04', 'g');
  await photo('b', undefined, 'g');
  await chat.say('dari arah jalan besar');
  expect(chat.heard()).toMatchInlineSnapshot(`
    [
      "Foto diterima, dengan keterangan: Sumur Pak B di RT 04. Kirim lagi, atau tekan Selesai.",
      "Foto diterima, dengan keterangan: Sumur Pak B di RT 04; dari arah jalan besar. Kirim lagi, atau tekan Selesai.",
    ]
  `);
  await chat.tap('Selesai');
  await chat.say('lewati');
  expect(chat.heard().at(-1)).toContain(
    'Foto: <b>2 foto. Keterangan foto: Sumur Pak B di RT 04; dari arah jalan besar</b>',
  );
  await chat.tap('Kirim');
  expect(chat.heard().at(-1)).toBe('Sumur kering\nKeterangan foto: Sumur Pak B di RT 04; dari arah jalan besar');
});

test('captions that are too long together: told, and that photo is not kept', async () => {
  for (const words of ['12', 'Sumur kering', 'lewati']) await chat.say(words);
  await photo('a', 'x'.repeat(500));
  chat.heard();
  await photo('b', 'y'.repeat(500));
  expect(chat.heardText()).toContain('terlalu panjang');
  expect((await draft()).parts?.['foto']).toHaveLength(1);
});

test('a pin and a contact card at another step are answers to their own questions', async () => {
  await chat.send({ location: { latitude: -2.1, longitude: 115.2 } });
  await chat.send({ contact: { phone_number: '+6281234567890', first_name: 'Budi' } });
  expect(chat.heard()).toMatchInlineSnapshot(`
    [
      "✓ Peta: <b>📍 -2.10000, 115.20000</b>. Sudah saya simpan.

    <i>Langkah 1/5</i>
    Berapa KK?",
      "✓ Kontak: <b>Budi, +62 812 3456 7890</b>. Sudah saya simpan.

    <i>Langkah 1/5</i>
    Berapa KK?",
    ]
  `);
  expect((await draft()).answers).toEqual({
    lokasi: { latitude: -2.1, longitude: 115.2 },
    kontak: { name: 'Budi', phone: '+6281234567890', own: false },
  });
  for (const words of ['12', 'Sumur kering']) await chat.say(words);
  expect(chat.heardText()).toContain('Ada foto?');
});

test('a photo at the review page is added to the answer', async () => {
  for (const words of ['12', 'Sumur kering', 'lewati', 'lewati', 'lewati']) await chat.say(words);
  chat.heard();
  await photo('a', 'Sumurnya');
  expect(chat.heardText()).toContain('Foto: <b>1 foto. Keterangan foto: Sumurnya</b>');
  expect((await draft()).answers['foto']).toEqual([{ fileId: 'fa', uniqueId: 'a', caption: 'Sumurnya' }]);
});

test('"lewati" behind a photo leaves out only more of them', async () => {
  for (const words of ['12', 'Sumur kering', 'lewati']) await chat.say(words);
  await photo('a');
  await chat.say('lewati');
  expect((await draft()).answers['foto']).toEqual([{ fileId: 'fa', uniqueId: 'a' }]);
});
