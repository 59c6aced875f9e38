/** A form as an office would have it, for tests. */
import { escapeHtml } from '../src/i18n/html.ts';
import { ok, type Refusal } from '../src/lib/result.ts';
import { uji } from './form-chat.ts';
import { defineForm, type SubmitMeta } from '../src/form/define-form.ts';
import type { FormEnv } from '../src/form/env.ts';
import { choice } from '../src/form/fields/choice.ts';
import { date } from '../src/form/fields/date.ts';
import { photos } from '../src/form/fields/photos.ts';
import { text } from '../src/form/fields/text.ts';
import { wholeNumber } from '../src/form/fields/whole-number.ts';

const JENIS: Readonly<Record<string, readonly string[]>> = {
  sosial: ['Lansia', 'Anak'],
  kesehatan: ['Gizi', 'Jamban'],
};

export interface Sent {
  readonly answers: unknown;
  readonly meta: SubmitMeta;
}

/** @param sent what the use case got; @param refusal what it says instead, if anything. */
export function laporForm(sent: Sent[], refusal: () => Refusal | undefined = () => undefined) {
  return defineForm({
    id: 'lapor',
    title: uji('Lapor'),
    fields: {
      bidang: choice({
        label: uji('Bidang'),
        question: uji('Bidang apa?'),
        options: [
          { value: 'sosial', text: 'Sosial' },
          { value: 'kesehatan', text: 'Kesehatan' },
        ],
      }),
      jenis: choice({
        label: uji('Jenis'),
        question: uji('Jenis apa?'),
        options: (_env: FormEnv, { bidang }: { bidang?: string }) =>
          (JENIS[bidang ?? ''] ?? []).map((name) => ({ value: name.toLowerCase(), text: name })),
      }),
      jumlah: wholeNumber({ label: uji('Jumlah'), question: uji('Berapa KK?'), min: 1, max: 5000 }),
      tanggal: date({ label: uji('Tanggal'), question: uji('Kapan?'), until: 'today', optional: true }),
      foto: photos({ label: uji('Foto'), question: uji('Ada foto?'), max: 3, optional: true }),
      uraian: text({ label: uji('Uraian'), question: uji('Apa yang terjadi?'), max: 100 }),
    },
    submit: async (env: FormEnv, answers, meta) => {
      const refused = refusal();
      if (refused) return refused;
      // As a use case does it: the same draft again is the same success.
      if (!sent.some((one) => one.meta.draftId === meta.draftId)) sent.push({ answers, meta });
      return ok({ message: escapeHtml(`Tersimpan: ${answers.jumlah} KK (${env.language})`) });
    },
  });
}
