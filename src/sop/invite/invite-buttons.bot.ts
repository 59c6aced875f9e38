/** The buttons of /undang: whom, in whose place; what is open, and its link; and of the pengelola's (C1, C3). */
import { type Composer, InputFile } from 'grammy';
import { closeCard, editCard, replyRefusal, tappedMessage, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { registerButtons, registerTaps } from '../../bot/register-buttons.ts';
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
import {
  INVITE_BUTTONS,
  KABUPATEN_BUTTONS,
  type Places,
  holdersCard,
  kontakWords,
  linkText,
  openInvitesCard,
  placeCard,
} from './invite.card.ts';
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

const CAMAT: Place = { peran: 'CAMAT' };
function placeOf(what: Places | 'camat', id: number): Place {
  if (what === 'camat') return CAMAT;
  return what === 'desa' ? { peran: 'DESA', desaId: id } : { peran: 'MITRA', instansiId: id };
}

/** Where nobody is yet, there is nothing to ask. */
async function onPlace(ctx: KesraContext, actor: Actor, what: Places | 'camat', id: number): Promise<void> {
  const place = placeOf(what, id);
  const found = await listHolders(ctx.deps, actor, place);
  if (!found.ok) return replyRefusal(ctx, found);
  if (found.value.holders.length === 0) return invite(ctx, actor, place);
  await turnCard(ctx, holdersCard(what, id, found.value, ctx.t));
}

async function onPlaces(ctx: KesraContext, actor: Actor, what: Places, page: number): Promise<void> {
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

/** Inviting is the Kasi's, and of the staf who may. */
const asKasi =
  <T>(go: (ctx: KesraContext, actor: Actor, said: T) => Promise<void>) =>
  async (ctx: KesraContext, said: T): Promise<void> => {
    const { actor } = ctx;
    await (actor && mayAsKasi(actor, 'KONTAK') ? go(ctx, actor, said) : replyRefusal(ctx, refuse('kontak-kasi-only')));
  };

interface Named {
  readonly what: Places;
  readonly id: number;
}

export function registerInviteButtons(bot: Composer<KesraContext>): void {
  registerTaps(bot, INVITE_BUTTONS, {
    places: asKasi<{ readonly what: Places; readonly page: number }>((ctx, actor, { what, page }) =>
      onPlaces(ctx, actor, what, page),
    ),
    place: asKasi<Named>((ctx, actor, { what, id }) => onPlace(ctx, actor, what, id)),
    add: asKasi<Named>((ctx, actor, { what, id }) => invite(ctx, actor, placeOf(what, id))),
    swap: asKasi<Named & { readonly kontakId: number }>((ctx, actor, { what, id, kontakId }) =>
      invite(ctx, actor, { ...placeOf(what, id), predecessorId: kontakId }),
    ),
    camat: asKasi((ctx, actor) => onPlace(ctx, actor, 'camat', 0)),
    addCamat: asKasi((ctx, actor) => invite(ctx, actor, CAMAT)),
    swapCamat: asKasi<{ readonly kontakId: number }>((ctx, actor, { kontakId }) =>
      invite(ctx, actor, { ...CAMAT, predecessorId: kontakId }),
    ),
    staf: asKasi(onStaf),
    open: asKasi<{ readonly page: number }>((ctx, actor, { page }) => onOpen(ctx, actor, page)),
    revoke: asKasi<{ readonly id: number }>((ctx, actor, { id }) => onRevoke(ctx, actor, id)),
    sheet: asKasi(sendInviteSheet),
    qr: asKasi<{ readonly token: string }>((ctx, actor, { token }) => onQr(ctx, actor, token)),
  });
  registerButtons(bot, KABUPATEN_BUTTONS, { kabupaten: onKabupaten });
}
