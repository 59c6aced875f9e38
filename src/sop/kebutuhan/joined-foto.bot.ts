/** Photos that come within minutes of the one question's answer: they join the same need, and can be taken back from it (A1). */
import type { Composer } from 'grammy';
import { editCard, replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { registerActs } from '../../bot/register-acts.ts';
import type { Input } from '../../form/input.ts';
import { createActData } from '../../lib/act-data.ts';
import { refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { sayKasiTold } from '../../office/tell/when-told.ts';
import { AS_HTML, inlineMarkup } from '../../outbox/inline-markup.ts';
import type { Card } from '../../outbox/message.ts';
import { addToKebutuhan } from './add-to-kebutuhan.ts';
import { formatNomor } from './kebutuhan.ts';
import { looseForm } from './loose.form.ts';
import { looseOf, NOTHING_YET } from './loose.field.ts';
import { kebutuhanOf } from './loose-targets.ts';
import { showKebutuhan } from './show-kebutuhan.ts';
import { listJoinedFoto, takeBackFoto } from './take-back-foto.ts';

/** Whoever sends more photos of the same thing does it now. */
const WITHIN_MS = 5 * 60_000;

/** Photos of a need from one on: `more` is what Telegram knows that one by. */
export const JOINED_ACTS = createActData('kj:verb:id:more', ['pindah'], { more: /[\w-]{1,32}/ });

type Picture = Extract<Input, { readonly photo: unknown }>;

/** The need that the last question was answered with, if that was just now. */
async function justChosen(ctx: KesraContext): Promise<number | null> {
  const draft = await ctx.forms.lastSent(looseForm, new Date(ctx.at.getTime() - WITHIN_MS));
  return draft && kebutuhanOf(looseOf(draft.answers['kiriman']).to);
}

/** One message for an album: it is drawn anew with each photo that comes. */
interface Shown {
  readonly messageId: number;
  readonly first: string;
  readonly count: number;
}
const memories = new WeakMap<object, Map<string, Shown>>();
const MOST_ALBUMS = 500;

function shownOf({ me, message }: KesraContext): Shown | undefined {
  return memories.get(me)?.get(message?.media_group_id ?? '');
}
function noteShown({ me, message }: KesraContext, shown: Shown): void {
  const album = message?.media_group_id;
  if (album === undefined) return;
  const memory = memories.get(me) ?? new Map<string, Shown>();
  memories.set(me, memory.set(album, shown));
  const [oldest] = memory.keys();
  if (memory.size > MOST_ALBUMS && oldest !== undefined) memory.delete(oldest);
}

/** false where nothing was chosen just now. */
export async function joinFoto(ctx: KesraContext, actor: Actor, { photo }: Picture): Promise<boolean> {
  const kebutuhanId = actor.peran === 'DESA' ? await justChosen(ctx) : null;
  if (kebutuhanId === null) return false;
  const env = { deps: ctx.deps, actor, t: ctx.t };
  const { fileId, uniqueId, caption = '' } = photo;
  const once = `message-${ctx.msgId ?? 0}-${actor.kontakId}`;
  const had = await showKebutuhan(ctx.deps, actor, { id: kebutuhanId });
  const following = { photos: [{ fileId, uniqueId }], words: caption, once, at: ctx.at };
  const added = await addToKebutuhan(env, { id: kebutuhanId }, following);
  const found = added.ok ? await showKebutuhan(ctx.deps, actor, { id: kebutuhanId }) : added;
  if (!found.ok) {
    await replyRefusal(ctx, found);
    return true;
  }
  // The same picture again: it lies there, and nothing can be taken back for it.
  if (had.ok && had.value.fotoIds.length === found.value.fotoIds.length) {
    if (added.ok) await ctx.reply(added.value, AS_HTML);
    return true;
  }
  const before = shownOf(ctx);
  const count = (before?.count ?? 0) + 1;
  const first = before?.first ?? uniqueId;
  const vars = { nomor: formatNomor(found.value.nomor), count };
  const text = await sayKasiTold(
    env,
    (told) => ctx.t('kebutuhan-foto-joined', { ...vars, told }),
    found.value.urgensi === 'DARURAT',
  );
  const button = {
    text: ctx.t.plain('kebutuhan-button-not-this'),
    data: JOINED_ACTS.actData('pindah', { id: kebutuhanId }, first),
  };
  await show(ctx, { text, keyboard: [[button]] }, { first, count }, before);
  return true;
}

async function show(
  ctx: KesraContext,
  card: Card,
  { first, count }: Omit<Shown, 'messageId'>,
  before: Shown | undefined,
): Promise<void> {
  const options = { ...AS_HTML, reply_markup: inlineMarkup(card.keyboard) };
  if (before) {
    await ctx.api.editMessageText(ctx.chatId ?? 0, before.messageId, card.text, options);
    noteShown(ctx, { ...before, count });
    return;
  }
  const sent = await ctx.reply(card.text, options);
  noteShown(ctx, { messageId: sent.message_id, first, count });
}

/** First they are kept for the question, then they leave the need: whatever happens in between, they are somewhere. */
async function moveAway(ctx: KesraContext, actor: Actor, kebutuhanId: number, uniqueId: string): Promise<void> {
  const found = await showKebutuhan(ctx.deps, actor, { id: kebutuhanId });
  if (!found.ok) return replyRefusal(ctx, found);
  const { photos, words } = await listJoinedFoto(ctx.deps, actor, { kebutuhanId, uniqueId });
  if (photos.length === 0) return replyRefusal(ctx, refuse('kebutuhan-foto-moved-before'));
  if (await ctx.forms.isOpen()) return replyRefusal(ctx, refuse('kebutuhan-foto-move-later'));
  const nomor = formatNomor(found.value.nomor);
  // What begins answers the tap.
  await editCard(ctx, { text: ctx.t('kebutuhan-foto-moved', { nomor, count: photos.length }), keyboard: [] });
  await ctx.forms.startWith(looseForm, {
    parts: { kiriman: { ...NOTHING_YET, words: [...words], photos: photos.map((one) => ({ ...one })) } },
  });
  const gone = await takeBackFoto(ctx.deps, actor, { kebutuhanId, uniqueId });
  if (!gone.ok) await replyRefusal(ctx, gone);
}

export function registerJoinedFoto(bot: Composer<KesraContext>): void {
  registerActs(bot, JOINED_ACTS, {
    pindah: (ctx, actor, { id, more }) => moveAway(ctx, actor, id, more ?? ''),
  });
}
