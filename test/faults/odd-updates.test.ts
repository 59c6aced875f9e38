/** Updates that no person in a private chat makes: none is answered, none stops the bot (README.md here, Telegram and Rights). @one-database */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KebutuhanOffice, openKebutuhanOffice, reports } from '../kebutuhan-office.ts';

const GROUP = { id: -1001, type: 'supergroup', title: 'Desa Sarapat' };
const CHANNEL = { id: -1002, type: 'channel', title: 'Kabar Sarapat' };
const ANONYMOUS = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const BOT = { id: 99, is_bot: true, first_name: 'Bot lain' };

let opened: KebutuhanOffice;
beforeEach(async () => {
  opened = await openKebutuhanOffice();
});
afterEach(() => opened.office.close());

const command = (text: string): object => ({
  text,
  entities: [{ type: 'bot_command', offset: 0, length: text.length }],
});
const base = { message_id: 900, date: 1_795_485_600 };

/** @param siti an official whom the bot knows */
function oddUpdates(siti: number): readonly (readonly [string, object])[] {
  const known = { id: siti, is_bot: false, first_name: 'Siti' };
  const own = { id: siti, type: 'private', first_name: 'Siti' };
  return [
    ['nothing but a number', {}],
    ['a kind that nobody knows yet', { teleported_message: { chat: own, from: known, to: 'Mars' } }],
    ['a kind without a chat', { poll: { id: '1', question: 'x', options: [], is_closed: true } }],
    ['an answer to a poll', { poll_answer: { poll_id: '1', user: known, option_ids: [0] } }],
    ['an inline query', { inline_query: { id: '1', from: known, query: 'K-0001', offset: '' } }],
    ['a message without sender', { message: { ...base, chat: own, ...command('/lapor') } }],
    ['a message without chat', { message: { ...base, from: known, ...command('/lapor') } }],
    ['a message of null', { message: null }],
    ['a tap without data', { callback_query: { id: '7', from: BOT, chat_instance: '1' } }],
    ['a channel post', { channel_post: { ...base, chat: CHANNEL, sender_chat: CHANNEL, ...command('/lapor') } }],
    ['an edited channel post', { edited_channel_post: { ...base, chat: CHANNEL, text: 'x' } }],
    [
      'an anonymous admin',
      { message: { ...base, chat: GROUP, from: ANONYMOUS, sender_chat: GROUP, ...command('/lapor') } },
    ],
    [
      'a channel that speaks in a group',
      { message: { ...base, chat: GROUP, from: known, sender_chat: CHANNEL, ...command('/lapor') } },
    ],
    ['another bot', { message: { ...base, chat: GROUP, from: BOT, ...command('/lapor') } }],
    [
      'another bot in private',
      { message: { ...base, chat: { id: 99, type: 'private', first_name: 'Bot' }, from: BOT, text: 'K-0001' } },
    ],
    ['words in a group', { message: { ...base, chat: GROUP, from: known, text: 'K-0001' } }],
    ['a new member of a group', { message: { ...base, chat: GROUP, from: known, new_chat_members: [BOT] } }],
    [
      'a reaction',
      { message_reaction: { chat: own, user: known, message_id: 1, date: 1, old_reaction: [], new_reaction: [] } },
    ],
    [
      'the own standing in a channel',
      {
        my_chat_member: {
          chat: CHANNEL,
          from: known,
          date: 1,
          old_chat_member: { user: BOT, status: 'left' },
          new_chat_member: { user: BOT, status: 'member' },
        },
      },
    ],
    ['a request to join', { chat_join_request: { chat: GROUP, from: known, user_chat_id: siti, date: 1 } }],
    [
      'a live location that moves',
      {
        edited_message: {
          ...base,
          edit_date: base.date,
          chat: own,
          from: known,
          location: { latitude: 1, longitude: 2 },
        },
      },
    ],
  ];
}

test('each of them is read and left alone, in the middle of a form as well', async () => {
  const { office, siti, rina } = opened;
  await reports(siti);
  await siti.says('/lapor');
  await siti.taps('Kesehatan');
  office.transcript(siti, rina);
  for (const [at, [name, content]] of oddUpdates(siti.id).entries()) {
    const before = office.world.callCount();
    await office.app.intake.store([{ update_id: 800_000_000 + at, ...content }]);
    await office.settle();
    expect([name, office.world.callCount() - before]).toEqual([name, 0]);
  }
  expect(await office.database.read((db) => db.inboxUpdate.count({ where: { state: { not: 'DONE' } } }))).toBe(0);
  expect(office.transcript(siti, rina)).toBe('');
  await siti.taps('Air bersih');
  expect(office.transcript(siti)).toContain('Langkah 3/');
});
