/** The queue of updates that wait for the bot. */
import type { Update } from 'grammy/types';
import type { WorldState } from './world-state.ts';

/** Kinds that a bot gets only when it asks for them by name. */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

function isWanted(state: WorldState, update: object): boolean {
  const kind = Object.keys(update).find((key) => key !== 'update_id') ?? '';
  return state.allowedUpdates ? state.allowedUpdates.has(kind) : !ON_REQUEST.has(kind);
}

/** As Telegram reads `allowed_updates`: left out keeps what was, an empty list is the default. */
export function setAllowedUpdates(state: WorldState, kinds: readonly string[] | undefined): void {
  if (kinds) state.allowedUpdates = kinds.length > 0 ? new Set(kinds) : undefined;
}

/** Queues an update; it passes through JSON, so that nobody shares an object with the bot. */
export function pushUpdate(state: WorldState, content: Omit<Update, 'update_id'>): Update {
  state.counters.update += 1;
  const update = JSON.parse(JSON.stringify({ update_id: state.counters.update, ...content })) as Update;
  if (isWanted(state, update)) {
    state.updates.push(update);
    state.poll?.wake();
    state.webhook?.wake();
  }
  return update;
}

/** Forgets updates below `offset`; a negative one keeps that many from the end. */
export function confirmUpdates(state: WorldState, offset: number): void {
  const { updates } = state;
  if (offset < 0) {
    updates.splice(0, Math.max(0, updates.length + offset));
    return;
  }
  const first = updates.findIndex((update) => update.update_id >= offset);
  updates.splice(0, first === -1 ? updates.length : first);
}
