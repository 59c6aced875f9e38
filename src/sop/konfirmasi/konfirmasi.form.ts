/** Form: what arrived (B3); by the desa, the body that brings it, or the Kasi for them. */
import { sayKasiTold } from '../../office/tell/when-told.ts';
import type { Submitted } from '../../form/define-form.ts';
import type { When } from '../../form/field.ts';
import { choice, choiceKind } from '../../form/fields/choice.ts';
import { photos } from '../../form/fields/photos.ts';
import { formatCalendarDay, formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import { ok } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { type SeatEnv, seatForm } from '../../office/actor/seat-form.ts';
import { type Hasil, asHasil } from '../penyaluran/penyaluran.ts';
import { type Amounts, amounts } from './amounts.field.ts';
import { arrivalDay, arrivalPlace } from './arrival.field.ts';
import { findHasil } from './hasil-words.ts';
import { type About, type Asking, PLAN_SEEN, aboutKonfirmasi, clashingKonfirmasi } from './konfirmasi-context.ts';
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
function isLess({ kpm, barang }: SoFar, about: About): boolean {
  const less = (given: Amounts | null | undefined, rows: About['barangList']): boolean =>
    rows.length > 0 && (!given || rows.some(({ id, rest }) => (given[String(id)] ?? 0) < rest));
  return less(kpm, [about.kpm]) || less(barang, about.barangList);
}

function hasilQuestion({ t, language, about }: Asking) {
  const { nomor, program, desa, tanggal, rencana, partly, before, onBehalf } = about;
  const vars = { nomor, program, desa, rencana, hari: formatCalendarDay(tanggal, language) };
  const lead = onBehalf ? t('konfirmasi-form-on-behalf', { desa }) : null;
  const plan = t(partly ? 'konfirmasi-form-plan-rest' : 'konfirmasi-form-plan', vars);
  const said = before === null ? null : t('konfirmasi-form-before', { before });
  const lines = [lead, plan, said, t('konfirmasi-form-hasil-question')];
  return joinHtml(lines.filter((line) => line !== null));
}

function kpmQuestion({ t, about }: Asking) {
  const { rencana, rest } = about.kpm;
  return rest === rencana
    ? t('konfirmasi-form-kpm-question', { rencana })
    : t('konfirmasi-form-kpm-question-rest', { rencana, rest });
}

function clashQuestion({ t, language, zone, about }: Asking) {
  const { nomor, clash } = about;
  const at = formatDateTime(new Date(clash?.at ?? 0), { language, zone });
  return t('konfirmasi-form-send-as-question', { nomor, nama: clash?.nama ?? '', said: clash?.said ?? '', at });
}

/** A value names the confirmation that it was chosen for: yet another one makes the question come again. */
function clashOptions({ t, about: { clash } }: Asking) {
  if (!clash) return [];
  const correct = { value: `PERBAIKAN-${clash.id}`, text: t.plain('konfirmasi-form-send-as-correction') };
  const more = { value: `TAMBAHAN-${clash.id}`, text: t.plain('konfirmasi-form-send-as-more', { nama: clash.nama }) };
  return clash.open ? [correct, more] : [correct];
}

export const konfirmasiForm = seatForm({
  id: 'konfirmasi',
  title: 'konfirmasi-form-title',
  context: PLAN_SEEN,
  fields: {
    hasil: choiceKind<Asking, false>(
      'choice',
      {
        label: 'konfirmasi-form-hasil',
        question: hasilQuestion,
        options: [
          { value: 'DITERIMA', key: 'konfirmasi-hasil-diterima' },
          { value: 'CATATAN', key: 'konfirmasi-hasil-catatan' },
          { value: 'TIDAK_DITERIMA', key: 'konfirmasi-hasil-tidak' },
        ],
      },
      findHasil,
    ),
    kpm: amounts({ label: 'konfirmasi-form-kpm', question: kpmQuestion }, isHasil('CATATAN'), (about) => [about.kpm]),
    barang: amounts(
      { label: 'konfirmasi-form-barang', question: ({ t }) => t('konfirmasi-form-barang-question') },
      ({ hasil }: SoFar, { about }) => hasil === 'CATATAN' && about.barangList.length > 0,
      (about) => about.barangList,
    ),
    tuntas: choice({
      label: 'konfirmasi-form-tuntas',
      question: ({ t }: SopEnv, { hasil }: SoFar) =>
        t(hasil === 'CATATAN' ? 'konfirmasi-form-tuntas-question' : 'konfirmasi-form-tuntas-question-none'),
      options: [
        { value: 'MASIH', key: 'konfirmasi-form-tuntas-more' },
        { value: 'TUNTAS', key: 'konfirmasi-form-tuntas-done' },
      ],
      when: (answers: SoFar, { about }: Asking) =>
        answers.hasil === 'TIDAK_DITERIMA' || (answers.hasil === 'CATATAN' && isLess(answers, about)),
    }),
    sebab: sebabField(isHasil('CATATAN', 'TIDAK_DITERIMA')),
    tanggal: arrivalDay(hasArrived),
    tempat: arrivalPlace(hasArrived),
    foto: photos<Asking, true | When<Asking>>({
      label: 'konfirmasi-form-foto',
      question: ({ t, about }: Asking) =>
        t(about.before === null ? 'konfirmasi-form-foto-question' : 'konfirmasi-form-foto-question-more'),
      max: 5,
      optional: true,
      when: hasArrived,
    }),
    beritaAcara: photos<Asking, true | When<Asking>>({
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
      ofAbout: true,
      when: (_: object, { about }: Asking) => about.clash !== null,
    }),
  },
  submit: async (env, answers, meta): Promise<Submitted<About>> => {
    const { deps, actor, t, about } = env;
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
      const card = (told: 'yes' | 'none') => closingCard(recorded.value, told, t);
      return ok({ message: await sayKasiTold(env, (told) => card(told).text), keyboard: card('yes').keyboard });
    }
    if (recorded.code === 'konfirmasi-meanwhile') return { ...recorded, ...(await presentPlan(env, true)) };
    return recorded.code === 'konfirmasi-plan-changed' ? { ...recorded, ...(await presentPlan(env, false)) } : recorded;
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
async function presentPlan(
  { deps, actor, t, about: { penyaluranId, replacesId, onBehalf } }: SeatEnv & Asking,
  clash: boolean,
): Promise<{ readonly about?: About }> {
  const found = await showKonfirmasi(deps, actor, { penyaluranId });
  if (!found.ok) return {};
  if (clash) return { about: clashingKonfirmasi(found.value, onBehalf, t) };
  const replaces = found.value.activeList.find(({ id }) => id === replacesId) ?? null;
  return { about: aboutKonfirmasi(found.value, replaces, onBehalf, t) };
}
