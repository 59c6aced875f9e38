/** Shows pictures that Telegram keeps: albums of at most ten, and what came as a file one by one. */
import type { KesraContext } from './context.ts';
import { sentAsFile } from '../outbox/sent-as-file.ts';

export async function showAlbum(ctx: KesraContext, fileIds: readonly string[]): Promise<void> {
  const album = fileIds.filter((id) => !sentAsFile(id));
  for (let at = 0; at < album.length; at += 10) {
    const [only = '', ...more] = album.slice(at, at + 10);
    if (more.length === 0) await ctx.replyWithPhoto(only);
    else await ctx.replyWithMediaGroup([only, ...more].map((media) => ({ type: 'photo', media })));
  }
  for (const id of fileIds.filter(sentAsFile)) await ctx.replyWithDocument(id);
}
