/** The layer that every call of the bot passes: it waits for its turn, and Telegram's answer is made known to the pace. */
import type { Transformer } from 'grammy';
import type { ApiError } from 'grammy/types';
import { LineError } from '../http/line-error.ts';
import type { Callers } from './callers.ts';
import { isFileCall } from '../lib/file-call.ts';
import { NotNow, type Pace } from './pace.ts';
import { type Trouble, repeatInMs, troubleOfAnswer, troubleOfError } from './repeat-policy.ts';
import { type Weighed, weighCall } from './weigh-call.ts';

/** What Telegram would say if it were asked now. */
function refusal({ leftMs }: NotNow): ApiError {
  const seconds = Math.max(1, Math.ceil(leftMs / 1_000));
  const description = `Too Many Requests: retry after ${seconds}`;
  return { ok: false, error_code: 429, description, parameters: { retry_after: seconds } };
}

export function pacedCalls(pace: Pace, callers: Pick<Callers, 'rankOf'>): Transformer {
  /** @returns an answer in place of the call; undefined: the call may go */
  async function waitForTurn(call: Weighed, method: string, rank: number): Promise<ApiError | undefined> {
    try {
      await pace.turn(call, rank);
      return undefined;
    } catch (error) {
      if (!(error instanceof NotNow)) throw error;
      if (error.reason === 'stopping') throw new LineError('aborted', method, 'the bot is being stopped');
      if (error.reason === 'away') throw new LineError('refused', method, 'nobody was there a moment ago');
      return refusal(error);
    }
  }

  /** Tells the pace. @returns milliseconds after which the call is made once more */
  function learn(
    trouble: Trouble,
    call: Weighed,
    { rank, method }: { readonly rank: number; readonly method: string },
    tries: Map<Trouble['kind'], number>,
  ): number | undefined {
    if (trouble.kind === 'too-many') pace.refused(call.scope, trouble.ms);
    if (trouble.kind === 'server' || trouble.kind === 'lost') pace.troubled(call.scope);
    if (trouble.kind === 'away') {
      pace.away();
      // What answers nobody (who am I, jobs of the clock) has its own patience, and says so to the operator.
      if (!Number.isFinite(rank)) return undefined;
    }
    // A question shown twice harms nobody; two workbooks do.
    if (trouble.kind === 'lost' && isFileCall(method)) return undefined;
    const before = tries.get(trouble.kind) ?? 0;
    tries.set(trouble.kind, before + 1);
    const ms = repeatInMs(trouble.kind, before, pace.random());
    return ms !== undefined && ms <= pace.limits.patienceMs ? ms : undefined;
  }

  return async (previous, method, payload, signal) => {
    // The poller waits for hours by design, and has its own way with refusals.
    if (method === 'getUpdates') return previous(method, payload, signal);
    const call = weighCall(method, payload);
    // "Is typing…" that comes after the answer is none.
    if (method === 'sendChatAction' && pace.isPaused(call.scope))
      return { ok: true, result: true } as Awaited<ReturnType<typeof previous>>;
    const rank = callers.rankOf(payload);
    let tries: Map<Trouble['kind'], number> | undefined;
    for (;;) {
      const instead = await waitForTurn(call, method, rank);
      if (instead) return instead;
      const sentAt = pace.monotonic();
      let repeatMs: number | undefined;
      try {
        const answer = await previous(method, payload, signal);
        pace.reached();
        if (answer.ok) {
          if (call.weight > 0 && call.chatId !== undefined) pace.taken(call.chatId, sentAt);
          return answer;
        }
        repeatMs = learn(troubleOfAnswer(answer), call, { rank, method }, (tries ??= new Map()));
        if (repeatMs === undefined) return answer;
      } catch (error) {
        repeatMs = learn(troubleOfError(error), call, { rank, method }, (tries ??= new Map()));
        if (repeatMs === undefined) throw error;
      }
      if (repeatMs > 0) await pace.wait(repeatMs);
    }
  };
}
