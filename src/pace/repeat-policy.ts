/**
 * What becomes of an answer's call that did not succeed: made once more in place, or handed to whoever asked.
 * In place is better: a whole update handled again says once more what was said before the one call that failed.
 */
import { LineError } from '../http/line-error.ts';

export type Trouble =
  /** 429, with the seconds that Telegram asks for. */
  | { readonly kind: 'too-many'; readonly ms: number }
  /** No connection: certainly not sent. */
  | { readonly kind: 'away' }
  /** 5xx: Telegram itself is in trouble, or this one call is. */
  | { readonly kind: 'server' }
  /** It went out and no answer came: it may have arrived. */
  | { readonly kind: 'lost' }
  /** Ours, or an answer that another try would not change. */
  | { readonly kind: 'final' };

interface Answer {
  readonly ok: boolean;
  readonly error_code?: number;
  readonly parameters?: { readonly retry_after?: number };
}

/** When Telegram does not say how long. */
const UNSAID_SECONDS = 5;

export function troubleOfAnswer({ error_code: status = 0, parameters }: Answer): Trouble {
  if (status === 429) return { kind: 'too-many', ms: 1_000 * Math.max(1, parameters?.retry_after ?? UNSAID_SECONDS) };
  return { kind: status >= 500 ? 'server' : 'final' };
}

export function troubleOfError(error: unknown): Trouble {
  const inner = error instanceof LineError ? error : (error as { readonly error?: unknown } | null)?.error;
  if (!(inner instanceof LineError) || inner.failure === 'aborted') return { kind: 'final' };
  return { kind: inner.failure === 'refused' ? 'away' : 'lost' };
}

const SERVER_WAITS_MS = [1_000, 3_000, 9_000];
const LOST_WAIT_MS = 500;

/**
 * @param tries repeats made after trouble of this kind
 * @param random 0…1: so that not all of them come again in step
 * @returns milliseconds until the call is made once more; 0: as soon as it is its turn; undefined: not in place
 */
export function repeatInMs(kind: Trouble['kind'], tries: number, random: number): number | undefined {
  const grows = (ms: number | undefined): number | undefined => (ms === undefined ? ms : ms * (0.75 + random / 2));
  switch (kind) {
    // The pause is the wait.
    case 'too-many':
    case 'away':
      return 0;
    case 'server':
      return grows(SERVER_WAITS_MS[tries]);
    // Once: somebody who waits for an answer had better get it twice than never, but not three times.
    case 'lost':
      return tries === 0 ? grows(LOST_WAIT_MS) : undefined;
    case 'final':
      return undefined;
  }
}
