/** What is known of whether work can be stored: each write tells how it went, and only a write made to find out says that it is over. */
import { type StoreProblem, storeProblemOf } from './store-problem.ts';

export interface StoreState {
  /** Absent: nothing stands against it, as far as is known. */
  readonly problem?: StoreProblem;
  /** Where a copy of what was stored lies, once the file was found gone. */
  readonly rescued?: string;
}

export class StoreRecord {
  #state: StoreState = {};
  /** On the monotonic clock: the last commit, and the last time that the journal was emptied. */
  #storedAt = Number.NEGATIVE_INFINITY;
  #tidiedAt = Number.NEGATIVE_INFINITY;

  get state(): StoreState {
    return this.#state;
  }

  failed(error: unknown): void {
    const problem = storeProblemOf(error);
    if (problem === undefined || this.#state.problem === 'gone' || problem === this.#state.problem) return;
    this.#state = { ...this.#state, problem };
  }

  stored(): void {
    this.#storedAt = performance.now();
  }

  /** A write that was made to find out has been committed. */
  proved(): void {
    if (this.#state.problem !== 'gone') this.#state = {};
  }

  rescued(path: string): void {
    this.#state = { ...this.#state, rescued: path };
  }

  /** Nothing was stored for so long, and there is something that has not been tidied up. */
  isQuiet(ms: number): boolean {
    return this.#storedAt > this.#tidiedAt && performance.now() - this.#storedAt >= ms;
  }

  tidied(): void {
    this.#tidiedAt = performance.now();
  }
}
