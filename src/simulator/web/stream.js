/** The live stream: hears what changed and fetches it; after a lost connection it asks for everything again. */
import { fetchChat, fetchState } from './api.js';
import { settleTap } from './taps.js';
import { chats, setBotQuiet, setChat, setClock, setProgress, setState, tell } from './store.js';

const AGAIN_MS = 1500;
const TYPING_MS = 5000;
const typing = new Map();
let connected = true;

export const isConnected = () => connected;
export const isTyping = (chatId) => typing.has(chatId);

function setConnected(value) {
  if (connected === value) return;
  connected = value;
  tell('notice');
}

function setTyping(chatId, on) {
  clearTimeout(typing.get(chatId));
  typing.delete(chatId);
  if (on)
    typing.set(
      chatId,
      setTimeout(() => setTyping(chatId, false), TYPING_MS),
    );
  tell('typing', chatId);
}

const wanted = new Set();
let fetching = false;
/** One fetch at a time; a chat that changes meanwhile is fetched once more. */
async function refreshChats() {
  if (fetching) return;
  fetching = true;
  try {
    while (wanted.size > 0) {
      const [chatId] = wanted;
      wanted.delete(chatId);
      if (isTyping(chatId)) setTyping(chatId, false);
      setChat(await fetchChat(chatId));
    }
  } catch (error) {
    // Gone under this id (a group that became a supergroup), or no connection: everything is asked for.
    console.warn('chat not fetched', error);
    void refreshAll();
  } finally {
    fetching = false;
  }
}

async function refreshAll() {
  try {
    setState(await fetchState());
    setConnected(true);
  } catch (error) {
    console.warn('state not fetched', error);
    setConnected(false);
  }
}

function hear(event) {
  switch (event.type) {
    case 'hello':
    case 'people':
      return refreshAll();
    case 'chats':
      // Somebody new, or a group under a new id.
      if (event.chatIds.some((chatId) => !chats.has(chatId))) return refreshAll();
      for (const chatId of event.chatIds) wanted.add(chatId);
      return refreshChats();
    case 'clock':
      return setClock(event.clock);
    case 'answered':
      return settleTap(event);
    case 'typing':
      return setTyping(event.chatId, true);
    case 'bot':
      return setBotQuiet(event.quiet);
    case 'progress':
      return setProgress(event.progress);
  }
}

/** Opens the stream and keeps it open; the first "hello" brings the whole state. */
export function connect() {
  const source = new EventSource('/page/events');
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  source.addEventListener('error', () => {
    setConnected(false);
    // The browser tries again by itself unless the answer was not a stream at all.
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, AGAIN_MS);
  });
}
