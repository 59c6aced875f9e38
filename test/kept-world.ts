/** A world of the simulator as it was left, put into another: the very numbers and words, so that a copied office goes on where the first was. */
import { restoreSnapshot, takeSnapshot } from '../src/simulator/state/snapshot.ts';
import { stateOf } from '../src/simulator/state/world-state.ts';
import type { World } from '../src/simulator/world-types.ts';

/** @returns puts what was kept into a world that is still empty */
export function keptWorld(world: World): (into: World) => void {
  const { counters, files, chats, journal, callCounts } = stateOf(world);
  const bytes = new Map<string, Uint8Array>();
  const snapshot = takeSnapshot(world, (content) => {
    const name = String(bytes.size);
    bytes.set(name, content);
    return name;
  });
  const kept = structuredClone({ snapshot, counters, journal, callCounts, fileCount: files.count });
  const lastIds = [...chats.values()].map(({ id, lastMessageId }) => ({ id, lastMessageId }));
  return (into) => {
    // No copy sees what another one changes.
    const copy = structuredClone(kept);
    restoreSnapshot(into, copy.snapshot, (name) => bytes.get(name));
    const state = stateOf(into);
    // Practice leaves gaps, since the bot may know numbers that were given out after the last writing. Here none was.
    Object.assign(state.counters, copy.counters);
    state.files.count = copy.fileCount;
    for (const { id, lastMessageId } of lastIds) Object.assign(state.chats.get(id) ?? {}, { lastMessageId });
    state.journal.push(...copy.journal);
    for (const [key, count] of copy.callCounts) state.callCounts.set(key, count);
  };
}
