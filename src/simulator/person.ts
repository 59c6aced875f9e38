/** What a person does, turned into messages and updates as Telegram would make them. */
import type { InlineKeyboardButton, Message } from 'grammy/types';
import { addMessage, chatJson, chatOf, deliverMessage, personOf, quoted, userOf } from './state/chats.ts';
import { detectEntities } from './state/detect-entities.ts';
import { storeFile } from './state/file-store.ts';
import { record } from './state/journal.ts';
import { changeBotStatus } from './state/members.ts';
import { inTopic } from './state/topics.ts';
import { photoSizes } from './state/photo-sizes.ts';
import { pushUpdate } from './state/updates.ts';
import {
  type ChatState,
  type PersonState,
  type Stored,
  type WorldState,
  nextAlbumId,
  unixNow,
} from './state/world-state.ts';
import type { ActOptions, Person, PersonInit, SentFile } from './world-types.ts';

const MAX_TEXT = 4096;
const MAX_SENT_FILE = 2000 * 1024 * 1024;

/** As Telegram's apps cut a long paste: at the last line break or space that fits. */
function splitLongText(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > MAX_TEXT) {
    const cut = Math.max(rest.lastIndexOf('\n', MAX_TEXT), rest.lastIndexOf(' ', MAX_TEXT));
    const at = cut > 0 ? cut : MAX_TEXT;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...parts, rest].filter((part) => part !== '');
}

const textPart = (text: string): Partial<Message> => {
  const entities = [...detectEntities(text)];
  return { text, ...(entities.length > 0 ? { entities } : {}) };
};

function captionPart(caption: string | undefined): Partial<Message> {
  if (!caption) return {};
  const entities = [...detectEntities(caption)];
  return { caption, ...(entities.length > 0 ? { caption_entities: entities } : {}) };
}

/** A keyboard that is to be used once goes when one of its buttons was used. */
function useReplyKeyboard(chat: ChatState, content: Partial<Message>): void {
  const markup = chat.replyKeyboard?.markup;
  if (!markup?.one_time_keyboard) return;
  const used = markup.keyboard.flat().some((button) => {
    if (typeof button === 'string') return button === content.text;
    if ('request_contact' in button) return content.contact !== undefined;
    if ('request_location' in button) return content.location !== undefined;
    return button.text === content.text;
  });
  if (used) chat.replyKeyboard = undefined;
}

type TappedButton = InlineKeyboardButton & { readonly callback_data?: string };

const buttonsOf = (message: Message): readonly TappedButton[] => message.reply_markup?.inline_keyboard.flat() ?? [];

interface Tap {
  readonly message: object;
  readonly data: string;
}

function buttonIn(stored: Stored | undefined, text: string, data: string | undefined): TappedButton | undefined {
  if (!stored || stored.deleted) return undefined;
  return buttonsOf(stored.message).find(
    (button) => button.text === text && (data === undefined || button.callback_data === data),
  );
}

/** The person's side of one chat; every act checks what Telegram's app would not let them do. */
class PersonActs {
  readonly #state: WorldState;
  readonly #person: PersonState;

  constructor(state: WorldState, person: PersonState) {
    this.#state = state;
    this.#person = person;
  }

