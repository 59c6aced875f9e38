/**
 * Lets timers and sockets have their turn.
 *
 * SQLite answers at once, so a chain of database calls is one chain of microtasks: without a pause a busy worker would
 * keep the whole process from reading the network, for as long as it finds work.
 */
const LONGEST_TURN_MS = 8;

let turnBegan: number | undefined;
let turnEnds: Promise<void> = Promise.resolve();

/** Resolves at once, or, when the present turn of the event loop is long enough, in the next one. */
export async function breathe(): Promise<void> {
  const now = performance.now();
  if (turnBegan === undefined) {
    turnBegan = now;
    turnEnds = new Promise((resolve) => {
      setImmediate(() => {
        turnBegan = undefined;
        resolve();
      });
    });
  } else if (now - turnBegan > LONGEST_TURN_MS) await turnEnds;
}
