/** Feature: action items of meetings (C2). Buttons and numbers: take apart, call the use case, explain the result. */
import { type Acted, noteWhenTold } from '../../office/tell/when-told.ts';
import type { Composer } from 'grammy';
import { replyCard, replyRefusal, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { recordCards } from '../../bot/record-cards.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerParts } from '../../bot/register-list.ts';
import { registerNumber } from '../../bot/register-number.ts';
import type { Card } from '../../outbox/message.ts';
import { sentAsFile } from '../../outbox/sent-as-file.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { finishTindakLanjut, moveTenggat, reopenTindakLanjut, whyStale } from './act-on-tindak-lanjut.ts';
import type { FormAbout } from '../../office/actor/seat-form.ts';
import { type ItemSeen, buktiForm, cancelForm, moveForm, waitForm } from './answer.form.ts';
import { listTindakLanjut } from './list-tindak-lanjut.ts';
import { showTindakLanjut } from './show-tindak-lanjut.ts';
import { GRANT_ACTS, TINDAK_LANJUT_ACTS, TINDAK_LANJUT_LIST, itemCard, listCard } from './tindak-lanjut.card.ts';
import { type Part, type Status, formatNomor, parseNomor } from './tindak-lanjut.ts';
import type { TindakLanjutView } from './tindak-lanjut-view.ts';
import { refuse } from '../../lib/result.ts';

const { open, withView, actNow, whenFresh } = recordCards({
  show: showTindakLanjut,
  cardOf: (ctx, actor, view: TindakLanjutView) => itemCard(view, dayOf(ctx.deps.clock.now(), actor.zona), ctx.t),
});

/** Opens a form where the act is still possible on what the person saw. */
const askWith = (
  form: FormAbout<ItemSeen>,
  from: readonly Status[],
  may: (view: TindakLanjutView) => boolean,
): ActHandler =>
  whenFresh(
    {
      forbidden: (_, view) => (may(view) ? null : refuse('tindaklanjut-not-found')),
      stale: (view, revision, actor) =>
        view.revision === revision && from.includes(view.status) ? null : whyStale(view, actor),
      way: replyCard,
    },
    (ctx, _, { id, revision, nomor }) => ctx.forms.start(form, { id, revision, nomor: formatNomor(nomor) }),
  );

async function showFoto(ctx: KesraContext, { fotoIds }: TindakLanjutView): Promise<void> {
  const missing: SimpleKey = 'tindaklanjut-no-foto';
  if (fotoIds.length === 0) return replyRefusal(ctx, refuse(missing));
  await ctx.answerCallbackQuery();
  // One that came as a file cannot be shown as a photo: its id begins otherwise.
  for (const fileId of fotoIds) await (sentAsFile(fileId) ? ctx.replyWithDocument(fileId) : ctx.replyWithPhoto(fileId));
}

const finished = (t: Translate, { nomor }: TindakLanjutView): string =>
  t.plain('tindaklanjut-done-finish', { nomor: formatNomor(nomor) });
const said =
  (key: 'tindaklanjut-done-move' | 'tindaklanjut-done-reopen') =>
  (t: Translate, { nomor }: TindakLanjutView, acted: Acted): Promise<string> =>
    noteWhenTold(acted, t.plain(key, { nomor: formatNomor(nomor) }));
const isOwn = ({ theirs, manages }: TindakLanjutView): boolean => theirs || manages;
const isManaged = ({ manages }: TindakLanjutView): boolean => manages;

const HANDLERS = {
  open: (ctx, actor, { id }) => open(ctx, actor, { id }),
  done: actNow(finishTindakLanjut, finished, replyCard),
  finish: actNow(finishTindakLanjut, finished),
  wait: askWith(waitForm, ['BERJALAN'], isOwn),
  move: askWith(moveForm, ['BERJALAN'], isManaged),
  cancel: askWith(cancelForm, ['BERJALAN'], isManaged),
  bukti: askWith(buktiForm, ['SELESAI'], isOwn),
  reopen: actNow(reopenTindakLanjut, said('tindaklanjut-done-reopen')),
  foto: withView((ctx, _, view) => showFoto(ctx, view)),
} satisfies Record<string, ActHandler>;

const grant = actNow(
  (deps, actor, act, tenggat) => moveTenggat(deps, actor, { ...act, tenggat }),
  said('tindaklanjut-done-move'),
);

async function listFor(
  ctx: KesraContext,
  actor: Actor,
  asked: { readonly part: Part; readonly page: number },
): Promise<Card> {
  const list = await listTindakLanjut(ctx.deps, actor, asked);
  const own = actor.peran !== 'KASI' && actor.peran !== 'CAMAT';
  return listCard(list, yearIn(actor.zona, ctx.deps.clock.now()), own, ctx.t);
}

function register(bot: Composer<KesraContext>): void {
  registerActs(bot, TINDAK_LANJUT_ACTS, HANDLERS);
  registerActs(bot, GRANT_ACTS, { grant });
  registerParts(bot, TINDAK_LANJUT_LIST, listFor);
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
      run: (ctx) =>
        withActor(ctx, async (actor) => replyCard(ctx, await listFor(ctx, actor, { part: 'open', page: 0 }))),
    },
  ],
  buttons: [TINDAK_LANJUT_ACTS, GRANT_ACTS, TINDAK_LANJUT_LIST],
  forms: [waitForm, buktiForm, moveForm, cancelForm],
  register,
};
