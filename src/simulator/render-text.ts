/** A message as plain readable text: marks for bold and the like, names for pictures and files. */
import type { Message, MessageEntity } from 'grammy/types';

const MARKS: Readonly<Record<string, string>> = {
  bold: '*',
  italic: '_',
  strikethrough: '~',
  code: '`',
  pre: '```',
  spoiler: '||',
};

/** What stands before and after the entity's text. */
function marksOf(entity: MessageEntity): readonly [string, string] {
  if (entity.type === 'text_link') return ['', ` ‹${entity.url}›`];
  const mark = MARKS[entity.type] ?? '';
  return [mark, mark];
}

export function renderText(text: string, entities: readonly MessageEntity[] = []): string {
  const insertions = entities.flatMap((entity, order) => {
    const [before, after] = marksOf(entity);
    return [
      { at: entity.offset, text: before, rank: order },
      { at: entity.offset + entity.length, text: after, rank: -order - 1 },
    ];
  });
  // At one place what ends comes before what begins, and the inner one ends first.
  insertions.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let result = '';
  let at = 0;
  for (const insertion of insertions) {
    result += text.slice(at, insertion.at) + insertion.text;
    at = insertion.at;
  }
  return result + text.slice(at);
}

const SERVICE: Readonly<Record<string, (message: Message) => string>> = {
  new_chat_members: ({ new_chat_members: users = [] }) => `‹masuk: ${users.map((user) => user.first_name).join(', ')}›`,
  left_chat_member: ({ left_chat_member: user }) => `‹keluar: ${user?.first_name ?? ''}›`,
  migrate_to_chat_id: () => '‹grup menjadi supergrup›',
  migrate_from_chat_id: () => '‹supergrup dari grup lama›',
  pinned_message: () => '‹pesan disematkan›',
};

const OTHER = ['sticker', 'voice', 'video_note', 'video', 'audio', 'animation', 'poll', 'dice', 'venue'] as const;

function attachment(message: Message): string | undefined {
  const { photo, document, location, contact } = message;
  const largest = photo?.at(-1);
  if (largest) return `‹foto ${largest.width}×${largest.height}›`;
  if (document) return `‹berkas ${document.file_name ?? ''}›`;
  if (location) return `‹lokasi ${location.latitude}, ${location.longitude}›`;
  if (contact) return `‹kontak ${contact.first_name} ${contact.phone_number}›`;
  const other = OTHER.find((kind) => message[kind] !== undefined);
  return other && `‹${other}›`;
}

/** Attachment and text of a message, without its buttons. */
export function renderMessage(message: Message): string {
  const service = Object.keys(SERVICE).find((kind) => kind in message);
  if (service) return SERVICE[service]?.(message) ?? '';
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  return [attachment(message), text === undefined ? undefined : renderText(text, entities)].filter(Boolean).join(' ');
}
