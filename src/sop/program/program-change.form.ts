/** Form: one thing of a programme is changed (A2). Opened with the programme and the revision that the person saw. */
import { defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import { choice } from '../../form/fields/choice.ts';
import { money } from '../../form/fields/money.ts';
import { severalChoices } from '../../form/fields/several-choices.ts';
import { text } from '../../form/fields/text.ts';
import { wholeNumber } from '../../form/fields/whole-number.ts';
import { joinHtml } from '../../i18n/html.ts';
import { ok, refuse } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { type ProgramAct, type ProgramChange, changeProgram } from './change-program.ts';
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

/** For `ctx.forms.start`. */
export function changeContext({ id, revision, nama }: ProgramView) {
  return { programId: id, revision, nama };
}

function actOf({ programId, revision }: JsonObject): ProgramAct {
  // Only a draft that `changeContext` did not open can come here; no programme has the id 0.
  return {
    programId: typeof programId === 'number' ? programId : 0,
    revision: typeof revision === 'number' ? revision : 0,
  };
}

export const programChangeForm = defineForm({
  id: 'program-ubah',
  title: 'program-change-title',
  fields: {
    what: choice({
      label: 'program-change-what',
      question: ({ t }: SopEnv, _: object, { nama }) =>
        t('program-change-what-question', { nama: typeof nama === 'string' ? nama : '' }),
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
  submit: async ({ deps, actor, t }: SopEnv, answers, { context }) => {
    if (!actor) return refuse('bot-not-registered');
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
    const done = await changeProgram(deps, actor, actOf(context), change);
    if (!done.ok) return done;
    const card = programCard(done.value, true, t);
    return ok({ message: joinHtml([t('program-changed'), card.text], '\n\n'), keyboard: card.keyboard });
  },
});
