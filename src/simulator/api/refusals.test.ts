/** What Telegram refuses to change, answer or carry, with its words; the menus of commands. */
import { beforeEach, describe, expect, test } from 'vitest';
import { makePng } from '../practice-photo.ts';
import { type TestWorld, testWorld } from '../world.fixture.ts';

let t: TestWorld;
beforeEach(async () => {
  t = testWorld();
  await t.rini.says('/start');
});

const CHAT = { chat_id: 101 };

describe('edits', () => {
  const keyboard = { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] };
  const NOT_MODIFIED =
    '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

  test("the same again, nothing there, not the bot's, with a reply keyboard", async () => {
    const { message_id } = await t.call('sendMessage', {
      ...CHAT,
      text: '<b>x</b>',
      parse_mode: 'HTML',
      reply_markup: keyboard,
    });
    const same = { ...CHAT, message_id, text: '<strong>x</strong>', parse_mode: 'HTML', reply_markup: keyboard };
    expect(await t.refusal('editMessageText', same)).toBe(NOT_MODIFIED);
    expect(await t.refusal('editMessageReplyMarkup', { ...CHAT, message_id, reply_markup: keyboard })).toBe(
      NOT_MODIFIED,
    );
    expect(await t.refusal('editMessageCaption', { ...CHAT, message_id, caption: 'x' })).toBe(
      '400 Bad Request: there is no caption in the message to edit',
    );
    expect(await t.call('editMessageText', { ...same, text: 'y' })).toMatchObject({
      text: 'y',
      edit_date: expect.any(Number),
    });
    expect(await t.refusal('editMessageText', { ...CHAT, message_id: 999, text: 'x' })).toBe(
      '400 Bad Request: message to edit not found',
    );
    expect(await t.refusal('editMessageText', { ...CHAT, message_id: 1, text: 'x' })).toBe(
      "400 Bad Request: message can't be edited",
    );
    const menu = await t.call('sendMessage', { ...CHAT, text: 'x', reply_markup: { keyboard: [['Menu']] } });
    expect(await t.refusal('editMessageText', { ...CHAT, message_id: menu['message_id'], text: 'y' })).toBe(
      "400 Bad Request: message can't be edited",
    );
    await t.call('deleteMessage', { ...CHAT, message_id });
    expect(await t.refusal('editMessageText', { ...same, text: 'z' })).toBe(
      '400 Bad Request: message to edit not found',
    );
  });

  test('an edit without keyboard takes the keyboard away', async () => {
    const { message_id } = await t.call('sendMessage', { ...CHAT, text: 'x', reply_markup: keyboard });
    await t.call('editMessageText', { ...CHAT, message_id, text: 'y' });
    expect(t.world.inlineKeyboard(101, message_id as number)).toBeUndefined();
  });

  test('after two days a message stays', async () => {
    const { message_id } = await t.call('sendMessage', { ...CHAT, text: 'x' });
    t.advance(49 * 3_600_000);
    expect(await t.refusal('deleteMessage', { ...CHAT, message_id })).toBe(
      "400 Bad Request: message can't be deleted for everyone",
    );
  });
});

describe('answers to taps', () => {
  const OLD = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
  const tap = async (): Promise<object> => {
    await t.call('sendMessage', {
      ...CHAT,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] },
    });
    const { queryId } = await t.rini.taps('Ya');
    return { callback_query_id: queryId };
  };

  test('unknown, twice, late, too long', async () => {
    expect(await t.refusal('answerCallbackQuery', { callback_query_id: '5' })).toBe(OLD);
    const first = await tap();
    expect(await t.refusal('answerCallbackQuery', { ...first, text: 'x'.repeat(201) })).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    );
    await t.call('answerCallbackQuery', { ...first, text: 'tercatat' });
    expect(t.rini.lastToast()).toBe('tercatat');
    expect(await t.refusal('answerCallbackQuery', first)).toBe(OLD);
    const second = await tap();
    t.advance(16 * 60_000);
    expect(await t.refusal('answerCallbackQuery', second)).toBe(OLD);
  });
});

