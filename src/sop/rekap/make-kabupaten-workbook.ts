/** The merged rekap of a kabupaten as a workbook (D2): written down in the audit before anybody gets it. */
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { sheetName } from '../../spreadsheet/sheet-name.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { writeDownReading } from '../../office/book/act.ts';
import { isWholeQuarters, readKabupaten } from './kabupaten-figures.ts';
import { kabupatenSheet } from './kabupaten.sheet.ts';
import { mayReadMerged } from './make-rekap.ts';
import { type Period, periodCode, periodLabel } from '../../office/kalender/period.ts';
import { safeFileName } from '../../lib/safe-file-name.ts';

/** `rows` is null: a merged workbook lists no record. */
export async function makeKabupatenWorkbook(
  deps: Pick<Deps, 'database' | 'clock' | 'dataDir' | 'reached'>,
  actor: Actor,
  { period }: { readonly period: Period },
): Promise<Result<{ readonly path: string; readonly fileName: string; readonly rows: null }, 'rekap-not-found'>> {
  if (!mayReadMerged(actor) || !isWholeQuarters(period)) return refuse('rekap-not-found');
  const { language, zona } = actor;
  const t = translator(language);
  const figures = await readKabupaten(deps, actor, period, t);
  const { kode, kabupaten, tables, cutOff } = figures;
  const label = periodLabel(t, period);
  const fileName = `${safeFileName(t.plain('kabupaten-file-name', { kabupaten, period: label }))}.xlsx`;
  const path = join(deps.dataDir, 'exports', kode, fileName);
  const names: string[] = [];
  for (const { title } of tables) names.push(sheetName(t.plain(title), names));
  const at = formatDateTime(cutOff, { language, zone: zona });
  const subtitle = t.plain('kabupaten-subtitle', { kabupaten, period: label, at });
  const info = { title: `${t.plain('kabupaten-title')} – ${label}`, author: kabupaten, created: cutOff };
  await writeWorkbook(path, { ...info, language, zone: zona, sheets: names }, async (workbook) => {
    for (const [index, table] of tables.entries()) {
      await workbook.add(kabupatenSheet(t, { name: names[index] ?? '', subtitle, figures, table, label }));
    }
  });
  const subject = `rekap:${periodCode(period)}`;
  await writeDownReading(deps, actor, 'rekap.export', { subject, detail: `kabupaten ${kode}` });
  return ok({ path, fileName, rows: null });
}
