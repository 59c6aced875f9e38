/** A small world for this folder's tests: the bot, Rini and Budi, and a clock that stands still until it is moved. */
import type { ApiAnswer } from './api/api-answer.ts';
import { callApi } from './api/call-api.ts';
import type { UploadedFiles } from './api/method.ts';
import type { WorldOptions } from './state/world-state.ts';
import { createWorld } from './world.ts';
import type { Person, World } from './world-types.ts';

export const BOT_TOKEN = '7000000001:AAtest-token-of-the-practice-office';

/** Tuesday, 24 November 2026, 09.00 WIB. */
export const START = Date.parse('2026-11-24T02:00:00Z');

export interface TestWorld {
  readonly world: World;
  readonly rini: Person;
  readonly budi: Person;
  advance(ms: number): void;
  /** The result of a call that is to succeed. */
  call<T = Record<string, unknown>>(method: string, params?: object, files?: UploadedFiles): Promise<T>;
  /** "code description" of a call that is to be refused. */
  refusal(method: string, params?: object, files?: UploadedFiles): Promise<string>;
}

const parsed = ({ body }: ApiAnswer): Record<string, unknown> => JSON.parse(body) as Record<string, unknown>;

export function testWorld(options: Partial<WorldOptions> = {}): TestWorld {
  let now = START;
  const world = createWorld({
    clock: { now: () => new Date(now) },
    token: BOT_TOKEN,
    botUsername: 'KesraBot',
    ...options,
  });
  return {
    world,
    rini: world.addPerson({ id: 101, firstName: 'Rini', lastName: 'Apriani', languageCode: 'id', phone: '+628125001' }),
    budi: world.addPerson({ id: 102, firstName: 'Budi', languageCode: 'en-GB' }),
    advance: (ms) => void (now += ms),
    async call(method, params = {}, files) {
      const answer = parsed(await callApi(world, method, params as Record<string, unknown>, files));
      if (answer['ok'] !== true) throw new Error(JSON.stringify(answer));
      return answer['result'] as never;
    },
    async refusal(method, params = {}, files) {
      const answer = parsed(await callApi(world, method, params as Record<string, unknown>, files));
      if (answer['ok'] === true) throw new Error(`not refused: ${JSON.stringify(answer)}`);
      return `${String(answer['error_code'])} ${String(answer['description'])}`;
    },
  };
}
