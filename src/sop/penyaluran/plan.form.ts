/** Forms: a distribution is planned in one or several desa (B1), from a programme's card or by choosing the programme. */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import { z } from 'zod';
import type { SubmitMeta } from '../../form/define-form.ts';
import { choice } from '../../form/fields/choice.ts';
import { date } from '../../form/fields/date.ts';
import { severalPlaces } from '../../form/fields/place.ts';
import { text } from '../../form/fields/text.ts';
import { wholeNumber } from '../../form/fields/whole-number.ts';
import { ok } from '../../lib/result.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { type Asking, type SeatEnv, seatForm } from '../../office/actor/seat-form.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import { listPlannable } from '../program/list-program.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { BASIS, barangField, totalsOf } from './barang.field.ts';
import type { BarangBaru } from './parse-barang.ts';
import { plannedCard } from './penyaluran.card.ts';
import { planPenyaluran } from './plan-penyaluran.ts';

const ALL = 'SEMUA';
const SAME = 'PROGRAM';
export const MOST_KPM = 1_000_000;

const PROGRAM = z.object({ programId: z.number(), nama: z.string() });

const DESA = {
  label: 'penyaluran-form-desa',
  options: async ({ deps, actor, t }: SopEnv) => [
    { value: ALL, text: t.plain('penyaluran-form-desa-all'), aliases: ['semua', 'all'] },
    ...(actor ? await listDesa(deps, actor) : []).map((one) => one.place),
  ],
} as const;

const FIELDS = {
  tanggal: date({ label: 'penyaluran-part-tanggal', question: 'penyaluran-form-tanggal-question', likely: 'future' }),
  tempat: text({
    label: 'penyaluran-part-tempat',
    question: 'penyaluran-form-tempat-question',
    optional: true,
    max: 120,
  }),
  kpm: wholeNumber({
    label: 'penyaluran-part-kpm',
    question: 'penyaluran-form-kpm-question',
    min: 1,
    max: MOST_KPM,
    noun: 'kpm',
  }),
  basis: choice({
    label: 'penyaluran-form-basis',
    question: 'penyaluran-form-basis-question',
    options: [
      { value: BASIS.each, key: 'penyaluran-form-basis-each' },
      { value: BASIS.whole, key: 'penyaluran-form-basis-whole' },
    ],
  }),
  barang: barangField(),
  instansi: choice({
    label: 'penyaluran-form-instansi',
    question: 'penyaluran-form-instansi-question',
    options: async ({ deps, actor, t }: SopEnv) => [
      { value: SAME, text: t.plain('penyaluran-form-instansi-same') },
      ...(actor ? await listInstansi(deps, actor) : []).map(({ id, nama, singkatan, alias }) => ({
        value: String(id),
        text: singkatan,
        aliases: [nama, ...alias],
      })),
    ],
  }),
};

interface Plan {
  readonly desa: readonly string[];
  readonly tanggal: string;
  readonly tempat: string | null;
  readonly kpm: number;
  readonly basis: string;
  readonly barang: readonly BarangBaru[];
  readonly instansi: string;
}

async function submitPlan(env: SeatEnv, programId: number, plan: Plan, { draftId, at }: SubmitMeta) {
  const { deps, actor, t } = env;
  const { desa, tanggal, tempat, kpm, basis, barang, instansi } = plan;
  const done = await planPenyaluran(deps, actor, {
    draftId,
    at,
    programId,
    tanggal,
    kpm,
    desaIds: desa.includes(ALL) ? 'all' : desa.map(Number),
    tempat: tempat ?? '',
    barangList: totalsOf(barang, basis === BASIS.each, kpm),
    instansiId: instansi === SAME ? null : Number(instansi),
  });
  if (!done.ok) return done;
  const { text, keyboard } = plannedCard(done.value, t);
  return ok({ message: await sayWhenTold(env, text), keyboard });
}

export const planProgramForm = seatForm({
  id: 'penyaluran-program',
  title: 'penyaluran-form-title',
  context: PROGRAM,
  fields: {
    desa: severalPlaces({
      ...DESA,
      question: ({ t, about }: Asking<typeof PROGRAM>) => t('penyaluran-form-desa-question', about),
    }),
    ...FIELDS,
  },
  submit: (env, answers, meta) => submitPlan(env, env.about.programId, answers, meta),
});

export const planForm = seatForm({
  id: 'penyaluran-baru',
  title: 'penyaluran-form-title',
  fields: {
    program: choice({
      label: 'penyaluran-form-program',
      question: 'penyaluran-form-program-question',
      options: async ({ deps, actor, now, zone }: SopEnv) =>
        (actor ? await listPlannable(deps, actor) : []).map(({ id, nama, tahun }) => ({
          value: String(id),
          text: tahun === yearIn(zone, now) ? nama : `${nama} (${tahun})`,
        })),
    }),
    desa: severalPlaces({
      ...DESA,
      question: async ({ deps, actor, t }: SopEnv, { program }: { readonly program?: string }) => {
        const plannable = actor ? await listPlannable(deps, actor) : [];
        const nama = plannable.find(({ id }) => String(id) === program)?.nama;
        return nama === undefined ? t('penyaluran-form-desa-which') : t('penyaluran-form-desa-question', { nama });
      },
    }),
    ...FIELDS,
  },
  submit: (env, { program, ...answers }, meta) => submitPlan(env, Number(program), answers, meta),
});
