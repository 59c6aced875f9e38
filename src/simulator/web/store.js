/** What the page knows: the server's state, who is shown, what is unread; told to whoever listens. */

const SHOWN_KEY = 'kesra.shown';
const READ_KEY = 'kesra.read';

function remembered(key, fallback) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? fallback;
  } catch (error) {
    // Somebody else's or an older page's value: begin anew.
    console.warn(`${key} cannot be read`, error);
    return fallback;
  }
}

/** @type {any} the server's state, see page-state.ts */
export let state;
/** Chat id → chat, see page-view.ts. */
export const chats = new Map();
const listeners = new Set();
let shown = remembered(SHOWN_KEY, null);
const read = new Map(remembered(READ_KEY, []));
/** What had been read when a chat was brought up last. */
const before = new Map();
/** The one chat of a narrow window. */
let current;
export const narrow = matchMedia('(max-width: 719px)');

/** @param {(what: 'all' | 'people' | 'clock' | 'chat' | 'notice', chatId?: number) => void} listener */
export function listen(listener) {
  listeners.add(listener);
}

export function tell(what, chatId) {
  for (const listener of listeners) listener(what, chatId);
}

export const allChatIds = () => [...state.persons.map((p) => p.id), ...state.groups.map((g) => g.id)];
export const personOf = (id) => state.persons.find((person) => person.id === id);
export const groupOf = (id) => state.groups.find((group) => group.id === id);
export const nameOf = (id) => personOf(id)?.name ?? groupOf(id)?.title ?? '';
export const isBotQuiet = () => state.bot.quiet;
/** Whoever started the page can write what was played as a test. */
export const writesTests = () => state.writesTests;
/** Nobody can act before. */
export const isReady = () => state.bot.ready;

export function setState(next) {
  state = next;
  chats.clear();
  for (const chat of next.chats) chats.set(chat.chatId, chat);
  const known = new Set(allChatIds());
  const now = (id) => next.groups.find((group) => group.formerId === id)?.id ?? id;
  // After a start from nothing other persons are there: what was remembered of the old ones is void.
  shown = (shown ?? next.shownFirst).map(now).filter((id) => known.has(id));
  if (shown.length === 0) shown = next.shownFirst.map(now).filter((id) => known.has(id));
  // At first no chat was chosen, and most groups were no other before: undefined is not their former id.
  if (current !== undefined) current = now(current);
  if (!known.has(current)) current = shown[0] ?? allChatIds()[0];
  // Numbers begin anew too: a mark beyond the newest message belongs to an office that is gone.
  for (const chat of next.bot.ready ? next.chats : []) {
    if ((read.get(chat.chatId) ?? 0) > (chat.messages.at(-1)?.id ?? 0)) read.delete(chat.chatId);
  }
  // What was there when the page is opened for the first time is no news to anybody.
  for (const chat of next.bot.ready ? next.chats : []) {
    if (!read.has(chat.chatId)) read.set(chat.chatId, chat.messages.at(-1)?.id ?? 0);
  }
  markShownRead();
  tell('all');
}

export function setChat(chat) {
  chats.set(chat.chatId, chat);
  markShownRead();
  tell('chat', chat.chatId);
}

export function setClock(clock) {
  state.clock = clock;
  tell('clock');
}

export function setBotQuiet(quiet) {
  state.bot.quiet = quiet;
  tell('notice');
}

/** What an action that runs says of itself; null when none runs. */
export function setProgress(progress) {
  state.progress = progress;
  tell('notice');
}

/** Chat ids that have a column now, in the order of the persons. */
export function shownIds() {
  if (narrow.matches) return current === undefined ? [] : [current];
  return allChatIds().filter((id) => shown.includes(id));
}

export const isShown = (id) => shownIds().includes(id);

/** On a narrow window changes to that chat, otherwise adds or (with `toggle`) takes away its column. */
export function show(id, { toggle = false } = {}) {
  if (!isShown(id)) before.set(id, read.get(id) ?? 0);
  current = id;
  if (!narrow.matches) {
    if (!shown.includes(id)) shown = [...shown, id];
    else if (toggle && shown.length > 1) shown = shown.filter((one) => one !== id);
    localStorage.setItem(SHOWN_KEY, JSON.stringify(shown));
  }
  markShownRead();
  tell('people');
}

function markShownRead() {
  if (document.hidden) return;
  for (const id of shownIds()) read.set(id, chats.get(id)?.messages.at(-1)?.id ?? 0);
  localStorage.setItem(READ_KEY, JSON.stringify([...read]));
}

/** The newest message that had been read before this chat was brought up; everything when it always stood there. */
export const readBefore = (id) => before.get(id) ?? Number.POSITIVE_INFINITY;

export function unreadOf(id) {
  const mark = read.get(id) ?? 0;
  return chats.get(id)?.messages.filter((message) => message.id > mark && message.from?.id !== id).length ?? 0;
}

narrow.addEventListener('change', () => {
  markShownRead();
  tell('people');
});
document.addEventListener('visibilitychange', () => {
  if (document.hidden || !state) return;
  markShownRead();
  tell('people');
});
