/** The home keyboard (large buttons) and Telegram's "/" list, both made from the features' commands, by role and language. */
import type { BotCommand, ReplyKeyboardMarkup } from 'grammy/types';
import { tidyName } from '../form/parse/match.ts';
import { LANGUAGES, type Language, type SimpleKey, type Translate } from '../i18n/translate.ts';
import { translator } from '../i18n/translator.ts';
import { inRows } from '../lib/in-rows.ts';
import type { Actor } from '../office/actor/actor.ts';
import { mayAsKasi, mayRunInstallation } from '../office/actor/hak.ts';
import type { InlineKeyboard } from '../outbox/message.ts';
import { COMMAND_BUTTONS } from './bot-buttons.ts';
import type { Command } from './feature.ts';

/** They lead to where one is. */
const OWN_COMMANDS = new Set(['start', 'menu']);

/** What decides which commands somebody sees. */
type Viewer = Pick<Actor, 'peran' | 'kedudukan' | 'hak' | 'pengelola'>;

export function maySee(command: Command, actor: Viewer | null): boolean {
  if (command.peran === 'everybody') return true;
  if (!actor) return false;
  if (command.pengelola && mayRunInstallation(actor)) return true;
  if (!command.peran.includes(actor.peran)) return false;
  return actor.peran !== 'KASI' || command.hak === undefined || mayAsKasi(actor, command.hak);
}

/** More large buttons than these hide the conversation on a small telephone. */
const MOST_BUTTONS = 8;

/** Two buttons a row, in the order of the features; the rest stands behind "☰ Menu". Null for somebody without a seat, who has nothing to press yet. */
export function homeKeyboard(
  commands: readonly Command[],
  actor: Actor | null,
  t: Translate,
): ReplyKeyboardMarkup | null {
  if (!actor) return null;
  const labels = commands.flatMap((command) =>
    command.button && maySee(command, actor) ? [t.plain(command.button)] : [],
  );
  // The last one always leads to everything: language, privacy and the like have no large button of their own.
  const shown = [...labels.slice(0, MOST_BUTTONS - 1), t.plain('bot-button-menu')];
  const buttons = shown.map((text) => ({ text }));
  return { keyboard: inRows(buttons, 2), resize_keyboard: true, is_persistent: true };
}

/** Telegram's "/" list for this person. */
export function slashCommands(commands: readonly Command[], actor: Viewer | null, t: Translate): BotCommand[] {
  return commands
    .filter((command) => maySee(command, actor))
    .map((command) => ({ command: command.name, description: t.plain(command.description) }));
}

/** Everything that this person may do, as buttons `cmd:<name>`: short ones two a row, then what has only a sentence. */
export function menuKeyboard(commands: readonly Command[], actor: Viewer | null, t: Translate): InlineKeyboard {
  const seen = commands.filter((command) => maySee(command, actor) && !OWN_COMMANDS.has(command.name));
  const data = ({ name }: Command): string => COMMAND_BUTTONS.data('run', { name });
  const large = seen.flatMap((command) =>
    command.button ? [{ text: t.plain(command.button), data: data(command) }] : [],
  );
  const small = seen.filter(({ button }) => button === undefined);
  return [
    ...inRows(large, 2),
    ...small.map((command) => [{ text: t.plain(command.description), data: data(command) }]),
  ];
}

/** Which command a pressed home button means, in whichever language it was drawn. */
export function commandsByButton(commands: readonly Command[]): ReadonlyMap<string, Command> {
  const map = new Map<string, Command>();
  const add = (language: Language, key: SimpleKey, command: Command) =>
    map.set(translator(language).plain(key), command);
  for (const command of commands) {
    if (command.button) for (const language of LANGUAGES) add(language, command.button, command);
  }
  for (const language of LANGUAGES) {
    const menu = commands.find(({ name }) => name === 'menu');
    if (menu) add(language, 'bot-button-menu', menu);
  }
  return map;
}

/** What is meant by the name of a command without its slash, or the words of its large button written by hand, without the picture. */
export function commandSaid(commands: readonly Command[], text: string): Command | undefined {
  const said = tidyName(text);
  const named = commands.find(({ name, aliases = [] }) => [name, ...aliases].includes(said));
  if (named || said === '') return named;
  return [...commandsByButton(commands)].find(([button]) => tidyName(button) === said)?.[1];
}
