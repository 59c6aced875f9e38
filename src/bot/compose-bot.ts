/** The order in which an update meets the bot: news of groups, who is it, commands, home buttons, forms, features, and a sentence for the rest. */
import { AS_HTML } from '../outbox/inline-markup.ts';
import { withoutCourtesies } from '../read/reading.ts';
import { wordsOf } from '../read/words.ts';
import type { Bot, Composer, MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import type { Deps } from '../deps.ts';
import { replyCard } from './answers.ts';
import type { KesraContext } from './context.ts';
import type { Command, Feature } from './feature.ts';
import { generalCommands, registerLanguageButtons, registerMenuButtons } from './general.ts';
import { identify } from './identify.ts';
import { createForms, installFormsFirst } from './install-forms.ts';
import { commandSaid, commandsByButton, maySee, menuKeyboard } from './menu.ts';
import { strangerReply } from './stranger.ts';
import { type MediaLimits, limitMedia } from './media-allowance.ts';
import { noteSeen } from './note-seen.ts';
import { registerReadAgain } from './read-again.ts';
import { type Rate, limitGroup, limitRate } from './rate-limit.ts';
import { keepSlashCommands } from './slash-commands.ts';

/** Longer than that is no slip of the thumb. */
const FEW_WORDS = 5;

function unreadKey(message: Message): 'bot-not-understood' | 'bot-not-kept' | 'bot-file-not-kept' {
  const { photo, document, voice, video, audio, video_note, animation, text = '' } = message;
  if (document ?? voice ?? video ?? audio ?? video_note ?? animation) return 'bot-file-not-kept';
  if (photo) return 'bot-not-kept';
  return text.split(/\s+/).filter((word) => word !== '').length > FEW_WORDS ? 'bot-not-kept' : 'bot-not-understood';
}

/** "Terima kasih, Bu", "selamat pagi": nobody is told that they were not understood. */
function isCourtesy({ text }: Message): boolean {
  const words = wordsOf(text ?? '');
  return words.length > 0 && withoutCourtesies(words).every((word) => word.text === 'baik');
}

/** Runs a command, or says the same as to a stranger: what one may not do does not exist. */
async function run(ctx: KesraContext, command: Command): Promise<void> {
  if (maySee(command, ctx.actor)) {
    await command.run(ctx);
    // Whoever looked something up in the middle of a form must not wonder where the form went.
    if (!command.ofForms && (await ctx.forms.isOpen())) await ctx.reply(ctx.t('bot-draft-waiting'));
    return;
  }
  if (ctx.actor) await ctx.reply(ctx.t('bot-not-understood'), AS_HTML);
  else if (ctx.message?.text?.startsWith('/')) await ctx.replyStranger('bot-not-registered');
  // A large button of somebody who had a seat once: the keyboard goes.
  else await ctx.reply(ctx.t('bot-not-registered'), { ...AS_HTML, reply_markup: { remove_keyboard: true } });
}

function registerCommands(bot: Composer<KesraContext>, commands: readonly Command[]): void {
  const buttons = commandsByButton(commands);
  for (const command of commands) {
    bot.command([command.name, ...(command.aliases ?? [])], (ctx) => run(ctx, command));
  }
  bot.on('message:text', async (ctx, next) => {
    const command = buttons.get(ctx.message.text);
    return command ? run(ctx, command) : next();
  });
}

function inGroups(bot: Composer<KesraContext>): Composer<KesraContext> {
  return bot.chatType(['group', 'supergroup']) as unknown as Composer<KesraContext>;
}

/** Albums that were answered, as many as may still be on their way. */
const MOST_ALBUMS = 200;

/** An album is one message to whoever sends it, and one for each picture to the bot: what nobody understands is said once. */
function answerOnce(): MiddlewareFn<KesraContext> {
  const answered = new Set<string>();
  return async (ctx, next) => {
    const album = ctx.message?.media_group_id;
    if (album === undefined) return next();
    if (answered.has(album)) return;
    // A picture whose answer did not go out comes again, and is answered then.
    await next();
    answered.add(album);
    for (const oldest of answered) if (answered.size > MOST_ALBUMS) answered.delete(oldest);
  };
}

/** Every command of the installation, in the order of the menus: work first, then what everybody has, oneself last. */
export function commandsOf(features: readonly Feature[]): Command[] {
  const given = features.flatMap((feature) => [...feature.commands]);
  const commands: Command[] = given.filter(({ peran }) => peran !== 'everybody');
  const general = generalCommands(() => commands);
  commands.push(...general.slice(0, -1), ...given.filter(({ peran }) => peran === 'everybody'), ...general.slice(-1));
  return commands;
}

/** How much one person may send; absent: as much as they like. */
export interface PersonLimits {
  readonly rate?: Rate | undefined;
  readonly media?: MediaLimits | undefined;
}

export function composeBot(
  bot: Bot<KesraContext>,
  deps: Deps,
  features: readonly Feature[],
  { rate, media }: PersonLimits = {},
): void {
  const commands = commandsOf(features);

  for (const feature of features) feature.registerNews?.(inGroups(bot), deps);
  bot.use(identify(deps));
  if (rate) bot.use(limitRate(rate));
  if (rate) inGroups(bot).use(limitGroup());
  if (media) bot.use(limitMedia(media));
  for (const feature of features) feature.registerInGroups?.(inGroups(bot));
  bot.use(async (ctx, next) => {
    ctx.replyStranger = strangerReply(ctx, features);
    await next();
  });
  // In a group another member would answer: only people alone with the bot fill in forms and read records.
  inGroups(bot).command(
    commands.flatMap((command) => [command.name, ...(command.aliases ?? [])]),
    async (ctx) => {
      await ctx.reply(ctx.t('bot-private-only'));
    },
  );
  const personal = bot.chatType('private') as unknown as Composer<KesraContext>;

  personal.use(noteSeen);
  personal.use(keepSlashCommands(deps, commands));
  for (const feature of features) feature.gate?.(personal);
  const forms = createForms(deps, features, () => commands);
  installFormsFirst(personal, forms);
  for (const feature of features) feature.registerFirst?.(personal);
  registerCommands(personal, commands);
  registerLanguageButtons(personal, () => commands);
  registerMenuButtons(personal, () => commands, run);
  registerReadAgain(personal);
  // "Bantuan" behind a photo is a wish for help, and no word to keep with the photo; in a form it may be an answer.
  personal.on('message:text', async (ctx, next) => {
    const said = commandSaid(commands, ctx.message.text);
    if (!said || !maySee(said, ctx.actor) || !(await ctx.forms.isGathering())) return next();
    await run(ctx, said);
  });
  personal.use(forms.installForms);
  for (const feature of features) feature.register(personal);
  for (const feature of features) feature.registerLast?.(personal);

  // Wherever it was tapped: an unanswered tap keeps its hourglass.
  bot.on('callback_query', async (ctx) => {
    await ctx.answerCallbackQuery({ text: ctx.t.plain('bot-button-gone'), show_alert: true });
  });
  personal.on('message', answerOnce(), async (ctx) => {
    if (!ctx.actor) return ctx.replyStranger('bot-not-registered');
    if (isCourtesy(ctx.message)) return void (await ctx.reply(ctx.t('bot-courtesy'), AS_HTML));
    const key = unreadKey(ctx.message);
    const said = commandSaid(commands, ctx.message.text ?? '');
    if (said && maySee(said, ctx.actor)) return run(ctx, said);
    if (key === 'bot-not-understood') return void (await ctx.reply(ctx.t(key), AS_HTML));
    // Nobody wrote much, or sent a file, for nothing: what can be done is offered.
    await replyCard(ctx, { text: ctx.t(key), keyboard: menuKeyboard(commands, ctx.actor, ctx.t) });
  });
  personal.on('edited_message', async (ctx) => {
    // A live location moves on by itself.
    if (!ctx.editedMessage.location) await ctx.reply(ctx.t('bot-edited-late'), AS_HTML);
  });
}
