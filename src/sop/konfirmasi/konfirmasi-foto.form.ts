/** Form: proof that follows a confirmation (B3): the signed berita acara, or photos of the arrival. */
import { z } from 'zod';
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { photos } from '../../form/fields/photos.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { addFotoKonfirmasi } from './add-foto-konfirmasi.ts';
import type { Foto } from './konfirmasi-view.ts';

const ABOUT = z.object({ konfirmasiId: z.number(), nomor: z.string(), jenis: z.enum(['FOTO', 'BERITA_ACARA']) });

/** For `ctx.forms.start`. */
export function aboutFoto(konfirmasiId: number, nomor: number, jenis: Foto['jenis']): z.infer<typeof ABOUT> {
  return { konfirmasiId, nomor: formatNomor(nomor), jenis };
}

export const konfirmasiFotoForm = defineForm({
  id: 'konfirmasi-foto',
  title: 'konfirmasi-foto-title',
  fields: {
    foto: photos({
      label: 'konfirmasi-form-foto',
      question: ({ t }: SopEnv, _: object, context: JsonObject) => {
        const { jenis, nomor } = ABOUT.parse(context);
        return t(jenis === 'FOTO' ? 'konfirmasi-foto-question' : 'konfirmasi-foto-question-ba', { nomor });
      },
      max: 5,
    }),
  },
  submit: async ({ deps, actor, t }: SopEnv, { foto }, { draftId, at, context }) => {
    if (!actor) return refuse('bot-not-registered');
    const { konfirmasiId, jenis } = ABOUT.parse(context);
    const done = await addFotoKonfirmasi(deps, actor, { draftId, at, konfirmasiId, jenis, fotoList: foto });
    if (!done.ok) return done;
    const nomor = formatNomor(done.value.view.nomor);
    return ok({ message: t(jenis === 'FOTO' ? 'konfirmasi-foto-added' : 'konfirmasi-foto-added-ba', { nomor }) });
  },
});
