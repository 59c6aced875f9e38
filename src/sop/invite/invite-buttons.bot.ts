/** The buttons of /undang: whom, in whose place; what is open, and its link; and of the pengelola's (C1, C3). */
import { type Composer, InputFile } from 'grammy';
import { closeCard, editCard, replyRefusal, tappedMessage, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { drawQr } from '../../document/qr-picture.ts';
import type { Html } from '../../i18n/translate.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { inviteKabupaten } from './invite-kabupaten.ts';
import { type InviteInput, type InviteMade, invitePerson } from './invite-person.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import { type Place, listHolders } from './list-holders.ts';
import { listInvites } from './list-invites.ts';
import { revokeInvite } from './revoke-invite.ts';
import { sendInviteSheet } from './invite-sheet.bot.ts';
import { showInvite } from './show-invite.ts';
import { holdersCard, linkText, openInvitesCard, placeCard, kontakWords } from './invite.card.ts';
import { refuse } from '../../lib/result.ts';
import { inviteStafForm } from './invite-staf.form.ts';

/** Picture and link in one message, so that it can be forwarded as it is. */
async function sendLink(ctx: KesraContext, actor: Actor, made: InviteMade): Promise<void> {
  const caption = linkText(made, actor.zona, ctx.t);
  const picture = new InputFile(await drawQr(made.link), 'undangan.png');
  await ctx.replyWithPhoto(picture, { caption, parse_mode: 'HTML' });
}

async function invite(ctx: KesraContext, actor: Actor, input: InviteInput): Promise<void> {
  const made = await invitePerson(ctx.deps, actor, { ...input, once: tappedMessage(ctx) });
  if (!made.ok) return replyRefusal(ctx, made);
  await closeCard(ctx, ctx.t('undang-chosen', { seat: kontakWords(made.value.seat, ctx.t) }));
  await sendLink(ctx, actor, made.value);
}

type What = 'desa' | 'mitra' | 'camat';
function placeOf(what: What, id: number): Place {
  if (what === 'desa') return { peran: 'DESA', desaId: id };
  return what === 'mitra' ? { peran: 'MITRA', instansiId: id } : { peran: 'CAMAT' };
}

/** Where nobody is yet, there is nothing to ask. */
async function onPlace(ctx: KesraContext, actor: Actor, what: What, id: number): Promise<void> {
  const place = placeOf(what, id);
  const found = await listHolders(ctx.deps, actor, place);
  if (!found.ok) return replyRefusal(ctx, found);
  if (found.value.holders.length === 0) return invite(ctx, actor, place);
  await turnCard(ctx, holdersCard(what, id, found.value, ctx.t));
}

async function onPlaces(ctx: KesraContext, actor: Actor, what: 'desa' | 'mitra', page: number): Promise<void> {
  const places =
    what === 'desa'
      ? (await listDesa(ctx.deps, actor)).map(({ id, nama }) => ({ id, label: nama }))
      : (await listInstansi(ctx.deps, actor)).map(({ id, singkatan }) => ({ id, label: singkatan }));
  await turnCard(ctx, placeCard(what, places, page, ctx.t));
}

async function onOpen(ctx: KesraContext, actor: Actor, page: number, heading?: Html): Promise<void> {
  const found = await listInvites(ctx.deps, actor);
  if (!found.ok) return replyRefusal(ctx, found);
  await turnCard(ctx, openInvitesCard(found.value, page, actor.zona, ctx.t, heading));
}

async function onRevoke(ctx: KesraContext, actor: Actor, inviteId: number): Promise<void> {
  const done = await revokeInvite(ctx.deps, actor, { inviteId });
  if (!done.ok) return replyRefusal(ctx, done);
  await onOpen(ctx, actor, 0, ctx.t('undang-revoked', { seat: kontakWords(done.value.seat, ctx.t) }));
}

async function onQr(ctx: KesraContext, actor: Actor, token: string): Promise<void> {
  const found = await showInvite(ctx.deps, actor, { token });
  if (!found.ok) return replyRefusal(ctx, found);
  await ctx.answerCallbackQuery();
  await ctx.editMessageReplyMarkup();
  await sendLink(ctx, actor, found.value);
}

async function onStaf(ctx: KesraContext, actor: Actor): Promise<void> {
  if (actor.kedudukan === 'STAF') return replyRefusal(ctx, refuse('undang-not-by-staf'));
  await editCard(ctx, { text: ctx.t('undang-chosen-staf'), keyboard: [] });
  // Answers the tap.
  await ctx.forms.start(inviteStafForm);
}

async function onKabupaten(ctx: KesraContext, actor: Actor): Promise<void> {
  const made = await inviteKabupaten(ctx.outer, actor, { once: tappedMessage(ctx) });
  if (!made.ok) return replyRefusal(ctx, made);
  await closeCard(ctx, ctx.t('undang-chosen', { seat: kontakWords(made.value.seat, ctx.t) }));
  await sendLink(ctx, actor, made.value);
}

type Handler = (ctx: KesraContext, actor: Actor, value: string) => Promise<void>;
const HANDLERS: Readonly<Record<string, Handler>> = {
  'desa-p': (ctx, actor, page) => onPlaces(ctx, actor, 'desa', Number(page)),
  'mitra-p': (ctx, actor, page) => onPlaces(ctx, actor, 'mitra', Number(page)),
  desa: (ctx, actor, id) => onPlace(ctx, actor, 'desa', Number(id)),
  mitra: (ctx, actor, id) => onPlace(ctx, actor, 'mitra', Number(id)),
  camat: (ctx, actor) => onPlace(ctx, actor, 'camat', 0),
  kasi: onStaf,
  open: (ctx, actor, page) => onOpen(ctx, actor, Number(page)),
  revoke: (ctx, actor, id) => onRevoke(ctx, actor, Number(id)),
  sheet: sendInviteSheet,
};

export function registerInviteButtons(bot: Composer<KesraContext>): void {
  bot.callbackQuery(/^undang:([\w-]{1,10})(?::([\w-]{1,24}))?$/, async (ctx, next) => {
    const [, what = '', value = ''] = ctx.match;
    const { actor } = ctx;
    if (!actor || !mayAsKasi(actor, 'KONTAK')) return replyRefusal(ctx, refuse('kontak-kasi-only'));
    if (what === 'qr') return onQr(ctx, actor, value);
    const [, verb, place] = /^(add|swap)-(desa|mitra|camat)$/.exec(what) ?? [];
    const numbers = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(value);
    if (verb) {
      const seat = placeOf(place as What, Number(numbers?.[1] ?? 0));
      if (verb === 'add') return invite(ctx, actor, seat);
      return invite(ctx, actor, { ...seat, predecessorId: Number(numbers?.[2] ?? 0) });
    }
    const handler = HANDLERS[what];
    return handler && (value === '' || numbers) ? handler(ctx, actor, value) : next();
  });
  bot.callbackQuery(['ud:kabupaten', 'ins:kabupaten'], (ctx) => withActor(ctx, (actor) => onKabupaten(ctx, actor)));
}
