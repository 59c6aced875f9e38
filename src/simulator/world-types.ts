/** The other side of Telegram as tests and the web page see it: persons who write and tap, chats that hold messages, scripted faults. */
import type { InlineKeyboardMarkup, Message, ReplyKeyboardMarkup, Update } from 'grammy/types';

export interface PersonInit {
  /** Telegram id; given when left out. */
  readonly id?: number;
  readonly firstName: string;
  readonly lastName?: string;
  readonly languageCode?: string;
  readonly phone?: string;
}

/** A message as stored in a chat: Telegram's own shape, plus what the page needs. */
export interface StoredMessage {
  readonly message: Message;
  /** Rendered from text + entities. */
  readonly deleted: boolean;
  readonly outgoing: boolean; // sent by the bot
}

/** A file that somebody sends. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** What a person can do in a chat (private chat with the bot by default, or a group by its id). */
export interface Person {
  readonly id: number;
  readonly name: string;
  says(text: string, options?: { chatId?: number; replyTo?: number; date?: Date }): Promise<Message>;
  /** Taps an inline button by its visible text (newest message that has it) or by message and text/data. */
  taps(button: string, options?: { chatId?: number; messageId?: number; data?: string }): Promise<{ queryId: string }>;
  /** The text that answerCallbackQuery showed last, if any. */
  lastToast(): string | undefined;
  sendsPhotos(photos: readonly Uint8Array[], options?: { caption?: string; chatId?: number; replyTo?: number }): Promise<readonly Message[]>;
  sendsDocument(file: SentFile, options?: { caption?: string; chatId?: number }): Promise<Message>;
  sendsLocation(latitude: number, longitude: number): Promise<Message>;
  /** Own contact when left out. */
  sharesContact(contact?: { phone: string; firstName: string; userId?: number }): Promise<Message>;
  /** Anything else: sticker, voice, poll, dice … merged into a message. */
  sends(part: Partial<Message>): Promise<Message>;
  edits(messageId: number, text: string): Promise<Message>;
  blocksBot(): Promise<void>;
  unblocksBot(): Promise<void>;
}

/** A fault that the next matching calls meet. */
export interface Fault {
  /** Bot API method, or "*" . */
  readonly method: string;
  readonly chatId?: number;
  /** How many calls; default 1. */
  readonly times?: number;
  readonly kind:
    | { readonly type: 'status'; readonly status: number; readonly body?: string; readonly description?: string; readonly parameters?: { retry_after?: number; migrate_to_chat_id?: number } }
    /** The call is carried out, then the connection is cut before the answer. */
    | { readonly type: 'reset-after' }
    | { readonly type: 'reset-before' }
    | { readonly type: 'delay'; readonly ms: number };
}

export interface World {
  readonly botId: number;
  readonly botUsername: string;
  addPerson(init: PersonInit): Person;
  person(id: number): Person;
  persons(): readonly Person[];
  addGroup(init: { id?: number; title: string; memberIds: readonly number[]; withBot: boolean }): { id: number; title: string };
  addBotToGroup(groupId: number, byPersonId: number): Promise<void>;
  removeBotFromGroup(groupId: number, byPersonId: number): Promise<void>;
  /** Turns a group into a supergroup; returns the new id. */
  migrateGroup(groupId: number): Promise<number>;
  /** Messages of a chat in order (private chat id = person id). */
  messages(chatId: number): readonly StoredMessage[];
  /** Keyboard now shown below a message / at the bottom of a chat. */
  replyKeyboard(chatId: number): ReplyKeyboardMarkup | undefined;
  inlineKeyboard(chatId: number, messageId: number): InlineKeyboardMarkup | undefined;
  /** "/" menu that this person sees in the private chat. */
  commands(personId: number): readonly { command: string; description: string }[];
  file(fileId: string): { bytes: Uint8Array; name: string; mimeType: string } | undefined;
  /** Updates not yet fetched, taken away as getUpdates with offset would (for tests without polling). */
  takeUpdates(): readonly Update[];
  addFault(fault: Fault): void;
  clearFaults(): void;
  /** All Bot API calls so far (method, params), newest last; bounded. */
  calls(): readonly { method: string; params: Record<string, unknown>; at: Date }[];
  /** Called after anything in a chat changed (for the page's live stream). */
  onChange(listener: (chatId: number) => void): () => void;
}
