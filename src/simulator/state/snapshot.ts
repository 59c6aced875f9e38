/** A world as plain data, so that it can be kept over a restart, and the way back. */
import type { Message, ReplyKeyboardMarkup, Update } from 'grammy/types';
import { z } from 'zod';
import type { StoredFile } from './file-store.ts';
import { newChat } from './chats.ts';
import { type ChatState, type WorldState, stateOf } from './world-state.ts';
import type { PersonInit, World } from '../world-types.ts';

const int = z.number().int();
const loose = z.looseObject({});
const personInit = z.object({
  firstName: z.string(),
  lastName: z.string().optional(),
  languageCode: z.string().optional(),
  phone: z.string().optional(),
});

/** Of a newer or older program, or damaged: it does not pass, and the world begins anew. */
export const snapshotSchema = z.object({
  version: z.literal(1),
  counters: z.object({ message: int, update: int, query: int, person: int, group: int, album: int, seq: int }),
  persons: z.array(
    z.object({ id: int, init: personInit, started: z.boolean(), blocked: z.boolean(), deactivated: z.boolean() }),
  ),
  chats: z.array(
    z.object({
      id: int,
      type: z.enum(['private', 'group', 'supergroup']),
      title: z.string(),
      messages: z.array(
        z.object({
          message: z.looseObject({ message_id: int, date: int }),
          deleted: z.boolean(),
          outgoing: z.boolean(),
          fixed: z.boolean(),
        }),
      ),
      lastMessageId: int,
      members: z.array(int),
      bot: z.enum(['member', 'administrator', 'left', 'kicked']),
      muted: z.enum(['nothing', 'files', 'everything']).default('nothing'),
      topics: z.array(z.tuple([int, z.object({ name: z.string(), closed: z.boolean() })])).default([]),
      migratedTo: int.optional(),
      replyKeyboard: z.object({ messageId: int, markup: loose }).optional(),
    }),
  ),
  files: z.object({
    count: int,
    kept: z.array(
      z.object({
        fileId: z.string(),
        uniqueId: z.string(),
        kind: z.enum(['photo', 'document']),
        name: z.string(),
        mimeType: z.string(),
        path: z.string(),
        size: z.object({ width: int, height: int }).optional(),
        /** Name under which the bytes are kept. */
        content: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    ),
  }),
  commands: z.array(z.tuple([z.string(), z.array(z.object({ command: z.string(), description: z.string() }))])),
  profile: z.array(z.tuple([z.string(), z.unknown()])),
  queries: z.array(z.tuple([z.string(), z.object({ personId: int, chatId: int, at: int, answered: z.boolean() })])),
  updates: z.array(z.looseObject({ update_id: int })),
  allowedUpdates: z.array(z.string()).optional(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Numbers given out after the last writing may be known to the bot: these are passed over. */
const PASSED_OVER = 1000;

/** Taps older than the newest ones have long been answered. */
const KEPT_QUERIES = 500;

function chatSnapshot(chat: ChatState): Snapshot['chats'][number] {
  const { id, type, title, lastMessageId, bot, muted, migratedTo, replyKeyboard } = chat;
  return {
    id,
    type,
    title,
    lastMessageId,
    bot,
    muted,
    topics: [...chat.topics].map(([topicId, topic]) => [topicId, { ...topic }]),
    messages: chat.messages.map((stored) => ({ ...stored, message: { ...stored.message } })),
    members: [...chat.members],
    ...(migratedTo === undefined ? {} : { migratedTo }),
    ...(replyKeyboard ? { replyKeyboard: { ...replyKeyboard, markup: { ...replyKeyboard.markup } } } : {}),
  };
}

/** @param nameOf the name under which somebody else keeps these bytes: 64 hexadecimal digits */
export function takeSnapshot(world: World, nameOf: (bytes: Uint8Array) => string): Snapshot {
  const state = stateOf(world);
  return {
    version: 1,
    counters: { ...state.counters },
    persons: [...state.persons.values()].map(({ id, init, started, blocked, deactivated }) => {
      const { id: _, ...rest } = init;
      return { id, init: rest, started, blocked, deactivated };
    }),
    chats: [...state.chats.values()].map(chatSnapshot),
    files: {
      count: state.files.count,
      kept: [...state.files.byId.values()].map(({ bytes, ...file }) => ({ ...file, content: nameOf(bytes) })),
    },
    commands: [...state.commands].map(([key, list]) => [key, [...list]]),
    profile: [...state.profile],
    queries: [...state.queries].slice(-KEPT_QUERIES),
    updates: state.updates.map((update) => ({ ...update })),
    ...(state.allowedUpdates ? { allowedUpdates: [...state.allowedUpdates] } : {}),
  };
}

function restoreCounters(state: WorldState, { counters, files }: Snapshot): void {
  for (const name of Object.keys(counters) as (keyof Snapshot['counters'])[]) {
    state.counters[name] = Math.max(state.counters[name], counters[name] + PASSED_OVER);
  }
  state.files.count = Math.max(state.files.count, files.count + PASSED_OVER);
}

/** Options whose value is undefined are left out, as the types of the world want it. */
function given<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}

function restoreChat(state: WorldState, kept: Snapshot['chats'][number]): void {
  const chat: ChatState = newChat(kept.id, kept.type, kept.title, kept.bot);
  for (const { message, ...rest } of kept.messages) {
    const stored = { ...rest, message: message as unknown as Message };
    chat.messages.push(stored);
    chat.byId.set(message.message_id, stored);
  }
  for (const member of kept.members) chat.members.add(member);
  chat.lastMessageId = kept.lastMessageId + (kept.type === 'supergroup' ? PASSED_OVER : 0);
  chat.migratedTo = kept.migratedTo;
  chat.muted = kept.muted;
  for (const [topicId, topic] of kept.topics) chat.topics.set(topicId, topic);
  const { replyKeyboard } = kept;
  chat.replyKeyboard = replyKeyboard && {
    ...replyKeyboard,
    markup: replyKeyboard.markup as unknown as ReplyKeyboardMarkup,
  };
  state.chats.set(chat.id, chat);
}

function restorePeople(world: World, state: WorldState, { persons, chats }: Snapshot): void {
  for (const { id, init, ...standing } of persons) {
    if (!state.persons.has(id)) world.addPerson({ id, ...(given(init) as PersonInit) });
    const person = state.persons.get(id);
    if (person) Object.assign(person, standing);
  }
  for (const chat of chats) restoreChat(state, chat);
}

/**
 * Puts a world back as it was: whoever is in it already keeps name and place, what they wrote comes back.
 * @param bytesOf what was kept under that name; a file whose bytes are gone is left out
 */
export function restoreSnapshot(
  world: World,
  snapshot: Snapshot,
  bytesOf: (content: string) => Uint8Array | undefined,
): void {
  const state = stateOf(world);
  restorePeople(world, state, snapshot);
  restoreCounters(state, snapshot);
  for (const { content, ...file } of snapshot.files.kept) {
    const bytes = bytesOf(content);
    if (!bytes) continue;
    const stored = { ...given(file), bytes } as StoredFile;
    state.files.byId.set(stored.fileId, stored);
    state.files.byPath.set(stored.path, stored);
  }
  for (const [key, list] of snapshot.commands) state.commands.set(key, list);
  for (const [key, value] of snapshot.profile) state.profile.set(key, value);
  for (const [id, query] of snapshot.queries) state.queries.set(id, query);
  state.updates.unshift(...(snapshot.updates as unknown as Update[]));
  state.allowedUpdates = snapshot.allowedUpdates && new Set(snapshot.allowedUpdates);
}
