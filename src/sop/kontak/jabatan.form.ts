/** Form: what stands on somebody's name plate (C1, C3). */
import { z } from 'zod';
import { askOnce } from '../../office/actor/ask-once.ts';
import { changeJabatan } from './change-jabatan.ts';

export const jabatanForm = askOnce({
  id: 'kontak-jabatan',
  title: 'daftar-jabatan-title',
  context: z.object({ kontakId: z.number(), nama: z.string() }),
  name: 'jabatan',
  label: 'daftar-jabatan-label',
  question: ({ t, about }) => t('daftar-jabatan-question', about),
  min: 2,
  max: 100,
  act: ({ deps, actor, about }, jabatan, { draftId }) =>
    changeJabatan(deps, actor, { kontakId: about.kontakId, jabatan, draftId }),
  done: ({ nama, jabatan }, { t }) => t('daftar-jabatan-done', { nama, jabatan }),
});
