/** The open draft of the chat: looked up once an update, and kept on the context for whoever needs it next. */
import type { Context } from 'grammy';
import type { DraftStore, StoredDraft } from './draft-store.ts';

export interface OpenDraftFlavor {
  /** null: there is none. Absent: not looked up, or written since. */
  openDraft?: StoredDraft | null | undefined;
}

/** The person's own one: in a private chat nobody else could have one. */
export async function openDraftOf(
  store: Pick<DraftStore, 'findOpen'>,
  ctx: Context & OpenDraftFlavor,
): Promise<StoredDraft | null> {
  if (ctx.chat?.type !== 'private' || !ctx.from) return null;
  if (ctx.openDraft === undefined) ctx.openDraft = await store.findOpen(ctx.chat.id);
  return ctx.openDraft?.telegramId === ctx.from.id ? ctx.openDraft : null;
}

/** After a change: who needs it next looks it up anew. */
export function forgetOpenDraft(ctx: OpenDraftFlavor): void {
  ctx.openDraft = undefined;
}
