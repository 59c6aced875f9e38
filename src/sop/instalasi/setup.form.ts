/** Form: the first Kasi sets up the kecamatan (C1). */
import { choice } from '../../form/fields/choice.ts';
import { personName } from '../../form/fields/person-name.ts';
import { place } from '../../form/fields/place.ts';
import { text } from '../../form/fields/text.ts';
import { ok } from '../../lib/result.ts';
import { searchKecamatan } from '../../office/wilayah/search-kecamatan.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { anyoneForm } from '../../office/actor/seat-form.ts';
import { setUpKecamatan } from './set-up-kecamatan.ts';

export const setupForm = anyoneForm({
  id: 'setup',
  title: 'kontak-setup-title',
  fields: {
    // The only choice is to agree; who does not, ends the form.
    persetujuan: choice({
      label: 'kontak-consent-label',
      question: 'kontak-consent-question',
      options: [{ value: 'ya', key: 'kontak-consent-yes', aliases: ['setuju', 'ya', 'agree', 'yes'] }],
    }),
    cari: text({ label: 'kontak-setup-search', question: 'kontak-setup-search-question', min: 2, max: 100 }),
    kecamatan: place({
      label: 'kontak-setup-kecamatan',
      question: 'kontak-setup-kecamatan-question',
      options: async (_: SopEnv, { cari = '' }: { readonly cari?: string }) =>
        (await searchKecamatan(cari)).map(({ kode, nama, kabupaten, provinsi }) => ({
          value: kode,
          text: `${nama} – ${kabupaten}, ${provinsi}`,
          aliases: [nama],
          within: [kabupaten, provinsi],
          kode,
          level: 'kecamatan' as const,
        })),
    }),
    nama: personName({ label: 'kontak-setup-nama', question: 'kontak-setup-nama-question' }),
    jabatan: text({ label: 'kontak-setup-jabatan', question: 'kontak-setup-jabatan-question', min: 2, max: 100 }),
  },
  submit: async ({ outer, language, t }, { kecamatan, nama, jabatan }, { telegramId, at }) => {
    const done = await setUpKecamatan(outer, { telegramId, language }, { kode: kecamatan, nama, jabatan, at });
    if (!done.ok) return done;
    const { kecamatanNama, desaCount } = done.value;
    return ok({ message: t('kontak-setup-done', { kecamatan: kecamatanNama, count: desaCount }) });
  },
});
