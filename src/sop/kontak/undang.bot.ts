/** Inviting: /undang with its buttons, and the link that the invited person taps (C1, C3). */
import { type Composer, InputFile } from 'grammy';
import { editCard, replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Command } from '../../bot/feature.ts';
import { drawQr } from '../../document/qr-picture.ts';
import type { Html } from '../../i18n/translate.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import type { Actor, Person } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type InviteInput, type InviteMade, invitePerson } from './invite-person.ts';
import { listDesa } from '../../office/wilayah/list-desa.ts';
import { type Place, listHolders } from './list-holders.ts';
import { listInvites } from './list-invites.ts';
import { INVITE_PREFIX } from './new-invite.ts';
import { openInvite } from './open-invite.ts';
import { revokeInvite } from './revoke-invite.ts';
import { sendInviteSheet } from './invite-sheet.bot.ts';
import { showInvite } from './show-invite.ts';
import { holdersCard, linkText, openInvitesCard, placeCard, seatWords, whoCard } from './undang.card.ts';

export function personOf(ctx: KesraContext): Person {
  return { telegramId: ctx.from?.id ?? 0, language: ctx.language };
}

async function onInviteLink(ctx: KesraContext, token: string): Promise<void> {
  const opened = await openInvite(ctx.outer, personOf(ctx), token);
  if (!opened.ok) return replyRefusal(ctx, opened);
  const { invite, seat, kecamatan, accepted, jabatan } = opened.value;
  const vars = { seat: seatWords(seat, ctx.t), kecamatan };
  if (accepted) return void (await ctx.reply(ctx.t('undang-done', { ...vars, kind: seat.kind }), AS_HTML));
  await ctx.reply(ctx.t('undang-welcome', vars), AS_HTML);
  if (jabatan === null) return ctx.forms.start('join', { invite, kind: seat.kind });
  await ctx.forms.start('join-named', { invite, kind: seat.kind, jabatan });
}

/** Picture and link in one message, so that it can be forwarded as it is. */
export async function sendLink(ctx: KesraContext, actor: Actor, made: InviteMade): Promise<void> {
  const caption = linkText(made, actor.zona, ctx.t);
  const picture = new InputFile(await drawQr(made.link), 'undangan.png');
  await ctx.replyWithPhoto(picture, { caption, parse_mode: 'HTML' });
}

/** One message with buttons makes one invitation, however often and fast it is tapped. */
export function tappedMessage(ctx: KesraContext): string {
  return `message-${ctx.callbackQuery?.message?.message_id ?? 0}`;
}

/** The tapped message becomes a sentence that says what was chosen. */
export async function close(ctx: KesraContext, text: Html): Promise<void> {
  await turnCard(ctx, { text, keyboard: [] });
}

async function invite(ctx: KesraContext, actor: Actor, input: InviteInput): Promise<void> {
  const made = await invitePerson(ctx.deps, actor, { ...input, once: tappedMessage(ctx) });
  if (!made.ok) return replyRefusal(ctx, made);
  await close(ctx, ctx.t('undang-chosen', { seat: seatWords(made.value.seat, ctx.t) }));
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
  await onOpen(ctx, actor, 0, ctx.t('undang-revoked', { seat: seatWords(done.value.seat, ctx.t) }));
}

async function onQr(ctx: KesraContext, actor: Actor, token: string): Promise<void> {
  const found = await showInvite(ctx.deps, actor, { token });
  if (!found.ok) return replyRefusal(ctx, found);
  await ctx.answerCallbackQuery();
  await ctx.editMessageReplyMarkup();
  await sendLink(ctx, actor, found.value);
}

async function onStaf(ctx: KesraContext, actor: Actor): Promise<void> {
  if (actor.kedudukan === 'STAF') return replyRefusal(ctx, { ok: false, code: 'undang-not-by-staf' });
  await editCard(ctx, { text: ctx.t('undang-chosen-staf'), keyboard: [] });
  // Answers the tap.
  await ctx.forms.start('undang-staf');
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

export function registerUndang(bot: Composer<KesraContext>): void {
  bot.callbackQuery(/^undang:([\w-]{1,10})(?::([\w-]{1,24}))?$/, async (ctx, next) => {
    const [, what = '', value = ''] = ctx.match;
    const { actor } = ctx;
    if (!actor || !mayAsKasi(actor, 'KONTAK')) return replyRefusal(ctx, { ok: false, code: 'kontak-kasi-only' });
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
}

export const undangCommand: Command = {
  name: 'undang',
  description: 'undang-command',
  button: 'undang-menu',
  peran: ['KASI'],
  hak: 'KONTAK',
  run: async (ctx) => {
    if (ctx.actor) await replyCard(ctx, whoCard(ctx.actor, ctx.t));
  },
};

/** Before the commands: a /start with an invitation's word is no greeting. */
export function registerInviteLinks(bot: Composer<KesraContext>): void {
  bot.command('start', async (ctx, next) => {
    const payload = ctx.match.trim();
    if (!payload.startsWith(INVITE_PREFIX)) return next();
    await onInviteLink(ctx, payload.slice(INVITE_PREFIX.length));
  });
}
