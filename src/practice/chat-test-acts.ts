/** One act of the practice page as a line of a chat test. */
import type { PlayedAct, PointedAt } from '../simulator/page-played.ts';

/** How people and chats are called in the test. */
export interface TestNames {
  /** The variable of a person. */
  readonly person: (id: number) => string;
  /** An expression for the number of a chat. */
  readonly chat: (id: number) => string;
  /** From now on the chat is called so. */
  readonly rename: (id: number, name: string) => void;
}

/** Longer ones stand beside the test. */
const MOST_INLINE_BYTES = 1024;

/** A text as this house writes it in code. */
export function quoted(text: string): string {
  const plain = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  if (!plain.includes("'")) return `'${plain}'`;
  return plain.includes('"') ? `'${plain.replaceAll("'", "\\'")}'` : `"${plain}"`;
}

function messageIn(names: TestNames, { chatId, firstLine, newer }: PointedAt): string {
  const args = [names.chat(chatId), quoted(firstLine), ...(newer > 0 ? [String(newer)] : [])];
  return `messageId(office, ${args.join(', ')})`;
}

/** `, { chatId: …, replyTo: … }`, or nothing. */
function options(parts: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return said.length > 0 ? `, { ${said.join(', ')} }` : '';
}

export function fileBeside({ act }: PlayedAct): string | undefined {
  return act.type === 'document' && act.data.byteLength > MOST_INLINE_BYTES ? act.name : undefined;
}

export function actLines(played: PlayedAct, names: TestNames): readonly string[] {
  const { act, pointedAt } = played;
  const who = names.person(act.personId);
  const message = pointedAt && messageIn(names, pointedAt);
  /** Where it was not in the person's own chat. */
  const elsewhere = (chatId: number | undefined) =>
    chatId === undefined || chatId === act.personId ? undefined : names.chat(chatId);
  const group = 'groupId' in act ? names.chat(act.groupId) : '';
  switch (act.type) {
    case 'text':
      return [`await ${who}.says(${quoted(act.text)}${options({ chatId: elsewhere(act.chatId), replyTo: message })});`];
    case 'start':
      return [
        played.linkFrom === undefined
          ? `await ${who}.says(${quoted(`/start ${act.payload}`.trim())});`
          : `await ${who}.says(startOf(newestLink(office, ${names.person(played.linkFrom)})));`,
      ];
    case 'tap':
      return [
        `await ${who}.taps(${quoted(act.text)}${options({ chatId: elsewhere(act.chatId), messageId: message })});`,
      ];
    case 'photos': {
      const pictures = played.photos?.map((size) => `aPicture(${size?.width ?? 800}, ${size?.height ?? 600})`) ?? [];
      const caption = act.caption === undefined ? undefined : quoted(act.caption);
      const more = options({ caption, chatId: elsewhere(act.chatId), replyTo: message });
      return [`await ${who}.sendsPhotos([${pictures.join(', ')}]${more});`];
    }
    case 'document': {
      const bytes = fileBeside(played)
        ? `readFileSync(join(import.meta.dirname, ${quoted(act.name)}))`
        : `Buffer.from(${quoted(Buffer.from(act.data).toString('base64'))}, 'base64')`;
      const file = `{ name: ${quoted(act.name)}, mimeType: ${quoted(act.mimeType)}, bytes: ${bytes} }`;
      const caption = act.caption === undefined ? undefined : quoted(act.caption);
      return [`await ${who}.sendsDocument(${file}${options({ caption, chatId: elsewhere(act.chatId) })});`];
    }
    case 'location':
      return [`await ${who}.sendsLocation(${act.latitude}, ${act.longitude});`];
    case 'contact':
      return [`await ${who}.sharesContact();`];
    case 'edit':
      return [`await ${who}.edits(${message ?? '0'}, ${quoted(act.text)});`];
    case 'block':
      return [`await ${who}.blocksBot();`];
    case 'unblock':
      return [`await ${who}.unblocksBot();`];
    case 'add-bot':
      return [`await office.world.addBotToGroup(${group}, ${who}.id);`, 'await office.settle();'];
    case 'remove-bot':
      return [`await office.world.removeBotFromGroup(${group}, ${who}.id);`, 'await office.settle();'];
    case 'mute':
      return [`office.world.mute(${group}, ${quoted(act.what)});`];
    case 'make-supergroup':
      if (played.supergroupId !== undefined) names.rename(played.supergroupId, 'supergroup');
      return [`const supergroup = await office.world.migrateGroup(${group});`, 'await office.settle();'];
  }
}
