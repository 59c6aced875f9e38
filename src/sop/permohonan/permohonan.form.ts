/** Form: somebody without an invitation asks for a seat (C1). */
import { choice } from '../../form/fields/choice.ts';
import { contact } from '../../form/fields/contact.ts';
import { personName } from '../../form/fields/person-name.ts';
import { place } from '../../form/fields/place.ts';
import { text } from '../../form/fields/text.ts';
import { reachesKasi } from '../../office/tell/when-told.ts';
import { ok } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { anyoneForm } from '../../office/actor/seat-form.ts';
import { listDesaOf, listInstansiOf, listKecamatan } from './list-places.ts';
import { sentText, withdrawButton } from './permohonan.card.ts';
import { submitPermohonan } from './submit-permohonan.ts';

interface Chosen {
  readonly kecamatan?: string;
}
const idOf = (value: string | null): number | null => (value === null ? null : Number(value));

export const permohonanForm = anyoneForm({
  id: 'permohonan',
  title: 'permohonan-form-title',
  fields: {
    // The only choice is to agree; who does not, ends the form.
    persetujuan: choice({
      label: 'kontak-consent-label',
      question: 'kontak-consent-question',
      options: [{ value: 'ya', key: 'kontak-consent-yes', aliases: ['setuju', 'ya', 'agree', 'yes'] }],
    }),
    kecamatan: place({
      label: 'permohonan-form-kecamatan',
      question: 'permohonan-form-kecamatan-question',
      options: ({ outer }: SopEnv) => listKecamatan(outer),
    }),
    peran: choice({
      label: 'permohonan-form-peran',
      question: 'permohonan-form-peran-question',
      options: [
        { value: 'DESA', key: 'permohonan-peran-desa', aliases: ['perangkat desa', 'desa', 'kelurahan'] },
        { value: 'MITRA', key: 'permohonan-peran-mitra', aliases: ['mitra', 'instansi', 'dinas'] },
        { value: 'CAMAT', key: 'permohonan-peran-camat', aliases: ['camat', 'sekcam'] },
      ],
    }),
    desa: place({
      label: 'permohonan-form-desa',
      question: 'permohonan-form-desa-question',
      when: ({ peran }: { readonly peran?: string }) => peran === 'DESA',
      options: async ({ outer }: SopEnv, { kecamatan }: Chosen) =>
        kecamatan ? listDesaOf(outer, Number(kecamatan)) : [],
    }),
    instansi: place({
      label: 'permohonan-form-instansi',
      question: 'permohonan-form-instansi-question',
      when: ({ peran }: { readonly peran?: string }) => peran === 'MITRA',
      options: async ({ outer }: SopEnv, { kecamatan }: Chosen) =>
        kecamatan ? listInstansiOf(outer, Number(kecamatan)) : [],
    }),
    nama: personName({ label: 'permohonan-form-nama', question: 'permohonan-form-nama-question' }),
    jabatan: text({
      label: 'permohonan-form-jabatan',
      question: 'permohonan-form-jabatan-question',
      min: 2,
      max: 100,
      withoutLinks: true,
    }),
    telepon: contact({
      label: 'permohonan-form-telepon',
      question: 'permohonan-form-telepon-question',
      ownOnly: true,
    }),
  },
  submit: async ({ outer, language, t }, answers, { draftId, telegramId, at }) => {
    const { kecamatan, peran, desa, instansi, nama, jabatan, telepon } = answers;
    const sent = await submitPermohonan(
      outer,
      { telegramId, language },
      {
        draftId,
        at,
        kecamatanId: Number(kecamatan),
        peran,
        desaId: idOf(desa),
        instansiId: idOf(instansi),
        nama,
        jabatan,
        telepon: telepon.phone,
      },
    );
    if (!sent.ok) return sent;
    const reached = await reachesKasi(outer, Number(kecamatan));
    return ok({ message: sentText(sent.value, reached, t), keyboard: [[withdrawButton(sent.value.id, t)]] });
  },
});
