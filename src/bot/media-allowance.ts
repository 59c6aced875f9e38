/**
 * Photos and files fill the disk: each person may send so much a day, and nobody anything while there is no room. Beyond it
 * a sentence, and whatever they are filling in goes on without.
 */
import type { MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import { DAY_MS } from '../lib/day-ms.ts';
import type { FreeRoom, MediaRefusal } from '../lib/free-room.ts';
import type { KesraContext } from './context.ts';

export interface MediaLimits {
  readonly bytesPerDay: number;
  readonly hasRoom: FreeRoom;
  readonly onRefused: (why: MediaRefusal) => Promise<void>;
}

interface Sent {
  readonly uniqueId: string;
  readonly bytes: number;
}

/** Where Telegram does not say. */
const USUAL_BYTES = 1_000_000;
/** However small, it is a file. */
const LEAST_BYTES = 50_000;
/** The west of the country: its day is nobody's yesterday for long. */
const ZONE_MS = 7 * 3_600_000;
/** Above so many people those of other days are forgotten. */
const MOST_PEOPLE = 5_000;

function sentIn({ photo, document }: Message): Sent | undefined {
  const file = document ?? photo?.at(-1);
  if (!file) return undefined;
  return { uniqueId: file.file_unique_id, bytes: Math.max(file.file_size ?? USUAL_BYTES, LEAST_BYTES) };
}

/**
 * Each process counts for itself, in memory, as the limit of updates does.
 * @returns whether this file still is within the day's allowance; the same file counts once
 */
export function createAllowance(bytesPerDay: number) {
  const people = new Map<number, { day: number; readonly files: Map<string, number> }>();
  return (personId: number, { uniqueId, bytes }: Sent, at: number): boolean => {
    const day = Math.floor((at + ZONE_MS) / DAY_MS);
    if (people.size >= MOST_PEOPLE) for (const [id, one] of people) if (one.day !== day) people.delete(id);
    const known = people.get(personId);
    const files = known?.day === day ? known.files : new Map<string, number>();
    people.set(personId, { day, files });
    if (files.has(uniqueId)) return true;
    const used = [...files.values()].reduce((sum, one) => sum + one, 0);
    if (used + bytes > bytesPerDay) return false;
    files.set(uniqueId, bytes);
    return true;
  };
}

const TEXTS = { 'too-much': 'bot-media-too-much', 'no-room': 'bot-media-no-room' } as const;

export function limitMedia({ bytesPerDay, hasRoom, onRefused }: MediaLimits): MiddlewareFn<KesraContext> {
  const isWithin = createAllowance(bytesPerDay);
  /** The album that was answered last, of each person. */
  const answered = new Map<number, string>();
  return async (ctx, next) => {
    const sent = ctx.chat?.type === 'private' && ctx.message ? sentIn(ctx.message) : undefined;
    if (!sent || !ctx.from || !ctx.message) return next();
    const room = await hasRoom();
    if (room && isWithin(ctx.from.id, sent, ctx.at.getTime())) return next();
    const why: MediaRefusal = room ? 'too-much' : 'no-room';
    await onRefused(why);
    const { media_group_id: album, caption } = ctx.message;
    if (album !== undefined && answered.get(ctx.from.id) === album) return;
    await ctx.reply(ctx.t(TEXTS[why], { words: caption === undefined ? 'no' : 'yes' }));
    if (album !== undefined) answered.set(ctx.from.id, album);
    if (answered.size > MOST_PEOPLE) answered.clear();
  };
}
