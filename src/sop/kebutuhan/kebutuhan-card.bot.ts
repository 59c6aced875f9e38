/** The buttons of a need's card, and its number sent as a message: take apart, call the use case, explain the result. */
import type { Composer } from 'grammy';
import type { KesraContext } from '../../bot/context.ts';
import type { SimpleKey } from '../../i18n/translate.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { actContext } from './act-context.ts';
import { type Act, type ActResult, takeUpKebutuhan, verifyKebutuhan } from './act-on-kebutuhan.ts';
import { editCard, replyCard, replyRefusal, turnCard, withActor } from '../../bot/answers.ts';
import { sentAsFile } from '../foto/picture.ts';
import { cardFor } from './kebutuhan.card.ts';
import { type Verb, formatNomor, nextStatus, outcomeOf, parseNomor } from './kebutuhan.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';
import { type Which, showKebutuhan } from './show-kebutuhan.ts';

type Handler = (ctx: KesraContext, actor: Actor, act: Act) => Promise<void>;

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
): Handler {
  return async (ctx, actor, act) => {
    const result = await useCase(ctx.deps, actor, act);
    if (result.ok) {
      return turnCard(
        ctx,
        cardFor(actor.peran, result.value, ctx.t),
        ctx.t.plain(done, { nomor: formatNomor(result.value.nomor) }),
      );
    }
    await replyRefusal(ctx, result);
    await redraw(ctx, actor, act.kebutuhanId);
  };
}

/** Whether the act is still possible on what the person saw, or was already done by this very tap. */
function isFresh(view: KebutuhanView, verb: Verb, revision: number): boolean {
  return view.revision === revision && nextStatus(view.status, verb) === outcomeOf(verb);
}

function askWith(verb: Verb, formId: string): Handler {
  return async (ctx, actor, act) => {
    const found = await showKebutuhan(ctx.deps, actor, { id: act.kebutuhanId });
    if (!found.ok) return replyRefusal(ctx, found);
    if (!isFresh(found.value, verb, act.revision)) {
      const vars = { nomor: formatNomor(found.value.nomor), status: found.value.status };
      await replyRefusal(ctx, { ok: false, code: 'kebutuhan-changed-meanwhile', vars });
      return editCard(ctx, cardFor(actor.peran, found.value, ctx.t));
    }
    await ctx.forms.start(formId, actContext(found.value));
  };
}

function withView(missing: SimpleKey, show: (ctx: KesraContext, view: KebutuhanView) => Promise<boolean>): Handler {
  return async (ctx, actor, { kebutuhanId }) => {
    const found = await showKebutuhan(ctx.deps, actor, { id: kebutuhanId });
    if (!found.ok) return replyRefusal(ctx, found);
    if (await show(ctx, found.value)) await ctx.answerCallbackQuery();
    else await replyRefusal(ctx, { ok: false, code: missing });
  };
}

async function showFoto(ctx: KesraContext, { fotoIds }: KebutuhanView): Promise<boolean> {
  const album = fotoIds.filter((id) => !sentAsFile(id));
  for (let at = 0; at < album.length; at += 10) {
    const part = album.slice(at, at + 10);
    const [only = ''] = part;
    if (part.length === 1) await ctx.replyWithPhoto(only);
    else await ctx.replyWithMediaGroup(part.map((media) => ({ type: 'photo', media })));
  }
  for (const id of fotoIds.filter(sentAsFile)) await ctx.replyWithDocument(id);
  return fotoIds.length > 0;
}

async function showPin(ctx: KesraContext, { pin }: KebutuhanView): Promise<boolean> {
  if (pin) await ctx.replyWithLocation(pin.latitude, pin.longitude);
  return pin !== null;
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  verify: actNow(verifyKebutuhan, 'kebutuhan-done-verified'),
  takeUp: actNow(takeUpKebutuhan, 'kebutuhan-done-taken-up'),
  return: askWith('return', 'kebutuhan-return'),
  reject: askWith('reject', 'kebutuhan-reject'),
  answer: askWith('answer', 'kebutuhan-answer'),
  open: (ctx, actor, { kebutuhanId }) => openKebutuhan(ctx, actor, { id: kebutuhanId }),
  foto: withView('kebutuhan-no-foto', showFoto),
  pin: withView('kebutuhan-no-pin', showPin),
};

export function registerCard(bot: Composer<KesraContext>): void {
  bot.callbackQuery(/^k:(\w{1,10}):(\d{1,9}):(\d{1,9})$/, async (ctx, next) => {
    const [, verb = '', id, revision] = ctx.match;
    const handler = HANDLERS[verb];
    if (!handler) return next();
    await withActor(ctx, (actor) =>
      handler(ctx, actor, { kebutuhanId: Number(id), revision: Number(revision), at: ctx.at }),
    );
  });
  bot.on('message:text', async (ctx, next) => {
    const nomor = ctx.message.text;
    if (!ctx.actor || !parseNomor(nomor)) return next();
    await openKebutuhan(ctx, ctx.actor, { nomor });
  });
}
