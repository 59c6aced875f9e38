/** Words that come at another question than their own: in another order, in pieces. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { TestChat, uji } from '../../test/form-chat.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { defineForm } from './define-form.ts';
import { choice } from './fields/choice.ts';
import { contact } from './fields/contact.ts';
import { location } from './fields/location.ts';
import { photos } from './fields/photos.ts';
import { text } from './fields/text.ts';
import { wholeNumber } from './fields/whole-number.ts';

const form = defineForm({
  id: 'uji',
  title: uji('Uji'),
  fields: {
    lokasi: text({ label: uji('Lokasi'), question: uji('Di mana?') }),
    pin: location({ label: uji('Titik'), question: uji('Titiknya?'), optional: true }),
    kk: wholeNumber({ label: uji('KK'), question: uji('Berapa KK?'), noun: 'kk' }),
    urgensi: choice({
      label: uji('Urgensi'),
      question: uji('Seberapa mendesak?'),
      options: ['Biasa', 'Segera'].map((word) => ({ value: word, text: word })),
    }),
    uraian: text({ label: uji('Uraian'), question: uji('Apa yang terjadi?') }),
    foto: photos({ label: uji('Foto'), question: uji('Ada foto?'), max: 3, optional: true }),
    kontak: contact({ label: uji('Kontak'), question: uji('Siapa?'), optional: true }),
  },
  submit: async () => ok({ message: escapeHtml('Tersimpan') }),
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
const answers = async () => (await chat.draft())?.answers;

test('a count that names what it counts goes to its question, also where any words would do', async () => {
  await chat.say('12 KK');
  expect(await answers()).toEqual({ kk: 12 });
  expect(chat.heardText()).toMatchInlineSnapshot(`
    "✓ KK: <b>12</b>. Sudah saya simpan.

    <i>Langkah 1/7</i>
    Di mana?"
  `);
  await chat.say('RT 03');
  expect(await answers()).toEqual({ kk: 12, lokasi: 'RT 03' });
});

test('a choice, a point and a contact are known by their look at a question that cannot read them', async () => {
  await chat.say('https://maps.google.com/?q=-2.1,115.2');
  await chat.say('RT 03');
  await chat.say('segera');
  await chat.say('Pak Udin 0812-3456-7890');
  expect(await answers()).toEqual({
    lokasi: 'RT 03',
    pin: { latitude: -2.1, longitude: 115.2 },
    urgensi: 'Segera',
    kontak: { name: 'Pak Udin', phone: '+6281234567890', own: false },
  });
});

test.each(['RT 03', '12', 'Segera', 'Pak Udin 0812-3456-7890', '12 rumah di RT 03, 12 KK'])(
  'a text is what it is asked for: %s',
  async (words) => {
    await chat.say(words);
    expect(await answers()).toEqual({ lokasi: words });
  },
);

test('a change of such a message changes the answer that it has given', async () => {
  const sent = chat.messageUpdate({ text: '12 KK' });
  await chat.deliver(sent);
  const { message } = sent as { message: object };
  const update = { update_id: chat.nextUpdateId(), edited_message: { ...message, text: '14 KK', edit_date: 1 } };
  await chat.deliver(update as never);
  expect(await answers()).toEqual({ kk: 14 });
});

test('the rest of a text at a question that takes no words is joined to it, and shown', async () => {
  await chat.say('RT 03');
  await chat.say('dekat masjid');
  expect(chat.heard().at(-1)).toBe('Saya tambahkan ke “Lokasi”: <b>RT 03, dekat masjid</b>');
  for (const words of ['lewati', '12', 'biasa', 'Sumur kering.', 'sejak dua minggu', 'mohon tangki'])
    await chat.say(words);
  expect(await answers()).toMatchObject({
    lokasi: 'RT 03, dekat masjid',
    uraian: 'Sumur kering. sejak dua minggu, mohon tangki',
  });
});

test.each(['terima kasih pak', 'fotonya seperti apa?', '12', '🙏'])('no rest of a text: %s', async (words) => {
  await chat.say('RT 03');
  chat.heard();
  await chat.say(words);
  expect([await answers(), chat.heardText().includes('Mohon kirim lokasi')]).toEqual([{ lokasi: 'RT 03' }, true]);
});

test('a change of one piece does not take the place of the whole', async () => {
  const first = chat.messageUpdate({ text: 'RT 03' });
  await chat.deliver(first);
  await chat.say('dekat masjid');
  const { message } = first as { message: object };
  const update = { update_id: chat.nextUpdateId(), edited_message: { ...message, text: 'RT 04', edit_date: 1 } };
  await chat.deliver(update as never);
  expect(await answers()).toEqual({ lokasi: 'RT 03, dekat masjid' });
  expect(chat.heard().at(-1)).toContain('tidak ikut mengubah jawaban');
});

const oneText = defineForm({
  id: 'satu',
  title: uji('Tanya'),
  fields: { tanya: text({ label: uji('Pertanyaan'), question: uji('Apa?'), max: 60 }) },
  submit: async () => ok({ message: escapeHtml('Terkirim') }),
});
test('at the review page only what goes on with the text said just now', async () => {
  chat = new TestChat({ database: base.database, forms: [oneText] });
  await chat.say('/isi satu');
  await chat.say('Berapa balita di sana,');
  await chat.say('dan sejak kapan kering?');
  expect(await answers()).toEqual({ tanya: 'Berapa balita di sana, dan sejak kapan kering?' });
  for (const words of [
    'salah pak',
    'ubah dulu pertanyaannya dong',
    'dan ini terlalu panjang untuk ditambahkan ke sana',
  ])
    await chat.say(words);
  expect(await answers()).toEqual({ tanya: 'Berapa balita di sana, dan sejak kapan kering?' });
  expect(chat.heard().at(-1)).toContain('terlalu panjang');
});
