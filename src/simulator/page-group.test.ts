/** A group on the page: the bot is removed and added, the group becomes a supergroup, each member has their own "/" list. */
import { beforeEach, expect, it } from 'vitest';
import { actSchema, asksForAnswer, performAct } from './page-act.ts';
import { pageState } from './page-state.ts';
import { type TestWorld, testWorld } from './world.fixture.ts';

let t: TestWorld;
let groupId: number;
beforeEach(() => {
  t = testWorld();
  ({ id: groupId } = t.world.addGroup({ title: 'Forum', memberIds: [101, 102], withBot: true }));
});

const does = (type: string, personId: number, id = groupId) =>
  performAct(t.world, actSchema.parse({ type, personId, groupId: id }));
const shown = () => {
  const clock = { now: () => new Date(0), advance: () => undefined };
  const options = { world: t.world, clock, onClockMoved: () => Promise.resolve() };
  const { groups, chats } = pageState(options, { moving: false, quiet: false, progress: null });
  return { group: groups[0], chat: chats.find(({ chatId }) => chatId === groups[0]?.id) };
};
const services = () => shown().chat?.messages.map(({ service }) => service?.kind);

it('removes the bot, which hears of it, and lets it in again', async () => {
  await does('remove-bot', 101);
  expect(t.world.takeUpdates().map((update) => update.my_chat_member?.new_chat_member.status)).toEqual(['kicked']);
  expect(shown().group).toMatchObject({ hasBot: false, isSupergroup: false });
  await expect(does('remove-bot', 101)).rejects.toMatchObject({ status: 409, code: 'refused' });
  await does('add-bot', 102);
  expect(shown().group?.hasBot).toBe(true);
  expect(services()).toEqual(['left', 'joined']);
});

it('makes a supergroup with a new id, which the bot is told of; once only', async () => {
  await does('make-supergroup', 101);
  const { group } = shown();
  expect(group).toMatchObject({ title: 'Forum', memberIds: [101, 102], isSupergroup: true, formerId: groupId });
  const newId = group?.id ?? 0;
  expect(newId).toBeLessThan(-1_000_000_000_000);
  expect(t.world.takeUpdates().map(({ message }) => message)).toEqual([
    expect.objectContaining({ chat: expect.objectContaining({ id: groupId }), migrate_to_chat_id: newId }),
    expect.objectContaining({ chat: expect.objectContaining({ id: newId }), migrate_from_chat_id: groupId }),
  ]);
  expect(services()).toEqual(['migrate_from_chat_id']);
  await expect(does('make-supergroup', 101, newId)).rejects.toMatchObject({ message: 'it is a supergroup already' });
  await expect(does('make-supergroup', 101)).rejects.toMatchObject({ status: 409 });
});

it('forbids the bot to write there, which only its own messages tell it, and allows it again', async () => {
  const mutes = (what: string, personId = 101) =>
    performAct(t.world, actSchema.parse({ type: 'mute', personId, groupId, what }));
  const writes = () => t.refusal('sendMessage', { chat_id: groupId, text: 'Undangan' });
  await mutes('everything');
  expect(t.world.takeUpdates()).toEqual([]);
  expect(shown().group).toMatchObject({ muted: 'everything' });
  expect(await writes()).toContain('not enough rights to send text messages to the chat');
  await expect(mutes('nothing', 102)).rejects.toMatchObject({ message: 'only the owner of the group can do that' });
  await mutes('nothing');
  expect(shown().group).toMatchObject({ muted: 'nothing' });
  expect(await t.call('sendMessage', { chat_id: groupId, text: 'Undangan' })).toMatchObject({ text: 'Undangan' });
});

it.each(['remove-bot', 'make-supergroup'])('%s is for the owner alone, and for groups', async (type) => {
  await expect(does(type, 102)).rejects.toMatchObject({ message: 'only the owner of the group can do that' });
  await expect(does(type, 101, -4711)).rejects.toMatchObject({ message: 'no group with id -4711' });
  expect(actSchema.safeParse({ type, personId: 101, groupId: 101 }).success).toBe(false);
  expect(shown().group).toMatchObject({ id: groupId, hasBot: true });
});

it('tells each member their "/" list, and open pages when it is another one', async () => {
  const changed: number[] = [];
  t.world.onChange((chatId) => changed.push(chatId));
  const commands = [{ command: 'hubungkan', description: 'Hubungkan grup' }];
  await t.call('setMyCommands', { commands, scope: { type: 'all_chat_administrators' } });
  expect(changed).toContain(groupId);
  expect(shown().chat?.commands).toEqual({ 101: commands, 102: [] });
  await does('remove-bot', 101);
  expect(shown().chat?.commands).toEqual({ 101: [], 102: [] });
});

it.each([
  [{ type: 'text', personId: 101, text: 'selamat pagi' }, true],
  [{ type: 'text', personId: 101, text: 'selamat pagi', chatId: -5 }, false],
  [{ type: 'text', personId: 101, text: '/hubungkan', chatId: -5 }, true],
  [{ type: 'tap', personId: 101, text: 'Ya', chatId: -5, messageId: 1 }, true],
])('waits for an answer of the bot to %j: %s', (act, expected) => {
  expect(asksForAnswer(actSchema.parse(act))).toBe(expected);
});
