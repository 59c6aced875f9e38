/** What a scene of the quarter plays on: people whose every act is carried through, and eyes for what stands in their chats. */
import type { Message } from 'grammy/types';
import type { Person, World } from '../../simulator/world-types.ts';
import type { CastRole, NewcomerRole } from './cast.ts';
import type { Triwulan } from './days.ts';

export interface Stage {
  readonly world: World;
  /** Each act is carried through to its end before the call returns: whoever plays on decides how. */
  readonly people: Readonly<Record<CastRole, Person>>;
  readonly group: { readonly id: number; readonly title: string };
  readonly triwulan: Triwulan;
  /** Those who have no seat yet, in the order in which they are invited. */
  readonly newcomers: readonly NewcomerRole[];
  readonly now: () => Date;
  /** Sets the office clock forward and carries out what has become due; a moment that is past changes nothing. */
  readonly moveTo: (at: Date) => Promise<void>;
  /** For what is no person's act: the bot comes into a group. */
  readonly settle: () => Promise<void>;
}

export type Scene = (stage: Stage) => Promise<void>;

const wordsOf = ({ text, caption }: Message): string => caption ?? text ?? '';

/** The newest words in a chat that fit: the whole match, or its first group. @throws when there are none: scene and bot have grown apart */
export function newestWords({ world }: Pick<Stage, 'world'>, chatId: number, pattern: RegExp): string {
  for (const { message } of world.messages(chatId).toReversed()) {
    const found = pattern.exec(wordsOf(message));
    if (found) return found[1] ?? found[0];
  }
  throw new Error(`Nobody has written ${pattern} in the chat ${chatId}`);
}

/** Buttons of each message that has some, the newest first. */
function buttonsOf({ world }: Pick<Stage, 'world'>, chatId: number): string[][] {
  const keyboards = world.messages(chatId).map(({ message }) => message.reply_markup?.inline_keyboard ?? []);
  return keyboards
    .filter((rows) => rows.length > 0)
    .map((rows) => rows.flat().map(({ text }) => text))
    .toReversed();
}

/** Buttons of the newest message that has some. */
export function newestButtons(stage: Pick<Stage, 'world'>, chatId: number): readonly string[] {
  return buttonsOf(stage, chatId)[0] ?? [];
}

/** The newest such button, whatever else has come since. @throws when there is none */
export function buttonThatBegins(stage: Pick<Stage, 'world'>, person: Person, start: string): string {
  const buttons = buttonsOf(stage, person.id).flat();
  const found = buttons.find((text) => text.startsWith(start));
  if (found !== undefined) return found;
  throw new Error(
    `No button "${start}…" for ${person.name}; there are: ${buttons.map((text) => `[${text}]`).join(' ')}`,
  );
}

/** Taps a button of a list that may have several pages. */
export async function tapsOnSomePage(stage: Pick<Stage, 'world'>, person: Person, button: string): Promise<void> {
  while (!newestButtons(stage, person.id).includes(button))
    await person.taps(buttonThatBegins(stage, person, 'Berikutnya'));
  await person.taps(button);
}
