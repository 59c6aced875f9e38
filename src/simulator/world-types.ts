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
  readonly deleted: boolean;
  readonly outgoing: boolean; // sent by the bot
}

/** A file that somebody sends. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** Where and when a person acts; the private chat with the bot and the present time when left out. */
export interface ActOptions {
  readonly chatId?: number;
  readonly replyTo?: number;
  /** A topic of that group; General when left out. */
  readonly topicId?: number;
  /** When it was sent, for messages that arrive late. */
  readonly date?: Date;
}

/** What a person can do in a chat (private chat with the bot by default, or a group by its id). */
export interface Person {
  readonly id: number;
  readonly name: string;
  /** Text longer than 4096 is cut into several messages, as Telegram's apps do; the last one is returned. */
  says(text: string, options?: ActOptions): Promise<Message>;
  /** Taps an inline button by its visible text (newest message that has it) or by message and text/data. */
  taps(button: string, options?: { chatId?: number; messageId?: number; data?: string }): Promise<{ queryId: string }>;
  /** The text that answerCallbackQuery showed last, if any. */
  lastToast(): string | undefined;
  /** One photo, or an album (one message a photo, one media_group_id): JPEG or PNG. */
  sendsPhotos(
    photos: readonly Uint8Array[],
    options?: ActOptions & { readonly caption?: string },
  ): Promise<readonly Message[]>;
  sendsDocument(file: SentFile, options?: ActOptions & { readonly caption?: string }): Promise<Message>;
  sendsLocation(latitude: number, longitude: number, options?: ActOptions): Promise<Message>;
  /** Own contact when left out. */
  sharesContact(
    contact?: { phone: string; firstName: string; userId?: number },
    options?: ActOptions,
  ): Promise<Message>;
  /** Anything else: sticker, voice, poll, dice … merged into a message. */
  sends(part: Partial<Message>, options?: ActOptions): Promise<Message>;
  /** Changes an own message: its text, or its caption. */
  edits(messageId: number, text: string, options?: { readonly chatId?: number }): Promise<Message>;
  blocksBot(): Promise<void>;
  unblocksBot(): Promise<void>;
  /** The account is gone: the bot's messages meet "user is deactivated". */
  deactivates(): Promise<void>;
}

/** A fault that the next matching calls meet. */
export interface Fault {
  /** Bot API method, "download" for files, or "*" for all. */
  readonly method: string;
  readonly chatId?: number;
  /** How many calls; default 1. */
  readonly times?: number;
  readonly kind:
    | {
        readonly type: 'status';
        readonly status: number;
        readonly body?: string;
        readonly description?: string;
        readonly parameters?: { retry_after?: number; migrate_to_chat_id?: number };
      }
    /** The call is carried out, then the connection is cut before the answer. */
    | { readonly type: 'reset-after' }
    | { readonly type: 'reset-before' }
    | { readonly type: 'delay'; readonly ms: number };
}

/** One Bot API call as it came in; `status` is the answer's, 0 where the connection was cut or no answer is out yet. */
export interface ApiCall {
  readonly method: string;
  readonly params: Record<string, unknown>;
  readonly at: Date;
  readonly status: number;
}

/** What happened in a chat, in order, for transcripts. */
export interface JournalEntry {
  readonly seq: number;
  readonly chatId: number;
  readonly event:
    | {
        readonly type: 'message' | 'edit' | 'delete';
        readonly message: Message;
        readonly outgoing: boolean;
        readonly keyboard?: ReplyKeyboardMarkup;
      }
    | { readonly type: 'tap'; readonly personId: number; readonly button: string }
    | { readonly type: 'toast'; readonly personId: number; readonly text: string; readonly alert: boolean };
}

/** Telegram's flood limits, enforced when given: a bucket of `burst` messages that refills with `perSecond`. */
export interface FloodLimits {
  readonly perSecond: number;
  readonly burst: number;
  /** Messages a second to one chat, with a bucket of `perChatBurst`, default one. */
  readonly perChatPerSecond?: number;
  readonly perChatBurst?: number;
  readonly perGroupPerMinute?: number;
  /** After a refusal everything is refused for so long; without it only until the bucket has room. */
  readonly banSeconds?: number;
}

