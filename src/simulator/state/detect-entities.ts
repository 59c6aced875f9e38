/** Commands, links, mentions and the like, which Telegram finds in a text by itself. */
import type { MessageEntity } from 'grammy/types';

const FINDERS: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: 'url', pattern: /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}']/gi },
  { type: 'url', pattern: /(?<![\w@./-])(?:t|telegram)\.me\/[\w/?=&%+-]+/gi },
  { type: 'email', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  { type: 'mention', pattern: /(?<![\w@/])@[a-z]\w{2,31}\b/gi },
  { type: 'bot_command', pattern: /(?<![\w/<>])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/gi },
  { type: 'hashtag', pattern: /(?<![\p{L}\p{N}_#])#(?=[\p{L}\p{N}_]*[\p{L}_])[\p{L}\p{N}_]+/gu },
];

/** Nothing is found inside these. */
const OPAQUE = new Set([
  'code',
  'pre',
  'text_link',
  'text_mention',
  'url',
  'email',
  'mention',
  'bot_command',
  'hashtag',
]);

const overlaps = (a: MessageEntity, b: MessageEntity): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;

/** The given entities and those that are found beside them, in order. */
export function detectEntities(text: string, given: readonly MessageEntity[] = []): readonly MessageEntity[] {
  const entities = [...given];
  for (const { type, pattern } of FINDERS) {
    for (const match of text.matchAll(pattern)) {
      const found = { type, offset: match.index, length: match[0].length } as MessageEntity;
      if (!entities.some((other) => OPAQUE.has(other.type) && overlaps(other, found))) entities.push(found);
    }
  }
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
}
