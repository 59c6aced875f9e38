/** The methods that change what is in a chat already: edits, deletions, pins, reactions, answers to taps. */
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { badRequest } from '../state/api-error.ts';
import { addMessage, quoted } from '../state/chats.ts';
import { record } from '../state/journal.ts';
import { type ChatState, type Stored, type WorldState, unixNow } from '../state/world-state.ts';
import { captionFields, textFields } from './formatted-text.ts';
import { checkInlineMarkup } from './keyboard.ts';
import { chatToRead, chatToWrite, type Methods, textOf } from './method.ts';
import type { Params } from './params.ts';
import { REACTIONS } from './reactions.ts';
import { previewFields, requireRights } from './send-message.ts';

const DELETABLE_SECONDS = 48 * 3600;

function editable(state: WorldState, params: Params): { readonly chat: ChatState; readonly stored: Stored } {
  const chat = chatToWrite(state, params);
  const stored = chat.byId.get(params['message_id'] as number);
  if (!stored || stored.deleted) throw badRequest('message to edit not found');
  if (!stored.outgoing || stored.fixed || stored.message.forward_origin) throw badRequest("message can't be edited");
  return { chat, stored };
}

/** What an edit can change, in a form that can be compared. */
function fingerprint({
  text,
  entities,
  caption,
  caption_entities,
  reply_markup,
  link_preview_options,
}: Partial<Message>): string {
  return JSON.stringify([
    text,
    entities ?? [],
    caption,
    caption_entities ?? [],
    reply_markup?.inline_keyboard ?? [],
    link_preview_options,
  ]);
}

function replace(state: WorldState, chat: ChatState, stored: Stored, next: Message): Message {
  if (fingerprint(stored.message) === fingerprint(next)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  stored.message = next;
  record(state, chat.id, { type: 'edit', message: next, outgoing: true });
  return next;
}

/** The message without the named fields: an edit replaces them all. */
function without(message: Message, ...names: readonly (keyof Message)[]): Message {
  return Object.fromEntries(
    Object.entries(message).filter(([name]) => !names.includes(name as keyof Message)),
  ) as never;
}

const withMarkup = (inline: InlineKeyboardMarkup | undefined): Partial<Message> =>
  inline ? { reply_markup: inline } : {};

function deleteOne(state: WorldState, chat: ChatState, stored: Stored): void {
  if (unixNow(state) - stored.message.date > DELETABLE_SECONDS)
    throw badRequest("message can't be deleted for everyone");
  if (!stored.outgoing && chat.type !== 'private' && chat.bot !== 'administrator')
    throw badRequest("message can't be deleted");
  stored.deleted = true;
  if (chat.replyKeyboard?.messageId === stored.message.message_id) chat.replyKeyboard = undefined;
  record(state, chat.id, { type: 'delete', message: stored.message, outgoing: stored.outgoing });
}

function existing(chat: ChatState, id: unknown, what: string): Stored {
  const stored = chat.byId.get(id as number);
  if (!stored || stored.deleted) throw badRequest(`message to ${what} not found`);
  return stored;
}

function checkReaction(reaction: unknown): void {
  const list = (reaction ?? []) as readonly { type?: unknown; emoji?: unknown }[];
  if (list.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  const valid = list.every(({ type, emoji }) => type === 'emoji' && typeof emoji === 'string' && REACTIONS.has(emoji));
  if (!valid) throw badRequest('REACTION_INVALID');
}

function answerCallbackQuery(state: WorldState, params: Params): true {
  const query = state.queries.get(textOf(params, 'callback_query_id') ?? '');
  const lifetime = state.options.queryLifetimeMs ?? 15 * 60_000;
  if (!query || query.answered || state.clock.now().getTime() - query.at > lifetime) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  const text = textOf(params, 'text') ?? '';
  if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
  const url = textOf(params, 'url');
  // Games apart, a tap can only lead back to the bot itself.
  if (url && !/^(https:\/\/t\.me\/|tg:\/\/resolve)/.test(url)) throw badRequest('URL_INVALID');
  query.answered = true;
  const person = state.persons.get(query.personId);
  if (text && person) {
    person.lastToast = text;
    record(state, query.chatId, {
      type: 'toast',
      personId: query.personId,
      text,
      alert: params['show_alert'] === true,
    });
  }
  return true;
}

export const editMethods: Methods = {
  editMessageText: (state, params) => {
    const { chat, stored } = editable(state, params);
    if (stored.message.text === undefined) throw badRequest('there is no text in the message to edit');
    const fields = {
      ...textFields(params),
      ...previewFields(params),
      ...withMarkup(checkInlineMarkup(params['reply_markup'])),
    };
    const rest = without(stored.message, 'text', 'entities', 'link_preview_options', 'reply_markup');
    return replace(state, chat, stored, { ...rest, ...fields, edit_date: unixNow(state) });
  },
  editMessageCaption: (state, params) => {
    const { chat, stored } = editable(state, params);
    if (!stored.message.photo && !stored.message.document)
      throw badRequest('there is no caption in the message to edit');
    const fields = { ...captionFields(params), ...withMarkup(checkInlineMarkup(params['reply_markup'])) };
    const rest = without(stored.message, 'caption', 'caption_entities', 'reply_markup');
    return replace(state, chat, stored, { ...rest, ...fields, edit_date: unixNow(state) });
  },
  // Only the keyboard: people see no "edited" mark then.
  editMessageReplyMarkup: (state, params) => {
    const { chat, stored } = editable(state, params);
    const markup = withMarkup(checkInlineMarkup(params['reply_markup']));
    return replace(state, chat, stored, { ...without(stored.message, 'reply_markup'), ...markup });
  },
  deleteMessage: (state, params) => {
    const chat = chatToRead(state, params);
    deleteOne(state, chat, existing(chat, params['message_id'], 'delete'));
    return true;
  },
  // Of several, those that cannot be found are passed over.
  deleteMessages: (state, params) => {
    const chat = chatToRead(state, params);
    const ids = params['message_ids'] as readonly unknown[];
    if (ids.length < 1 || ids.length > 100) throw badRequest('there must be 1-100 identifiers of messages to delete');
    for (const stored of ids.map((id) => chat.byId.get(id as number))) {
      if (stored && !stored.deleted) deleteOne(state, chat, stored);
    }
    return true;
  },
  pinChatMessage: (state, params) => {
    const chat = chatToWrite(state, params);
    requireRights(chat, 'manage pinned messages in the chat');
    const pinned = existing(chat, params['message_id'], 'pin').message;
    addMessage(state, chat, { from: state.bot, pinned_message: quoted(pinned) }, { outgoing: true, fixed: true });
    return true;
  },
  unpinChatMessage: (state, params) => {
    requireRights(chatToWrite(state, params), 'manage pinned messages in the chat');
    return true;
  },
  unpinAllChatMessages: (state, params) => {
    requireRights(chatToWrite(state, params), 'manage pinned messages in the chat');
    return true;
  },
  setMessageReaction: (state, params) => {
    existing(chatToWrite(state, params), params['message_id'], 'react');
    checkReaction(params['reaction']);
    return true;
  },
  answerCallbackQuery,
};
