/** What was done at the page is written down so that it can be done again where numbers are others. */
import { beforeEach, expect, test } from 'vitest';
import { callApi } from './api/call-api.ts';
import { type Act, performAct } from './page-act.ts';
import { type Played, createPlayed } from './page-played.ts';
import { createWorld } from './world.ts';
import type { Person, World } from './world-types.ts';

const TOKEN = '7000000001:AAtest-token-of-the-page-0000000000000';
let world: World;
let sri: Person;
let yansen: Person;
let played: Played;

beforeEach(() => {
  const clock = { now: () => new Date('2026-11-24T02:00:00Z') };
  world = createWorld({ clock, token: TOKEN, botUsername: 'KesraBot' });
  sri = world.addPerson({ firstName: 'Sri' });
  yansen = world.addPerson({ firstName: 'Yansen' });
  played = createPlayed(world, clock);
});

const does = (act: Act) => played.play(act, () => performAct(world, act));
const newest = (chatId: number): number => world.messages(chatId).at(-1)?.message.message_id ?? 0;

async function botSays(person: Person, text: string, button?: string): Promise<number> {
  const markup = button ? { reply_markup: { inline_keyboard: [[{ text: button, callback_data: 'x' }]] } } : {};
  await callApi(world, 'sendMessage', { chat_id: person.id, text, ...markup });
  return newest(person.id);
}

test('in order, with their time; what was refused is not written down', async () => {
  await does({ type: 'text', personId: sri.id, text: 'halo' });
  await expect(does({ type: 'tap', personId: sri.id, chatId: sri.id, messageId: 999, text: 'Ya' })).rejects.toThrow(
    'no button "Ya"',
  );
  await does({ type: 'contact', personId: yansen.id });
  expect(played.acts().map(({ act, at }) => [act.type, act.personId, at.toISOString()])).toEqual([
    ['text', sri.id, '2026-11-24T02:00:00.000Z'],
    ['contact', yansen.id, '2026-11-24T02:00:00.000Z'],
  ]);
});

test('an answer and a change point at a message by its first line, counted from the newest', async () => {
  await does({ type: 'text', personId: sri.id, text: '12' });
  const first = newest(sri.id);
  await does({ type: 'text', personId: sri.id, text: '12\nlagi' });
  const question = await botSays(sri, 'Berapa?\nContoh: 12');
  await does({ type: 'edit', personId: sri.id, messageId: first, text: '13' });
  await does({ type: 'text', personId: sri.id, text: 'ini', replyTo: question });
  expect(
    played
      .acts()
      .slice(2)
      .map(({ pointedAt }) => pointedAt),
  ).toEqual([
    { chatId: sri.id, firstLine: '12', newer: 1 },
    { chatId: sri.id, firstLine: 'Berapa?', newer: 0 },
  ]);
});

test('a tap points at its message only where a newer one has such a button', async () => {
  await does({ type: 'text', personId: sri.id, text: 'halo' });
  const tap = { type: 'tap', personId: sri.id, chatId: sri.id, text: 'Ya', data: 'x' } as const;
  const older = await botSays(sri, 'Satu', 'Ya');
  await does({ ...tap, messageId: older });
  await botSays(sri, 'Dua', 'Ya');
  await does({ ...tap, messageId: older });
  expect(
    played
      .acts()
      .slice(1)
      .map(({ pointedAt }) => pointedAt),
  ).toEqual([undefined, { chatId: sri.id, firstLine: 'Satu', newer: 0 }]);
});

test('a link is known by whoever has it; a group by what it became', async () => {
  await does({ type: 'text', personId: sri.id, text: 'halo' });
  await botSays(sri, 'https://t.me/KesraBot?start=u_abc');
  await does({ type: 'start', personId: yansen.id, payload: 'u_abc' });
  const group = world.addGroup({ title: 'Forum', memberIds: [sri.id], withBot: true });
  await does({ type: 'make-supergroup', personId: sri.id, groupId: group.id });
  expect(played.acts()[1]?.linkFrom).toBe(sri.id);
  expect(played.acts()[2]?.supergroupId).toBe(world.groups()[0]?.id);
  expect(world.groups()[0]?.isSupergroup).toBe(true);
});
