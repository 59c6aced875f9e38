/** Whether the file that a path names is still the one that was opened: somebody may delete or replace it under a running program, which would go on into nothing. */
import { statSync } from 'node:fs';

interface Identity {
  readonly dev: bigint;
  readonly ino: bigint;
}

/** @returns undefined when nothing is there */
function identityOf(path: string): Identity | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

const same = (a: Identity, b: Identity | undefined): boolean => a.dev === b?.dev && a.ino === b.ino;

/** Reads look no more often than this; whatever is about to be acknowledged looks each time. */
const SELDOM_MS = 50;

export class FileWatch {
  /** The database, and the journal that holds its last commits: losing either loses work. */
  readonly #paths: readonly string[];
  readonly #known = new Map<string, Identity>();
  #lookedAt = 0;
  #gone = false;

  /** Call it when the file has just been opened. */
  constructor(file: string) {
    this.#paths = [file, `${file}-wal`];
    this.isGone();
  }

  /** True for good, once it was. The journal counts from when it is first seen: SQLite makes it with the first statement. */
  isGone(): boolean {
    this.#lookedAt = performance.now();
    for (const path of this.#paths) {
      const found = identityOf(path);
      const known = this.#known.get(path);
      if (known) this.#gone ||= !same(known, found);
      else if (found) this.#known.set(path, found);
    }
    return this.#gone;
  }

  /** The same, from memory where it was looked at a moment ago. */
  wasGone(): boolean {
    return performance.now() - this.#lookedAt < SELDOM_MS ? this.#gone : this.isGone();
  }
}
