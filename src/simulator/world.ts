/** The other side of Telegram in memory: persons, groups and their chats, behind a strict Bot API. */
import type { User } from 'grammy/types';
import { createPersonVerbs } from './person.ts';
import { chatOf, newChat, personOf } from './state/chats.ts';
import { commandsFor } from './state/command-store.ts';
import { createFileStore } from './state/file-store.ts';
import { addBot, addMember, groupOf, migrate, promoteBot, removeBot, removeMember } from './state/members.ts';
import { addTopic, deleteTopic, setTopicClosed } from './state/topics.ts';
import { pushUpdate } from './state/updates.ts';
import { type WorldOptions, type WorldState, bindState } from './state/world-state.ts';
import type { GroupState, Person, PersonInit, World } from './world-types.ts';

function createState(options: WorldOptions): WorldState {
  const { firstNumber = 0 } = options;
  const bot: User = {
    id: Number(options.token.split(':')[0]),
    is_bot: true,
    first_name: options.botName ?? options.botUsername,
    username: options.botUsername,
  };
  return {
    options,
    clock: options.clock,
    bot,
    persons: new Map(),
    chats: new Map(),
    files: createFileStore(firstNumber),
    commands: new Map(),
    profile: new Map(),
    queries: new Map(),
    faults: [],
    calls: [],
    callCounts: new Map(),
    journal: [],
    listeners: new Set(),
    updates: [],
    allowedUpdates: undefined,
    poll: undefined,
    webhook: undefined,
    counters: {
      message: firstNumber,
      update: 710_000_000,
      query: firstNumber,
      person: 500_000_000,
      group: 0,
      album: firstNumber,
      seq: 0,
    },
  };
}

function addPerson(state: WorldState, init: PersonInit): Person {
  let { id } = init;
  if (id === undefined) {
    do id = state.counters.person += 1;
    while (state.persons.has(id));
  }
  if (id <= 0 || state.chats.has(id)) throw new Error(`the id ${id} cannot be a new person's`);
  const verbs = createPersonVerbs(state, id, init);
  state.persons.set(id, { id, init, verbs, started: false, blocked: false, deactivated: false, lastToast: undefined });
  state.chats.set(id, newChat(id, 'private', verbs.name, 'member'));
  return verbs;
}

function addGroup(state: WorldState, init: Parameters<World['addGroup']>[0]): { id: number; title: string } {
  state.counters.group += 1;
  const id = init.id ?? -4_000_000_000 - state.counters.group;
  if (id >= 0 || state.chats.has(id)) throw new Error(`the id ${id} cannot be a new group's`);
  const chat = newChat(
    id,
    id < -1_000_000_000_000 ? 'supergroup' : 'group',
    init.title,
    init.withBot ? 'member' : 'left',
  );
  for (const memberId of init.memberIds) chat.members.add(personOf(state, memberId).id);
  state.chats.set(id, chat);
  return { id, title: init.title };
}

function callCount(state: WorldState, filter: Parameters<World['callCount']>[0] = {}): number {
  let total = 0;
  for (const [key, count] of state.callCounts) {
    const [method, status] = key.split(' ');
    const fits = (filter.method ?? method) === method && String(filter.status ?? status) === status;
    if (fits) total += count;
  }
  return total;
}

function groups(state: WorldState): readonly GroupState[] {
  const chats = [...state.chats.values()];
  const formerIds = new Map(chats.map(({ id, migratedTo }) => [migratedTo, id]));
  return chats
    .filter((chat) => chat.type !== 'private' && chat.migratedTo === undefined)
    .map(({ id, type, title, members, bot, muted }) => {
      const formerId = formerIds.get(id);
      return {
        id,
        title,
        memberIds: [...members],
        hasBot: bot === 'member' || bot === 'administrator',
        isSupergroup: type === 'supergroup',
        muted,
        ...(formerId !== undefined && { formerId }),
      };
    });
}

function commands(state: WorldState, personId: number, groupId?: number): ReturnType<World['commands']> {
  const reader = { personId, languageCode: personOf(state, personId).init.languageCode };
  if (groupId === undefined) return commandsFor(state.commands, reader);
  const group = groups(state).find(({ id }) => id === groupId);
  if (!group?.hasBot) return [];
  return commandsFor(state.commands, { ...reader, groupId, isAdmin: group.memberIds[0] === personId });
}

export function createWorld(options: WorldOptions): World {
  const state = createState(options);
  const world: World = {
    botId: state.bot.id,
    botUsername: options.botUsername,
    addPerson: (init) => addPerson(state, init),
    person: (id) => personOf(state, id).verbs,
    persons: () => [...state.persons.values()].map(({ verbs }) => verbs),
    isBlocked: (personId) => personOf(state, personId).blocked,
    addGroup: (init) => addGroup(state, init),
    groups: () => groups(state),
    addMember: async (groupId, personId, by) => addMember(state, groupId, personId, by),
    removeMember: async (groupId, personId, by) => removeMember(state, groupId, personId, by),
    promoteBot: async (groupId, by) => promoteBot(state, groupId, by),
    addBotToGroup: async (groupId, by) => addBot(state, groupId, by),
    removeBotFromGroup: async (groupId, by) => removeBot(state, groupId, by),
    mute: (groupId, what) => void (groupOf(state, groupId).muted = what),
    addTopic: async (groupId, by, name) => addTopic(state, groupId, by, name),
    closeTopic: async (groupId, topicId, byPersonId) =>
      setTopicClosed(state, { groupId, topicId, byPersonId, closed: true }),
    reopenTopic: async (groupId, topicId, byPersonId) =>
      setTopicClosed(state, { groupId, topicId, byPersonId, closed: false }),
    deleteTopic: (groupId, topicId) => deleteTopic(state, groupId, topicId),
    migrateGroup: async (groupId, { order = 'old-first' } = {}) => migrate(state, groupId, order),
    messages: (chatId) =>
      chatOf(state, chatId).messages.map(({ message, deleted, outgoing }) => ({ message, deleted, outgoing })),
    replyKeyboard: (chatId) => chatOf(state, chatId).replyKeyboard?.markup,
    inlineKeyboard: (chatId, messageId) => chatOf(state, chatId).byId.get(messageId)?.message.reply_markup,
    commands: (personId, groupId) => commands(state, personId, groupId),
    file: (fileId) => state.files.byId.get(fileId),
    takeUpdates: () => state.updates.splice(0),
    waitingUpdates: () => state.updates.length,
    continueAbove: (updateId) => void (state.counters.update = Math.max(state.counters.update, updateId)),
    inject: (update) => pushUpdate(state, update),
    addFault: (fault) => void state.faults.push({ fault, left: fault.times ?? 1 }),
    clearFaults: () => void (state.faults.length = 0),
    calls: () => [...state.calls],
    callCount: (filter) => callCount(state, filter),
    journal: (afterSeq = 0) => state.journal.filter(({ seq }) => seq > afterSeq),
    onChange: (listener) => {
      state.listeners.add(listener);
      return () => void state.listeners.delete(listener);
    },
    close: () => {
      state.poll?.wake();
      state.webhook?.stop();
    },
  };
  bindState(world, state);
  return world;
}
