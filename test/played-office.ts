/** The practice office as its page opens it, for chat tests that were played there by hand ("Salin sebagai uji"). */
import { foundOffice, type People } from '../src/practice/found-office.ts';
import { openPracticeOffice } from '../src/practice/practice-office.ts';
import { carriedThrough } from '../src/practice/carry-through.ts';
import { DEFAULT_CLOCK_STEP_MS } from '../src/simulator/page-options.ts';
import { makePng } from '../src/simulator/practice-photo.ts';
import { type Office, openOffice } from './office.ts';

export interface PlayedOffice {
  readonly office: Office;
  /** The cast of the practice office, each with a seat. */
  readonly people: People;
  /** Their group; the bot is not in it. */
  readonly forum: { readonly id: number };
}

/** @param start when the first act was done */
export async function openPlayedOffice(start: string): Promise<PlayedOffice> {
  const office = await openOffice({ start });
  const { people: cast, group: forum } = openPracticeOffice(office.world);
  const carried = Object.entries(cast).map(([role, person]) => [role, carriedThrough(person, () => office.settle())]);
  const people = Object.fromEntries(carried) as People;
  await foundOffice({ app: office.app, people, world: office.world, arriving: false });
  office.transcript(...Object.values(people), forum);
  return { office, people, forum };
}

/** Time goes on in the steps of the page's clock, so that what falls due on the way happens at its time. */
export async function passes(
  office: Office,
  { days = 0, hours = 0, minutes = 0 }: { readonly days?: number; readonly hours?: number; readonly minutes?: number },
): Promise<void> {
  for (let left = ((days * 24 + hours) * 60 + minutes) * 60_000; left > 0; left -= DEFAULT_CLOCK_STEP_MS) {
    office.clock.advance(Math.min(left, DEFAULT_CLOCK_STEP_MS));
    await office.settle();
  }
}

/** Of a chat's messages that begin with this line, the newest. @param newer so many newer ones are passed over */
export function messageId({ world }: Office, chatId: number, firstLine: string, newer = 0): number {
  const alike = world
    .messages(chatId)
    .filter(({ message, deleted }) => !deleted && (message.text ?? message.caption ?? '').split('\n')[0] === firstLine);
  const found = alike.at(-1 - newer)?.message.message_id;
  if (found === undefined) throw new Error(`no message begins with "${firstLine}"`);
  return found;
}

/** A photograph of that size, all of one colour. */
export const aPicture = (width: number, height: number): Uint8Array => makePng(width, height);
