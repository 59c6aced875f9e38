/** Feature: distributions are planned, listed, changed and cancelled (B1, B3); what arrived is confirmed in konfirmasi. */
import type { Composer } from 'grammy';
import { replyCard, replyRefusal, withActor } from '../../bot/answers.ts';
import { registerFilters } from '../../bot/register-list.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerActs } from '../../bot/register-acts.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { RENCANA_ACTS } from '../program/program.card.ts';
import { mayChangeProgram, mayReadProgram, shortNama } from '../program/program.ts';
import { listPlannable } from '../program/list-program.ts';
import { showProgram } from '../program/show-program.ts';
import { cancelForm, jumlahForm, kpmForm, rupiahForm, tanggalForm, tempatForm } from './change.form.ts';
import { listPenyaluran } from './list-penyaluran.ts';
import { openPenyaluran, registerCard } from './penyaluran-card.bot.ts';
import { type ListFilter, PENYALURAN_LIST } from './penyaluran-filter.ts';
import { PLAN_BUTTONS, facetCard, listCard } from './penyaluran-list.card.ts';
import { PENYALURAN_ACTS } from './penyaluran.card.ts';
import { planForm, planProgramForm } from './plan.form.ts';

async function listFor(ctx: KesraContext, actor: Actor, filter: ListFilter) {
  return listCard(await listPenyaluran(ctx.deps, actor, filter), filter, mayChangeProgram(actor), ctx.t);
}

/** "/penyaluran P-0045" opens that one, "/penyaluran" alone the list. */
async function listOrOpen(ctx: KesraContext): Promise<void> {
  const nomor = typeof ctx.match === 'string' ? ctx.match.trim() : '';
  await withActor(ctx, async (actor) =>
    nomor === '' ? replyCard(ctx, await listFor(ctx, actor, { page: 0 })) : openPenyaluran(ctx, actor, { nomor }),
  );
}

async function withReader(ctx: KesraContext, go: (actor: Actor) => Promise<void>): Promise<void> {
  await withActor(ctx, async (actor) =>
    mayReadProgram(actor) ? go(actor) : replyRefusal(ctx, refuse('penyaluran-not-found')),
  );
}

/** The form asks much: whoever may not send it is told before. */
async function withPlanner(ctx: KesraContext, go: (actor: Actor) => Promise<void>): Promise<void> {
  await withActor(ctx, async (actor) =>
    mayChangeProgram(actor) ? go(actor) : replyRefusal(ctx, refuse('program-not-allowed')),
  );
}

function registerList(bot: Composer<KesraContext>): void {
  registerFilters(
    bot,
    PENYALURAN_LIST,
    {
      list: listFor,
      question: async (ctx, actor, asked) => {
        const { programList, desaList } = await listPenyaluran(ctx.deps, actor, asked.filter);
        return facetCard(asked.facet, asked.facet === 'program' ? programList : desaList, asked, ctx.t);
      },
    },
    withReader,
  );
}

/** From a programme's card, and from the list. */
function registerPlan(bot: Composer<KesraContext>): void {
  registerButtons(bot, PLAN_BUTTONS, {
    baru: (ctx) =>
      withPlanner(ctx, async (actor) => {
        const programList = await listPlannable(ctx.deps, actor);
        if (programList.length > 0) return ctx.forms.start(planForm);
        await replyRefusal(ctx, refuse('penyaluran-no-program'));
      }),
  });
  registerActs(bot, RENCANA_ACTS, {
    penyaluran: (ctx, _actor, { id: programId }) =>
      withReader(ctx, async (actor) => {
        await ctx.answerCallbackQuery();
        await replyCard(ctx, await listFor(ctx, actor, { programId, page: 0 }));
      }),
    rencana: (ctx, _actor, { id: programId }) =>
      withPlanner(ctx, async (actor) => {
        const found = await showProgram(ctx.deps, actor, programId);
        if (!found.ok) return replyRefusal(ctx, found);
        const { nama, archived } = found.value;
        if (archived) return replyRefusal(ctx, refuse('penyaluran-program-archived', { nama: shortNama(nama) }));
        await ctx.forms.start(planProgramForm, { programId, nama });
      }),
  });
}

export const penyaluranFeature: Feature = {
  name: 'penyaluran',
  commands: [
    {
      name: 'penyaluran',
      description: 'penyaluran-command',
      button: 'penyaluran-menu',
      peran: ['KASI', 'CAMAT'],
      run: listOrOpen,
    },
  ],
  buttons: [PENYALURAN_ACTS, PLAN_BUTTONS, PENYALURAN_LIST.listButtons, PENYALURAN_LIST.facetButtons, RENCANA_ACTS],
  forms: [planForm, planProgramForm, tanggalForm, tempatForm, kpmForm, jumlahForm, rupiahForm, cancelForm],
  register(bot) {
    registerCard(bot);
    registerList(bot);
    registerPlan(bot);
  },
};
