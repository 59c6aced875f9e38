/** What can be sent through the outbox: finished texts in the reader's language, and nothing that must be computed later. */
import type { Html } from '../i18n/translate.ts';

export interface InlineButton {
  /** Plain text, never HTML. */
  readonly text: string;
  /** Callback data, at most 64 bytes. */
  readonly data?: string;
  readonly url?: string;
}
export type InlineKeyboard = readonly (readonly InlineButton[])[];

/** A text with its buttons. */
export interface Card {
  readonly text: Html;
  readonly keyboard: InlineKeyboard;
}

export type OutgoingMessage =
  | { readonly kind: 'text'; readonly text: Html; readonly keyboard?: InlineKeyboard }
  /** Photos that Telegram already has (file_id), shown as one album. */
  | { readonly kind: 'album'; readonly fileIds: readonly string[]; readonly caption?: Html }
  /** A file of ours; `file` is relative to DATA_DIR. */
  | {
      readonly kind: 'photo' | 'document';
      readonly file: string;
      readonly filename: string;
      readonly caption?: Html;
      readonly keyboard?: InlineKeyboard;
    }
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  /** Changes a message that was sent before. */
  | { readonly kind: 'edit'; readonly messageId: number; readonly text: Html; readonly keyboard?: InlineKeyboard };

export interface Outgoing {
  /** Business key of the act, e.g. "kebutuhan:12:diterima:kasi-3"; a second message under the same key is never queued. */
  readonly once: string;
  readonly chatId: number;
  readonly message: OutgoingMessage;
  readonly priority?: 'urgent' | 'usual' | 'broadcast';
  /** May go once more when it is unknown whether it arrived (reminders yes, confirmations no). Default false. */
  readonly repeatable?: boolean;
  /** Never breaks into a running form: waits until it has ended, or was left alone for half an hour. */
  readonly gentle?: boolean;
  /** Told of a record made in this same transaction: nothing can be queued under its key yet, so nobody asks. */
  readonly fresh?: boolean;
  readonly dueAt?: Date;
  readonly expiresAt?: Date;
}
