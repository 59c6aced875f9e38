/** Form: an official of a desa reports a need (A1). The desa is the seat's. */
import { whenKasiTold } from '../../office/tell/when-told.ts';
import { choice } from '../../form/fields/choice.ts';
import { contact } from '../../form/fields/contact.ts';
import { location } from '../../form/fields/location.ts';
import { photos, withCaptions } from '../../form/fields/photos.ts';
import { text } from '../../form/fields/text.ts';
import { wholeNumber } from '../../form/fields/whole-number.ts';
import { joinHtml } from '../../i18n/html.ts';
import { ok } from '../../lib/result.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { seatForm } from '../../office/actor/seat-form.ts';
import { MOST, isiOf } from './isi.ts';
import { jiwaField } from './jiwa.field.ts';
import { desaCard } from './kebutuhan.card.ts';
import { asUrgensi, formatNomor } from './kebutuhan.ts';
import { type Named, listBidang, listJenis } from './list-bidang.ts';
import { recordKebutuhan } from './record-kebutuhan.ts';

const optionOf = ({ id, nama }: Named) => ({ value: String(id), text: nama });

export const laporForm = seatForm({
  id: 'lapor',
  title: 'kebutuhan-form-title',
  fields: {
    bidang: choice({
      label: 'kebutuhan-form-bidang',
      question: 'kebutuhan-form-bidang-question',
      options: async ({ deps, actor }: SopEnv) => (actor ? (await listBidang(deps, actor)).map(optionOf) : []),
    }),
    jenis: choice({
      label: 'kebutuhan-form-jenis',
      question: 'kebutuhan-form-jenis-question',
      options: async ({ deps, actor }: SopEnv, { bidang }: { readonly bidang?: string }) =>
        actor && bidang ? (await listJenis(deps, actor, Number(bidang))).map(optionOf) : [],
    }),
    lokasi: text({
      label: 'kebutuhan-form-lokasi',
      question: ({ t, actor }: SopEnv) => t('kebutuhan-form-lokasi-question', { tempat: actor?.tempat ?? '' }),
      max: MOST.lokasi,
    }),
    pin: location({ label: 'kebutuhan-form-pin', question: 'kebutuhan-form-pin-question', optional: true }),
    jumlahKk: wholeNumber({
      label: 'kebutuhan-form-kk',
      question: 'kebutuhan-form-kk-question',
      max: 10_000,
      noun: 'kk',
    }),
    jumlahJiwa: jiwaField(),
    urgensi: choice({
      label: 'kebutuhan-form-urgensi',
      question: 'kebutuhan-form-urgensi-question',
      options: [
        { value: 'BIASA', key: 'kebutuhan-urgensi-biasa' },
        // The question's own word may mean either: both are offered.
        { value: 'SEGERA', key: 'kebutuhan-urgensi-segera', aliases: ['mendesak', 'urgent'] },
        { value: 'DARURAT', key: 'kebutuhan-urgensi-darurat', aliases: ['mendesak', 'urgent'] },
      ],
    }),
    uraian: text({
      label: 'kebutuhan-form-uraian',
      question: 'kebutuhan-form-uraian-question',
      min: 5,
      max: MOST.uraian,
    }),
    foto: photos({ label: 'kebutuhan-form-foto', question: 'kebutuhan-form-foto-question', max: 5, optional: true }),
    kontak: contact({ label: 'kebutuhan-form-kontak', question: 'kebutuhan-form-kontak-question', optional: true }),
  },
  submit: async (env, answers, { draftId, at }) => {
    const { deps, actor, t } = env;
    const { jenis, pin, urgensi, foto, kontak } = answers;
    const recorded = await recordKebutuhan(deps, actor, {
      draftId,
      at,
      ...isiOf({ ...answers, uraian: withCaptions(answers.uraian, foto, t) }),
      pin,
      jenisId: Number(jenis),
      urgensi: asUrgensi(urgensi),
      foto: foto ?? [],
      kontak: kontak && { nama: kontak.name, telepon: kontak.phone },
    });
    if (!recorded.ok) return recorded;
    const told = await whenKasiTold(env, recorded.value.urgensi === 'DARURAT');
    const thanks = t('kebutuhan-recorded', { nomor: formatNomor(recorded.value.nomor), at: told });
    return ok({ message: joinHtml([thanks, desaCard(recorded.value, t).text], '\n\n') });
  },
});
