/** Writes down what happens in the chats, and tells those who watch. */
import type { JournalEntry } from '../world-types.ts';
import type { WorldState } from './world-state.ts';

const KEPT = 50_000;

/** Drops the oldest entries of a bounded list in batches, so that each costs next to nothing. */
export function trim(list: unknown[], kept: number): void {
  if (list.length > kept * 1.2) list.splice(0, list.length - kept);
}

export function record(state: WorldState, chatId: number, event: JournalEntry['event']): void {
  state.counters.seq += 1;
  state.journal.push({ seq: state.counters.seq, chatId, event });
  trim(state.journal, KEPT);
  tellChange(state, chatId);
}

/** Something that is seen in the chat, but not written down there, is another one. */
export function tellChange(state: WorldState, chatId: number): void {
  for (const listener of state.listeners) listener(chatId);
}
