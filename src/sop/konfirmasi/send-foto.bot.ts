/** Shows the proof of an arrival (B3): albums of at most ten, pictures that came as files one by one. */
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { captionLine } from '../../form/fields/photos.ts';
import { joinHtml } from '../../i18n/html.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { showAlbum } from '../../bot/show-album.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { captionsIn } from './konfirmasi.card.ts';
import type { Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';
import { refuse } from '../../lib/result.ts';

export async function sendFoto(ctx: KesraContext, view: KonfirmasiView, { fotoList }: Konfirmasi): Promise<void> {
  if (fotoList.length === 0) return replyRefusal(ctx, refuse('konfirmasi-no-foto'));
  await ctx.answerCallbackQuery();
  const nomor = formatNomor(view.nomor);
  for (const jenis of ['FOTO', 'BERITA_ACARA'] as const) {
    const list = fotoList.filter((foto) => foto.jenis === jenis);
    if (list.length === 0) continue;
    const head = ctx.t(jenis === 'FOTO' ? 'konfirmasi-pics-foto' : 'konfirmasi-pics-ba', { nomor });
    await ctx.reply(joinHtml([head, ...captionLine(captionsIn(list), ctx.t)]), AS_HTML);
    await showAlbum(
      ctx,
      list.map(({ fileId }) => fileId),
    );
  }
}
