/** Asks a feature's own handlers whether a button is theirs, without an office: whatever they do with it is not done. */
import { Composer, Context } from 'grammy';
import type { CallbackQuery } from 'grammy/types';
import type { KesraContext } from '../../src/bot/context.ts';
import type { Feature } from '../../src/bot/feature.ts';
import type { Actor } from '../../src/office/actor/actor.ts';

/** May everything, so that no handler refuses before it has looked at the button. */
const KASI = {
  peran: 'KASI',
  kedudukan: 'DEFINITIF',
  hak: [],
  pengelola: true,
  consentVersion: 99,
} as unknown as Actor;

class Untouchable extends Error {}
const untouchable: unknown = new Proxy(() => undefined, {
  get: () => {
    throw new Untouchable('heard');
  },
  apply: () => {
    throw new Untouchable('heard');
  },
});

/** Nothing of it can be used but who acts and what was tapped. */
function tapOf(data: string): KesraContext {
  const from = { id: 1, is_bot: false, first_name: 'Rina' };
  const callback_query = { id: '1', from, chat_instance: '1', data } as unknown as CallbackQuery;
  const ctx = new Context({ update_id: 1, callback_query }, untouchable as never, {} as never) as KesraContext;
  const nothing = { deps: untouchable, outer: untouchable, forms: untouchable, t: untouchable };
  return Object.assign(ctx, nothing, { actor: KASI });
}

async function passes(register: (bot: Composer<KesraContext>) => void, data: string): Promise<boolean> {
  const bot = new Composer<KesraContext>();
  register(bot);
  let passed = false;
  try {
    await bot.middleware()(tapOf(data), async () => void (passed = true));
  } catch (error) {
    if (!(error instanceof Untouchable)) throw error;
  }
  return passed;
}

/** @returns false: the button goes on to whoever comes next */
export async function hears(feature: Feature, data: string): Promise<boolean> {
  const goesOn = await passes((bot) => {
    feature.gate?.(bot);
    feature.registerFirst?.(bot);
    feature.register(bot);
  }, data);
  return !goesOn;
}
