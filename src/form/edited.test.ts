/** A message that is changed after it was sent: it counts for what it can still change, and otherwise one sentence says so. */
import type { Message } from 'grammy/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestChat, uji } from '../../test/form-chat.ts';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { defineForm } from './define-form.ts';
import { photos } from './fields/photos.ts';
import { text } from './fields/text.ts';
import { wholeNumber } from './fields/whole-number.ts';

const form = defineForm({
  id: 'uji',
  title: uji('Uji'),
  fields: {
    uraian: text({ label: uji('Uraian'), question: uji('Apa yang terjadi?'), max: 20 }),
    jumlah: wholeNumber({ label: uji('KK'), question: uji('Berapa KK?'), noun: 'kk' }),
    foto: photos({ label: uji('Foto'), question: uji('Ada foto?'), optional: true }),
    singkat: text({ label: uji('Singkat'), question: uji('Di mana?') }),
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

async function sends(content: Partial<Message>): Promise<Message> {
  const update = chat.messageUpdate(content);
  await chat.deliver(update);
  return update.message as Message;
}
async function edits(message: Message, content: Partial<Message>, after = 5): Promise<void> {
  const edited_message = { ...message, ...content, edit_date: message.date + after };
  await chat.deliver({ update_id: chat.nextUpdateId(), edited_message } as never);
}
const photo = (id: string) => [{ file_id: `f${id}`, file_unique_id: id, width: 9, height: 9 }];
const answers = async () => (await chat.draft())?.answers;

test('an answer is changed, also some questions later; the same words again say nothing', async () => {
  const first = await sends({ text: 'Bocor' });
  await sends({ text: '12 KK' });
  chat.heard();
  await edits(first, { text: 'Banjir' }, 5_000);
  expect(chat.heardText()).toMatchInlineSnapshot(`
    "✓ Uraian: <b>Banjir</b>

    <i>Langkah 3/4</i>
    Ada foto?
    Kirim foto, boleh beberapa sekaligus (paling banyak 5). Setelah itu tekan Selesai."
  `);
  expect(await answers()).toEqual({ uraian: 'Banjir', jumlah: 12 });
  await edits(first, { text: 'Banjir' });
  expect(chat.heard()).toEqual([]);
});

test('a change that is no answer leaves the answer, and says why', async () => {
  const first = await sends({ text: 'Bocor' });
  const second = await sends({ text: '12 KK' });
  chat.heard();
  await edits(second, { text: '12 orang' });
  await edits(first, { text: 'x'.repeat(21) });
  expect(chat.heard()).toMatchInlineSnapshot(`
    [
      "Perubahan pesan itu belum bisa saya pakai untuk “KK”. Jawabannya tetap: <b>12</b>.
    Yang ditanyakan jumlah KK. Mohon tulis berapa KK. Contoh: 12 KK.",
      "Perubahan pesan itu belum bisa saya pakai untuk “Uraian”. Jawabannya tetap: <b>Bocor</b>.
    Tulisannya terlalu panjang: 21 huruf, paling banyak 20. Mohon dipersingkat. Contoh: cukup apa yang terjadi dan di mana.",
    ]
  `);
  expect(await answers()).toEqual({ uraian: 'Bocor', jumlah: 12 });
});

test('the words below a photo are changed, before and after the photo question was answered', async () => {
  await sends({ text: 'Bocor' });
  await sends({ text: '12' });
  const sent = await sends({ photo: photo('a'), caption: 'sumur' });
  await edits(sent, { photo: photo('a'), caption: 'sumur Pak B' });
  await chat.tap('Selesai');
  expect((await answers())?.['foto']).toEqual([{ fileId: 'fa', uniqueId: 'a', caption: 'sumur Pak B' }]);
  const { caption: _, ...bare } = sent;
  await edits(bare, { photo: photo('a') });
  expect((await answers())?.['foto']).toEqual([{ fileId: 'fa', uniqueId: 'a' }]);
});

test('a caption that answered a question is changed there', async () => {
  await sends({ text: 'Bocor' });
  const sent = await sends({ photo: photo('a'), caption: '12 KK' });
  await edits(sent, { photo: photo('a'), caption: '13 KK' });
  expect((await answers())?.['jumlah']).toBe(13);
});

test('what could not be read is put right by a change; a change of something old is not taken for an answer', async () => {
  await sends({ text: 'Bocor' });
  const wrong = await sends({ text: '12 orang' });
  chat.heard();
  await edits(wrong, { text: '12' }, 5_000);
  expect(chat.heardText()).toContain('tidak ikut mengubah');
  await edits(wrong, { text: '12' });
  expect(await answers()).toEqual({ uraian: 'Bocor', jumlah: 12 });
  await edits(wrong, { text: '14' });
  expect(await answers()).toEqual({ uraian: 'Bocor', jumlah: 14 });
});

test('somebody else’s or an unknown message changes nothing where any words would be an answer', async () => {
  const before = chat.messageUpdate({ text: 'entah' }).message as Message;
  await edits(before, { text: 'Bocor' });
  expect(await answers()).toEqual({});
});
