/** What Telegram refuses to take: methods, parameters, texts, keyboards, with its words. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../world.fixture.ts';

let t: TestWorld;
beforeEach(async () => {
  t = testWorld();
  await t.rini.says('/start');
});

const CHAT = { chat_id: 101 };
const button = (more: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'x', ...more }]] } });

describe('methods and parameters', () => {
  test.each([
    ['sendMesage', { ...CHAT, text: 'x' }, '404 Not Found'],
    ['sendDice', CHAT, '400 Bad Request: method sendDice is not simulated'],
    ['sendMessage', { text: 'x' }, '400 Bad Request: chat_id is empty'],
    [
      'sendMessage',
      { ...CHAT, txt: 'x' },
      '400 Bad Request: parameter "txt" of sendMessage is unknown or not simulated',
    ],
    [
      'sendMessage',
      { ...CHAT, text: 'x', reply_to_message_id: 1 },
      '400 Bad Request: parameter "reply_to_message_id" of sendMessage is unknown or not simulated',
    ],
    [
      'sendMessage',
      { ...CHAT, text: 7 },
      '400 Bad Request: can\'t parse parameter "text" of sendMessage: expected String',
    ],
    [
      'sendMessage',
      { chat_id: 1.5, text: 'x' },
      '400 Bad Request: can\'t parse parameter "chat_id" of sendMessage: expected Integer or String',
    ],
    [
      'sendMessage',
      { ...CHAT, text: 'x', disable_notification: 'ya' },
      '400 Bad Request: can\'t parse parameter "disable_notification" of sendMessage: expected Boolean',
    ],
    [
      'sendMessage',
      { ...CHAT, text: 'x', link_preview_options: { disabled: true } },
      '400 Bad Request: can\'t parse link preview options: field "disabled" is unknown or not simulated',
    ],
    [
      'sendLocation',
      { ...CHAT, latitude: 'utara', longitude: 1 },
      '400 Bad Request: can\'t parse parameter "latitude" of sendLocation: expected Float',
    ],
    ['sendLocation', { ...CHAT, latitude: 91, longitude: 1 }, '400 Bad Request: wrong latitude or longitude specified'],
    ['sendChatAction', { ...CHAT, action: 'thinking' }, '400 Bad Request: wrong parameter action in request'],
    ['getFile', { file_id: 'x' }, '400 Bad Request: wrong file_id or the file is temporarily unavailable'],
    ['deleteMessage', { ...CHAT, message_id: 999 }, '400 Bad Request: message to delete not found'],
    [
      'setMessageReaction',
      { ...CHAT, message_id: 1, reaction: [{ type: 'emoji', emoji: '✅' }] },
      '400 Bad Request: REACTION_INVALID',
    ],
    [
      'sendMessage',
      { ...CHAT, text: 'x', reply_parameters: { message_id: 999 } },
      '400 Bad Request: message to be replied not found',
    ],
    ['sendContact', { ...CHAT, phone_number: 'abc', first_name: 'x' }, '400 Bad Request: phone number is invalid'],
  ])('%s %j', async (method, params, refusal) => {
    expect(await t.refusal(method, params)).toBe(refusal);
  });

  test('names in any case, numbers and booleans as text, null as left out', async () => {
    const params = { chat_id: '101', text: 'x', disable_notification: 'true', parse_mode: null };
    expect(await t.call('SENDMESSAGE', params)).toMatchObject({ text: 'x' });
  });

  test('a world that is not strict passes unknown parameters over', async () => {
    const lax = testWorld({ strict: false });
    await lax.rini.says('/start');
    expect(await lax.call('sendMessage', { ...CHAT, text: 'x', txt: 'y' })).toMatchObject({ text: 'x' });
  });
});

describe('texts', () => {
  test.each([
    ['nothing', {}, 'message text is empty'],
    ['white space', { text: ' \n ' }, 'message text is empty'],
    ['tags alone', { text: '<b></b>', parse_mode: 'HTML' }, 'message text is empty'],
    ['4097', { text: 'x'.repeat(4097) }, 'message is too long'],
    [
      'a bad tag',
      { text: '<b>x', parse_mode: 'HTML' },
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    ['Markdown', { text: '*x*', parse_mode: 'MarkdownV2' }, 'parse_mode MarkdownV2 is not simulated'],
    ['an unknown mode', { text: 'x', parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    ['an entity outside', { text: 'x', entities: [{ type: 'bold', offset: 0, length: 2 }] }, 'ENTITY_BOUNDS_INVALID'],
    [
      'an unknown entity',
      { text: 'x', entities: [{ type: 'fett', offset: 0, length: 1 }] },
      'can\'t parse MessageEntity: unsupported type "fett"',
    ],
  ])('%s', async (_, params, refusal) => {
    expect(await t.refusal('sendMessage', { ...CHAT, ...params })).toBe(`400 Bad Request: ${refusal}`);
  });

  test('4096 after the tags is not too long', async () => {
    const text = `<b>${'x'.repeat(4096)}</b>`;
    expect(await t.call('sendMessage', { ...CHAT, text, parse_mode: 'HTML' })).toMatchObject({
      entities: [{ length: 4096 }],
    });
  });

  test('white space around goes, entities stay where they belong', async () => {
    const sent = await t.call('sendMessage', { ...CHAT, text: '\n x <b>y</b> \n', parse_mode: 'HTML' });
    expect(sent).toMatchObject({ text: 'x y', entities: [{ type: 'bold', offset: 2, length: 1 }] });
  });

  test('links and commands are found', async () => {
    const sent = await t.call('sendMessage', {
      ...CHAT,
      text: 'Buka https://t.me/KesraBot?start=ab lalu /menu, @KesraBot #kesra',
    });
    expect((sent['entities'] as { type: string }[]).map(({ type }) => type)).toEqual([
      'url',
      'bot_command',
      'mention',
      'hashtag',
    ]);
  });
});

describe('keyboards', () => {
  test.each([
    ['data of 65 bytes', button({ callback_data: 'x'.repeat(65) }), 'BUTTON_DATA_INVALID'],
    ['data of 33 two-byte letters', button({ callback_data: 'é'.repeat(33) }), 'BUTTON_DATA_INVALID'],
    ['empty data', button({ callback_data: '' }), 'BUTTON_DATA_INVALID'],
    [
      'a button that does nothing',
      button({}),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'two actions',
      button({ callback_data: 'x', url: 'https://desa.id' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    ['no text', button({ text: ' ', callback_data: 'x' }), 'keyboard button text must be non-empty'],
    [
      'a link to this machine',
      button({ url: 'http://localhost:3000/x' }),
      "inline keyboard button URL 'http://localhost:3000/x' is invalid: Wrong HTTP URL",
    ],
    [
      'an unknown field',
      button({ callback_data: 'x', color: 'red' }),
      'can\'t parse inline keyboard button: field "color" is unknown or not simulated',
    ],
    [
      'a flat list',
      { reply_markup: { inline_keyboard: [{ text: 'x', callback_data: 'x' }] } },
      "can't parse reply keyboard markup JSON object: expected an Array of Array of buttons",
    ],
    [
      'too many',
      { reply_markup: { inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'x', callback_data: 'x' }]) } },
      'reply markup is too long',
    ],
    [
      'an empty reply keyboard',
      { reply_markup: { keyboard: [] } },
      'reply keyboard markup must contain at least one button',
    ],
    [
      'a mixture',
      { reply_markup: { keyboard: [['x']], inline_keyboard: [] } },
      'can\'t parse reply markup: field "keyboard" is unknown or not simulated',
    ],
  ])('%s', async (_, params, refusal) => {
    expect(await t.refusal('sendMessage', { ...CHAT, text: 'x', ...params })).toBe(`400 Bad Request: ${refusal}`);
  });
});
