/** A request to /bot<token>/<method> or /file/bot<token>/<path>, however it arrived, and its answer. */
import { ApiError, badRequest } from './state/api-error.ts';
import { type WorldState, stateOf } from './state/world-state.ts';
import { errorAnswer } from './api/api-answer.ts';
import { callApi } from './api/call-api.ts';
import { underFault } from './api/faults.ts';
import type { Signal, UploadedFiles } from './api/method.ts';
import type { Params } from './api/params.ts';
import { parseMultipart } from './multipart.ts';
import type { World } from './world-types.ts';

export interface BotRequest {
  /** Path with query, e.g. /bot1:a/getMe. */
  readonly path: string;
  readonly contentType: string | undefined;
  readonly body: Buffer;
  readonly signal?: Signal | undefined;
}

export interface BotResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

const PATH = /^\/(?:(?<file>file)\/)?bot(?<token>[^/]+)\/(?<rest>[^?]*)(?:\?(?<query>.*))?$/;

/** Is this path one of the Bot API's? */
export const isBotPath = (path: string): boolean => PATH.test(path);

interface Input {
  readonly params: Params;
  readonly files?: UploadedFiles;
}

function parseJson(text: string): Params {
  const value: unknown = text === '' ? {} : JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  // Only an escape can bring half a character in.
  if (/\\ud[89a-f]/i.test(text) && hasHalfCharacter(value)) throw badRequest('strings must be encoded in UTF-8');
  return value as Params;
}

function hasHalfCharacter(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasHalfCharacter);
}

/** A file can be sent as the parameter itself, without attach://. */
const FILE_PARAMS = ['photo', 'document'];

function parseBody(type: string, body: Buffer): Input {
  if (type.startsWith('multipart/form-data')) {
    const { fields, files } = parseMultipart(type, body);
    const direct = FILE_PARAMS.filter((name) => files.has(name)).map((name) => [name, `attach://${name}`]);
    return { params: { ...Object.fromEntries(direct), ...fields }, files };
  }
  if (type.startsWith('application/json')) return { params: parseJson(body.toString('utf8')) };
  return { params: Object.fromEntries(new URLSearchParams(body.toString('utf8'))) };
}

function inputOf(request: BotRequest, query: string | undefined): Input {
  try {
    const { params, files } = parseBody(
      request.contentType?.toLowerCase().startsWith('multipart')
        ? request.contentType
        : (request.contentType?.toLowerCase() ?? ''),
      request.body,
    );
    return {
      params: { ...Object.fromEntries(new URLSearchParams(query ?? '')), ...params },
      ...(files ? { files } : {}),
    };
  } catch (error) {
    if (error instanceof ApiError) throw error;
    // Whatever else is wrong with it, Telegram says no more than this.
    throw badRequest("can't parse request body");
  }
}

function download(state: WorldState, path: string): BotResponse {
  const file = state.files.byPath.get(decodeURIComponent(path));
  if (!file) return errorAnswer(new ApiError(404, 'Not Found: file not found'));
  return { status: 200, contentType: 'application/octet-stream', body: file.bytes };
}

/**
 * Answers as Telegram does: 401 for a wrong token, 404 for what is not there.
 * @throws ConnectionCut when a fault cuts the line.
 */
export async function answerBotRequest(world: World, request: BotRequest): Promise<BotResponse> {
  const state = stateOf(world);
  const { file, token = '', rest = '', query } = PATH.exec(request.path)?.groups ?? {};
  if (!/^\d+(?::|%3a)[\w-]+$/i.test(token)) return errorAnswer(new ApiError(404, 'Not Found'));
  if (decodeURIComponent(token) !== state.options.token) return errorAnswer(new ApiError(401, 'Unauthorized'));
  if (file) return underFault(state, 'download', {}, async () => download(state, rest));
  let input: Input;
  try {
    input = inputOf(request, query);
  } catch (error) {
    if (error instanceof ApiError) return errorAnswer(error);
    throw error;
  }
  return callApi(world, rest, input.params, input.files, request.signal);
}
