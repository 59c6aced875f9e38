/** Shows the proof of an arrival (B3): albums of at most ten, pictures that came as files one by one. */
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { sentAsFile } from '../foto/picture.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import type { Foto, Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';

async function sendAll(ctx: KesraContext, list: readonly Foto[]): Promise<void> {
  const album = list.filter(({ fileId }) => !sentAsFile(fileId));
  for (let at = 0; at < album.length; at += 10) {
    const part = album.slice(at, at + 10);
    const [only] = part;
    if (only && part.length === 1) await ctx.replyWithPhoto(only.fileId);
    else await ctx.replyWithMediaGroup(part.map(({ fileId }) => ({ type: 'photo', media: fileId })));
  }
  for (const { fileId } of list) if (sentAsFile(fileId)) await ctx.replyWithDocument(fileId);
}

export async function sendFoto(ctx: KesraContext, view: KonfirmasiView, { fotoList }: Konfirmasi): Promise<void> {
  if (fotoList.length === 0) return replyRefusal(ctx, { ok: false, code: 'konfirmasi-no-foto' });
  await ctx.answerCallbackQuery();
  const nomor = formatNomor(view.nomor);
  for (const jenis of ['FOTO', 'BERITA_ACARA'] as const) {
    const list = fotoList.filter((foto) => foto.jenis === jenis);
    if (list.length === 0) continue;
    await ctx.reply(ctx.t(jenis === 'FOTO' ? 'konfirmasi-pics-foto' : 'konfirmasi-pics-ba', { nomor }), AS_HTML);
    await sendAll(ctx, list);
  }
}
