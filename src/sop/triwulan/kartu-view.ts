/** One desa's card with everything that is shown of it (D1, D2). */
import type { Db } from '../../db/database.ts';
import type { KalenderView } from '../../office/kalender/kalender.ts';
import type { Triwulan } from '../../office/kalender/triwulan.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { type Duty, NO_DUTY, loadDuties } from './load-duties.ts';
import { type Answer, MORE_DAYS, type MoreDays, asJawaban, dueDay, isOpen, isSilent, sampaiOf } from './triwulan.ts';
import { type KartuRow, findKontakNames } from './triwulan.repo.ts';

export interface KartuView extends Answer {
  readonly id: number;
  readonly revision: number;
  readonly kecamatanId: number;
  readonly desaId: number;
  /** "Desa Sarapat" */
  readonly desa: string;
  readonly triwulan: Triwulan;
  readonly answered: { readonly at: Date; readonly nama: string; readonly jabatan: string } | null;
  /** The day by which it should be answered. */
  readonly due: string;
  /** Nothing was said, or the time that was asked for is over. */
  readonly silent: boolean;
  /** Whether it may still be answered or changed. */
  readonly open: boolean;
  /** The days until which more time may be asked for, each once. */
  readonly more: readonly { readonly days: MoreDays; readonly sampai: string }[];
  readonly duty: Duty;
  /** IANA zone of the kecamatan. */
  readonly zona: string;
}

/** What may be asked for on that day: two wishes that end on the same day are one. */
function moreOf(due: string, today: string): KartuView['more'] {
  const wishes = MORE_DAYS.flatMap((days) => {
    const sampai = sampaiOf(due, today, days);
    return sampai === null ? [] : [{ days, sampai }];
  });
  return wishes.filter(({ sampai }, at) => wishes.findIndex((other) => other.sampai === sampai) === at);
}

export async function loadView(
  tx: Db,
  row: KartuRow,
  { kalender, today }: { readonly kalender: KalenderView; readonly today: string },
): Promise<KartuView> {
  const { id, revision, kecamatanId, desaId, sampai, answeredAt, answeredById } = row;
  const triwulan = { tahun: row.tahun, triwulan: row.triwulan };
  const who = answeredById === null ? undefined : (await findKontakNames(tx, [answeredById])).get(answeredById);
  const duties = await loadDuties(tx, { kecamatanId, zona: kalender.zona, today }, triwulan);
  const due = dueDay(kalender, triwulan);
  const jawaban = asJawaban(row.jawaban);
  return {
    id,
    revision,
    kecamatanId,
    desaId,
    desa: desaTitle(row.desa),
    triwulan,
    jawaban,
    sampai,
    silent: isSilent({ jawaban, sampai }, today),
    answered: answeredAt && { at: answeredAt, nama: who?.nama ?? '', jabatan: who?.jabatan ?? '' },
    due,
    open: isOpen(kalender, triwulan, today),
    more: moreOf(due, today),
    duty: duties.get(desaId) ?? NO_DUTY,
    zona: kalender.zona,
  };
}