  get #id(): number {
    return this.#person.id;
  }

  chat(chatId: number = this.#id): ChatState {
    const chat = chatOf(this.#state, chatId);
    if (chat.type === 'private') {
      if (chatId !== this.#id) throw new Error(`${chatId} is somebody else's private chat`);
      if (this.#person.blocked) throw new Error('unblock the bot before you write to it');
    } else if (!chat.members.has(this.#id)) {
      throw new Error(`${this.#id} is not a member of the group ${chatId}`);
    } else if (chat.migratedTo !== undefined) {
      throw new Error(`the group has become ${chat.migratedTo}`);
    }
    if (this.#person.deactivated) throw new Error('the account is deactivated');
    return chat;
  }

  send(content: Partial<Message>, options: ActOptions = {}): Message {
    const chat = this.chat(options.chatId);
    const { replyTo, date, topicId } = options;
    const replied = replyTo === undefined ? undefined : chat.byId.get(replyTo);
    if (replyTo !== undefined && (!replied || replied.deleted)) throw new Error(`no message ${replyTo} to reply to`);
    if (chat.type === 'private') this.#person.started = true;
    const message = addMessage(
      this.#state,
      chat,
      {
        from: userOf(this.#person),
        ...inTopic(chat, topicId),
        ...(replied ? { reply_to_message: quoted(replied.message) as never } : {}),
        ...content,
      },
      { outgoing: false, ...(date ? { date: Math.floor(date.getTime() / 1000) } : {}) },
    );
    useReplyKeyboard(chat, content);
    deliverMessage(this.#state, chat, message, 'message');
    return message;
  }

  says(text: string, options?: ActOptions): Message {
    const parts = splitLongText(text.trim());
    if (parts.length === 0) throw new Error('an empty text cannot be sent');
    const sent = parts.map((part) => this.send(textPart(part), options));
    return sent.at(-1) as Message;
  }

  #tapped(chat: ChatState, text: string, messageId: number | undefined, data: string | undefined): Tap {
    if (messageId !== undefined && data !== undefined) {
      const stored = chat.byId.get(messageId);
      if (stored && !stored.deleted) return { message: stored.message, data };
      return { message: { chat: chatJson(this.#state, chat), message_id: messageId, date: 0 }, data };
    }
    const candidates = messageId === undefined ? chat.messages.toReversed() : [chat.byId.get(messageId)];
    for (const stored of candidates) {
      const button = buttonIn(stored, text, data);
      if (!stored || !button) continue;
      if (button.callback_data === undefined)
        throw new Error(`the button "${text}" tells the bot nothing: it opens a link or the like`);
      return { message: stored.message, data: button.callback_data };
    }
    throw new Error(`no button "${text}" in the chat; there are: ${this.#visibleButtons(chat)}`);
  }

  #visibleButtons(chat: ChatState): string {
    const texts = chat.messages.filter(({ deleted }) => !deleted).flatMap(({ message }) => buttonsOf(message));
    return texts.map(({ text }) => `[${text}]`).join(' ') || 'none';
  }

  taps(
    button: string,
    { chatId, messageId, data }: { chatId?: number; messageId?: number; data?: string } = {},
  ): string {
    const chat = this.chat(chatId);
    if (chat.bot === 'left' || chat.bot === 'kicked') throw new Error('the bot is not in the group');
    const tap = this.#tapped(chat, button, messageId, data);
    const { counters, queries, clock } = this.#state;
    counters.query += 1;
    const id = String(4_200_000_000_000_000 + counters.query);
    queries.set(id, { personId: this.#id, chatId: chat.id, at: clock.now().getTime(), answered: false });
    record(this.#state, chat.id, { type: 'tap', personId: this.#id, button });
    pushUpdate(this.#state, {
      callback_query: {
        id,
        from: userOf(this.#person),
        message: tap.message as Message,
        chat_instance: String(-8_000_000_000_000_000 - Math.abs(chat.id)),
        data: tap.data,
      },
    });
    return id;
  }

  sendsPhotos(photos: readonly Uint8Array[], options: ActOptions & { readonly caption?: string }): readonly Message[] {
    if (photos.length < 1 || photos.length > 10) throw new Error('an album has 1 to 10 photos');
    const sizes = photos.map((bytes) => photoSizes(this.#state.files, bytes));
    const album = sizes.length > 1 ? { media_group_id: nextAlbumId(this.#state) } : {};
    return sizes.map((photo, at) =>
      this.send({ ...album, photo, ...(at === 0 ? captionPart(options.caption) : {}) }, options),
    );
  }

  sendsDocument(file: SentFile, options: ActOptions & { readonly caption?: string }): Message {
    if (file.bytes.byteLength === 0) throw new Error('an empty file cannot be sent');
    if (file.bytes.byteLength > MAX_SENT_FILE) throw new Error('Telegram takes files up to 2000 MB');
    const stored = storeFile(this.#state.files, { kind: 'document', ...file });
    const document = {
      file_id: stored.fileId,
      file_unique_id: stored.uniqueId,
      file_name: file.name,
      mime_type: file.mimeType,
      file_size: file.bytes.byteLength,
    };
    return this.send({ document, ...captionPart(options.caption) }, options);
  }

  edits(messageId: number, text: string, chatId?: number): Message {
    const chat = this.chat(chatId);
    const stored = chat.byId.get(messageId);
    if (!stored || stored.deleted || stored.message.from?.id !== this.#id)
      throw new Error(`no own message ${messageId} to edit`);
    const { entities: _, caption_entities: __, ...rest } = stored.message;
    const content = stored.message.text === undefined ? captionPart(text) : textPart(text);
    const message = { ...rest, ...content, edit_date: unixNow(this.#state) } as Message;
    stored.message = message;
    record(this.#state, chat.id, { type: 'edit', message, outgoing: false });
    deliverMessage(this.#state, chat, message, 'edited_message');
    return message;
  }

  setBlocked(blocked: boolean): void {
    if (this.#person.blocked === blocked) return;
    this.#person.blocked = blocked;
    const [before, after] = blocked ? ['member', 'kicked'] : ['kicked', 'member'];
    changeBotStatus(this.#state, chatOf(this.#state, this.#id), userOf(this.#person), before, after);
    for (const listener of this.#state.listeners) listener(this.#id);
  }
}

/** Own number of somebody who was not given one, from the id so that it is always the same. */
const phoneOf = (id: number, { phone }: PersonInit): string =>
  phone ?? `+62812${String(id).slice(-8).padStart(8, '0')}`;

export function createPersonVerbs(state: WorldState, id: number, init: PersonInit): Person {
  const acts = (): PersonActs => new PersonActs(state, personOf(state, id));
  const ownContact = {
    phone_number: phoneOf(id, init),
    first_name: init.firstName,
    ...(init.lastName === undefined ? {} : { last_name: init.lastName }),
    user_id: id,
  };
  return {
    id,
    name: [init.firstName, init.lastName].filter(Boolean).join(' '),
    says: async (text, options) => acts().says(text, options),
    taps: async (button, options) => ({ queryId: acts().taps(button, options) }),
    lastToast: () => personOf(state, id).lastToast,
    sendsPhotos: async (photos, options = {}) => acts().sendsPhotos(photos, options),
    sendsDocument: async (file, options = {}) => acts().sendsDocument(file, options),
    sendsLocation: async (latitude, longitude, options) => acts().send({ location: { latitude, longitude } }, options),
    sharesContact: async (contact, options) => {
      if (!contact) return acts().send({ contact: ownContact }, options);
      const { phone, firstName, userId } = contact;
      const card = { phone_number: phone, first_name: firstName, ...(userId === undefined ? {} : { user_id: userId }) };
      return acts().send({ contact: card }, options);
    },
    sends: async (part, options) => acts().send(part, options),
    edits: async (messageId, text, options) => acts().edits(messageId, text, options?.chatId),
    blocksBot: async () => acts().setBlocked(true),
    unblocksBot: async () => acts().setBlocked(false),
    deactivates: async () => {
      personOf(state, id).deactivated = true;
    },
  };
}
