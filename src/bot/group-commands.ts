/** Telegram's "/" list in groups: one for their admins, in each language; everybody else there has nothing to write to the bot. */
import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { LANGUAGES, type SimpleKey } from '../i18n/translate.ts';
import { translator } from '../i18n/translator.ts';

const GROUP_COMMANDS: readonly { readonly command: string; readonly description: SimpleKey }[] = [
  { command: 'hubungkan', description: 'kelompok-command-hubungkan' },
];

/** For whoever reads another language the list is in Indonesian. */
export async function writeGroupCommands(api: Pick<Api, 'setMyCommands'>): Promise<void> {
  const scope = { type: 'all_chat_administrators' } as const;
  for (const language of LANGUAGES) {
    const t = translator(language);
    const commands: BotCommand[] = GROUP_COMMANDS.map(({ command, description }) => ({
      command,
      description: t.plain(description),
    }));
    await api.setMyCommands(commands, { scope, ...(language === 'id' ? {} : { language_code: language }) });
  }
}
