/** What people do in private chats, and what the bot is told of it. */
import type { Message, Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { makePng } from './practice-photo.ts';
import { START, type TestWorld, testWorld } from './world.fixture.ts';

const kinds = (updates: readonly Update[]): readonly string[] =>
  updates.map((update) => Object.keys(update).find((key) => key !== 'update_id') ?? '');
const messagesIn = (t: TestWorld): readonly Message[] =>
  t.world.takeUpdates().flatMap((update) => update.message ?? []);

describe('a private chat', () => {
  test('begins with the person', async () => {
    const t = testWorld();
    const send = { chat_id: 101, text: 'halo' };
    expect(await t.refusal('sendMessage', send)).toBe("403 Forbidden: bot can't initiate conversation with a user");
    expect(await t.refusal('sendMessage', { ...send, chat_id: 999 })).toBe('400 Bad Request: chat not found');
    await t.rini.says('/start undangan-7');
    expect(messagesIn(t)[0]).toMatchObject({
      text: '/start undangan-7',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      from: { id: 101, first_name: 'Rini', language_code: 'id' },
      chat: { id: 101, type: 'private' },
      date: START / 1000,
    });
    expect(await t.call('sendMessage', send)).toMatchObject({ text: 'halo', from: { is_bot: true } });
  });

  test('ends with a block, a removed account', async () => {
    const t = testWorld();
    const send = { chat_id: 101, text: 'halo' };
    await t.rini.says('halo');
    await t.rini.blocksBot();
    expect(await t.refusal('sendMessage', send)).toBe('403 Forbidden: bot was blocked by the user');
    await expect(t.rini.says('x')).rejects.toThrow('unblock');
    await t.rini.unblocksBot();
    await t.rini.says('x');
    const updates = t.world.takeUpdates();
    expect(kinds(updates)).toEqual(['message', 'my_chat_member', 'my_chat_member', 'message']);
    expect(updates[1]?.my_chat_member?.new_chat_member.status).toBe('kicked');
    await t.rini.deactivates();
    expect(await t.refusal('sendMessage', send)).toBe('403 Forbidden: user is deactivated');
  });

  test('late, replied and edited messages', async () => {
    const t = testWorld();
    const first = await t.rini.says('satu', { date: new Date(START - 7_200_000) });
    await t.rini.says('dua', { replyTo: first.message_id });
    await t.rini.edits(first.message_id, 'satu lagi');
    const [one, two, three] = t.world.takeUpdates();
    expect(one?.message?.date).toBe(START / 1000 - 7200);
    expect(two?.message?.reply_to_message).toMatchObject({ text: 'satu' });
    expect(three?.edited_message).toMatchObject({ text: 'satu lagi', edit_date: START / 1000 });
    expect(three?.update_id).toBe((one?.update_id ?? 0) + 2);
  });

  test('a paste of 9,000 letters comes in three', async () => {
    const t = testWorld();
    await t.rini.says('kata '.repeat(1800));
    const parts = messagesIn(t).map(({ text }) => text ?? '');
    expect(parts).toHaveLength(3);
    expect(parts.every((part) => part.length <= 4096 && part.endsWith('kata'))).toBe(true);
    await expect(t.rini.says('  ')).rejects.toThrow('empty');
  });

  test('photos: sizes from the header, an album as separate messages', async () => {
    const t = testWorld();
    await t.rini.sendsPhotos([makePng(640, 480), makePng(50, 40)], { caption: 'rusak' });
    const [one, two] = messagesIn(t);
    expect(one?.photo?.map(({ width, height }) => [width, height])).toEqual([
      [90, 68],
      [320, 240],
      [640, 480],
    ]);
    expect(two?.photo).toHaveLength(1);
    expect([one?.caption, two?.caption]).toEqual(['rusak', undefined]);
    expect(one?.media_group_id).toBe(two?.media_group_id);
    await expect(t.rini.sendsPhotos([Buffer.from('bukan gambar')])).rejects.toThrow('PNG or JPEG');
  });

  test('document, place, contacts, anything else', async () => {
    const t = testWorld();
    await t.rini.sendsDocument(
      { name: 'data.csv', mimeType: 'text/csv', bytes: Buffer.from('a;b') },
      { caption: 'isi' },
    );
    await t.rini.sendsLocation(-2.1, 115.1);
    await t.rini.sharesContact();
    await t.rini.sharesContact({ phone: '+62811', firstName: 'Budi' });
    await t.rini.sends({ dice: { emoji: '🎲', value: 6 } });
    const [document, place, own, other, dice] = messagesIn(t);
    expect(document).toMatchObject({
      caption: 'isi',
      document: { file_name: 'data.csv', mime_type: 'text/csv', file_size: 3 },
    });
    expect(t.world.file(document?.document?.file_id ?? '')).toMatchObject({
      name: 'data.csv',
      bytes: Buffer.from('a;b'),
    });
    expect(place?.location).toEqual({ latitude: -2.1, longitude: 115.1 });
    expect(own?.contact).toMatchObject({ phone_number: '+628125001', user_id: 101 });
    expect(other?.contact).not.toHaveProperty('user_id');
    expect(dice?.dice?.value).toBe(6);
  });

  test('updates share nothing with the chat', async () => {
    const t = testWorld();
    const sent = await t.rini.says('asli');
    const [update] = t.world.takeUpdates();
    Object.assign(update?.message ?? {}, { text: 'lain' });
    expect(t.world.messages(101)[0]?.message.text).toBe('asli');
    expect(sent.text).toBe('asli');
  });
});

describe('buttons', () => {
  const ask = (t: TestWorld, data: string) =>
    t.call('sendMessage', {
      chat_id: 101,
      text: data,
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: data }]] },
    });
  const tapped = (t: TestWorld) => t.world.takeUpdates().at(-1)?.callback_query;

  test('the newest with the text, or that of a message', async () => {
    const t = testWorld();
    await t.rini.says('x');
    const first = await ask(t, 'satu');
    const second = await ask(t, 'dua');
    await t.rini.taps('Ya');
    expect(tapped(t)).toMatchObject({ data: 'dua', message: { message_id: second['message_id'], text: 'dua' } });
    await t.rini.taps('Ya', { messageId: first['message_id'] as number });
    expect(tapped(t)).toMatchObject({ data: 'satu' });
    await expect(t.rini.taps('Tidak')).rejects.toThrow('no button "Tidak" in the chat; there are: [Ya] [Ya]');
  });

  test('one that is gone only with message and data; of a deleted message nothing can be read', async () => {
    const t = testWorld();
    await t.rini.says('x');
    const messageId = (await ask(t, 'satu'))['message_id'] as number;
    await t.call('editMessageReplyMarkup', { chat_id: 101, message_id: messageId });
    await expect(t.rini.taps('Ya', { messageId })).rejects.toThrow('no button');
    await t.rini.taps('Ya', { messageId, data: 'palsu' });
    expect(tapped(t)).toMatchObject({ data: 'palsu', message: { text: 'satu' } });
    await t.call('deleteMessage', { chat_id: 101, message_id: messageId });
    await t.rini.taps('Ya', { messageId, data: 'satu' });
    expect(tapped(t)?.message).toEqual({ chat: expect.objectContaining({ id: 101 }), message_id: messageId, date: 0 });
  });

  test('reply keyboards come, are used once, and go', async () => {
    const t = testWorld();
    await t.rini.says('x');
    const send = (reply_markup: object) => t.call('sendMessage', { chat_id: 101, text: 'x', reply_markup });
    await send({ keyboard: [[{ text: 'Kirim nomor', request_contact: true }]], one_time_keyboard: true });
    expect(t.world.replyKeyboard(101)?.keyboard).toEqual([[{ text: 'Kirim nomor', request_contact: true }]]);
    await t.rini.sharesContact();
    expect(t.world.replyKeyboard(101)).toBeUndefined();
    await send({ keyboard: [['Menu']] });
    await send({ remove_keyboard: true });
    expect(t.world.replyKeyboard(101)).toBeUndefined();
  });
});