export type Muted = 'nothing' | 'files' | 'everything';

export interface GroupState {
  readonly id: number;
  readonly title: string;
  /** The first one owns the group, and is its only admin beside the bot. */
  readonly memberIds: readonly number[];
  readonly hasBot: boolean;
  readonly isSupergroup: boolean;
  /** What the bot may not write there. */
  readonly muted: Muted;
  /** Its id before it became a supergroup. */
  readonly formerId?: number;
}

export interface World {
  readonly botId: number;
  readonly botUsername: string;
  addPerson(init: PersonInit): Person;
  person(id: number): Person;
  persons(): readonly Person[];
  /** Has this person blocked the bot? */
  isBlocked(personId: number): boolean;
  /** A group that exists already: no updates are made. Its first member owns it. */
  addGroup(init: { id?: number; title: string; memberIds: readonly number[]; withBot: boolean }): {
    id: number;
    title: string;
  };
  /** As they are now; one that became a supergroup is under its new id alone. */
  groups(): readonly GroupState[];
  addMember(groupId: number, personId: number, byPersonId: number): Promise<void>;
  removeMember(groupId: number, personId: number, byPersonId: number): Promise<void>;
  /** Makes the bot administrator of a group. */
  promoteBot(groupId: number, byPersonId: number): Promise<void>;
  addBotToGroup(groupId: number, byPersonId: number): Promise<void>;
  removeBotFromGroup(groupId: number, byPersonId: number): Promise<void>;
  /** What members may not write there any more, the bot with them unless it is an administrator; Telegram tells it nothing. */
  mute(groupId: number, what: Muted): void;
  /** Opens a topic in a supergroup. @returns its id */
  addTopic(groupId: number, byPersonId: number, name: string): Promise<number>;
  closeTopic(groupId: number, topicId: number, byPersonId: number): Promise<void>;
  reopenTopic(groupId: number, topicId: number, byPersonId: number): Promise<void>;
  deleteTopic(groupId: number, topicId: number): void;
  /** Turns a group into a supergroup; returns the new id. Both service messages come, that of the old group first by default. */
  migrateGroup(groupId: number, options?: { readonly order?: 'old-first' | 'new-first' }): Promise<number>;
  /** Messages of a chat in order (private chat id = person id). */
  messages(chatId: number): readonly StoredMessage[];
  /** Keyboard now shown below a message / at the bottom of a chat. */
  replyKeyboard(chatId: number): ReplyKeyboardMarkup | undefined;
  inlineKeyboard(chatId: number, messageId: number): InlineKeyboardMarkup | undefined;
  /** "/" menu that this person sees in the private chat, or in a group: there none while the bot is not in it. */
  commands(personId: number, groupId?: number): readonly { command: string; description: string }[];
  file(fileId: string): { bytes: Uint8Array; name: string; mimeType: string } | undefined;
  /** Updates not yet fetched, taken away as getUpdates with offset would (for tests without polling). */
  takeUpdates(): readonly Update[];
  /** How many updates the bot has not fetched, or not confirmed. */
  waitingUpdates(): number;
  /** An update that no person's act makes: channel posts, polls, kinds that nobody knows yet. */
  inject(update: Omit<Update, 'update_id'>): Update;
  addFault(fault: Fault): void;
  clearFaults(): void;
  /** All Bot API calls so far (method, params), newest last; bounded. */
  calls(): readonly ApiCall[];
  /** How many calls there were in all, of one method or with one status. */
  callCount(filter?: { readonly method?: string; readonly status?: number }): number;
  /** What happened in the chats after `seq`; bounded. */
  journal(afterSeq?: number): readonly JournalEntry[];
  /** Called after anything in a chat changed (for the page's live stream). */
  onChange(listener: (chatId: number) => void): () => void;
  /** Gives out no update id up to this one: a bot that keeps its inbox takes a known id for a repeat. */
  continueAbove(updateId: number): void;
  /** Ends long polls and webhook delivery. */
  close(): void;
}
