/** Photos that come after the report: with its number as caption, or as a reply to a message that names it (A1). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import type { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { KesraContext } from '../../bot/context.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { addFotoLate } from './add-foto-late.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { replyRefusal } from '../../bot/answers.ts';
import { findNomor, formatNomor } from './kebutuhan.ts';
import type { Foto } from './record-kebutuhan.ts';
import { showKebutuhan } from './show-kebutuhan.ts';

const MOST_ALBUMS = 500;

/** Of an album only the first picture carries the caption: which number it named, for the others. */
export function albumMemory(): { note(album: string, nomor: string): void; find(album: string): string | undefined } {
  const numbers = new Map<string, string>();
  return {
    note(album, nomor) {
      numbers.set(album, nomor);
      const [oldest] = numbers.keys();
      if (numbers.size > MOST_ALBUMS && oldest !== undefined) numbers.delete(oldest);
    },
    find: (album) => numbers.get(album),
  };
}

function fotoOf({ photo, document }: Message): Foto | null {
  const largest = photo?.at(-1);
  if (largest) return { fileId: largest.file_id, uniqueId: largest.file_unique_id };
  if (!document?.mime_type?.startsWith('image/')) return null;
  return { fileId: document.file_id, uniqueId: document.file_unique_id };
}

function nomorIn({ caption, reply_to_message: replied }: Message): string | null {
  return findNomor(caption ?? '') ?? findNomor(replied?.text ?? replied?.caption ?? '');
}

async function add(ctx: KesraContext, actor: Actor, nomor: string, foto: Foto, quiet: boolean): Promise<void> {
  const found = await showKebutuhan(ctx.deps, actor, { nomor });
  if (!found.ok) return replyRefusal(ctx, found);
  const added = await addFotoLate(ctx.deps, actor, { kebutuhanId: found.value.id, photos: [foto], at: ctx.at });
  if (!added.ok) return replyRefusal(ctx, added);
  if (quiet) return;
  const vars = { nomor: formatNomor(found.value.nomor) };
  if (added.value.added === 0) return void (await ctx.reply(ctx.t('kebutuhan-foto-known', vars), AS_HTML));
  const thanks = ctx.t('kebutuhan-foto-added', vars);
  const urgent = found.value.urgensi === 'DARURAT';
  await ctx.reply(await sayWhenTold({ deps: ctx.deps, actor, t: ctx.t }, thanks, urgent), AS_HTML);
}

export function registerFotoLate(bot: Composer<KesraContext>): void {
  const albums = albumMemory();
  bot.on(['message:photo', 'message:document'], async (ctx, next) => {
    const foto = fotoOf(ctx.message);
    if (!foto || ctx.actor?.peran !== 'DESA') return next();
    const album = ctx.message.media_group_id;
    const known = album === undefined ? undefined : albums.find(album);
    const nomor = nomorIn(ctx.message) ?? known ?? null;
    if (nomor === null) return void (await ctx.reply(ctx.t('kebutuhan-foto-which'), AS_HTML));
    if (album !== undefined) albums.note(album, nomor);
    // One answer for an album, not ten.
    await add(ctx, ctx.actor, nomor, foto, known !== undefined);
  });
}
