/** The link in a message, wherever in it: in its words, below a picture, behind a word (C1). */
import type { KesraContext } from '../../bot/context.ts';
import { type ReadLink, readLink } from './read-link.ts';

/** Null where there is none. */
export function linkOf(ctx: KesraContext): ReadLink | null {
  const message = ctx.message;
  const text = message?.text ?? message?.caption;
  if (message === undefined || text === undefined) return null;
  const entities = message.entities ?? message.caption_entities ?? [];
  const hidden = entities.flatMap((entity) => (entity.type === 'text_link' ? [entity.url] : []));
  return readLink(text, ctx.me.username, hidden);
}
