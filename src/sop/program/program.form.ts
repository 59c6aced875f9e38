/** Form: a programme of the yearly work plan (A2). */
import { choice } from '../../form/fields/choice.ts';
import { money } from '../../form/fields/money.ts';
import { severalChoices } from '../../form/fields/several-choices.ts';
import { text } from '../../form/fields/text.ts';
import { wholeNumber } from '../../form/fields/whole-number.ts';
import { joinHtml } from '../../i18n/html.ts';
import { ok } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { seatForm } from '../../office/actor/seat-form.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { programCard } from './program.card.ts';
import * as field from './program.field.ts';
import { recordProgram } from './record-program.ts';

export const programForm = seatForm({
  id: 'program-baru',
  title: 'program-form-title',
  fields: {
    nama: text(field.NAMA),
    tahun: choice({
      label: 'program-form-tahun',
      question: 'program-form-tahun-question',
      options: ({ now, zone }: SopEnv) =>
        [0, 1].map((later) => `${yearIn(zone, now) + later}`).map((year) => ({ value: year, text: year })),
    }),
    bidang: choice(field.BIDANG),
    jenis: choice(field.JENIS),
    jenisOther: text({
      ...field.JENIS_OTHER,
      when: ({ jenis }: { readonly jenis?: string }) => jenis === field.OTHER,
    }),
    sasaran: choice(field.SASARAN_FIELD),
    target: wholeNumber(field.TARGET),
    satuan: choice(field.SATUAN_FIELD),
    pagu: money(field.PAGU),
    sumber: choice(field.SUMBER),
    pelaksana: choice(field.PELAKSANA),
    jadwal: severalChoices(field.JADWAL),
  },
  submit: async ({ deps, actor, t }, answers, { draftId, at }) => {
    const { nama, tahun, bidang, jenis, jenisOther, sasaran, target, satuan, pagu, sumber, pelaksana, jadwal } =
      answers;
    const done = await recordProgram(deps, actor, {
      draftId,
      at,
      nama,
      sasaran,
      target,
      satuan,
      tahun: Number(tahun),
      bidangId: Number(bidang),
      jenisBantuan: jenisOther ?? jenis,
      pagu: Number(pagu),
      sumberDana: sumber,
      instansiId: field.instansiIdOf(pelaksana),
      jadwal: jadwal.map(Number),
    });
    if (!done.ok) return done;
    const card = programCard(done.value, true, t);
    return ok({ message: joinHtml([t('program-recorded'), card.text], '\n\n'), keyboard: card.keyboard });
  },
});
