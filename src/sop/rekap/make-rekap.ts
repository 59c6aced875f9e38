/** The rekap of a period in the chat (D2): a picture and five lines, for the Kasi and the Camat of the kecamatan. */
import type { Deps } from '../../deps.ts';
import type { Html } from '../../i18n/translate.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import type { Office } from '../../office/rekap/office.ts';
import type { Period } from '../../office/kalender/period.ts';
import { bidangChart } from '../kebutuhan/kebutuhan-charts.ts';
import type { KebutuhanFigures } from '../kebutuhan/figures.ts';
import { tellRekap } from './tell-rekap.ts';
import { rekapText } from './rekap-text.ts';

export interface RekapAnswer {
  readonly period: Period;
  /** "Triwulan IV 2026" */
  readonly label: string;
  /** Heading and five lines: the caption of the picture, or a message of its own where there is none. */
  readonly text: Html;
  /** PNG of 800 × 480; null where nothing was reported. */
  readonly chart: Buffer | null;
  readonly rekap: KebutuhanFigures;
  readonly office: Office;
}

/** The figures of a kecamatan are for its Kasi, a staf who may see them, and its Camat. */
export function mayReadRekap(actor: Pick<Actor, 'peran' | 'kedudukan' | 'hak'>): boolean {
  return actor.peran === 'CAMAT' || mayAsKasi(actor, 'REKAP');
}

/** Merged figures of all kecamatan of the kabupaten, small counts hidden. */
export function mayReadMerged({ peran }: Pick<Actor, 'peran'>): boolean {
  return peran === 'KABUPATEN';
}

export async function makeRekap(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  { period }: { readonly period: Period },
): Promise<Result<RekapAnswer, 'rekap-not-found'>> {
  if (!mayReadRekap(actor)) return refuse('rekap-not-found');
  const { kecamatanId } = actor;
  const { language } = actor;
  const told = await tellRekap({ database, cutOff: clock.now(), language }, kecamatanId, period);
  const { t, office, rekap, label } = told;
  const chart = rekap.total > 0 ? await bidangChart(t, office, rekap, label) : null;
  return ok({ period, label, text: rekapText(t, told), chart, rekap, office });
}
