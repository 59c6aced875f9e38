/** Turns an outgoing message into one call of the Bot API. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type Api, InputFile } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { Unsendable } from './failure.ts';
import { inlineMarkup } from './inline-markup.ts';
import type { InlineKeyboard, OutgoingMessage } from './message.ts';

/** The part of grammY's `Api` that the outbox uses. */
export type SendApi = Pick<
  Api,
  'sendMessage' | 'editMessageText' | 'sendPhoto' | 'sendMediaGroup' | 'sendDocument' | 'sendLocation'
>;

function markup(keyboard: InlineKeyboard | undefined): { reply_markup?: InlineKeyboardMarkup } {
  return keyboard && keyboard.length > 0 ? { reply_markup: inlineMarkup(keyboard) } : {};
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&nbsp;': ' ' };

/** The text that a reader would see. */
export function toPlain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}

async function inputFile(dataDir: string, file: string, filename: string): Promise<InputFile> {
  const path = join(dataDir, file);
  await access(path).catch(() => {
    throw new Unsendable('the file is gone');
  });
  return new InputFile(path, filename.replace(/[\r\n";]/g, ' '));
}

/** How many messages this is in Telegram's counting. */
export function weightOf(message: OutgoingMessage | undefined): number {
  return message?.kind === 'album' ? message.fileIds.length : 1;
}

/**
 * @param options `plain`: without parse_mode, for a text that Telegram could not parse; `asFile`: a picture that it does not
 * show; `topicId`: where in a group
 * @returns Telegram's id of the (first) message, where there is one
 * @throws whatever grammY throws, see failure.ts; Unsendable before anything was sent
 */
export async function deliver(
  api: SendApi,
  chatId: number,
  message: OutgoingMessage,
  options: {
    readonly dataDir: string;
    readonly plain?: boolean;
    readonly asFile?: boolean;
    readonly topicId?: number | undefined;
  },
): Promise<number | undefined> {
  const { dataDir, plain = false, asFile = false, topicId } = options;
  const there = topicId === undefined ? {} : { message_thread_id: topicId };
  const text = (html: string): string => (plain ? toPlain(html) : html);
  const mode = plain ? {} : ({ parse_mode: 'HTML' } as const);
  const caption = (html: string | undefined) => (html === undefined ? {} : { caption: text(html), ...mode });
  const quiet = { link_preview_options: { is_disabled: true } };
  switch (message.kind) {
    case 'text':
      return (
        await api.sendMessage(chatId, text(message.text), { ...there, ...mode, ...quiet, ...markup(message.keyboard) })
      ).message_id;
    case 'edit':
      await api.editMessageText(chatId, message.messageId, text(message.text), {
        ...mode,
        ...quiet,
        ...markup(message.keyboard),
      });
      return message.messageId;
    case 'album': {
      const [first = '', ...others] = message.fileIds;
      if (others.length === 0)
        return (await api.sendPhoto(chatId, first, { ...there, ...caption(message.caption) })).message_id;
      const media = message.fileIds.map((id, at) => ({
        type: 'photo' as const,
        media: id,
        ...(at === 0 ? caption(message.caption) : {}),
      }));
      return (await api.sendMediaGroup(chatId, media, there))[0]?.message_id;
    }
    case 'photo': {
      const file = await inputFile(dataDir, message.file, message.filename);
      const more = { ...there, ...caption(message.caption), ...markup(message.keyboard) };
      const sent = asFile ? await api.sendDocument(chatId, file, more) : await api.sendPhoto(chatId, file, more);
      return sent.message_id;
    }
    case 'document': {
      const file = await inputFile(dataDir, message.file, message.filename);
      return (
        await api.sendDocument(chatId, file, { ...there, ...caption(message.caption), ...markup(message.keyboard) })
      ).message_id;
    }
    case 'location':
      return (await api.sendLocation(chatId, message.latitude, message.longitude, there)).message_id;
  }
}
