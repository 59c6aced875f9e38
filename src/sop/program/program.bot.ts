/** Feature: programmes of the yearly work plan (A2). */
import type { Composer } from 'grammy';
import { replyCard, replyRefusal, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { recordCards } from '../../bot/record-cards.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changeProgram } from './change-program.ts';
import { listProgram } from './list-program.ts';
import { PROGRAM_ACTS, PROGRAM_LIST, programCard, programListCard } from './program.card.ts';
import { changeContext, programChangeForm } from './program-change.form.ts';
import { programForm } from './program.form.ts';
import { mayChangeProgram, mayReadProgram, shortNama } from './program.ts';
import type { ProgramView } from './program-view.ts';
import { showProgram } from './show-program.ts';
import { refuse } from '../../lib/result.ts';

async function listFor(ctx: KesraContext, actor: Actor, tahun?: number, page = 0, archive = false) {
  const all = await listProgram(ctx.deps, actor, tahun);
  return programListCard(all, { page, archive, mayChange: mayChangeProgram(actor) }, ctx.t);
}

/** The form asks much: whoever may not send it is told before. */
async function startIfAllowed(ctx: KesraContext, actor: Actor, start: () => Promise<void>): Promise<void> {
  if (mayChangeProgram(actor)) return start();
  await replyRefusal(ctx, refuse('program-not-allowed'));
}

const { withView, actNow, whenFresh } = recordCards({
  show: (deps, actor, { id }) => showProgram(deps, actor, id),
  cardOf: (ctx, actor, view: ProgramView) => programCard(view, mayChangeProgram(actor), ctx.t),
});

/** Whoever may not read it is told that there is none, before anything else. */
function archive(archived: boolean): ActHandler {
  const now = actNow(
    (deps, actor, { id: programId, revision }) => changeProgram(deps, actor, { programId, revision }, { archived }),
    (t, { nama }) => t.plain(archived ? 'program-done-archived' : 'program-done-restored', { nama: shortNama(nama) }),
  );
  return (ctx, actor, on) => withView(() => now(ctx, actor, on))(ctx, actor, on);
}

const HANDLERS = {
  open: withView(async (ctx, actor, view) => {
    await turnCard(ctx, programCard(view, mayChangeProgram(actor), ctx.t));
  }),
  ubah: whenFresh(
    {
      stale: (view, revision) =>
        view.revision === revision ? null : refuse('program-changed-meanwhile', { nama: shortNama(view.nama) }),
    },
    (ctx, actor, view) => startIfAllowed(ctx, actor, () => ctx.forms.start(programChangeForm, changeContext(view))),
  ),
  arsip: archive(true),
  pulih: archive(false),
} satisfies Record<string, ActHandler>;

function register(bot: Composer<KesraContext>): void {
  registerButtons(bot, PROGRAM_LIST, {
    list: async (ctx, actor, { tahun, page, archive }) => {
      if (!mayReadProgram(actor)) return replyRefusal(ctx, refuse('program-not-found'));
      await turnCard(ctx, await listFor(ctx, actor, tahun, page, archive));
    },
    baru: (ctx, actor) => startIfAllowed(ctx, actor, () => ctx.forms.start(programForm)),
  });
  registerActs(bot, PROGRAM_ACTS, HANDLERS);
}

export const programFeature: Feature = {
  name: 'program',
  commands: [
    {
      name: 'program',
      description: 'program-command',
      button: 'program-menu',
      peran: ['KASI', 'CAMAT'],
      run: async (ctx) => withActor(ctx, async (actor) => replyCard(ctx, await listFor(ctx, actor))),
    },
  ],
  buttons: [PROGRAM_ACTS, PROGRAM_LIST],
  forms: [programForm, programChangeForm],
  register,
};
