/** Everything that a world remembers, as plain data; the functions beside it are the only ones that change it. */
import type { Message, ReplyKeyboardMarkup, Update, User } from 'grammy/types';
import type { Clock } from '../../lib/clock.ts';
import type { ApiCall, Fault, FloodLimits, JournalEntry, Muted, Person, PersonInit, World } from '../world-types.ts';
import type { CommandStore } from './command-store.ts';
import type { FileStore } from './file-store.ts';

export interface WorldOptions {
  readonly clock: Clock;
  readonly token: string;
  readonly botUsername: string;
  /** First name of the bot; its username when left out. */
  readonly botName?: string;
  /** Refuses parameters that the method does not have; default true. */
  readonly strict?: boolean;
  /** The bot sees in groups only what is meant for it; default true, as for every new bot. */
  readonly privacyMode?: boolean;
  /** How long a tap can be answered; default 15 minutes. */
  readonly queryLifetimeMs?: number;
  /** Wait before a webhook delivery is tried again, doubled each time; default 1,000. */
  readonly webhookRetryMs?: number;
  readonly limits?: FloodLimits;
  /** Where messages, taps and files begin to be numbered: above what a kept database may know; default 0. */
  readonly firstNumber?: number;
}

export interface PersonState {
  readonly id: number;
  readonly init: PersonInit;
  readonly verbs: Person;
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
  lastToast: string | undefined;
}

export interface Stored {
  message: Message;
  deleted: boolean;
  readonly outgoing: boolean;
  /** Sent with a reply keyboard or the like: Telegram does not let it be edited. */
  readonly fixed: boolean;
}

export type BotStatus = 'member' | 'administrator' | 'left' | 'kicked';

/** What the members of a group may not write, the bot with them unless it is an administrator. */

/** A topic of a group, by the id of the message that opened it. */
export interface TopicState {
  readonly name: string;
  closed: boolean;
}

export interface ChatState {
  readonly id: number;
  type: 'private' | 'group' | 'supergroup';
  title: string;
  readonly messages: Stored[];
  readonly byId: Map<number, Stored>;
  /** Of a supergroup, which counts its own messages. */
  lastMessageId: number;
  readonly members: Set<number>;
  bot: BotStatus;
  muted: Muted;
  readonly topics: Map<number, TopicState>;
  migratedTo: number | undefined;
  replyKeyboard: { readonly messageId: number; readonly markup: ReplyKeyboardMarkup } | undefined;
}

export interface Query {
  readonly personId: number;
  readonly chatId: number;
  readonly at: number;
  answered: boolean;
}

export interface Poll {
  readonly wake: () => void;
  /** Another request takes over; its name is told. */
  readonly terminate: (by: 'getUpdates' | 'setWebhook') => void;
}

export interface Webhook {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
  lastError: { readonly at: number; readonly message: string } | undefined;
  /** Tells the delivery that something waits. */
  readonly wake: () => void;
  readonly stop: () => void;
}

export interface WorldState {
  readonly options: WorldOptions;
  readonly clock: Clock;
  readonly bot: User;
  readonly persons: Map<number, PersonState>;
  readonly chats: Map<number, ChatState>;
  readonly files: FileStore;
  readonly commands: CommandStore;
  /** Names and descriptions by method and language. */
  readonly profile: Map<string, unknown>;
  readonly queries: Map<string, Query>;
  readonly faults: { readonly fault: Fault; left: number }[];
  readonly calls: ApiCall[];
  readonly callCounts: Map<string, number>;
  readonly journal: JournalEntry[];
  readonly listeners: Set<(chatId: number) => void>;
  readonly updates: Update[];
  allowedUpdates: ReadonlySet<string> | undefined;
  poll: Poll | undefined;
  webhook: Webhook | undefined;
  readonly counters: {
    message: number;
    update: number;
    query: number;
    person: number;
    group: number;
    album: number;
    seq: number;
  };
}

const states = new WeakMap<World, WorldState>();

export function bindState(world: World, state: WorldState): void {
  states.set(world, state);
}

/** What stands behind a world. @throws when it was not made by `createWorld`. */
export function stateOf(world: World): WorldState {
  const state = states.get(world);
  if (!state) throw new Error('not a world made by createWorld');
  return state;
}

export const unixNow = (state: WorldState): number => Math.floor(state.clock.now().getTime() / 1000);

/** Longer than a number can be, so a text. */
export function nextAlbumId(state: WorldState): string {
  state.counters.album += 1;
  return `1390${String(state.counters.album).padStart(13, '0')}`;
}
