/** Chats and the messages in them. */
import type { Chat, Message, MessageEntity, User } from 'grammy/types';
import { badRequest, forbidden } from './api-error.ts';
import { record } from './journal.ts';
import { pushUpdate } from './updates.ts';
import {
  type BotStatus,
  type ChatState,
  type PersonState,
  type Stored,
  type WorldState,
  unixNow,
} from './world-state.ts';

export function userOf(person: PersonState): User {
  const { firstName, lastName, languageCode } = person.init;
  return {
    id: person.id,
    is_bot: false,
    first_name: firstName,
    ...(lastName === undefined ? {} : { last_name: lastName }),
    ...(languageCode === undefined ? {} : { language_code: languageCode }),
  };
}

export function newChat(id: number, type: ChatState['type'], title: string, bot: BotStatus): ChatState {
  return {
    id,
    type,
    title,
    messages: [],
    byId: new Map(),
    lastMessageId: 0,
    members: new Set(),
    bot,
    muted: 'nothing',
    topics: new Map(),
    migratedTo: undefined,
    replyKeyboard: undefined,
  };
}

/** How Telegram marks a group that has topics. */
const WITH_TOPICS = Object.fromEntries([['is_forum', true]]);

/** The chat as messages carry it. */
export function chatJson(state: WorldState, chat: ChatState): Chat {
  if (chat.type !== 'private') {
    const group = { id: chat.id, type: chat.type, title: chat.title } as Chat;
    return chat.topics.size > 0 ? Object.assign(group, WITH_TOPICS) : group;
  }
  const { firstName, lastName } = personOf(state, chat.id).init;
  return {
    id: chat.id,
    type: 'private',
    first_name: firstName,
    ...(lastName === undefined ? {} : { last_name: lastName }),
  };
}

export function personOf(state: WorldState, id: number): PersonState {
  const person = state.persons.get(id);
  if (!person) throw new Error(`no person with id ${id}`);
  return person;
}

/** For those who build the world: an unknown chat is their mistake. */
export function chatOf(state: WorldState, id: number): ChatState {
  const chat = state.chats.get(id);
  if (!chat) throw new Error(`no chat with id ${id}`);
  return chat;
}

/** A chat that the bot can see. @throws ApiError in Telegram's words. */
export function readableChat(state: WorldState, id: number): ChatState {
  const chat = state.chats.get(id);
  if (!chat) throw badRequest('chat not found');
  if (chat.type === 'private') {
    if (!personOf(state, id).started) throw badRequest('chat not found');
    return chat;
  }
  if (chat.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  }
  const kind = chat.type === 'group' ? 'group' : 'supergroup';
  if (chat.bot === 'kicked') throw forbidden(`bot was kicked from the ${kind} chat`);
  if (chat.bot === 'left') throw forbidden(`bot is not a member of the ${kind} chat`);
  return chat;
}

/** A chat that the bot can write to. @throws ApiError in Telegram's words. */
export function writableChat(state: WorldState, id: number): ChatState {
  const person = state.persons.get(id);
  if (!person) return readableChat(state, id);
  if (person.deactivated) throw forbidden('user is deactivated');
  if (person.blocked) throw forbidden('bot was blocked by the user');
  if (!person.started) throw forbidden("bot can't initiate conversation with a user");
  return chatOf(state, id);
}

/** Private chats and groups count their messages together, a supergroup its own. */
function nextMessageId(state: WorldState, chat: ChatState): number {
  if (chat.type === 'supergroup') return (chat.lastMessageId += 1);
  return (state.counters.message += 1);
}

export interface AddOptions {
  readonly outgoing: boolean;
  readonly date?: number;
  readonly fixed?: boolean;
  readonly keyboard?: NonNullable<ChatState['replyKeyboard']>['markup'];
}

/** Puts a message into a chat. */
export function addMessage(
  state: WorldState,
  chat: ChatState,
  content: Partial<Message>,
  options: AddOptions,
): Message {
  const message = {
    message_id: nextMessageId(state, chat),
    date: options.date ?? unixNow(state),
    chat: chatJson(state, chat),
    ...content,
  };
  const stored: Stored = { message, deleted: false, outgoing: options.outgoing, fixed: options.fixed ?? false };
  chat.messages.push(stored);
  chat.byId.set(message.message_id, stored);
  if (options.keyboard) chat.replyKeyboard = { messageId: message.message_id, markup: options.keyboard };
  record(state, chat.id, {
    type: 'message',
    message,
    outgoing: options.outgoing,
    ...(options.keyboard ? { keyboard: options.keyboard } : {}),
  });
  return message;
}

/** A message as another one quotes it: without what it quotes itself. */
export function quoted(message: Message): Message {
  const { reply_to_message: _, ...rest } = message;
  return rest;
}

const isCommandFor = (state: WorldState, text: string): boolean => {
  const command = /^\/\w+(?:@(\w+))?/.exec(text);
  return !!command && (!command[1] || command[1].toLowerCase() === state.options.botUsername.toLowerCase());
};

/** With privacy on, a bot sees in groups only commands, mentions and replies to it; an administrator sees everything. */
function isMeantForBot(state: WorldState, chat: ChatState, message: Message): boolean {
  if (chat.type === 'private') return true;
  if (chat.bot !== 'member' && chat.bot !== 'administrator') return false;
  if (chat.bot === 'administrator' || state.options.privacyMode === false) return true;
  if (message.reply_to_message?.from?.id === state.bot.id) return true;
  const text = message.text ?? message.caption;
  if (text === undefined) return !isContent(message);
  const mention = `@${state.options.botUsername}`.toLowerCase();
  const mentioned = (entity: MessageEntity): boolean =>
    entity.type === 'mention' && text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === mention;
  return (
    isCommandFor(state, text) || [...(message.entities ?? []), ...(message.caption_entities ?? [])].some(mentioned)
  );
}

const SERVICE = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'group_chat_created',
  'supergroup_chat_created',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'pinned_message',
  'forum_topic_created',
  'forum_topic_closed',
  'forum_topic_reopened',
] as const;

const isContent = (message: Message): boolean => SERVICE.every((kind) => message[kind] === undefined);

/** Tells the bot of a message, where Telegram would. */
export function deliverMessage(
  state: WorldState,
  chat: ChatState,
  message: Message,
  kind: 'message' | 'edited_message',
): void {
  if (isMeantForBot(state, chat, message)) pushUpdate(state, { [kind]: message });
}
