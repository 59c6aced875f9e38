/** The buttons of a need's card, and its number sent as a message: take apart, call the use case, explain the result. */
import { noteWhenTold } from '../../office/tell/when-told.ts';
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
import { replyRefusal } from '../../bot/answers.ts';
import { recordCards } from '../../bot/record-cards.ts';
import { showAlbum } from '../../bot/show-album.ts';
import { KEBUTUHAN_ACTS, cardFor } from './kebutuhan.card.ts';
import { type Verb, formatNomor, nextStatus, outcomeOf, parseNomor } from './kebutuhan.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';
import { showKebutuhan } from './show-kebutuhan.ts';
import { refuse } from '../../lib/result.ts';

const { open, withView, actNow, whenFresh } = recordCards({
  show: showKebutuhan,
  cardOf: (ctx, actor, view: KebutuhanView) => cardFor(actor.peran, view, ctx.t),
});
/** Opens one need as a message of its own. */
export const openKebutuhan = open;

const act = (
  useCase: (deps: KesraContext['deps'], actor: Actor, act: Act) => ActResult,
  done: 'kebutuhan-done-verified' | 'kebutuhan-done-taken-up',
): ActHandler =>
  actNow(
    (deps, actor, { id: kebutuhanId, revision, at }) => useCase(deps, actor, { kebutuhanId, revision, at }),
    (t, { nomor, urgensi }, acted) =>
      noteWhenTold(acted, t.plain(done, { nomor: formatNomor(nomor) }), urgensi === 'DARURAT'),
  );

/** Whether the act is still possible on what the person saw, or was already done by this very tap. */
function isFresh(view: KebutuhanView, verb: Verb, revision: number): boolean {
  return view.revision === revision && nextStatus(view.status, verb) === outcomeOf(verb);
}

const askWith = (verb: Verb, form: FormAbout<KebutuhanSeen>): ActHandler =>
  whenFresh(
    {
      stale: (view, revision) =>
        isFresh(view, verb, revision)
          ? null
          : refuse('kebutuhan-changed-meanwhile', { nomor: formatNomor(view.nomor), status: view.status }),
    },
    (ctx, _, view) => ctx.forms.start(form, actContext(view)),
  );

const showing = (missing: SimpleKey, show: (ctx: KesraContext, view: KebutuhanView) => Promise<boolean>): ActHandler =>
  withView(async (ctx, _, view) => {
    if (await show(ctx, view)) await ctx.answerCallbackQuery();
    else await replyRefusal(ctx, refuse(missing));
  });

async function showFoto(ctx: KesraContext, { fotoIds }: KebutuhanView): Promise<boolean> {
  await showAlbum(ctx, fotoIds);
  return fotoIds.length > 0;
}

async function showPin(ctx: KesraContext, { pin }: KebutuhanView): Promise<boolean> {
  if (pin) await ctx.replyWithLocation(pin.latitude, pin.longitude);
  return pin !== null;
}

const HANDLERS = {
  verify: act(verifyKebutuhan, 'kebutuhan-done-verified'),
  takeUp: act(takeUpKebutuhan, 'kebutuhan-done-taken-up'),
  return: askWith('return', returnForm),
  reject: askWith('reject', rejectForm),
  answer: askWith('answer', answerForm),
  open: (ctx, actor, { id }) => openKebutuhan(ctx, actor, { id }),
  foto: showing('kebutuhan-no-foto', showFoto),
  pin: showing('kebutuhan-no-pin', showPin),
} satisfies Record<string, ActHandler>;

export function registerCard(bot: Composer<KesraContext>): void {
  registerActs(bot, KEBUTUHAN_ACTS, HANDLERS);
  registerNumber(bot, parseNomor, openKebutuhan);
}
