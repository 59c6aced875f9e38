/** Answers to invitations in words (C1): "insya Allah hadir pak, agak telat", as a reply to the invitation, with its number, or by itself. */
import type { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import { replyCard, replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Replied } from '../../form/outside.ts';
import { cleanText } from '../../form/parse/clean-text.ts';
import { joinHtml } from '../../i18n/html.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { sayWhenTold } from '../../office/tell/when-told.ts';
import { type Attendance, readAttendance } from '../../read/attendance.ts';
import { type Answered, answerUndangan } from './answer-undangan.ts';
import { listUndangan } from './list-undangan.ts';
import { isOnDay } from './notify.ts';
import { rapatContext } from './rapat-context.ts';
import { type Jawaban, formatRapat, isOpen } from './rapat.ts';
import { showUndangan } from './show-undangan.ts';
import { undanganCard } from './undangan.card.ts';
import { wakilForm } from './wakil.form.ts';

const JAWABAN: Readonly<Record<Attendance['comes'], Jawaban>> = {
  yes: 'HADIR',
  no: 'TIDAK_HADIR',
  'somebody-else': 'DIWAKILKAN',
};
/** As long as the name of who comes instead may be; a longer one stands in the words. */
const MOST_WAKIL = 120;
/** Whoever writes more tells a story. */
const MOST_WORDS = 600;
const NOMOR = /\bR-\d{1,6}(?:\/20\d\d)?\b/gi;

/** The one meeting that these words name; null for none, or several. */
function nomorIn(text: string): string | null {
  const [only, ...others] = new Set((text.match(NOMOR) ?? []).map((nomor) => nomor.toUpperCase()));
  return only !== undefined && others.length === 0 ? only : null;
}

/** What the bot's own message was about, where it is replied to: invitation, calendar entry, letter, reminder. */
function repliedTo({ reply_to_message: replied }: Message, botId: number): string | null {
  if (replied?.from?.id !== botId) return null;
  return nomorIn(replied.text ?? replied.caption ?? '') ?? nomorIn(replied.document?.file_name ?? '');
}

interface Heard {
  readonly found: Answered;
  readonly read: Attendance;
  readonly text: string;
}

/** The only coming meeting that waits for an answer, or the only one at all. */
async function onlyOpen(ctx: KesraContext, actor: Actor): Promise<number | null> {
  const { lines } = await listUndangan(ctx.deps, actor, 0);
  const open = lines.filter(({ state }) => state === 'OPEN');
  const waiting = open.filter(({ jawaban }) => jawaban === null);
  const [only, ...others] = waiting.length > 0 ? waiting : open;
  return only && others.length === 0 ? only.rapatId : null;
}

/** null: the message is something else. */
async function hear(ctx: KesraContext, actor: Actor, message: Message): Promise<Heard | null> {
  const text = cleanText(message.text ?? '');
  const named = nomorIn(text);
  const nomor = named ?? repliedTo(message, ctx.me.id);
  const read = readAttendance(named === null ? text : text.replace(NOMOR, ' '), nomor !== null);
  if (!read || text.length > MOST_WORDS) return null;
  const id = nomor === null ? await onlyOpen(ctx, actor) : null;
  if (nomor === null && id === null) return null;
  const found = await showUndangan(ctx.deps, actor, nomor === null ? { id: id ?? 0 } : { nomor });
  return found.ok ? { found: found.value, read, text } : null;
}

async function answer(ctx: KesraContext, actor: Actor, heard: Heard, groupChatId: number | null) {
  const { found, read, text } = heard;
  const instead = read.instead !== null && read.instead.length <= MOST_WAKIL ? read.instead : null;
  return answerUndangan(ctx.deps, actor, {
    rapatId: found.view.id,
    urut: found.view.urut,
    jawaban: JAWABAN[read.comes],
    at: ctx.at,
    groupChatId,
    said: {
      wakil: instead,
      words: read.more || instead !== read.instead ? text : null,
      once: `undangan:${found.one.undanganId}:words:message-${ctx.chatId ?? 0}-${ctx.msgId ?? 0}`,
    },
  });
}

async function answerAlone(ctx: KesraContext, actor: Actor, heard: Heard): Promise<void> {
  const done = await answer(ctx, actor, heard, null);
  if (!done.ok) return replyRefusal(ctx, done);
  const { t } = ctx;
  const { view, one } = done.value;
  const now = ctx.deps.clock.now();
  const vars = { nomor: formatRapat(view.nomor), judul: view.judul, jawaban: JAWABAN[heard.read.comes] };
  const noted =
    one.wakil === null ? t('undangan-words-noted', vars) : t('undangan-words-wakil', { ...vars, wakil: one.wakil });
  const told = joinHtml([noted, t('undangan-words-told')]);
  const text = heard.read.more ? await sayWhenTold({ deps: ctx.deps, actor, t }, told) : noted;
  await replyCard(ctx, { text, keyboard: undanganCard(view, one, { now, onDay: isOnDay(view, now) }, t).keyboard });
  if (heard.read.comes === 'somebody-else' && one.wakil === null && isOpen(view, now))
    await ctx.forms.start(wakilForm, rapatContext(view, t));
}

const isNamed = ({ instead }: Attendance): boolean => instead !== null && instead.length <= MOST_WAKIL;

/** A reply to an invitation in the middle of a form; who comes instead is asked by a form of its own, so that has to wait. */
export async function takeUndanganReply(ctx: KesraContext): Promise<Replied | null> {
  const { actor, message } = ctx;
  if (!actor || message?.text === undefined || repliedTo(message, ctx.me.id) === null) return null;
  const heard = await hear(ctx, actor, message);
  if (!heard || (heard.read.comes === 'somebody-else' && !isNamed(heard.read))) return null;
  await answerAlone(ctx, actor, heard);
  return 'said';
}

export function registerUndanganWords(bot: Composer<KesraContext>): void {
  bot.on('message:text', async (ctx, next) => {
    const heard = ctx.actor && (await hear(ctx, ctx.actor, ctx.message));
    return heard && ctx.actor ? answerAlone(ctx, ctx.actor, heard) : next();
  });
}

/** A reply to the invitation in a group: for the own seat, as by its buttons. */
export function registerUndanganWordsInGroups(groups: Composer<KesraContext>): void {
  groups.on('message:text', async (ctx, next) => {
    const { actor, t, message } = ctx;
    const nomor = repliedTo(message, ctx.me.id);
    const read = nomor === null ? null : readAttendance(cleanText(message.text), true);
    if (nomor === null || !read) return next();
    if (!actor) return void (await ctx.reply(t('undangan-toast-stranger', { bot: ctx.me.username }), AS_HTML));
    const heard = await hear(ctx, actor, message);
    if (!heard) return next();
    const done = await answer(ctx, actor, heard, ctx.chat.id);
    if (!done.ok) return replyRefusal(ctx, done);
    await ctx.reply(t('undangan-toast-group', { nama: actor.nama, jawaban: JAWABAN[read.comes] }), AS_HTML);
  });
}
