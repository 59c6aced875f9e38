/** Feature: action items of meetings (C2). Buttons and numbers: take apart, call the use case, explain the result. */
import type { Composer } from 'grammy';
import { editCard, replyCard, replyRefusal, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerNumber } from '../../bot/register-number.ts';
import { sentAsFile } from '../../outbox/sent-as-file.ts';
import type { SimpleKey } from '../../i18n/translate.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { type Act, finishTindakLanjut, moveTenggat, reopenTindakLanjut, whyStale } from './act-on-tindak-lanjut.ts';
import type { FormAbout } from '../../office/actor/seat-form.ts';
import { type ItemSeen, buktiForm, cancelForm, moveForm, waitForm } from './answer.form.ts';
import { listTindakLanjut } from './list-tindak-lanjut.ts';
import type { Which } from '../../office/book/which.ts';
import { showTindakLanjut } from './show-tindak-lanjut.ts';
import { GRANT_ACTS, TINDAK_LANJUT_ACTS, itemCard, listCard } from './tindak-lanjut.card.ts';
import { PARTS, type Part, type Status, formatNomor, parseNomor } from './tindak-lanjut.ts';
import type { TindakLanjutView } from './tindak-lanjut-view.ts';
import { refuse } from '../../lib/result.ts';

const cardOf = (ctx: KesraContext, actor: Actor, view: TindakLanjutView) =>
  itemCard(view, dayOf(ctx.deps.clock.now(), actor.zona), ctx.t);

async function open(ctx: KesraContext, actor: Actor, which: Which): Promise<void> {
  const found = await showTindakLanjut(ctx.deps, actor, which);
  if (!found.ok) return replyRefusal(ctx, found);
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await replyCard(ctx, cardOf(ctx, actor, found.value));
}

/** The item has moved on: says how it stands, and shows its card as it is now. */
async function showAgain(ctx: KesraContext, actor: Actor, id: number, how: typeof editCard): Promise<void> {
  const found = await showTindakLanjut(ctx.deps, actor, { id });
  if (found.ok) await how(ctx, cardOf(ctx, actor, found.value));
}

/** @param how a card is drawn anew; below a digest, whose other buttons must stay, it is a new message */
function actNow(
  useCase: (deps: KesraContext['deps'], actor: Actor, act: Act, more: string) => ReturnType<typeof moveTenggat>,
  done: 'tindaklanjut-done-finish' | 'tindaklanjut-done-move' | 'tindaklanjut-done-reopen',
  how: typeof editCard,
): ActHandler {
  return async (ctx, actor, { id, revision, more = '' }) => {
    const result = await useCase(ctx.deps, actor, { id, revision, at: ctx.at }, more);
    if (!result.ok) {
      await replyRefusal(ctx, result);
      return showAgain(ctx, actor, id, how);
    }
    await ctx.answerCallbackQuery({ text: ctx.t.plain(done, { nomor: formatNomor(result.value.nomor) }) });
    await how(ctx, cardOf(ctx, actor, result.value));
  };
}

/** Opens a form where the act is still possible on what the person saw. */
function askWith(
  form: FormAbout<ItemSeen>,
  from: readonly Status[],
  may: (view: TindakLanjutView) => boolean,
): ActHandler {
  return async (ctx, actor, { id, revision }) => {
    const found = await showTindakLanjut(ctx.deps, actor, { id });
    if (!found.ok) return replyRefusal(ctx, found);
    const view = found.value;
    if (!may(view)) return replyRefusal(ctx, refuse('tindaklanjut-not-found'));
    if (view.revision !== revision || !from.includes(view.status)) {
      await replyRefusal(ctx, whyStale(view, actor));
      return replyCard(ctx, cardOf(ctx, actor, view));
    }
    await ctx.forms.start(form, { id, revision, nomor: formatNomor(view.nomor) });
  };
}

async function showFoto(ctx: KesraContext, actor: Actor, { id }: { readonly id: number }): Promise<void> {
  const found = await showTindakLanjut(ctx.deps, actor, { id });
  if (!found.ok) return replyRefusal(ctx, found);
  const { fotoIds } = found.value;
  const missing: SimpleKey = 'tindaklanjut-no-foto';
  if (fotoIds.length === 0) return replyRefusal(ctx, refuse(missing));
  await ctx.answerCallbackQuery();
  // One that came as a file cannot be shown as a photo: its id begins otherwise.
  for (const fileId of fotoIds) await (sentAsFile(fileId) ? ctx.replyWithDocument(fileId) : ctx.replyWithPhoto(fileId));
}

const finish: Parameters<typeof actNow>[0] = (deps, actor, act) => finishTindakLanjut(deps, actor, act);
const isOwn = ({ theirs, manages }: TindakLanjutView): boolean => theirs || manages;
const isManaged = ({ manages }: TindakLanjutView): boolean => manages;

const HANDLERS = {
  open: (ctx, actor, { id }) => open(ctx, actor, { id }),
  done: actNow(finish, 'tindaklanjut-done-finish', replyCard),
  finish: actNow(finish, 'tindaklanjut-done-finish', editCard),
  wait: askWith(waitForm, ['BERJALAN'], isOwn),
  move: askWith(moveForm, ['BERJALAN'], isManaged),
  cancel: askWith(cancelForm, ['BERJALAN'], isManaged),
  bukti: askWith(buktiForm, ['SELESAI'], isOwn),
  reopen: actNow((deps, actor, act) => reopenTindakLanjut(deps, actor, act), 'tindaklanjut-done-reopen', editCard),
  foto: showFoto,
} satisfies Record<string, ActHandler>;

const grant = actNow(
  (deps, actor, act, tenggat) => moveTenggat(deps, actor, { ...act, tenggat }),
  'tindaklanjut-done-move',
  editCard,
);

async function showList(
  ctx: KesraContext,
  actor: Actor,
  part: Part,
  page: number,
  how: typeof editCard,
): Promise<void> {
  const list = await listTindakLanjut(ctx.deps, actor, { part, page });
  const own = actor.peran !== 'KASI' && actor.peran !== 'CAMAT';
  await how(ctx, listCard(list, yearIn(actor.zona, ctx.deps.clock.now()), own, ctx.t));
}

function register(bot: Composer<KesraContext>): void {
  registerActs(bot, TINDAK_LANJUT_ACTS, HANDLERS);
  registerActs(bot, GRANT_ACTS, { grant });
  bot.callbackQuery(/^tll:(\w{4}):(\d{1,5})(:new)?$/, async (ctx, next) => {
    const part = PARTS.find((one) => one === ctx.match[1]);
    if (!part) return next();
    await withActor(ctx, async (actor) => {
      await ctx.answerCallbackQuery();
      await showList(ctx, actor, part, Number(ctx.match[2]), ctx.match[3] ? replyCard : editCard);
    });
  });
  registerNumber(bot, parseNomor, open);
}

export const tindakLanjutFeature: Feature = {
  name: 'tindak-lanjut',
  commands: [
    {
      name: 'tindaklanjut',
      description: 'tindaklanjut-command',
      button: 'tindaklanjut-menu',
      peran: ['KASI', 'DESA', 'MITRA'],
      run: (ctx) => withActor(ctx, (actor) => showList(ctx, actor, 'open', 0, replyCard)),
    },
  ],
  buttons: ['tl', 'tll'],
  forms: [waitForm, buktiForm, moveForm, cancelForm],
  register,
};
