/** What a reader made of an answer: all of it understood, or a question about it; never a part in silence. */
import { politeLength } from './polite.ts';
import { type Words, wordsAs } from './words.ts';

declare const whole: unique symbol;

/** Every word of the answer is understood. Only `settle` makes one, and only where nothing is left over. */
export interface Understood<T> {
  readonly read: T;
  readonly [whole]: true;
}

/**
 * Why the person is asked: words that nobody understood (`rest`), a slip in a word (`misspelt`) or a letter among digits
 * (`letters`), "puluhan" or "12-an" (`about`), "12-15" (`range`), figure and words that say two numbers (`disagree`),
 * an answer that is said of several things (`several`), or a product that was worked out (`times`).
 */
export type Doubt =
  | 'rest'
  | 'misspelt'
  | 'letters'
  | 'about'
  | 'range'
  | 'disagree'
  | 'several'
  | 'times'
  | 'night'
  | 'part-of-day'
  | 'weekday'
  | 'zone';

/** Understood so far, best first; the person chooses among these or answers again. */
export interface Unsure<T> {
  readonly ask: readonly [T, ...T[]];
  readonly because: Doubt;
  /** The words that were not understood, as they were written; empty where all were. */
  readonly rest: string;
}

export interface Unread<P> {
  readonly unread: P;
}
export type Reading<T, P = never> = Understood<T> | Unsure<T> | Unread<P | 'unreadable'>;

/** What a part of an answer means, and the words that it leaves. */
export interface Taken<T> {
  /** More than one where the words mean more than one thing. */
  readonly means: readonly T[];
  readonly because?: Doubt | undefined;
  readonly rest: Words;
}

/** What is left of an answer when its courtesies are gone. */
export function withoutCourtesies(words: Words): Words {
  const left: Words[number][] = [];
  for (let at = 0; at < words.length; ) {
    const polite = politeLength(words.slice(at));
    if (polite === 0) left.push(...words.slice(at, at + 1));
    at += polite || 1;
  }
  return left;
}

/**
 * The one way to an answer: what was taken is `read` when no word is left but courtesies, and asked about otherwise.
 * @param taken null when there was nothing to take
 */
export function settle<T>(taken: Taken<T> | null): Reading<T> {
  const [first, ...others] = new Set(taken?.means);
  if (!taken || first === undefined) return { unread: 'unreadable' };
  const left = withoutCourtesies(taken.rest);
  const because = left.length > 0 ? 'rest' : (taken.because ?? (others.length > 0 ? 'several' : undefined));
  if (because) return { ask: [first, ...others], because, rest: wordsAs(left) };
  return { read: first } as Understood<T>;
}
