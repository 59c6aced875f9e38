/** Form: what arrived (B3); by the desa, the body that brings it, or the Kasi for them. */
import { type Submitted, defineForm } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import type { When } from '../../form/field.ts';
import { choice } from '../../form/fields/choice.ts';
import { photos } from '../../form/fields/photos.ts';
import { formatCalendarDay, formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import { ok, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { type Hasil, asHasil } from '../penyaluran/penyaluran.ts';
import { type Amounts, amounts } from './amounts.field.ts';
import { arrivalDay, arrivalPlace } from './arrival.field.ts';
import { type About, aboutKonfirmasi, aboutOf, clashingKonfirmasi } from './konfirmasi-context.ts';
import { closingCard } from './konfirmasi-notice.card.ts';
import { recordKonfirmasi } from './record-konfirmasi.ts';
import { sebabField } from './sebab.field.ts';
import { showKonfirmasi } from './show-konfirmasi.ts';

interface SoFar {
  readonly hasil?: string;
  readonly kpm?: Amounts | null;
  readonly barang?: Amounts | null;
}
const isHasil =
  (...wanted: readonly Hasil[]) =>
  ({ hasil }: SoFar): boolean =>
    wanted.some((one) => one === hasil);
/** Before the first answer the steps are counted as if it had arrived. */
const hasArrived = ({ hasil }: SoFar): boolean => hasil !== 'TIDAK_DITERIMA';

/** Whether less came than was outstanding; not known yet: it may be. */
function isLess({ kpm, barang }: SoFar, context: JsonObject): boolean {
  const about = aboutOf(context);
  const less = (given: Amounts | null | undefined, rows: About['barangList']): boolean =>
    rows.length > 0 && (!given || rows.some(({ id, rest }) => (given[String(id)] ?? 0) < rest));
  return less(kpm, [about.kpm]) || less(barang, about.barangList);
}

function hasilQuestion({ t, language }: SopEnv, _: object, context: JsonObject) {
  const { nomor, program, desa, tanggal, rencana, partly, before, onBehalf } = aboutOf(context);
  const vars = { nomor, program, desa, rencana, hari: formatCalendarDay(tanggal, language) };
  const lead = onBehalf ? t('konfirmasi-form-on-behalf', { desa }) : null;
  const plan = t(partly ? 'konfirmasi-form-plan-rest' : 'konfirmasi-form-plan', vars);
  const said = before === null ? null : t('konfirmasi-form-before', { before });
  const lines = [lead, plan, said, t('konfirmasi-form-hasil-question')];
  return joinHtml(lines.filter((line) => line !== null));
}

function kpmQuestion({ t }: SopEnv, _: object, context: JsonObject) {
  const { rencana, rest } = aboutOf(context).kpm;
  return rest === rencana
    ? t('konfirmasi-form-kpm-question', { rencana })
    : t('konfirmasi-form-kpm-question-rest', { rencana, rest });
}

function clashQuestion({ t, language, zone }: SopEnv, _: object, context: JsonObject) {
  const { nomor, clash } = aboutOf(context);
  const at = formatDateTime(new Date(clash?.at ?? 0), { language, zone });
  return t('konfirmasi-form-send-as-question', { nomor, nama: clash?.nama ?? '', said: clash?.said ?? '', at });
}

/** A value names the confirmation that it was chosen for: yet another one makes the question come again. */
function clashOptions({ t }: SopEnv, _: object, context: JsonObject) {
  const { clash } = aboutOf(context);
  if (!clash) return [];
  const correct = { value: `PERBAIKAN-${clash.id}`, text: t.plain('konfirmasi-form-send-as-correction') };
  const more = { value: `TAMBAHAN-${clash.id}`, text: t.plain('konfirmasi-form-send-as-more', { nama: clash.nama }) };
  return clash.open ? [correct, more] : [correct];
}

export const konfirmasiForm = defineForm({
  id: 'konfirmasi',
  title: 'konfirmasi-form-title',
  fields: {
    hasil: choice({
      label: 'konfirmasi-form-hasil',
      question: hasilQuestion,
      options: [
        { value: 'DITERIMA', key: 'konfirmasi-hasil-diterima' },
        { value: 'CATATAN', key: 'konfirmasi-hasil-catatan' },
        { value: 'TIDAK_DITERIMA', key: 'konfirmasi-hasil-tidak' },
      ],
    }),
    kpm: amounts({ label: 'konfirmasi-form-kpm', question: kpmQuestion }, isHasil('CATATAN'), (context) => [
      aboutOf(context).kpm,
    ]),
    barang: amounts(
      { label: 'konfirmasi-form-barang', question: ({ t }) => t('konfirmasi-form-barang-question') },
      (answers: SoFar, context) => answers.hasil === 'CATATAN' && aboutOf(context).barangList.length > 0,
      (context) => aboutOf(context).barangList,
    ),
    tuntas: choice({
      label: 'konfirmasi-form-tuntas',
      question: ({ t }: SopEnv, { hasil }: SoFar) =>
        t(hasil === 'CATATAN' ? 'konfirmasi-form-tuntas-question' : 'konfirmasi-form-tuntas-question-none'),
      options: [
        { value: 'MASIH', key: 'konfirmasi-form-tuntas-more' },
        { value: 'TUNTAS', key: 'konfirmasi-form-tuntas-done' },
      ],
      when: (answers: SoFar, context: JsonObject) =>
        answers.hasil === 'TIDAK_DITERIMA' || (answers.hasil === 'CATATAN' && isLess(answers, context)),
    }),
    sebab: sebabField(isHasil('CATATAN', 'TIDAK_DITERIMA')),
    tanggal: arrivalDay(hasArrived),
    tempat: arrivalPlace(hasArrived),
    foto: photos<SopEnv, true | When>({
      label: 'konfirmasi-form-foto',
      question: ({ t }: SopEnv, _: object, context: JsonObject) =>
        t(aboutOf(context).before === null ? 'konfirmasi-form-foto-question' : 'konfirmasi-form-foto-question-more'),
      max: 5,
      optional: true,
      when: hasArrived,
    }),
    beritaAcara: photos<SopEnv, true | When>({
      label: 'konfirmasi-form-berita-acara',
      question: 'konfirmasi-form-berita-acara-question',
      max: 5,
      optional: true,
      when: hasArrived,
    }),
    sendAs: choice({
      label: 'konfirmasi-form-send-as',
      question: clashQuestion,
      options: clashOptions,
      when: (_: object, context: JsonObject) => aboutOf(context).clash !== null,
    }),
  },
  submit: async (env: SopEnv, answers, meta): Promise<Submitted> => {
    const { deps, actor, t } = env;
    if (!actor) return refuse('bot-not-registered');
    const about = aboutOf(meta.context);
    const { tanggal, tempat, foto, beritaAcara, sebab, kpm, barang, tuntas } = answers;
    const today = dayOf(meta.at, actor.zona);
    const recorded = await recordKonfirmasi(deps, actor, {
      draftId: meta.draftId,
      at: meta.at,
      penyaluranId: about.penyaluranId,
      revision: about.revision,
      seenId: about.seenId,
      replacesId: replacedBy(answers.sendAs, about),
      hasil: asHasil(answers.hasil),
      kpm: kpm && (kpm[String(about.kpm.id)] ?? 0),
      barangList: Object.entries(barang ?? {}).map(([id, jumlah]) => ({ barangId: Number(id), jumlah })),
      tuntas: tuntas !== 'MASIH',
      sebab,
      // What did not come should have come on its day.
      tanggal: tanggal ?? (about.tanggal < today ? about.tanggal : today),
      tempat: tempat ?? about.tempat,
      fotoList: foto ?? [],
      beritaAcaraList: beritaAcara ?? [],
    });
    if (recorded.ok) {
      const { text, keyboard } = closingCard(recorded.value, t);
      return ok({ message: text, keyboard });
    }
    if (recorded.code === 'konfirmasi-meanwhile') return { ...recorded, ...(await freshContext(env, about, true)) };
    return recorded.code === 'konfirmasi-plan-changed'
      ? { ...recorded, ...(await freshContext(env, about, false)) }
      : recorded;
  },
});

/** @param sendAs as `clashOptions` wrote it */
function replacedBy(sendAs: string | null, { replacesId }: About): number | null {
  const [word, id] = sendAs?.split('-') ?? [];
  if (word === 'PERBAIKAN') return Number(id);
  return word === 'TAMBAHAN' || replacesId === 0 ? null : replacesId;
}

/**
 * The plan as it is now; the answers stay as far as they fit.
 * @param clash somebody else has confirmed meanwhile, so it must be asked how this one is meant
 */
async function freshContext(
  { deps, actor, t }: SopEnv,
  { penyaluranId, replacesId, onBehalf }: About,
  clash: boolean,
): Promise<{ readonly context?: JsonObject }> {
  if (!actor) return {};
  const found = await showKonfirmasi(deps, actor, { penyaluranId });
  if (!found.ok) return {};
  if (clash) return { context: clashingKonfirmasi(found.value, onBehalf, t) };
  const replaces = found.value.activeList.find(({ id }) => id === replacesId) ?? null;
  return { context: aboutKonfirmasi(found.value, replaces, onBehalf, t) };
}
