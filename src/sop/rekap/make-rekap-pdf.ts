/** The rekap of a period as a PDF of two pages for the phone (D2): written down in the audit before anybody gets it. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { writeDownReading } from '../../office/book/act.ts';
import { mayReadRekap } from './make-rekap.ts';
import { type Period, periodCode, periodDays, yearOf } from '../../office/kalender/period.ts';
import { programChart } from './progress-charts.ts';
import { bidangChart } from '../kebutuhan/kebutuhan-charts.ts';
import { rekapPdf } from './rekap-pdf.page.ts';
import { safeFileName } from '../../lib/safe-file-name.ts';
import { tellRekap } from './tell-rekap.ts';

export interface RekapPdf {
  readonly pdf: Buffer;
  /** What the file is called in the chat. */
  readonly fileName: string;
}

export async function makeRekapPdf(
  deps: Pick<Deps, 'database' | 'clock' | 'reached'>,
  actor: Actor,
  { period }: { readonly period: Period },
): Promise<Result<RekapPdf, 'rekap-not-found'>> {
  if (!mayReadRekap(actor)) return refuse('rekap-not-found');
  const { kecamatanId, language } = actor;
  const cutOff = deps.clock.now();
  const told = await tellRekap({ database: deps.database, cutOff, language }, kecamatanId, period);
  const { t, office, rekap, progress, label } = told;
  const year = yearOf(period);
  const chart =
    rekap.total > 0
      ? await bidangChart(t, office, rekap, label)
      : await programChart(t, office, progress, { label, year });
  const pdf = await rekapPdf(t, { ...told, year, days: periodDays(t, period), chart });
  const subject = `rekap:${periodCode(period)}`;
  await writeDownReading(deps, actor, 'rekap.export', { subject, detail: 'PDF' });
  const name = t.plain('rekap-file-name', { kecamatan: office.kecamatan, period: label });
  return ok({ pdf, fileName: `${safeFileName(name)}.pdf` });
}
