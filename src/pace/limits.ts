/** How fast Telegram lets a bot send, and how long an answer waits for it. */

export interface Limits {
  /** Between two messages, to whomever. Telegram allows 30 a second. */
  readonly gapMs: number;
  /** What a late timer may catch up with, so that the average keeps to `gapMs`; well below the burst that Telegram forgives. */
  readonly catchUpMs: number;
  /** Between two messages to one chat, in the long run. */
  readonly chatGapMs: number;
  /** So many messages to one chat may follow at once where somebody waits for them: Telegram forgives short bursts. */
  readonly chatBurst: number;
  /** Messages to one group within `groupWindowMs`. */
  readonly groupMessages: number;
  readonly groupWindowMs: number;
  /** An answer waits in place for the end of a pause up to this; for a longer one its update goes back to the inbox. */
  readonly patienceMs: number;
}

// A hair slower than allowed: 33.4 ms are 99.8 % of 30/s, and the path to Telegram varies.
export const TELEGRAM_LIMITS: Limits = {
  gapMs: 33.4,
  catchUpMs: 67,
  chatGapMs: 1_050,
  chatBurst: 6,
  groupMessages: 20,
  groupWindowMs: 61_000,
  patienceMs: 60_000,
};
/** For tests that do not test the pace: nothing waits. */
export const NO_LIMITS: Limits = {
  gapMs: 0,
  catchUpMs: 0,
  chatGapMs: 0,
  chatBurst: Number.POSITIVE_INFINITY,
  groupMessages: Number.POSITIVE_INFINITY,
  groupWindowMs: 0,
  patienceMs: 0,
};
