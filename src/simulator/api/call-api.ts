/** One Bot API call from its raw parameters to Telegram's answer, faults and limits included. */
import { ApiError, ConnectionCut } from '../state/api-error.ts';
import { trim } from '../state/journal.ts';
import { type WorldState, stateOf } from '../state/world-state.ts';
import type { ApiCall, Fault, World } from '../world-types.ts';
import { botMethods } from './bot-methods.ts';
import { chatMethods } from './chat-methods.ts';
import { editMethods } from './edit-methods.ts';
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

/** What goes back over the line. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

function json(status: number, content: object): ApiAnswer {
  return { status, body: JSON.stringify(content), contentType: 'application/json' };
}

export function errorAnswer({ code, message, parameters }: ApiError): ApiAnswer {
  return json(code, { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) });
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function logCall(state: WorldState, method: string, params: Params): Writable<ApiCall> {
  const call: Writable<ApiCall> = {
    method,
    params: params as Record<string, unknown>,
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

function takeFault(state: WorldState, method: string, params: Params): Fault | undefined {
  const at = state.faults.findIndex(
    ({ fault }) =>
      (fault.method === '*' || fault.method === method) &&
      (fault.chatId === undefined || fault.chatId === Number(params['chat_id'])),
  );
  const entry = state.faults[at];
  if (!entry) return undefined;
  entry.left -= 1;
  if (entry.left <= 0) state.faults.splice(at, 1);
  return entry.fault;
}

function faultAnswer(kind: Extract<Fault['kind'], { type: 'status' }>): ApiAnswer {
  if (kind.body !== undefined) return { status: kind.status, body: kind.body, contentType: 'text/html' };
  return errorAnswer(new ApiError(kind.status, kind.description ?? `error ${kind.status}`, kind.parameters));
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
    return json(200, { ok: true, result });
  } catch (error) {
    if (error instanceof ApiError) return errorAnswer(error);
    throw error;
  }
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

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
  const kind = takeFault(state, name, params)?.kind;
  if (kind?.type === 'reset-before') {
    settleCall(state, call, 0);
    throw new ConnectionCut();
  }
  const answer = kind?.type === 'status' ? faultAnswer(kind) : await perform(state, call, files, signal);
  if (kind?.type === 'delay') await sleep(kind.ms);
  settleCall(state, call, kind?.type === 'reset-after' ? 0 : answer.status);
  if (kind?.type === 'reset-after') throw new ConnectionCut();
  return answer;
}
