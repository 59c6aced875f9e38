/** Form: proof that follows a confirmation (B3): the signed berita acara, or photos of the arrival. */
import { sayKasiTold } from '../../office/tell/when-told.ts';
import { z } from 'zod';
import { photos } from '../../form/fields/photos.ts';
import { ok } from '../../lib/result.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { addFotoKonfirmasi } from './add-foto-konfirmasi.ts';
import type { Foto } from './konfirmasi-view.ts';

const CONFIRMATION = z.object({ konfirmasiId: z.number(), nomor: z.string(), jenis: z.enum(['FOTO', 'BERITA_ACARA']) });

/** For `ctx.forms.start`. */
export function aboutFoto(konfirmasiId: number, nomor: number, jenis: Foto['jenis']): z.infer<typeof CONFIRMATION> {
  return { konfirmasiId, nomor: formatNomor(nomor), jenis };
}

export const konfirmasiFotoForm = seatForm({
  id: 'konfirmasi-foto',
  title: 'konfirmasi-foto-title',
  context: CONFIRMATION,
  fields: {
    foto: photos({
      label: 'konfirmasi-form-foto',
      question: ({ t, about: { jenis, nomor } }: Asking<typeof CONFIRMATION>) =>
        t(jenis === 'FOTO' ? 'konfirmasi-foto-question' : 'konfirmasi-foto-question-ba', { nomor }),
      max: 5,
    }),
  },
  submit: async (env, { foto }, { draftId, at }) => {
    const { deps, actor, t } = env;
    const { konfirmasiId, jenis } = env.about;
    const done = await addFotoKonfirmasi(deps, actor, { draftId, at, konfirmasiId, jenis, fotoList: foto });
    if (!done.ok) return done;
    const nomor = formatNomor(done.value.view.nomor);
    const key = jenis === 'FOTO' ? 'konfirmasi-foto-added' : 'konfirmasi-foto-added-ba';
    return ok({ message: await sayKasiTold(env, (told) => t(key, { nomor, told })) });
  },
});
