/** Which calls of the Bot API are messages in Telegram's counting, how many, and to whom. */

export interface Weighed {
  /** Whose pause and pace it shares: a chat, or the method's own name where there is no chat. */
  readonly scope: number | string;
  readonly chatId: number | undefined;
  /** Messages; 0: it waits for the end of a pause and for nothing else. */
  readonly weight: number;
}

/** An edit counts like a message; a "typing…", the answer to a tap, a question about a file do not. */
const MESSAGES =
  /^(send(?!ChatAction)\w+|(copy|forward)Messages?|editMessage(Text|Caption|Media|LiveLocation|ReplyMarkup))$/;

interface Fields {
  readonly chat_id?: unknown;
  readonly media?: unknown;
  readonly message_ids?: unknown;
}

function weightOf(method: string, { media, message_ids: ids }: Fields): number {
  if (!MESSAGES.test(method)) return 0;
  if (method === 'sendMediaGroup' && Array.isArray(media)) return Math.max(1, media.length);
  return Array.isArray(ids) ? Math.max(1, ids.length) : 1;
}

export function weighCall(method: string, payload: object | undefined): Weighed {
  const fields: Fields = payload ?? {};
  const id = Number(fields.chat_id ?? Number.NaN);
  const chatId = Number.isSafeInteger(id) ? id : undefined;
  return { scope: chatId ?? method, chatId, weight: weightOf(method, fields) };
}
