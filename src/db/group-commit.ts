/** Gathers writes that arrive while a commit is running, and commits them together: one fsync for all of them. */
import type { Db } from './database.ts';

type Write = (tx: Db) => Promise<void>;
interface Waiting {
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Larger groups hold the write lock for so long that transactions of others would feel it. */
const LARGEST_GROUP = 100;

export class GroupCommit {
  readonly #transaction: (work: Write) => Promise<void>;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  constructor(transaction: (work: Write) => Promise<void>) {
    this.#transaction = transaction;
  }

  /** Resolves after the commit that holds this write; rejects with its error when it alone failed. */
  add(write: Write): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject });
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
    while (this.#waiting.length > 0) await this.#commit(this.#waiting.splice(0, LARGEST_GROUP));
    this.#running = undefined;
  }

  /** Never rejects: every outcome goes to those who wait for it. */
  async #commit(group: readonly Waiting[]): Promise<void> {
    let writeFailed = false;
    try {
      await this.#transaction(async (tx) => {
        writeFailed = false;
        for (const { write } of group) {
          try {
            await write(tx);
          } catch (error) {
            writeFailed = true;
            throw error;
          }
        }
      });
    } catch (error) {
      if (group.length > 1 && writeFailed) await this.#oneByOne(group);
      // The database itself refused: it would refuse each one, after waiting as long again.
      else for (const { reject } of group) reject(error);
      return;
    }
    for (const { resolve } of group) resolve();
  }

  async #oneByOne(group: readonly Waiting[]): Promise<void> {
    for (const { write, resolve, reject } of group) await this.#transaction(write).then(resolve, reject);
  }
}
