/** What a person can do from the page, checked and carried out in the world. */
import { z } from 'zod';
import { PageError } from './page-reply.ts';
import type { Person, World } from './world-types.ts';

const id = z.number().int();
const by = { personId: id.positive() };
const inChat = { ...by, chatId: id.optional(), replyTo: id.positive().optional() };
const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));
const caption = z.string().max(4096).optional();

export const actSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), ...inChat, text: z.string().min(1).max(20_000) }),
  z.strictObject({
    type: z.literal('tap'),
    ...by,
    chatId: id,
    messageId: id.positive(),
    text: z.string(),
    data: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('photos'), ...inChat, photos: z.array(bytes).min(1).max(10), caption }),
  z.strictObject({
    type: z.literal('document'),
    ...by,
    chatId: id.optional(),
    name: z.string().min(1).max(255),
    mimeType: z.string().max(255),
    data: bytes,
    caption,
  }),
  z.strictObject({
    type: z.literal('location'),
    ...by,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.strictObject({ type: z.literal('contact'), ...by }),
  z.strictObject({ type: z.literal('edit'), ...by, messageId: id.positive(), text: z.string().min(1).max(4096) }),
  z.strictObject({ type: z.literal('block'), ...by }),
  z.strictObject({ type: z.literal('unblock'), ...by }),
  // A tap on a t.me/<bot>?start=… link; Telegram lets through letters, digits, _ and - only.
  z.strictObject({ type: z.literal('start'), ...by, payload: z.string().regex(/^[\w-]{0,64}$/) }),
  z.strictObject({ type: z.literal('add-bot'), ...by, groupId: id.negative() }),
  z.strictObject({ type: z.literal('remove-bot'), ...by, groupId: id.negative() }),
  z.strictObject({ type: z.literal('make-supergroup'), ...by, groupId: id.negative() }),
  // Telegram tells the bot nothing of it.
  z.strictObject({
    type: z.literal('mute'),
    ...by,
    groupId: id.negative(),
    what: z.enum(['nothing', 'files', 'everything']),
  }),
]);
export type Act = z.infer<typeof actSchema>;

/** In a group people speak with each other, and the bot is silent until it is spoken to. */
export function asksForAnswer(act: Act): boolean {
  const inGroup = 'chatId' in act && (act.chatId ?? 0) < 0;
  return !inGroup || act.type === 'tap' || (act.type === 'text' && act.text.startsWith('/'));
}

export interface ActResult {
  /** Of a tap: the answer to it comes over the stream under this id. */
  readonly queryId?: string;
}

/** Options whose value is undefined are left out. */
function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function actorOf(world: World, personId: number): Person {
  const person = world.persons().find((one) => one.id === personId);
  if (!person) throw new PageError(404, 'no-such-person');
  return person;
}

/** Telegram offers some things to a group's admins alone. */
function ownedGroup(world: World, groupId: number, personId: number): number {
  const group = world.groups().find((one) => one.id === groupId);
  if (!group) throw new Error(`no group with id ${groupId}`);
  if (group.memberIds[0] !== personId) throw new Error('only the owner of the group can do that');
  return groupId;
}

async function perform(world: World, person: Person, act: Act): Promise<ActResult> {
  switch (act.type) {
    case 'text':
      await person.says(act.text, given({ chatId: act.chatId, replyTo: act.replyTo }));
      return {};
    case 'tap':
      return person.taps(act.text, given({ chatId: act.chatId, messageId: act.messageId, data: act.data }));
    case 'photos':
      await person.sendsPhotos(act.photos, given({ caption: act.caption, chatId: act.chatId, replyTo: act.replyTo }));
      return {};
    case 'document': {
      const file = { name: act.name, mimeType: act.mimeType || 'application/octet-stream', bytes: act.data };
      await person.sendsDocument(file, given({ caption: act.caption, chatId: act.chatId }));
      return {};
    }
    case 'location':
      await person.sendsLocation(act.latitude, act.longitude);
      return {};
    case 'contact':
      await person.sharesContact();
      return {};
    case 'edit':
      await person.edits(act.messageId, act.text);
      return {};
    case 'block':
      await person.blocksBot();
      return {};
    case 'unblock':
      await person.unblocksBot();
      return {};
    case 'start':
      await person.says(act.payload ? `/start ${act.payload}` : '/start');
      return {};
    case 'add-bot':
      await world.addBotToGroup(act.groupId, act.personId);
      return {};
    case 'remove-bot':
      await world.removeBotFromGroup(ownedGroup(world, act.groupId, act.personId), act.personId);
      return {};
    case 'make-supergroup':
      await world.migrateGroup(ownedGroup(world, act.groupId, act.personId));
      return {};
    case 'mute':
      world.mute(ownedGroup(world, act.groupId, act.personId), act.what);
      return {};
  }
}

/**
 * Carries out an act.
 * @throws PageError 404 for an unknown person; 409 with the world's words when it refuses (button gone, not a member …).
 */
export async function performAct(world: World, act: Act): Promise<ActResult> {
  const person = actorOf(world, act.personId);
  try {
    return await perform(world, person, act);
  } catch (error) {
    throw new PageError(409, 'refused', error instanceof Error ? error.message : String(error));
  }
}
