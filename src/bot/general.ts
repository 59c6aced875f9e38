/** What everybody can do, by names that stay as they are: start, menu, help, cancel, continue, language, privacy, profile. */
import { AS_HTML, inlineMarkup } from '../outbox/inline-markup.ts';
import { InlineKeyboard, type Composer } from 'grammy';
import { LANGUAGES, type Language } from '../i18n/translate.ts';
import { escapeHtml } from '../i18n/html.ts';
import { translator } from '../i18n/translator.ts';
import { refuse } from '../lib/result.ts';
import { APPLY_BUTTONS } from '../office/actor/apply-buttons.ts';
import { setLanguage } from '../office/actor/set-language.ts';
import { replyCard, replyRefusal } from './answers.ts';
import { COMMAND_BUTTONS, LANGUAGE_BUTTONS } from './bot-buttons.ts';
import type { KesraContext } from './context.ts';
import type { Command } from './feature.ts';
import { homeKeyboard, maySee, menuKeyboard } from './menu.ts';
import { registerTaps } from './register-buttons.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** Shows the home keyboard with a sentence, and brings the "/" list of this chat up to date. */
export async function showHome(ctx: KesraContext, commands: readonly Command[], text: string): Promise<void> {
  const keyboard = homeKeyboard(commands, ctx.actor, ctx.t);
  await ctx.reply(text, { ...AS_HTML, reply_markup: keyboard ?? { remove_keyboard: true } });
}

function helpText(ctx: KesraContext, commands: readonly Command[]): string {
  const lines = commands.filter((command) => maySee(command, ctx.actor));
  return ctx.t('bot-help', {
    daftar: lines.map((command) => `/${command.name} ${ctx.t.plain(command.description)}`).join('\n'),
  });
}

async function askLanguage(ctx: KesraContext): Promise<void> {
  const keyboard = new InlineKeyboard();
  for (const language of LANGUAGES)
    keyboard.text(LANGUAGE_NAMES[language], LANGUAGE_BUTTONS.data('choose', { language }));
  await ctx.reply(ctx.t('bot-language-ask'), { reply_markup: keyboard });
}

/** @param all every command of the installation, these included: help and menu list them. */
export function generalCommands(all: () => readonly Command[]): Command[] {
  return [
    {
      name: 'start',
      description: 'bot-command-start',
      peran: 'everybody',
      run: async (ctx) => {
        const { actor, t } = ctx;
        if (!actor) return ctx.replyStranger('bot-start-stranger');
        await showHome(ctx, all(), t('bot-start', { nama: actor.nama, jabatan: actor.jabatan }));
      },
    },
    {
      name: 'menu',
      description: 'bot-command-menu',
      peran: 'everybody',
      run: async (ctx) => {
        if (!ctx.actor) return ctx.replyStranger('bot-not-registered');
        await showHome(ctx, all(), ctx.t('bot-menu'));
        await replyCard(ctx, { text: ctx.t('bot-menu-all'), keyboard: menuKeyboard(all(), ctx.actor, ctx.t) });
      },
    },
    {
      name: 'bantuan',
      aliases: ['help'],
      description: 'bot-command-bantuan',
      button: 'bot-button-bantuan',
      peran: 'everybody',
      run: (ctx) => showHome(ctx, all(), helpText(ctx, all())),
    },
    {
      name: 'batal',
      aliases: ['cancel'],
      description: 'bot-command-batal',
      peran: 'everybody',
      ofForms: true,
      run: (ctx) => ctx.forms.cancel(),
    },
    {
      name: 'lanjut',
      description: 'bot-command-lanjut',
      peran: 'everybody',
      ofForms: true,
      run: (ctx) => ctx.forms.resume(),
    },
    { name: 'bahasa', aliases: ['language'], description: 'bot-command-bahasa', peran: 'everybody', run: askLanguage },
    {
      name: 'profil',
      description: 'bot-command-profil',
      peran: 'everybody',
      run: async (ctx) => {
        const { actor, t } = ctx;
        if (!actor) return ctx.replyStranger('bot-not-registered');
        const text = t('bot-profile', { nama: actor.nama, jabatan: actor.jabatan, tempat: actor.tempat });
        // A body may serve several kecamatan, and its people with it.
        const elsewhere = [[{ text: t.plain('bot-button-apply-elsewhere'), data: APPLY_BUTTONS.data('lain') }]];
        await ctx.reply(text, {
          ...AS_HTML,
          ...(actor.peran === 'MITRA' ? { reply_markup: inlineMarkup(elsewhere) } : {}),
        });
      },
    },
  ];
}

export function registerLanguageButtons(bot: Composer<KesraContext>, all: () => readonly Command[]): void {
  registerTaps(bot, LANGUAGE_BUTTONS, {
    choose: async (ctx, { language }) => {
      if (ctx.from) await setLanguage(ctx.deps, ctx.from, language);
      ctx.language = language;
      ctx.t = translator(language);
      if (ctx.actor) ctx.actor = { ...ctx.actor, language };
      await ctx.answerCallbackQuery();
      await ctx.editMessageText(`${ctx.t.plain('bot-language-ask')}\n✓ ${LANGUAGE_NAMES[language]}`);
      await showHome(ctx, all(), ctx.t('bot-language-set'));
    },
  });
}

/** The buttons of /menu; `run` looks whether this person may. */
export function registerMenuButtons(
  bot: Composer<KesraContext>,
  all: () => readonly Command[],
  run: (ctx: KesraContext, command: Command) => Promise<void>,
): void {
  const open = async (ctx: KesraContext, name: string): Promise<void> => {
    const command = all().find((one) => one.name === name);
    if (!command || !maySee(command, ctx.actor)) return replyRefusal(ctx, refuse('bot-button-gone'));
    const label = ctx.t.plain(command.button ?? command.description);
    // Such a button may stand below a message of its own, whose words must not go.
    const isMenu = LANGUAGES.some((one) => ctx.callbackQuery?.message?.text === translator(one).plain('bot-menu-all'));
    if (isMenu) await ctx.editMessageText(`${ctx.t('bot-menu-all')}\n✓ ${escapeHtml(label)}`, AS_HTML);
    await answeredOnce(ctx, () => run(ctx, command));
  };
  registerTaps(bot, COMMAND_BUTTONS, { run: (ctx, { name }) => open(ctx, name) });
}

/** What the command says of a tap (a refusal in a window) counts; where it says nothing, the tap is answered all the same. */
async function answeredOnce(ctx: KesraContext, run: () => Promise<void>): Promise<void> {
  const answer = ctx.answerCallbackQuery.bind(ctx);
  let answered = false;
  ctx.answerCallbackQuery = (...args) => {
    answered = true;
    return answer(...args);
  };
  await run();
  if (!answered) await answer();
}
