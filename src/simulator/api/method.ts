/** What a simulated method is: checked parameters in, the `result` of Telegram's answer out. */
import type { ChatState, WorldState } from '../state/world-state.ts';
import { readableChat, writableChat } from '../state/chats.ts';
import { badRequest } from '../state/api-error.ts';
import type { Params } from './params.ts';

/** A file as it came with a multipart request, by the name of its part. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export type UploadedFiles = ReadonlyMap<string, UploadedFile>;

/** As much of an abort signal as is used: grammY's own shim has no more. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface CallContext {
  readonly files: UploadedFiles;
  /** The caller went away. */
  readonly signal?: Signal | undefined;
}

/** @throws ApiError in Telegram's words. */
export type Method = (state: WorldState, params: Params, call: CallContext) => unknown;
export type Methods = Readonly<Record<string, Method>>;

export function chatIdOf(params: Params, name = 'chat_id'): number {
  const id = params[name];
  if (typeof id !== 'number' || id === 0) throw badRequest(id === '' ? `${name} is empty` : 'chat not found');
  return id;
}

export const chatToWrite = (state: WorldState, params: Params): ChatState => writableChat(state, chatIdOf(params));
export const chatToRead = (state: WorldState, params: Params, name?: string): ChatState =>
  readableChat(state, chatIdOf(params, name));

/** A parameter that `checkParams` has found to be text, or nothing. */
export const textOf = (params: Params, name: string): string | undefined => params[name] as string | undefined;
