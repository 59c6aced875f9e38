/** Everything that chat and PDF tell of a period, read and counted (D2). */
import type { Database } from '../../db/database.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { officeOf } from '../../office/rekap/office.ts';
import { type Period, periodLabel, rangeOf } from '../../office/kalender/period.ts';
import { readProgress } from './read-progress.ts';
import { findOffice } from '../../office/rekap/office.repo.ts';
import { readFigures } from '../kebutuhan/kebutuhan.rekap.ts';
import type { RekapTold } from './rekap-text.ts';
import { createTally } from '../kebutuhan/figures.ts';

export interface Telling {
  readonly database: Database;
  readonly cutOff: Date;
  readonly language: Language;
}

export async function tellRekap(
  { database, cutOff, language }: Telling,
  kecamatanId: number,
  period: Period,
): Promise<RekapTold & { readonly t: Translate }> {
  const office = officeOf(await database.read((db) => findOffice(db, kecamatanId)));
  const tally = createTally();
  const range = rangeOf(period, office.zona);
  for await (const row of readFigures(database, office, { kecamatanId, range, cutOff })) tally.add(row);
  const progress = await readProgress(database, office, { kecamatanId, period, cutOff });
  const t = translator(language);
  return { t, office, rekap: tally.figures(), progress, label: periodLabel(t, period), cutOff };
}
