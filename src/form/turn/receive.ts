/** What an update means to a form. */
import { pictureKind } from '../../lib/picture-file.ts';
import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import { type FormTap, readCallbackData } from '../callback-data.ts';
import type { Input, OtherKind, PhotoRef } from '../input.ts';
import { cleanText } from '../parse/clean-text.ts';

export type Received =
  | { readonly type: 'tap'; readonly tap: FormTap }
  | { readonly type: 'edited'; readonly input: Input; readonly messageId: number; readonly recent: boolean }
  | {
      readonly type: 'message';
      readonly input: Input;
      readonly messageId: number;
      /** When the person sent it. */
      readonly at: Date;
      /** Photos sent together share this. */
      readonly album?: string;
      /** The message of ours that it answers. */
      readonly replied?: Message;
    };

const OTHER_KINDS = [
  'sticker',
  'voice',
  'video',
  'poll',
  'animation',
  'document',
] as const satisfies readonly OtherKind[];

/** null for what no form wants: commands, other buttons, membership changes, whatever is said in groups … */
export function receive(ctx: Context): Received | null {
  // In a group somebody else would answer.
  if (ctx.chat?.type !== 'private' || !ctx.from) return null;
  if (ctx.callbackQuery) {
    const tap = readCallbackData(ctx.callbackQuery.data ?? '');
    return tap && { type: 'tap', tap };
  }
  // A live location moves on by itself.
  if (ctx.editedMessage) return editedOf(ctx.editedMessage);
  const message = ctx.message;
  if (!message || isCommand(message) || isService(message)) return null;
  const at = new Date(message.date * 1000);
  const input = inputOf(message);
  const { message_id: messageId, media_group_id: album, reply_to_message: replied } = message;
  const ours = replied?.from?.id === ctx.me.id ? { replied: replied as Message } : {};
  return { type: 'message', input, at, messageId, ...(album === undefined ? {} : { album }), ...ours };
}

/** What is changed so soon was meant for what is open. */
const RECENT_S = 600;

function editedOf(message: Message): Received | null {
  if (message.location) return null;
  const recent = (message.edit_date ?? 0) - message.date <= RECENT_S && !isCommand(message);
  return { type: 'edited', input: inputOf(message), messageId: message.message_id, recent };
}

function isCommand(message: Message): boolean {
  return message.entities?.some((entity) => entity.type === 'bot_command' && entity.offset === 0) ?? false;
}
/** "Pinned a message", "changed the timer": nobody said anything. */
function isService(message: Message): boolean {
  return (
    message.pinned_message !== undefined ||
    message.message_auto_delete_timer_changed !== undefined ||
    message.write_access_allowed !== undefined ||
    message.proximity_alert_triggered !== undefined ||
    message.chat_background_set !== undefined ||
    message.successful_payment !== undefined
  );
}

/** What a message is as an answer. */
export function inputOf(message: Message): Input {
  if (message.text !== undefined) return { type: 'text', text: message.text };
  const photo = message.photo?.at(-1);
  if (photo) return withBytes({ type: 'photo', photo: photoOf(photo, message) }, photo.file_size);
  const { document, location, contact } = message;
  const mime = document && message.animation === undefined ? pictureKind(document) : null;
  if (document && mime !== null)
    return withBytes({ type: 'file', photo: photoOf(document, message), mime }, document.file_size);
  if (location) return { type: 'location', latitude: location.latitude, longitude: location.longitude };
  if (contact) {
    const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ');
    return {
      type: 'contact',
      name,
      phone: contact.phone_number,
      own: contact.user_id !== undefined && contact.user_id === message.from?.id,
    };
  }
  const kind = message.animation ? 'animation' : OTHER_KINDS.find((name) => message[name] !== undefined);
  return { type: 'other', kind: kind ?? 'other' };
}

function photoOf(file: { readonly file_id: string; readonly file_unique_id: string }, { caption }: Message): PhotoRef {
  const words = cleanText(caption ?? '');
  const photo = { fileId: file.file_id, uniqueId: file.file_unique_id };
  return words === '' ? photo : { ...photo, caption: words };
}

function withBytes<I extends Extract<Input, { readonly photo: unknown }>>(input: I, bytes: number | undefined): I {
  return bytes === undefined ? input : { ...input, bytes };
}
