/** Puts the workbook of a rekap together: the list is streamed first, cover and pivot are written from what it held (D2). */
import type { Translate } from '../../i18n/translate.ts';
import { sheetName } from '../../spreadsheet/sheet-name.ts';
import { type Workbook, writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { type DaftarRow, daftarSheet } from '../kebutuhan/kebutuhan.sheet.ts';
import type { Office } from '../../office/rekap/office.ts';
import { type Period, periodDays, quartersOf, yearOf } from '../../office/kalender/period.ts';
import { pivotSheet } from '../kebutuhan/desa-bidang.sheet.ts';
import { bidangChart, desaChart } from '../kebutuhan/kebutuhan-charts.ts';
import { kepatuhanChart, programChart } from './progress-charts.ts';
import { type Progress, isEmpty, progressFigures } from './progress.ts';
import { addProgressSheets, planSheets } from './progress-sheets.ts';
import { createTriwulanTally } from './triwulan-tally.ts';
import { type KebutuhanFigures, createTally } from '../kebutuhan/figures.ts';
import { type ProgressPart, ringkasanSheet } from './ringkasan.sheet.ts';

export interface RekapWorkbookSpec {
  readonly t: Translate;
  readonly office: Office;
  readonly period: Period;
  readonly label: string;
  readonly cutOff: Date;
  readonly cutOffText: string;
  /** Confidential rows may be among them; they are counted and left out. */
  readonly rows: AsyncIterable<DaftarRow>;
  readonly progress: Progress;
}

/** What every sheet of it shares. */
function sharedOf({ t, office, period, label, cutOffText }: RekapWorkbookSpec) {
  const kecamatan = `Kecamatan ${office.kecamatan}`;
  const print = {
    headLeft: `${kecamatan}, ${office.kabupaten}`,
    headRight: label,
    footLeft: t.plain('rekap-cut-off', { at: cutOffText }),
    pageWords: [t.plain('rekap-page'), t.plain('rekap-page-of')],
  } as const;
  const subtitle = t.plain('rekap-subtitle', { kecamatan: office.kecamatan, period: label, at: cutOffText });
  return { print, subtitle, year: yearOf(period), kecamatan };
}

/**
 * @returns the figures of exactly the rows that the list holds: what changes in the database meanwhile cannot make
 * cover and list differ
 */
export async function writeRekapWorkbook(path: string, spec: RekapWorkbookSpec): Promise<KebutuhanFigures> {
  const { t, office, period, label, cutOff, progress } = spec;
  const names: string[] = [];
  for (const key of ['rekap-sheet-ringkasan', 'rekap-sheet-pivot', 'rekap-sheet-daftar'] as const) {
    names.push(sheetName(t.plain(key), names));
  }
  const [cover = '', pivot = '', daftar = ''] = names;
  const planned = planSheets(t, progress, names);
  const { print, subtitle, year, kecamatan } = sharedOf(spec);
  const quarters = quartersOf(period, office.zona);
  const tally = createTally();
  const byTriwulan = createTriwulanTally(quarters);
  async function* listed(): AsyncGenerator<DaftarRow> {
    for await (const row of spec.rows) {
      tally.add(row);
      if (row.confidential) continue;
      byTriwulan.add(row.reportedAt, row.jumlahKk);
      yield row;
    }
  }
  async function build(workbook: Workbook): Promise<void> {
    const title = t.plain('rekap-sheet-daftar');
    const lastRow = await workbook.add(daftarSheet(t, { name: daftar, title, subtitle, year, rows: listed(), print }));
    const rekap = tally.figures();
    const some = rekap.total > 0;
    const shared = { office, rekap, daftar: { name: daftar, lastRow }, print };
    const desaPicture = some ? await desaChart(t, office, rekap, label) : null;
    await workbook.add(
      pivotSheet(t, { ...shared, name: pivot, title: t.plain('rekap-pivot-title'), subtitle, picture: desaPicture }),
    );
    const reported = (desaId: number): number => rekap.byDesa.get(desaId)?.total ?? 0;
    const sheets = { t, subtitle, year, zona: office.zona, print, office, progress, sheets: planned, reported };
    await addProgressSheets(workbook, { ...sheets, daftar: shared.daftar });
    const picture = some ? await bidangChart(t, office, rekap, label) : null;
    const more: ProgressPart = {
      progress,
      figures: progressFigures(progress),
      refs: planned.refs,
      year,
      quarters,
      tally: byTriwulan,
      programPicture: await programChart(t, office, progress, { label, year }),
      kepatuhanPicture: await kepatuhanChart(t, office, progress, label),
    };
    const heads = { label, days: periodDays(t, period), cutOff: spec.cutOffText, year, pivot, picture };
    await workbook.add(ringkasanSheet(t, { ...shared, ...heads, name: cover, more: isEmpty(progress) ? null : more }));
  }
  const info = { title: `${t.plain('rekap-title')} – ${label}`, author: kecamatan, created: cutOff };
  const tabs = [...names, ...planned.names];
  await writeWorkbook(path, { ...info, language: t.language, zone: office.zona, sheets: tabs }, build);
  return tally.figures();
}
