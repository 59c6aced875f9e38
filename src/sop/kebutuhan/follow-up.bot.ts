/** What follows a need: photos and words that name its number, or answer a message of the bot that names it (A1). */
import type { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Replied } from '../../form/outside.ts';
import { cleanText } from '../../form/parse/clean-text.ts';
import { isTooHeavy } from '../../lib/file-limit.ts';
import { pictureKind } from '../../lib/picture-file.ts';
import { refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { isPolite } from '../../read/polite.ts';
import { wordsOf } from '../../read/words.ts';
import { addToKebutuhan } from './add-to-kebutuhan.ts';
import { findNomor } from './kebutuhan.ts';
import type { Foto } from './record-kebutuhan.ts';

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
  if (!document || pictureKind(document) === null) return null;
  return { fileId: document.file_id, uniqueId: document.file_unique_id };
}

/** The number that the words name, or that the bot's own message names which they answer: what somebody else wrote says nothing. */
function nomorIn({ text, caption, reply_to_message: replied }: Message, botId: number): string | null {
  const own = findNomor(text ?? caption ?? '');
  if (own !== null || replied?.from?.id !== botId) return own;
  return findNomor(replied.text ?? replied.caption ?? '');
}

/** What is said beside the number itself. */
function wordsBeside(text: string, nomor: string): string {
  const rest = text.replace(new RegExp(`\\b${nomor}\\b`, 'gi'), ' ').replace(/^[\s:;,.–—-]+|[\s:;,–—-]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(rest) ? cleanText(rest) : '';
}

/** "Foto untuk K-0001", "terima kasih, pak": nothing that has to be kept. */
const SAYS_NOTHING = new Set(
  'foto fotonya foto2 ini itu untuk utk buat susulan tambahan laporan nomor no dari kasih sudah baik siap noted'.split(
    ' ',
  ),
);
const isEmpty = (words: string): boolean =>
  wordsOf(words).every(({ text }) => SAYS_NOTHING.has(text) || isPolite(text));

interface Sent {
  readonly nomor: string;
  readonly foto: Foto | null;
  readonly words: string;
}

async function add(ctx: KesraContext, actor: Actor, { nomor, foto, words }: Sent, quiet: boolean): Promise<void> {
  const following = {
    photos: foto ? [foto] : [],
    words,
    once: `message-${ctx.msgId ?? 0}-${actor.kontakId}`,
    at: ctx.at,
  };
  const added = await addToKebutuhan({ deps: ctx.deps, actor, t: ctx.t }, { nomor }, following);
  if (!added.ok) return replyRefusal(ctx, added);
  if (!quiet) await ctx.reply(added.value, AS_HTML);
}

/** One for each running bot. */
const memories = new WeakMap<object, ReturnType<typeof albumMemory>>();
function albumsOf({ me }: KesraContext): ReturnType<typeof albumMemory> {
  const memory = memories.get(me) ?? albumMemory();
  memories.set(me, memory);
  return memory;
}

/** null where it names no need, or says nothing. */
export async function takeFollowUp(ctx: KesraContext): Promise<Replied | null> {
  const { actor, message } = ctx;
  const foto = message ? fotoOf(message) : null;
  if (!message || actor?.peran !== 'DESA' || (!foto && message.text === undefined)) return null;
  const albums = albumsOf(ctx);
  const album = message.media_group_id;
  const known = album === undefined ? undefined : albums.find(album);
  const nomor = nomorIn(message, ctx.me.id) ?? known ?? null;
  if (nomor === null) return null;
  if (foto && isTooHeavy(message.document?.file_size)) {
    await replyRefusal(ctx, refuse('berkas-too-large'));
    return 'said';
  }
  const said = wordsBeside(message.text ?? message.caption ?? '', nomor);
  const words = isEmpty(said) ? '' : said;
  if (!foto && words === '') {
    if (said === '') return null;
    await ctx.reply(ctx.t('kebutuhan-reply-noted'));
    return 'said';
  }
  if (album !== undefined) albums.note(album, nomor);
  // One answer for an album, not ten.
  const quiet = known !== undefined;
  await add(ctx, actor, { nomor, foto, words }, quiet);
  return quiet ? 'quiet' : 'said';
}

export function registerFollowUp(bot: Composer<KesraContext>): void {
  bot.on(['message:photo', 'message:document', 'message:text'], async (ctx, next) => {
    if (!(await takeFollowUp(ctx))) await next();
  });
}
