/** The rekap of a period as a workbook in DATA_DIR/exports (D2): written down in the audit before anybody gets it. */
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { writeDownReading } from '../../office/book/act.ts';
import { mayReadRekap } from './make-rekap.ts';
import { officeOf } from '../../office/rekap/office.ts';
import { type Period, periodCode, periodLabel, rangeOf } from '../../office/kalender/period.ts';
import { progressFigures } from './progress.ts';
import { readProgress } from './read-progress.ts';
import { findOffice } from '../../office/rekap/office.repo.ts';
import { readWhole } from '../kebutuhan/kebutuhan.rekap.ts';
import { safeFileName } from '../../lib/safe-file-name.ts';
import { writeRekapWorkbook } from './rekap-workbook.ts';

export interface RekapWorkbook {
  /** Absolute path. The next export of the same period takes its place. */
  readonly path: string;
  /** What the file is called in the chat. */
  readonly fileName: string;
  /** How many kebutuhan the list holds. */
  readonly rows: number;
  readonly penyaluran: number;
  readonly rapat: number;
}

export async function makeRekapWorkbook(
  deps: Pick<Deps, 'database' | 'clock' | 'dataDir' | 'reached'>,
  actor: Actor,
  { period }: { readonly period: Period },
): Promise<Result<RekapWorkbook, 'rekap-not-found'>> {
  if (!mayReadRekap(actor)) return refuse('rekap-not-found');
  const { kecamatanId } = actor;
  const { database, clock, dataDir } = deps;
  const cutOff = clock.now();
  const office = officeOf(await database.read((db) => findOffice(db, kecamatanId)));
  const t = translator(actor.language);
  const label = periodLabel(t, period);
  const fileName = `${safeFileName(t.plain('rekap-file-name', { kecamatan: office.kecamatan, period: label }))}.xlsx`;
  const path = join(dataDir, 'exports', office.kode, fileName);
  const query = { kecamatanId, range: rangeOf(period, office.zona), cutOff };
  const progress = await readProgress(database, office, { kecamatanId, period, cutOff });
  const rekap = await writeRekapWorkbook(path, {
    t,
    progress,
    office,
    period,
    label,
    cutOff,
    cutOffText: formatDateTime(cutOff, {
      language: actor.language,
      zone: office.zona,
    }),
    rows: readWhole(database, office, query),
  });
  const subject = `rekap:${periodCode(period)}`;
  await writeDownReading(deps, actor, 'rekap.export', { subject, detail: `${rekap.total} kebutuhan` });
  const { penyaluran, rapat } = progressFigures(progress);
  return ok({ path, fileName, rows: rekap.total, penyaluran, rapat });
}
