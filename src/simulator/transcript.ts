/** What happened in the chats as text that the office would understand, for inline snapshots. */
import type { ReplyKeyboardMarkup } from 'grammy/types';
import { renderMessage } from './render-text.ts';
import type { JournalEntry, World } from './world-types.ts';

type MessageEvent = Extract<JournalEntry['event'], { readonly message: unknown }>;

const INDENT = '  ';

function rowsOf(rows: readonly (readonly (string | { readonly text: string })[])[], mark: string): readonly string[] {
  return rows.map(
    (row) => mark + row.map((button) => `[${typeof button === 'string' ? button : button.text}]`).join(' '),
  );
}

const replyRows = (keyboard: ReplyKeyboardMarkup | undefined): readonly string[] =>
  rowsOf(keyboard?.keyboard ?? [], '⌨ ');

/** Shortest name that still tells the persons of the world apart. */
function shortNames(world: World): ReadonlyMap<number, string> {
  const persons = world.persons();
  const first = (name: string): string => name.split(' ')[0] ?? name;
  return new Map(
    persons.map(({ id, name }) => {
      const shared = persons.some((other) => other.id !== id && first(other.name) === first(name));
      return [id, shared ? name : first(name)];
    }),
  );
}

function lines(text: string, more: readonly string[]): string {
  return [...text.split('\n'), ...more].map((line, at) => (at === 0 ? line : INDENT + line)).join('\n');
}

interface Names {
  readonly bot: string;
  readonly of: (personId: number) => string;
  /** Title of a group in brackets, nothing for a private chat. */
  readonly group: (chatId: number) => string;
}

function messageLine(names: Names, chatId: number, event: MessageEvent): string {
  const { message, outgoing, type } = event;
  const group = names.group(chatId);
  const to = outgoing && !group ? ` ▸ ${names.of(chatId)}:` : ' ▸';
  const who = outgoing ? names.bot : names.of(message.from?.id ?? chatId);
  if (type === 'delete') return `${group}${who}${to} ‹dihapus› ${renderMessage(message).split('\n')[0] ?? ''}`;
  const edited = type === 'edit' ? ' (diubah)' : '';
  const keyboard = [...rowsOf(message.reply_markup?.inline_keyboard ?? [], ''), ...replyRows(event.keyboard)];
  return lines(`${group}${who}${to}${edited} ${renderMessage(message)}`, keyboard);
}

function lineOf(names: Names, { chatId, event }: JournalEntry): string {
  if ('message' in event) return messageLine(names, chatId, event);
  const who = names.of(event.personId);
  if (event.type === 'tap') return `${names.group(chatId)}${who} ▸ [${event.button}]`;
  return `${names.group(chatId)}${names.bot} ▸ ${who} ${event.alert ? '(jendela)' : '(sekilas)'}: ${event.text}`;
}

/**
 * Lines such as "Rini ▸ /lapor" and "KesraBot ▸ Rini: Langkah 1/8 …", each row of buttons on a line of its own,
 * edits, taps and toasts where they happened.
 * @param chatIds of all chats when left out
 * @param seen remembers how far each chat was read, so that the next call goes on from there
 */
export function transcript(world: World, chatIds?: readonly number[], seen?: Map<number, number>): string {
  const short = shortNames(world);
  const titles = new Map(world.groups().map(({ id, title }) => [id, title]));
  const isPerson = (chatId: number): boolean => short.has(chatId);
  const names: Names = {
    bot: world.botUsername,
    of: (personId) => short.get(personId) ?? `(${personId})`,
    group: (chatId) => (isPerson(chatId) ? '' : `(${titles.get(chatId) ?? 'grup lama'}) `),
  };
  const entries = world
    .journal()
    .filter(({ chatId, seq }) => (chatIds?.includes(chatId) ?? true) && seq > (seen?.get(chatId) ?? 0));
  for (const { chatId, seq } of entries) seen?.set(chatId, seq);
  return entries.map((entry) => lineOf(names, entry)).join('\n');
}
