/** The home keyboard (large buttons) and Telegram's "/" list, both made from the features' commands, by role and language. */
import type { BotCommand, ReplyKeyboardMarkup } from 'grammy/types';
import { LANGUAGES, type Language, type SimpleKey, type Translate } from '../i18n/translate.ts';
import { translator } from '../i18n/translator.ts';
import { inRows } from '../lib/in-rows.ts';
import type { Actor } from '../sop/kontak/actor.ts';
import { mayAsKasi } from '../sop/kontak/hak.ts';
import type { Command } from './feature.ts';

/** What decides which commands somebody sees. */
type Seat = Pick<Actor, 'peran' | 'kedudukan' | 'hak'>;

export function maySee(command: Command, actor: Seat | null): boolean {
  if (command.peran === 'everybody') return true;
  if (!actor || !command.peran.includes(actor.peran)) return false;
  return actor.peran !== 'KASI' || command.hak === undefined || mayAsKasi(actor, command.hak);
}

/** Two buttons a row, as few as the role needs; null for somebody without a seat, who has nothing to press yet. */
export function homeKeyboard(
  commands: readonly Command[],
  actor: Actor | null,
  t: Translate,
): ReplyKeyboardMarkup | null {
  if (!actor) return null;
  const labels = commands.flatMap((command) =>
    command.button && maySee(command, actor) ? [t.plain(command.button)] : [],
  );
  const buttons = labels.map((text) => ({ text }));
  return { keyboard: inRows(buttons, 2), resize_keyboard: true, is_persistent: true };
}

/** Telegram's "/" list for this person. */
export function slashCommands(commands: readonly Command[], actor: Seat | null, t: Translate): BotCommand[] {
  return commands
    .filter((command) => maySee(command, actor))
    .map((command) => ({ command: command.name, description: t.plain(command.description) }));
}

/** Which command a pressed home button means, in whichever language it was drawn. */
export function commandsByButton(commands: readonly Command[]): ReadonlyMap<string, Command> {
  const map = new Map<string, Command>();
  const add = (language: Language, key: SimpleKey, command: Command) =>
    map.set(translator(language).plain(key), command);
  for (const command of commands) {
    if (command.button) for (const language of LANGUAGES) add(language, command.button, command);
  }
  return map;
}