describe('files', () => {
  const upload = (bytes: Uint8Array, name = 'x.png') => new Map([['f', { name, bytes }]]);
  const photo = { ...CHAT, photo: 'attach://f' };

  test('no picture, odd shape, empty, too large, missing', async () => {
    expect(await t.refusal('sendPhoto', photo, upload(Buffer.from('bukan gambar')))).toBe(
      '400 Bad Request: IMAGE_PROCESS_FAILED',
    );
    expect(await t.refusal('sendPhoto', photo, upload(makePng(1, 21)))).toBe(
      '400 Bad Request: PHOTO_INVALID_DIMENSIONS',
    );
    expect(await t.refusal('sendPhoto', photo, upload(new Uint8Array()))).toBe(
      '400 Bad Request: file must be non-empty',
    );
    expect(await t.refusal('sendPhoto', photo)).toBe('400 Bad Request: file "attach://f" is not in the request');
    expect(await t.refusal('sendPhoto', { ...CHAT, photo: 'AgAC' })).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    );
    const large = upload(new Uint8Array(50 * 1024 * 1024 + 1), 'x.bin');
    expect(await t.refusal('sendDocument', { ...CHAT, document: 'attach://f' }, large)).toBe(
      '413 Request Entity Too Large',
    );
    expect(await t.refusal('sendPhoto', { ...photo, caption: 'x'.repeat(1025) }, upload(makePng(4, 4)))).toBe(
      '400 Bad Request: message caption is too long',
    );
  });

  test('a file of 21 MB cannot be fetched', async () => {
    const sent = await t.rini.sendsDocument({
      name: 'x.bin',
      mimeType: 'application/octet-stream',
      bytes: new Uint8Array(21 * 1024 * 1024),
    });
    expect(await t.refusal('getFile', { file_id: sent.document?.file_id })).toBe('400 Bad Request: file is too big');
  });

  test('what was sent as document is no photo', async () => {
    const sent = await t.rini.sendsDocument({ name: 'x.png', mimeType: 'image/png', bytes: makePng(4, 4) });
    expect(await t.refusal('sendPhoto', { ...CHAT, photo: sent.document?.file_id })).toBe(
      "400 Bad Request: can't use file of type Document as Photo",
    );
  });

  test('albums', async () => {
    const media = [
      { type: 'photo', media: 'attach://f', caption: 'dua' },
      { type: 'photo', media: 'attach://f' },
    ];
    const files = upload(makePng(4, 4));
    expect(await t.refusal('sendMediaGroup', { ...CHAT, media: media.slice(1) }, files)).toBe(
      '400 Bad Request: there must be 2-10 items in an album',
    );
    const mixed = [...media, { type: 'document', media: 'attach://f' }];
    expect(await t.refusal('sendMediaGroup', { ...CHAT, media: mixed }, files)).toBe(
      "400 Bad Request: document can't be mixed with other media types",
    );
    const sent = await t.call<{ media_group_id: string; caption?: string }[]>(
      'sendMediaGroup',
      { ...CHAT, media: JSON.stringify(media) },
      files,
    );
    expect(sent.map(({ caption }) => caption)).toEqual(['dua', undefined]);
    expect(new Set(sent.map((message) => message.media_group_id)).size).toBe(1);
  });
});

describe('commands', () => {
  const one = [{ command: 'lapor', description: 'Lapor kebutuhan' }];
  test.each([
    [{ commands: [{ command: 'Lapor', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    [{ commands: [{ command: 'lapor', description: '' }] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [{ commands: one, language_code: 'indonesia' }, 'invalid language code specified'],
    [{ commands: one, scope: { type: 'everybody' } }, "can't parse BotCommandScope: unsupported type specified"],
    [{ commands: one, scope: { type: 'chat', chat_id: 5 } }, 'chat not found'],
  ])('%j', async (params, refusal) => {
    expect(await t.refusal('setMyCommands', params)).toBe(`400 Bad Request: ${refusal}`);
  });

  test('the narrowest scope counts, and in it the own language', async () => {
    const set = (name: string, more: object = {}) =>
      t.call('setMyCommands', { commands: [{ command: name, description: 'x' }], ...more });
    const seen = (id: number): string | undefined => t.world.commands(id)[0]?.command;
    expect(seen(101)).toBeUndefined();
    await set('umum');
    await set('bawaan', { language_code: 'id' });
    expect([seen(101), seen(102)]).toEqual(['bawaan', 'umum']);
    await set('pribadi', { scope: { type: 'all_private_chats' } });
    await set('private', { scope: { type: 'all_private_chats' }, language_code: 'en' });
    expect([seen(101), seen(102)]).toEqual(['pribadi', 'private']);
    await set('rini', { scope: { type: 'chat', chat_id: 101 } });
    expect(seen(101)).toBe('rini');
    await t.call('deleteMyCommands', { scope: { type: 'chat', chat_id: 101 } });
    expect(seen(101)).toBe('pribadi');
    expect(await t.call('getMyCommands', { scope: { type: 'chat', chat_id: 101 } })).toEqual([]);
  });
});
