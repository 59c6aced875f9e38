/** Joins the form machine to the bot: what forms know of the world, and `ctx.forms` for handlers. */
import type { Composer } from 'grammy';
import type { Deps } from '../deps.ts';
import { createDraftStore } from '../form/draft-store.ts';
import { createFormMachine, type FormMachine } from '../form/machine.ts';
import { loadActor } from '../office/actor/load-actor.ts';
import type { SopEnv } from '../office/actor/form-env.ts';
import type { KesraContext } from './context.ts';
import type { Command, Feature } from './feature.ts';
import { homeKeyboard } from './menu.ts';

/** Before a kecamatan is set up there is no office zone yet; most of the country keeps this one. */
const DEFAULT_ZONE = 'Asia/Jakarta';

function envOf(ctx: KesraContext): SopEnv {
  const { deps, outer, actor, t, language } = ctx;
  return { deps, outer, actor, t, language, now: deps.clock.now(), zone: actor?.zona ?? DEFAULT_ZONE };
}

export function createForms(
  deps: Deps,
  features: readonly Feature[],
  commands: () => readonly Command[],
): FormMachine<KesraContext> {
  return createFormMachine<SopEnv, KesraContext>({
    forms: features.flatMap(({ forms }) => [...forms]),
    outside: features.find(({ outside }) => outside)?.outside,
    passOn: async (ctx) => {
      for (const feature of features) {
        const replied = await feature.takeReply?.(ctx);
        if (replied) return replied;
      }
      return null;
    },
    store: createDraftStore(deps),
    loadEnv: (ctx) => Promise.resolve(envOf(ctx)),
    homeKeyboard: async (env, ctx) => {
      // A stranger who has just set up a kecamatan or accepted an invitation has a seat now, with its own buttons and "/" list.
      if (!env.actor && ctx.from) {
        ctx.actor = await loadActor(deps, ctx.from.id);
      }
      return homeKeyboard(commands(), ctx.actor, env.t);
    },
  });
}

/** Gives handlers `ctx.forms`; the form that waits is looked up here. */
export function installFormsFirst(bot: Composer<KesraContext>, machine: FormMachine<KesraContext>): void {
  bot.use(async (ctx, next) => {
    ctx.forms = {
      // JSON is all that a draft keeps; the form's schema looks at it each time.
      start: ({ id }, ...[about]) => machine.start(ctx, id, about ?? {}),
      startWith: ({ id }, prefill) => machine.start(ctx, id, {}, prefill),
      resume: () => machine.resume(ctx),
      cancel: () => machine.cancel(ctx),
      lastSent: ({ id }, since) => machine.lastSent(ctx, id, since),
      isOpen: () => machine.isOpen(ctx),
      isGathering: () => machine.isGathering(ctx),
    };
    await next();
  });
  bot.use(machine.installBefore);
}
