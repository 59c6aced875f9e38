/** Who is in a group, and the updates when that changes. */
import type { ChatMember, Message, User } from 'grammy/types';
import { addMessage, chatJson, chatOf, deliverMessage, newChat, personOf, userOf } from './chats.ts';
import { pushUpdate } from './updates.ts';
import { type BotStatus, type ChatState, type WorldState, unixNow } from './world-state.ts';

export const botMayManage = (chat: ChatState): boolean => chat.type === 'private' || chat.bot === 'administrator';

const ALL_RIGHTS = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
};

function memberJson(user: User, status: string): ChatMember {
  if (status === 'administrator') return { user, status, ...ALL_RIGHTS } as ChatMember;
  if (status === 'creator') return { user, status, is_anonymous: false };
  return (status === 'kicked' ? { user, status, until_date: 0 } : { user, status }) as ChatMember;
}

/** The first member owns the group. */
const ownerOf = (chat: ChatState): number | undefined => chat.members.values().next().value;

export function memberOf(state: WorldState, chat: ChatState, userId: number): ChatMember | undefined {
  if (userId === state.bot.id) return memberJson(state.bot, chat.type === 'private' ? 'member' : chat.bot);
  const person = state.persons.get(userId);
  if (!person) return undefined;
  if (chat.type === 'private') return userId === chat.id ? memberJson(userOf(person), 'member') : undefined;
  const inside = chat.members.has(userId);
  return memberJson(userOf(person), !inside ? 'left' : ownerOf(chat) === userId ? 'creator' : 'member');
}

export function administratorsOf(state: WorldState, chat: ChatState, withBot: boolean): readonly ChatMember[] {
  const owner = ownerOf(chat);
  const people = owner === undefined ? [] : [memberJson(userOf(personOf(state, owner)), 'creator')];
  return withBot && chat.bot === 'administrator' ? [...people, memberJson(state.bot, 'administrator')] : people;
}

/** `my_chat_member`: the bot's own standing changed. */
export function changeBotStatus(state: WorldState, chat: ChatState, by: User, before: string, after: string): void {
  if (chat.type !== 'private') chat.bot = after as BotStatus;
  pushUpdate(state, {
    my_chat_member: {
      chat: chatJson(state, chat),
      from: by,
      date: unixNow(state),
      old_chat_member: memberJson(state.bot, before),
      new_chat_member: memberJson(state.bot, after),
    },
  });
}

function serviceMessage(state: WorldState, chat: ChatState, from: User, content: Partial<Message>): void {
  const message = addMessage(state, chat, { from, ...content }, { outgoing: false });
  deliverMessage(state, chat, message, 'message');
}

export function groupOf(state: WorldState, groupId: number): ChatState {
  const chat = chatOf(state, groupId);
  if (chat.type === 'private') throw new Error(`${groupId} is a private chat`);
  if (chat.migratedTo !== undefined) throw new Error(`the group has become ${chat.migratedTo}`);
  return chat;
}

const isInside = (chat: ChatState): boolean => chat.bot === 'member' || chat.bot === 'administrator';

export function addBot(state: WorldState, groupId: number, byPersonId: number): void {
  const chat = groupOf(state, groupId);
  if (isInside(chat)) throw new Error('the bot is in the group already');
  const by = userOf(personOf(state, byPersonId));
  changeBotStatus(state, chat, by, chat.bot, 'member');
  serviceMessage(state, chat, by, { new_chat_members: [state.bot] });
}

export function removeBot(state: WorldState, groupId: number, byPersonId: number): void {
  const chat = groupOf(state, groupId);
  if (!isInside(chat)) throw new Error('the bot is not in the group');
  const by = userOf(personOf(state, byPersonId));
  addMessage(state, chat, { from: by, left_chat_member: state.bot }, { outgoing: false });
  changeBotStatus(state, chat, by, chat.bot, 'kicked');
}

export function promoteBot(state: WorldState, groupId: number, byPersonId: number): void {
  const chat = groupOf(state, groupId);
  if (!isInside(chat)) throw new Error('the bot is not in the group');
  changeBotStatus(state, chat, userOf(personOf(state, byPersonId)), chat.bot, 'administrator');
}

export function addMember(state: WorldState, groupId: number, personId: number, byPersonId: number): void {
  const chat = groupOf(state, groupId);
  const person = personOf(state, personId);
  chat.members.add(personId);
  serviceMessage(state, chat, userOf(personOf(state, byPersonId)), { new_chat_members: [userOf(person)] });
}

export function removeMember(state: WorldState, groupId: number, personId: number, byPersonId: number): void {
  const chat = groupOf(state, groupId);
  if (!chat.members.delete(personId)) throw new Error(`${personId} is not in the group`);
  const left_chat_member = userOf(personOf(state, personId));
  serviceMessage(state, chat, userOf(personOf(state, byPersonId)), { left_chat_member });
}

/** The old group stays behind, closed; what is sent there meets the new id. */
export function migrate(state: WorldState, groupId: number, order: 'old-first' | 'new-first'): number {
  const old = groupOf(state, groupId);
  if (old.type === 'supergroup') throw new Error('it is a supergroup already');
  state.counters.group += 1;
  const next = newChat(-1_002_000_000_000 - state.counters.group, 'supergroup', old.title, old.bot);
  for (const id of old.members) next.members.add(id);
  state.chats.set(next.id, next);
  const owner = ownerOf(old);
  const from = owner === undefined ? state.bot : userOf(personOf(state, owner));
  const tellOld = (): void => serviceMessage(state, old, from, { migrate_to_chat_id: next.id });
  const tellNew = (): void => serviceMessage(state, next, from, { migrate_from_chat_id: old.id });
  for (const tell of order === 'old-first' ? [tellOld, tellNew] : [tellNew, tellOld]) tell();
  old.migratedTo = next.id;
  return next.id;
}
