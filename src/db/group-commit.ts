/**
 * Gathers writes and commits them together: one flush for all of them.
 *
 * SQLite flushes on the thread that everything runs on, so that nothing can arrive meanwhile: those who are about to write
 * have to be waited for, a moment that is short beside the flush that it saves.
 */
import type { Db } from './database.ts';

type Write = (tx: Db) => Promise<void>;
export interface GroupOptions {
  /** Larger groups hold the write lock for so long that transactions of others would feel it. */
  readonly largest: number;
  /** Runs a write without a transaction, where beginning and committing cost a round trip each. */
  readonly directly?: ((work: Write) => Promise<void>) | undefined;
}
interface Waiting {
  readonly write: Write;
  /** One statement: it needs no transaction when nobody shares it. */
  readonly single: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One of several writes in a transaction failed: not to be tried again together. */
class GroupBroken extends Error {
  readonly by: Waiting;
  constructor(by: Waiting, cause: unknown) {
    super('One of a group of writes failed', { cause });
    this.by = by;
  }
}

/** Nobody waits longer than this for others, however slow the disk is. */
const LONGEST_GATHERING_MS = 5;
/** So many turns of the event loop without a newcomer, and nobody is about to write. */
const QUIET_TURNS = 2;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class GroupCommit {
  readonly #transaction: (work: Write) => Promise<void>;
  readonly #options: GroupOptions;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #lastCommitMs = 0;

  constructor(transaction: (work: Write) => Promise<void>, options: GroupOptions) {
    this.#transaction = transaction;
    this.#options = options;
  }

  /** Resolves after the commit that holds this write; rejects with its error when it alone failed. */
  add(write: Write, single = false): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write, single, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Those who call in the same turn belong to the first group.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#commit();
    }
    this.#running = undefined;
  }

  /** Lets others come up to their write, for no longer than their own commit would take. */
  async #gather(): Promise<void> {
    const until = performance.now() + Math.min(this.#lastCommitMs, LONGEST_GATHERING_MS);
    let quiet = 0;
    let before = this.#waiting.length;
    while (quiet < QUIET_TURNS && before < this.#options.largest && performance.now() < until) {
      await turn();
      quiet = this.#waiting.length === before ? quiet + 1 : 0;
      before = this.#waiting.length;
    }
  }

  /** Never rejects: every outcome goes to those who wait for it. */
  async #commit(): Promise<void> {
    const [first] = this.#waiting;
    const { largest, directly } = this.#options;
    if (directly && first?.single && this.#waiting.length === 1) {
      this.#waiting = [];
      await directly(first.write).then(first.resolve, first.reject);
      return;
    }
    // Filled when the transaction has begun: whoever came while it waited for its turn belongs to it.
    const group: Waiting[] = [];
    let begunAt = performance.now();
    try {
      await this.#transaction(async (tx) => {
        begunAt = performance.now();
        group.push(...this.#waiting.splice(0, largest - group.length));
        for (const one of group) {
          try {
            await one.write(tx);
          } catch (error) {
            throw group.length > 1 ? new GroupBroken(one, error) : error;
          }
        }
      });
    } catch (error) {
      if (group.length === 0) group.push(...this.#waiting.splice(0, largest));
      // Whoever failed comes last: the others need not wait until it has been tried often enough.
      if (error instanceof GroupBroken) await this.#oneByOne([...group.filter((one) => one !== error.by), error.by]);
      // The database itself refused: it would refuse each one, after waiting as long again.
      else for (const { reject } of group) reject(error);
      return;
    }
    this.#lastCommitMs = performance.now() - begunAt;
    for (const { resolve } of group) resolve();
  }

  async #oneByOne(group: readonly Waiting[]): Promise<void> {
    for (const { write, resolve, reject } of group) await this.#transaction(write).then(resolve, reject);
  }
}
