/** Scripted faults: what the next matching calls and downloads meet instead of Telegram's usual answer. */
import { ApiError, ConnectionCut } from '../state/api-error.ts';
import type { WorldState } from '../state/world-state.ts';
import type { Fault } from '../world-types.ts';
import { type ApiAnswer, errorAnswer } from './api-answer.ts';
import type { Params } from './params.ts';

function takeFault(state: WorldState, method: string, params: Params): Fault['kind'] | undefined {
  const at = state.faults.findIndex(
    ({ fault }) =>
      (fault.method === '*' || fault.method === method) &&
      (fault.chatId === undefined || fault.chatId === Number(params['chat_id'])),
  );
  const entry = state.faults[at];
  if (!entry) return undefined;
  entry.left -= 1;
  if (entry.left <= 0) state.faults.splice(at, 1);
  return entry.fault.kind;
}

function faultAnswer(kind: Extract<Fault['kind'], { type: 'status' }>): ApiAnswer {
  if (kind.body !== undefined) return { status: kind.status, body: kind.body, contentType: 'text/html' };
  return errorAnswer(new ApiError(kind.status, kind.description ?? `error ${kind.status}`, kind.parameters));
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/**
 * Runs the call under the fault that waits for it, if one does. A delay and `reset-after` come when it has been carried out.
 * @throws ConnectionCut
 */
export async function underFault<T extends ApiAnswer | { readonly status: number }>(
  state: WorldState,
  method: string,
  params: Params,
  run: () => Promise<T>,
): Promise<T | ApiAnswer> {
  const kind = takeFault(state, method, params);
  switch (kind?.type) {
    case 'status':
      return faultAnswer(kind);
    case 'reset-before':
      throw new ConnectionCut();
    case 'reset-after':
      await run();
      throw new ConnectionCut();
    case 'delay': {
      const answer = await run();
      await sleep(kind.ms);
      return answer;
    }
    case undefined:
      return run();
  }
}
