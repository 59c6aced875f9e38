/** What a form does with an answer that it did not read for certain: offers, never takes in part. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { TestChat } from '../../test/form-chat.ts';
import { laporForm } from '../../test/form-lapor.ts';

let base: TestDatabase;
let chat: TestChat;
afterEach(() => base.close());
beforeEach(async () => {
  base = await openTestDatabase();
  chat = new TestChat({ database: base.database, forms: [laporForm([])] });
  await chat.say('/isi lapor');
  await chat.tap('Sosial');
  await chat.tap('Anak');
  chat.heard();
});
const jumlah = async () => (await chat.draft())?.answers['jumlah'];

test('words that nobody understood are said, and what was read stands on a button', async () => {
  await chat.say('12 KK dan 3 gereja');
  expect(chat.heard()).toEqual([
    'Sebagian belum saya pahami: “dan 3 gereja”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.',
  ]);
  expect(chat.labels()).toEqual(['12', '◀ Kembali', '✖ Batal']);
  expect(await jumlah()).toBeUndefined();
  await chat.tap('12');
  expect(await jumlah()).toBe(12);
});

test('"ya" takes the only one that was offered', async () => {
  await chat.say('dua pulu');
  await chat.say('Ya.');
  expect(await jumlah()).toBe(20);
});

test('"ya" is nothing where there were two, or where something else was said meanwhile', async () => {
  await chat.say('12 atau 13');
  await chat.say('ya');
  expect(await jumlah()).toBeUndefined();
  await chat.say('30-an');
  await chat.say('banyak');
  chat.heard();
  await chat.say('ya');
  expect(chat.heard()).toEqual(['Mohon tulis satu angka saja. Contoh: 12, atau dua belas.']);
  expect(await jumlah()).toBeUndefined();
});

test('a number that the question does not permit is refused, not offered', async () => {
  await chat.say('sekitar 9000 lebih');
  expect(chat.heard()).toEqual(['Angkanya terlalu besar. Paling banyak 5.000. Contoh: 5.000.']);
});
