/**
 * Who must be silent, and until when. Telegram says for how long (`retry_after`), never whether for one chat or for all.
 *
 * A refusal is taken to be its chat's own: nearly all are, and the whole office must not fall silent because one group
 * was written to too often. When another chat is refused as well while that pause runs, and no message that went out
 * since the first refusal was taken, both were refused for one reason: everybody's. A guess too narrow costs a second
 * 429; a guess too wide would cost everybody half a minute.
 */

/** A chat, or a method that has none: "/" lists, for instance, have a limit of their own. */
export type Scope = number | string;

interface Refusal {
  readonly scope: Scope;
  readonly at: number;
  readonly until: number;
}

/** @param earlier the latest refusal, unless a message that went out after it was taken */
export function whoMustWait(earlier: Refusal | undefined, refused: Refusal): 'one' | 'all' {
  const another = earlier !== undefined && earlier.scope !== refused.scope && earlier.until > refused.at;
  return another ? 'all' : 'one';
}

const FIRST_AWAY_MS = 1_000;
const LONGEST_AWAY_MS = 30_000;

/** @param failures how often in a row nobody was there, this time included. @param random 0…1: so that not all ask in step */
export function awayMs(failures: number, random: number): number {
  return Math.min(FIRST_AWAY_MS * 2 ** Math.min(failures - 1, 10), LONGEST_AWAY_MS) * (0.75 + random / 2);
}

export interface Pauses {
  /** The end of the pause for this chat or method, that of everybody included. */
  until(scope: Scope): number;
  /** Its own alone. */
  ownUntil(scope: Scope): number;
  allUntil(): number;
  /** Nobody is there to be asked: the line itself is away. */
  isAway(now: number): boolean;
  refused(scope: Scope, now: number, ms: number): 'one' | 'all';
  /** A message that went out at `sentAt` was taken. */
  taken(sentAt: number): void;
  /** No connection came about. Calls that were under way together count once. @returns whether this was the first of them */
  away(now: number, random: number): boolean;
  /** Telegram answered something. @returns whether it had been away */
  reached(): boolean;
  /** Everybody waits. */
  hold(until: number): void;
}

const NEVER = Number.NEGATIVE_INFINITY;

export function createPauses(): Pauses {
  const ones = new Map<Scope, number>();
  let all = NEVER;
  let awayUntil = NEVER;
  let failures = 0;
  let latest: Refusal | undefined;

  function forgetEnded(now: number): void {
    for (const [scope, until] of ones) if (until <= now) ones.delete(scope);
  }
  const allUntil = (): number => Math.max(all, awayUntil);

  return {
    until: (scope) => (ones.size === 0 ? allUntil() : Math.max(allUntil(), ones.get(scope) ?? NEVER)),
    ownUntil: (scope) => ones.get(scope) ?? NEVER,
    allUntil,
    isAway: (now) => awayUntil > now && awayUntil >= all,
    refused(scope, now, ms) {
      forgetEnded(now);
      const refusal = { scope, at: now, until: now + ms };
      const who = whoMustWait(latest, refusal);
      ones.set(scope, Math.max(ones.get(scope) ?? NEVER, refusal.until));
      // A ban of all has one end for all; a longer pause of one of the two is its own besides.
      if (who === 'all') all = Math.max(all, Math.min(latest?.until ?? refusal.until, refusal.until));
      latest = refusal;
      return who;
    },
    taken(sentAt) {
      if (latest && sentAt >= latest.at) latest = undefined;
    },
    away(now, random) {
      if (awayUntil > now) return false;
      failures += 1;
      awayUntil = now + awayMs(failures, random);
      return true;
    },
    reached() {
      if (failures === 0) return false;
      failures = 0;
      awayUntil = NEVER;
      return true;
    },
    hold(until) {
      all = Math.max(all, until);
    },
  };
}
