/** Groups: who is in them, what the bot sees there, what becomes of them. */
import type { Message, Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { callApi } from './api/call-api.ts';
import { type TestWorld, testWorld } from './world.fixture.ts';

const kinds = (updates: readonly Update[]): readonly string[] =>
  updates.map((update) => Object.keys(update).find((key) => key !== 'update_id') ?? '');
const messagesIn = (t: TestWorld): readonly Message[] =>
  t.world.takeUpdates().flatMap((update) => update.message ?? []);

describe('groups', () => {
  test('the bot comes, sees what is meant for it, and is thrown out', async () => {
    const t = testWorld();
    const { id } = t.world.addGroup({ title: 'Forum', memberIds: [101], withBot: false });
    const send = { chat_id: id, text: 'halo' };
    expect(await t.refusal('sendMessage', send)).toBe('403 Forbidden: bot is not a member of the group chat');
    await t.world.addBotToGroup(id, 101);
    await expect(t.budi.says('x', { chatId: id })).rejects.toThrow('not a member');
    await t.world.addMember(id, 102, 101);
    await t.rini.says('antar kami saja', { chatId: id });
    await t.rini.says('/hubungkan@KesraBot', { chatId: id });
    await t.rini.says('/lain@BotLain', { chatId: id });
    const { message_id } = await t.call('sendMessage', send);
    await t.budi.says('baik', { chatId: id, replyTo: message_id as number });
    const updates = t.world.takeUpdates();
    expect(kinds(updates)).toEqual(['my_chat_member', 'message', 'message', 'message', 'message']);
    expect(updates.slice(3).map(({ message }) => message?.text)).toEqual(['/hubungkan@KesraBot', 'baik']);
    expect(updates[1]?.message?.new_chat_members?.[0]?.username).toBe('KesraBot');
    expect(await t.call('getChatMember', { chat_id: id, user_id: 101 })).toMatchObject({ status: 'creator' });
    expect(await t.call('getChatMemberCount', { chat_id: id })).toBe(3);
    expect(await t.refusal('pinChatMessage', { chat_id: id, message_id })).toContain('not enough rights');
    await t.world.promoteBot(id, 101);
    expect(await t.call('pinChatMessage', { chat_id: id, message_id })).toBe(true);
    await t.world.removeBotFromGroup(id, 101);
    expect(await t.refusal('sendMessage', send)).toBe('403 Forbidden: bot was kicked from the group chat');
    expect(t.world.takeUpdates().at(-1)?.my_chat_member?.new_chat_member.status).toBe('kicked');
  });

  test.each(['old-first', 'new-first'] as const)('becomes a supergroup, %s', async (order) => {
    const t = testWorld();
    const { id } = t.world.addGroup({ title: 'Forum', memberIds: [101], withBot: true });
    const newId = await t.world.migrateGroup(id, { order });
    const answer = JSON.parse((await callApi(t.world, 'sendMessage', { chat_id: id, text: 'x' })).body) as unknown;
    expect(answer).toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: newId },
    });
    const told = messagesIn(t).map((message) => [
      message.chat.id,
      message.migrate_to_chat_id ?? message.migrate_from_chat_id,
    ]);
    const both = [
      [id, newId],
      [newId, id],
    ];
    expect(told).toEqual(order === 'old-first' ? both : both.reverse());
    expect(await t.call('sendMessage', { chat_id: newId, text: 'x' })).toMatchObject({ message_id: 2 });
    expect(t.world.groups()).toEqual([
      { id: newId, title: 'Forum', memberIds: [101], hasBot: true, isSupergroup: true, muted: 'nothing', formerId: id },
    ]);
  });

  test('each member sees their own "/" list: the owner that of the admins, nobody any without the bot', async () => {
    const t = testWorld();
    const { id } = t.world.addGroup({ title: 'Forum', memberIds: [101, 102], withBot: true });
    const seen = (personId: number): string | undefined => t.world.commands(personId, id)[0]?.command;
    const set = (command: string, scope: object, language_code?: string) =>
      t.call('setMyCommands', {
        commands: [{ command, description: 'x' }],
        scope,
        ...(language_code && { language_code }),
      });
    await set('pribadi', { type: 'all_private_chats' });
    expect([seen(101), seen(102)]).toEqual([undefined, undefined]);
    await set('semua', { type: 'default' });
    await set('grup', { type: 'all_group_chats' });
    await set('group', { type: 'all_group_chats' }, 'en');
    expect([seen(101), seen(102)]).toEqual(['grup', 'group']);
    await set('hubungkan', { type: 'all_chat_administrators' });
    expect([seen(101), seen(102)]).toEqual(['hubungkan', 'group']);
    await set('sini', { type: 'chat', chat_id: id });
    expect([seen(101), seen(102)]).toEqual(['sini', 'sini']);
    await set('rini', { type: 'chat_member', chat_id: id, user_id: 101 });
    expect([seen(101), seen(102)]).toEqual(['rini', 'sini']);
    await t.world.removeBotFromGroup(id, 101);
    expect([seen(101), seen(102)]).toEqual([undefined, undefined]);
  });

  test('the bot leaves', async () => {
    const t = testWorld();
    const { id } = t.world.addGroup({ title: 'Forum', memberIds: [101], withBot: true });
    await t.call('leaveChat', { chat_id: id });
    expect(await t.refusal('getChat', { chat_id: id })).toBe('403 Forbidden: bot is not a member of the group chat');
  });
});
