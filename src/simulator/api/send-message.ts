/** What all methods that send have in common: the reply, the markup, the finished message. */
import type { Message } from 'grammy/types';
import { badRequest } from '../state/api-error.ts';
import { addMessage, quoted, readableChat } from '../state/chats.ts';
import { botMayManage } from '../state/members.ts';
import { checkMayWrite, topicPart } from '../state/topics.ts';
import type { ChatState, WorldState } from '../state/world-state.ts';
import { checkKeys } from './check-keys.ts';
import { checkMarkup } from './keyboard.ts';
import type { Params } from './params.ts';

const REPLY_KEYS = [
  'message_id',
  'chat_id',
  'allow_sending_without_reply',
  'quote',
  'quote_parse_mode',
  'quote_entities',
  'quote_position',
];
const PREVIEW_KEYS = ['is_disabled', 'url', 'prefer_small_media', 'prefer_large_media', 'show_above_text'];

function replyFields(state: WorldState, chat: ChatState, params: Params): Partial<Message> {
  const reply = params['reply_parameters'];
  if (reply === undefined) return {};
  checkKeys(reply, REPLY_KEYS, 'reply parameters');
  const { message_id: id, chat_id: chatId } = reply;
  if (typeof id !== 'number')
    throw badRequest('can\'t parse reply parameters: Field "message_id" must be of type Number');
  const from = typeof chatId === 'number' && chatId !== chat.id ? readableChat(state, chatId) : chat;
  const stored = from.byId.get(id);
  if (!stored || stored.deleted) {
    if (reply['allow_sending_without_reply'] === true) return {};
    throw badRequest('message to be replied not found');
  }
  // From another chat Telegram shows an external reply, which nobody here reads.
  return from === chat ? { reply_to_message: quoted(stored.message) as NonNullable<Message['reply_to_message']> } : {};
}

export function previewFields(params: Params): Partial<Message> {
  const options = params['link_preview_options'];
  if (options === undefined) return {};
  checkKeys(options, PREVIEW_KEYS, 'link preview options');
  return { link_preview_options: options };
}

/** Puts the bot's message into the chat, checked for what its method's parameters share. */
export function sendAsBot(state: WorldState, chat: ChatState, content: Partial<Message>, params: Params): Message {
  const reply = replyFields(state, chat, params);
  const markup = checkMarkup(params['reply_markup']);
  const topicId = params['message_thread_id'] as number | undefined;
  checkMayWrite(chat, content, topicId);
  if (markup.remove) chat.replyKeyboard = undefined;
  return addMessage(
    state,
    chat,
    {
      from: state.bot,
      ...reply,
      ...topicPart(topicId),
      ...content,
      ...(params['protect_content'] === true ? { has_protected_content: true } : {}),
      ...(markup.inline ? { reply_markup: markup.inline } : {}),
    },
    { outgoing: true, fixed: markup.fixed, ...(markup.keyboard ? { keyboard: markup.keyboard } : {}) },
  );
}

/** @throws ApiError 400 when a group does not let the bot do it. */
export function requireRights(chat: ChatState, what: string): void {
  if (!botMayManage(chat)) throw badRequest(`not enough rights to ${what}`);
}
