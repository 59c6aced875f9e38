/** What the form is opened with (B3): the plan as the person saw it, and which confirmation it corrects. */
import { z } from 'zod';
import { shorten } from '../../lib/shorten.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Asking as AskingOf } from '../../office/actor/seat-form.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { isOpen } from '../program/realisasi.ts';
import { diterimaText, restText } from './amount-text.ts';
import { outstandingOf } from './konfirmasi.ts';
import type { Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';

/** Of a plan in words: a question is no longer than a screen. */
const LONGEST = 500;
const AMOUNT = z.object({
  id: z.number(),
  nama: z.string(),
  satuan: z.string(),
  rencana: z.number(),
  /** What is still outstanding. */
  rest: z.number(),
});
const CLASH = z.object({
  /** The newest confirmation. */
  id: z.number(),
  nama: z.string(),
  /** ISO moment. */
  at: z.string(),
  said: z.string(),
  /** Whether a further delivery can be added to it. */
  open: z.boolean(),
});
export const PLAN_SEEN = z.object({
  penyaluranId: z.number(),
  revision: z.number(),
  /** The newest confirmation that was known; 0: none. */
  seenId: z.number(),
  /** The confirmation to correct; 0: none. */
  replacesId: z.number(),
  nomor: z.string(),
  program: z.string(),
  desa: z.string(),
  tanggal: z.string(),
  tempat: z.string(),
  kpm: AMOUNT,
  barangList: z.array(AMOUNT),
  /** The plan, or what is outstanding of it, in words. */
  rencana: z.string(),
  /** Whether something came before. */
  partly: z.boolean(),
  /** What the confirmation to correct says, in words. */
  before: z.string().nullable(),
  /** The Kasi says it for the desa. */
  onBehalf: z.boolean(),
  /** Somebody else has confirmed while this form was open. */
  clash: CLASH.nullable(),
});
export type Amount = z.infer<typeof AMOUNT>;
export type About = z.infer<typeof PLAN_SEEN>;
/** What a question of the form knows. */
export type Asking = AskingOf<typeof PLAN_SEEN>;

/** @param replaces the confirmation to correct; null: a further one */
export function aboutKonfirmasi(
  view: KonfirmasiView,
  replaces: Konfirmasi | null,
  onBehalf: boolean,
  t: Translate,
): About {
  const others = view.activeList.filter(({ id }) => id !== replaces?.id);
  const rest = outstandingOf(view, others);
  const restOf = (id: number): number => rest.barangList.find((barang) => barang.id === id)?.jumlah ?? 0;
  return {
    penyaluranId: view.id,
    revision: view.revision,
    seenId: view.activeList.at(-1)?.id ?? 0,
    replacesId: replaces?.id ?? 0,
    nomor: formatNomor(view.nomor),
    program: view.program,
    desa: view.desa,
    tanggal: view.tanggal,
    tempat: view.tempat,
    kpm: { id: 0, nama: '', satuan: 'KPM', rencana: view.kpm, rest: rest.kpm },
    barangList: view.barangList.map(({ id, nama, satuan, jumlah }) => ({
      id,
      nama,
      satuan,
      rencana: jumlah,
      rest: restOf(id),
    })),
    rencana: shorten(restText(rest, t), LONGEST),
    partly: others.length > 0,
    before: replaces && shorten(diterimaText(view, replaces, t), LONGEST),
    onBehalf,
    clash: null,
  };
}

/** The same form, after somebody else has confirmed; the answers stay. */
export function clashingKonfirmasi(view: KonfirmasiView, onBehalf: boolean, t: Translate): About {
  const newest = view.activeList.at(-1) ?? null;
  const about = aboutKonfirmasi(view, newest, onBehalf, t);
  if (!newest) return about;
  const { id, nama, sentAt } = newest;
  const said = shorten(diterimaText(view, newest, t), LONGEST);
  return { ...about, before: null, clash: { id, nama, said, at: sentAt.toISOString(), open: isOpen(view.status) } };
}
