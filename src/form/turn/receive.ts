/** What an update means to a form. */
import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import { type FormTap, readCallbackData } from '../callback-data.ts';
import type { Input, OtherKind } from '../input.ts';

export type Received =
  | { readonly type: 'tap'; readonly tap: FormTap }
  | { readonly type: 'edited' }
  | {
      readonly type: 'message';
      readonly input: Input;
      /** When the person sent it. */
      readonly at: Date;
      /** Photos sent together share this. */
      readonly album?: string;
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
  if (ctx.editedMessage) return ctx.editedMessage.location ? null : { type: 'edited' };
  const message = ctx.message;
  if (!message || isCommand(message) || isService(message)) return null;
  const at = new Date(message.date * 1000);
  const input = inputOf(message);
  return message.media_group_id === undefined
    ? { type: 'message', input, at }
    : { type: 'message', input, at, album: message.media_group_id };
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

function inputOf(message: Message): Input {
  if (message.text !== undefined) return { type: 'text', text: message.text };
  const photo = message.photo?.at(-1);
  if (photo) {
    return withBytes(
      { type: 'photo', photo: { fileId: photo.file_id, uniqueId: photo.file_unique_id } },
      photo.file_size,
    );
  }
  const { document, location, contact } = message;
  if (document && message.animation === undefined && document.mime_type?.startsWith('image/')) {
    const file = { fileId: document.file_id, uniqueId: document.file_unique_id };
    return withBytes({ type: 'file', photo: file, mime: document.mime_type }, document.file_size);
  }
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

function withBytes<I extends Extract<Input, { readonly photo: unknown }>>(input: I, bytes: number | undefined): I {
  return bytes === undefined ? input : { ...input, bytes };
}
