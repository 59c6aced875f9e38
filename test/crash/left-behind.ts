/** What a quarter has left behind, in the tables and in the chats, as two runs can be compared. */
import type { Database } from '../../src/db/database.ts';
import { parsePayload } from '../../src/outbox/payload.ts';
import { toPlain } from '../../src/outbox/deliver.ts';
import type { World } from '../../src/simulator/world-types.ts';
import { allRows, type Tables } from './all-rows.ts';

export interface Left {
  readonly tables: Tables;
  /** States of the stored updates. */
  readonly inbox: readonly string[];
  /** To others, through the outbox: key, chat, and words. */
  readonly queued: readonly string[];
  /** Chat and words of each message that stands in a chat → how often. */
  readonly arrived: ReadonlyMap<string, number>;
  /** Chat and words of what was queued → how often it may arrive at most. */
  readonly expected: ReadonlyMap<string, number>;
  /** Pictures and pins of which nobody can know whether they arrived: they do not go again. */
  readonly lost: ReadonlyMap<string, number>;
}

/** A question that is asked again after an accident comes without the form's title. */
const withoutTitle = (text: string): string => /Langkah \d+\/\d+[^]*/.exec(text)?.[0] ?? text;

/** A question of a form as it stands in the middle of being answered: after an accident it is asked anew. */
export const isQuestion = (line: string): boolean => /^-?\d+ Langkah \d+\/\d+/.test(line);

/** Said of a picture, once it is stored; after an accident in between the question stands there again instead, with how many came. */
const OF_PICTURE = /^-?\d+ Foto diterima\./;

/** How often that answer in the middle of a question may be missing: where the question was asked anew, with the same words below it. */
export function askedInstead(line: string, arrived: ReadonlyMap<string, number>): number {
  if (OF_PICTURE.test(line)) return Number.POSITIVE_INFINITY;
  const [chat = '', words = line] = line.split(/ ([^]*)/);
  return [...arrived]
    .filter(([other]) => other.startsWith(`${chat} `) && isQuestion(other) && other.endsWith(words))
    .reduce((sum, [, times]) => sum + times, 0);
}

/** Hours and random words of links differ from run to run. */
function steady(text: string): string {
  return text
    .replaceAll(/\d\d\.\d\d (?=WI(B|TA|T)\b)/g, '‹jam› ')
    .replaceAll(/u_[\w-]{20,}/g, 'u_…')
    .trim();
}

const count = (map: Map<string, number>, key: string, times = 1): void =>
  void map.set(key, (map.get(key) ?? 0) + times);

/** What stands in the chats, edits as they stand now. */
function arrivals(world: World): Map<string, number> {
  const found = new Map<string, number>();
  for (const { chatId, event } of world.journal()) {
    if (!('message' in event) || !event.outgoing || event.type !== 'message') continue;
    const { text, caption } = event.message;
    count(found, `${chatId} ${steady(withoutTitle(text ?? caption ?? '‹tanpa kata›'))}`);
  }
  return found;
}

/** @param payloads by row of the outbox: what was queued in it */
export async function leftBehind(
  database: Database,
  world: World,
  payloads: ReadonlyMap<number, string>,
): Promise<Left> {
  const { tables, outbox } = await allRows(database);
  const inbox = await database.read((db) => db.inboxUpdate.findMany({ select: { state: true } }));
  const expected = new Map<string, number>();
  const lost = new Map<string, number>();
  const queued = outbox.map((row) => {
    const message = parsePayload(payloads.get(Number(row['id'])) ?? '');
    const words = message && ('text' in message ? message.text : 'caption' in message ? message.caption : undefined);
    const line = `${String(row['chatId'])} ${steady(toPlain(words ?? '‹tanpa kata›'))}`;
    // A reminder may go once more; that it did is not remembered once it has arrived.
    if (message?.kind === 'text') count(expected, line, row['repeatable'] === true ? 2 : 1);
    const isUnknown = row['state'] === 'UNKNOWN' || row['state'] === 'SEEN';
    if (message?.kind !== 'text' && isUnknown) count(lost, line);
    const state = isUnknown ? 'SENT' : String(row['state']);
    return `${String(row['once']).replaceAll(/\d{13}/g, '‹saat›')} ${message?.kind} ${state} ${line}`;
  });
  return {
    tables,
    inbox: [...new Set(inbox.map(({ state }) => state))],
    queued: queued.sort(),
    arrived: arrivals(world),
    expected,
    lost,
  };
}
