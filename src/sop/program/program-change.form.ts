/** Form: one thing of a programme is changed (A2). */
import { z } from 'zod';
import { choice } from '../../form/fields/choice.ts';
import { money } from '../../form/fields/money.ts';
import { severalChoices } from '../../form/fields/several-choices.ts';
import { text } from '../../form/fields/text.ts';
import { wholeNumber } from '../../form/fields/whole-number.ts';
import { joinHtml } from '../../i18n/html.ts';
import { ok } from '../../lib/result.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { type ProgramChange, changeProgram } from './change-program.ts';
import { programCard } from './program.card.ts';
import * as field from './program.field.ts';
import type { ProgramView } from './program-view.ts';

interface SoFar {
  readonly what?: string;
  readonly jenis?: string | null;
}
const is =
  (what: string) =>
  (answers: SoFar): boolean =>
    answers.what === what;

/** The programme, and the state of it that the person saw. */
const PROGRAM_SEEN = z.object({ programId: z.number(), revision: z.number(), nama: z.string() });

/** For `ctx.forms.start`. */
export function changeContext({ id, revision, nama }: ProgramView): z.infer<typeof PROGRAM_SEEN> {
  return { programId: id, revision, nama };
}

export const programChangeForm = seatForm({
  id: 'program-ubah',
  title: 'program-change-title',
  context: PROGRAM_SEEN,
  fields: {
    what: choice({
      label: 'program-change-what',
      question: ({ t, about }: Asking<typeof PROGRAM_SEEN>) => t('program-change-what-question', about),
      options: [
        { value: 'nama', key: 'program-form-nama' },
        { value: 'bidang', key: 'program-form-bidang' },
        { value: 'jenis', key: 'program-form-jenis' },
        { value: 'sasaran', key: 'program-form-sasaran' },
        { value: 'target', key: 'program-form-target' },
        { value: 'pagu', key: 'program-form-pagu' },
        { value: 'sumber', key: 'program-form-sumber' },
        { value: 'pelaksana', key: 'program-form-pelaksana' },
        { value: 'jadwal', key: 'program-form-jadwal' },
      ],
    }),
    nama: text({ ...field.NAMA, when: is('nama') }),
    bidang: choice({ ...field.BIDANG, when: is('bidang') }),
    jenis: choice({ ...field.JENIS, when: is('jenis') }),
    jenisOther: text({
      ...field.JENIS_OTHER,
      when: ({ what, jenis }: SoFar) => what === 'jenis' && jenis === field.OTHER,
    }),
    sasaran: choice({ ...field.SASARAN_FIELD, when: is('sasaran') }),
    target: wholeNumber({ ...field.TARGET, when: is('target') }),
    satuan: choice({ ...field.SATUAN_FIELD, when: is('target') }),
    pagu: money({ ...field.PAGU, when: is('pagu') }),
    sumber: choice({ ...field.SUMBER, when: is('sumber') }),
    pelaksana: choice({ ...field.PELAKSANA, when: is('pelaksana') }),
    jadwal: severalChoices({ ...field.JADWAL, when: is('jadwal') }),
  },
  submit: async ({ deps, actor, t, about: { programId, revision } }, answers) => {
    const { nama, bidang, jenis, jenisOther, sasaran, target, satuan, pagu, sumber, pelaksana, jadwal } = answers;
    const change: ProgramChange = {
      ...(nama === null ? {} : { nama }),
      ...(bidang === null ? {} : { bidangId: Number(bidang) }),
      ...(jenis === null ? {} : { jenisBantuan: jenisOther ?? jenis }),
      ...(sasaran === null ? {} : { sasaran }),
      ...(target === null ? {} : { target }),
      ...(satuan === null ? {} : { satuan }),
      ...(pagu === null ? {} : { pagu: Number(pagu) }),
      ...(sumber === null ? {} : { sumberDana: sumber }),
      ...(pelaksana === null ? {} : { instansiId: field.instansiIdOf(pelaksana) }),
      ...(jadwal === null ? {} : { jadwal: jadwal.map(Number) }),
    };
    const done = await changeProgram(deps, actor, { programId, revision }, change);
    if (!done.ok) return done;
    const card = programCard(done.value, true, t);
    return ok({ message: joinHtml([t('program-changed'), card.text], '\n\n'), keyboard: card.keyboard });
  },
});
