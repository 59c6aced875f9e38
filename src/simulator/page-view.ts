/** What the page is told about a chat: Telegram's message reduced to what is drawn. */
import type { InlineKeyboardMarkup, Message, MessageEntity, ReplyKeyboardMarkup, User } from 'grammy/types';
import type { StoredMessage, World } from './world-types.ts';

/** More than this many messages of a chat are never sent to the page. */
export const SHOWN_MESSAGES = 200;

export interface FileView {
  readonly fileId: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly size?: number;
  readonly width?: number;
  readonly height?: number;
}

export interface MessageView {
  readonly id: number;
  /** Unix seconds, as Telegram gives it. */
  readonly date: number;
  readonly edited: boolean;
  readonly fromBot: boolean;
  readonly from?: { readonly id: number; readonly name: string };
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly photo?: FileView;
  readonly document?: FileView;
  readonly location?: { readonly latitude: number; readonly longitude: number; readonly title?: string };
  readonly contact?: { readonly name: string; readonly phone: string };
  /** Kinds that the page only names: "sticker", "voice", "poll" … */
  readonly other?: string;
  /** Something that happened in the chat rather than was said. */
  readonly service?: { readonly kind: string; readonly names?: readonly string[] };
  readonly album?: string;
  readonly forwarded?: boolean;
  readonly replyTo?: { readonly id: number; readonly name: string; readonly text: string };
  readonly keyboard?: InlineKeyboardMarkup['inline_keyboard'];
}

export interface ChatView {
  readonly chatId: number;
  readonly messages: readonly MessageView[];
  /** How many older messages there are. */
  readonly older: number;
  readonly replyKeyboard?: ReplyKeyboardMarkup;
  /** "/" list by the person who sees it: in a group each member has their own. */
  readonly commands: Readonly<Record<number, ReturnType<World['commands']>>>;
}

const OTHER_KINDS = [
  'sticker',
  'voice',
  'video_note',
  'video',
  'audio',
  'animation',
  'poll',
  'dice',
  'venue',
  'story',
  'game',
] as const;

const SERVICE_KINDS = [
  'group_chat_created',
  'supergroup_chat_created',
  'new_chat_title',
  'pinned_message',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
] as const;

/** First and last name, as Telegram shows them. */
export function fullName(user: Pick<User, 'first_name' | 'last_name'>): string {
  return [user.first_name, user.last_name].filter(Boolean).join(' ');
}

function authorOf(message: Message): { id: number; name: string } | undefined {
  return message.from ? { id: message.from.id, name: fullName(message.from) } : undefined;
}

/** One line that stands for a message, in quotes and in the list of persons. */
function gistOf(message: Message): string {
  const text = message.text ?? message.caption;
  if (text) return text.slice(0, 120);
  if (message.photo) return '📷';
  if (message.document) return `📎 ${message.document.file_name ?? ''}`.trim();
  if (message.location) return '📍';
  return message.contact ? '👤' : '…';
}

function photoOf(message: Message): FileView | undefined {
  const largest = message.photo?.toSorted((a, b) => a.width * a.height - b.width * b.height).at(-1);
  return largest && { fileId: largest.file_id, width: largest.width, height: largest.height };
}

function documentOf(message: Message): FileView | undefined {
  const document = message.document;
  if (!document) return undefined;
  return {
    fileId: document.file_id,
    ...(document.file_name !== undefined && { name: document.file_name }),
    ...(document.mime_type !== undefined && { mimeType: document.mime_type }),
    ...(document.file_size !== undefined && { size: document.file_size }),
  };
}

function serviceOf(message: Message): MessageView['service'] {
  if (message.new_chat_members) return { kind: 'joined', names: message.new_chat_members.map(fullName) };
  if (message.left_chat_member) return { kind: 'left', names: [fullName(message.left_chat_member)] };
  const kind = SERVICE_KINDS.find((name) => message[name] !== undefined);
  return kind && { kind };
}

/** Keys whose value is undefined are left out. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}

function viewOf(stored: StoredMessage, keyboard: InlineKeyboardMarkup | undefined): MessageView {
  const { message } = stored;
  const { location, contact, venue, reply_to_message: replied } = message;
  return {
    id: message.message_id,
    date: message.date,
    edited: message.edit_date !== undefined,
    fromBot: stored.outgoing,
    ...present({
      from: authorOf(message),
      text: message.text ?? message.caption,
      entities: message.entities ?? message.caption_entities,
      photo: photoOf(message),
      document: documentOf(message),
      location: location && {
        latitude: location.latitude,
        longitude: location.longitude,
        ...(venue && { title: venue.title }),
      },
      contact: contact && { name: fullName(contact), phone: contact.phone_number },
      other: location ? undefined : OTHER_KINDS.find((kind) => message[kind] !== undefined),
      service: serviceOf(message),
      album: message.media_group_id,
      forwarded: message.forward_origin ? true : undefined,
      replyTo: replied && { id: replied.message_id, name: authorOf(replied)?.name ?? '', text: gistOf(replied) },
      keyboard: keyboard?.inline_keyboard,
    }),
  };
}

function commandsOf(world: World, chatId: number): ChatView['commands'] {
  const group = world.groups().find(({ id }) => id === chatId);
  if (!group) return { [chatId]: world.commands(chatId) };
  return Object.fromEntries(group.memberIds.map((personId) => [personId, world.commands(personId, chatId)]));
}

/** The chat as the page draws it; a private chat's id is the person's id. */
export function chatView(world: World, chatId: number): ChatView {
  const kept = world.messages(chatId).filter((stored) => !stored.deleted);
  const shown = kept.slice(-SHOWN_MESSAGES);
  const replyKeyboard = world.replyKeyboard(chatId);
  return {
    chatId,
    messages: shown.map((stored) => viewOf(stored, world.inlineKeyboard(chatId, stored.message.message_id))),
    older: kept.length - shown.length,
    ...(replyKeyboard && { replyKeyboard }),
    commands: commandsOf(world, chatId),
  };
}
