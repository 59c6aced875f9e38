/** The buttons of a need's card, and its number sent as a message: take apart, call the use case, explain the result. */
import type { Composer } from 'grammy';
import type { KesraContext } from '../../bot/context.ts';
import type { SimpleKey } from '../../i18n/translate.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { FormAbout } from '../../office/actor/seat-form.ts';
import { type KebutuhanSeen, actContext } from './act-context.ts';
import { answerForm } from './answer.form.ts';
import { rejectForm } from './reject.form.ts';
import { returnForm } from './return.form.ts';
import { type Act, type ActResult, takeUpKebutuhan, verifyKebutuhan } from './act-on-kebutuhan.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerNumber } from '../../bot/register-number.ts';
import { editCard, replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import { showAlbum } from '../../bot/show-album.ts';
import { KEBUTUHAN_ACTS, cardFor } from './kebutuhan.card.ts';
import { type Verb, formatNomor, nextStatus, outcomeOf, parseNomor } from './kebutuhan.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';
import type { Which } from '../../office/book/which.ts';
import { showKebutuhan } from './show-kebutuhan.ts';
import { refuse } from '../../lib/result.ts';

/** Opens one need as a message of its own. */
export async function openKebutuhan(ctx: KesraContext, actor: Actor, which: Which): Promise<void> {
  const found = await showKebutuhan(ctx.deps, actor, which);
  if (!found.ok) return replyRefusal(ctx, found);
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await replyCard(ctx, cardFor(actor.peran, found.value, ctx.t));
}

/** The need has moved on since the card was drawn: says how it stands, and draws the card anew. */
async function redraw(ctx: KesraContext, actor: Actor, id: number): Promise<void> {
  const found = await showKebutuhan(ctx.deps, actor, { id });
  if (found.ok) await editCard(ctx, cardFor(actor.peran, found.value, ctx.t));
}

function actNow(
  useCase: (deps: KesraContext['deps'], actor: Actor, act: Act) => ActResult,
  done: 'kebutuhan-done-verified' | 'kebutuhan-done-taken-up',
): ActHandler {
  return async (ctx, actor, { id, revision }) => {
    const result = await useCase(ctx.deps, actor, { kebutuhanId: id, revision, at: ctx.at });
    if (result.ok) {
      return turnCard(
        ctx,
        cardFor(actor.peran, result.value, ctx.t),
        ctx.t.plain(done, { nomor: formatNomor(result.value.nomor) }),
      );
    }
    await replyRefusal(ctx, result);
    await redraw(ctx, actor, id);
  };
}

/** Whether the act is still possible on what the person saw, or was already done by this very tap. */
function isFresh(view: KebutuhanView, verb: Verb, revision: number): boolean {
  return view.revision === revision && nextStatus(view.status, verb) === outcomeOf(verb);
}

function askWith(verb: Verb, form: FormAbout<KebutuhanSeen>): ActHandler {
  return async (ctx, actor, { id, revision }) => {
    const found = await showKebutuhan(ctx.deps, actor, { id });
    if (!found.ok) return replyRefusal(ctx, found);
    if (!isFresh(found.value, verb, revision)) {
      const vars = { nomor: formatNomor(found.value.nomor), status: found.value.status };
      await replyRefusal(ctx, refuse('kebutuhan-changed-meanwhile', vars));
      return editCard(ctx, cardFor(actor.peran, found.value, ctx.t));
    }
    await ctx.forms.start(form, actContext(found.value));
  };
}

function withView(missing: SimpleKey, show: (ctx: KesraContext, view: KebutuhanView) => Promise<boolean>): ActHandler {
  return async (ctx, actor, { id }) => {
    const found = await showKebutuhan(ctx.deps, actor, { id });
    if (!found.ok) return replyRefusal(ctx, found);
    if (await show(ctx, found.value)) await ctx.answerCallbackQuery();
    else await replyRefusal(ctx, refuse(missing));
  };
}

async function showFoto(ctx: KesraContext, { fotoIds }: KebutuhanView): Promise<boolean> {
  await showAlbum(ctx, fotoIds);
  return fotoIds.length > 0;
}

async function showPin(ctx: KesraContext, { pin }: KebutuhanView): Promise<boolean> {
  if (pin) await ctx.replyWithLocation(pin.latitude, pin.longitude);
  return pin !== null;
}

const HANDLERS = {
  verify: actNow(verifyKebutuhan, 'kebutuhan-done-verified'),
  takeUp: actNow(takeUpKebutuhan, 'kebutuhan-done-taken-up'),
  return: askWith('return', returnForm),
  reject: askWith('reject', rejectForm),
  answer: askWith('answer', answerForm),
  open: (ctx, actor, { id }) => openKebutuhan(ctx, actor, { id }),
  foto: withView('kebutuhan-no-foto', showFoto),
  pin: withView('kebutuhan-no-pin', showPin),
} satisfies Record<string, ActHandler>;

export function registerCard(bot: Composer<KesraContext>): void {
  registerActs(bot, KEBUTUHAN_ACTS, HANDLERS);
  registerNumber(bot, parseNomor, openKebutuhan);
}
