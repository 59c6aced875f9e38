/** One Bot API call from its raw parameters to Telegram's answer, faults and limits included. */
import { ApiError } from '../state/api-error.ts';
import { trim } from '../state/journal.ts';
import { type WorldState, stateOf } from '../state/world-state.ts';
import type { ApiCall, World } from '../world-types.ts';
import { type ApiAnswer, errorAnswer, jsonAnswer } from './api-answer.ts';
import { botMethods } from './bot-methods.ts';
import { chatMethods } from './chat-methods.ts';
import { editMethods } from './edit-methods.ts';
import { underFault } from './faults.ts';
import { createFloodLimit } from './flood-limit.ts';
import type { Methods, Signal, UploadedFiles } from './method.ts';
import { NOT_SIMULATED } from './not-simulated.ts';
import { type Params, checkParams } from './params.ts';
import { sendMethods } from './send-methods.ts';
import { updateMethods } from './update-methods.ts';

const METHODS: Methods = { ...botMethods, ...chatMethods, ...editMethods, ...sendMethods, ...updateMethods };

/** Telegram does not mind the case of a method's name. */
const NAMES = new Map(
  [...Object.keys(METHODS), ...NOT_SIMULATED].map((name): [string, string] => [name.toLowerCase(), name]),
);

const KEPT_CALLS = 10_000;
const NO_FILES: UploadedFiles = new Map();
type FloodCheck = ReturnType<typeof createFloodLimit>;
const floodChecks = new WeakMap<WorldState, FloodCheck>();

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function logCall(state: WorldState, method: string, params: Params): Writable<ApiCall> {
  const call: Writable<ApiCall> = {
    method,
    params,
    at: state.clock.now(),
    status: 0,
  };
  state.calls.push(call);
  trim(state.calls, KEPT_CALLS);
  return call;
}

function settleCall(state: WorldState, call: Writable<ApiCall>, status: number): void {
  call.status = status;
  const key = `${call.method} ${status}`;
  state.callCounts.set(key, (state.callCounts.get(key) ?? 0) + 1);
}

function checkFlood(state: WorldState, method: string, params: Params): void {
  const { limits } = state.options;
  if (!limits) return;
  const check = floodChecks.get(state) ?? createFloodLimit(limits);
  floodChecks.set(state, check);
  check(method, params, state.clock.now().getTime());
}

async function perform(
  state: WorldState,
  call: Writable<ApiCall>,
  files: UploadedFiles,
  signal: Signal | undefined,
): Promise<ApiAnswer> {
  const { method, params } = call;
  try {
    const checked = checkParams(method, params, state.options.strict !== false);
    call.params = checked;
    checkFlood(state, method, checked);
    const result: unknown = await METHODS[method]?.(state, checked, { files, signal });
    return jsonAnswer(200, { ok: true, result });
  } catch (error) {
    if (error instanceof ApiError) return errorAnswer(error);
    throw error;
  }
}

/**
 * Carries out a call.
 * @returns the answer, refusals included.
 * @throws ConnectionCut when a fault cuts the line.
 */
export async function callApi(
  world: World,
  method: string,
  params: Params = {},
  files: UploadedFiles = NO_FILES,
  signal?: Signal,
): Promise<ApiAnswer> {
  const state = stateOf(world);
  const name = NAMES.get(method.toLowerCase());
  if (name === undefined) return errorAnswer(new ApiError(404, 'Not Found'));
  const call = logCall(state, name, params);
  let status = 0;
  try {
    const answer = await underFault(state, name, params, () => perform(state, call, files, signal));
    ({ status } = answer);
    return answer;
  } finally {
    settleCall(state, call, status);
  }
}
