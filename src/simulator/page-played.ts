/** What people did at the page, in order, with what is needed to do the same again: the simulator's own record of it. */
import type { Act } from './page-act.ts';
import type { Clock } from '../lib/clock.ts';
import { imageSize, type ImageSize } from './state/image-size.ts';
import type { StoredMessage, World } from './world-types.ts';

/** A message as a reader would point at it, since its number is another one the next time. */
export interface PointedAt {
  readonly chatId: number;
  readonly firstLine: string;
  /** How many newer messages of the chat begin alike. */
  readonly newer: number;
}

export interface PlayedAct {
  readonly act: Act;
  readonly at: Date;
  /** What was answered or changed; of a tap, the message of the button where a newer one has a button with the same words. */
  readonly pointedAt?: PointedAt;
  readonly photos?: readonly (ImageSize | undefined)[];
  /** In whose chat the link stands that was opened. */
  readonly linkFrom?: number;
  /** The new number of a group that became a supergroup. */
  readonly supergroupId?: number;
}

export interface Played {
  acts(): readonly PlayedAct[];
  /** Does it, and writes it down when it was done. */
  play<T>(act: Act, perform: () => Promise<T>): Promise<T>;
}

const wordsOf = ({ message }: StoredMessage): string => message.text ?? message.caption ?? '';
const firstLineOf = (stored: StoredMessage): string => wordsOf(stored).split('\n')[0] ?? '';

function pointAt(world: World, chatId: number, messageId: number): PointedAt | undefined {
  const messages = world.messages(chatId).filter(({ deleted }) => !deleted);
  const at = messages.findIndex(({ message }) => message.message_id === messageId);
  const found = messages[at];
  if (!found) return undefined;
  const firstLine = firstLineOf(found);
  return { chatId, firstLine, newer: messages.slice(at + 1).filter((one) => firstLineOf(one) === firstLine).length };
}

function pointedAt(world: World, act: Act): PointedAt | undefined {
  switch (act.type) {
    case 'text':
    case 'photos':
      return act.replyTo === undefined ? undefined : pointAt(world, act.chatId ?? act.personId, act.replyTo);
    case 'edit':
      return pointAt(world, act.personId, act.messageId);
    case 'tap': {
      const newest = world
        .messages(act.chatId)
        .findLast(
          ({ message, deleted }) =>
            !deleted && message.reply_markup?.inline_keyboard.flat().some(({ text }) => text === act.text),
        );
      return newest?.message.message_id === act.messageId ? undefined : pointAt(world, act.chatId, act.messageId);
    }
    default:
      return undefined;
  }
}

/** Whoever has the link before them is somebody else than who opens it. */
function linkFrom(world: World, act: Act): number | undefined {
  if (act.type !== 'start' || !act.payload) return undefined;
  return world.persons().find(({ id }) => world.messages(id).some((one) => wordsOf(one).includes(act.payload)))?.id;
}

/** Parts whose value is undefined are left out. */
function given<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}

export function createPlayed(world: World, clock: Clock): Played {
  const acts: PlayedAct[] = [];
  return {
    acts: () => acts,
    async play(act, perform) {
      const before = {
        act,
        at: clock.now(),
        pointedAt: pointedAt(world, act),
        photos: act.type === 'photos' ? act.photos.map(imageSize) : undefined,
        linkFrom: linkFrom(world, act),
      };
      const result = await perform();
      const supergroupId =
        act.type === 'make-supergroup'
          ? world.groups().find(({ formerId }) => formerId === act.groupId)?.id
          : undefined;
      acts.push(given({ ...before, supergroupId }));
      return result;
    },
  };
}
