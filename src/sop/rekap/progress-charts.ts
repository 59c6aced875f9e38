/** The pictures of what was done: beneficiaries reached by programme, compliance by desa (B3, D2). */
import { drawBarChart } from '../../chart/bar-chart.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Office } from '../../office/rekap/office.ts';
import { programLabel } from '../program/program-rows.ts';
import { type Progress, kpmOf } from './progress.ts';

/** More bars than this cannot be read; the sheets have them all. */
const MOST_BARS = 17;

/** Null where nothing was planned. */
export async function programChart(
  t: Translate,
  office: Office,
  progress: Progress,
  { label, year }: { readonly label: string; readonly year: number | null },
): Promise<Buffer | null> {
  const bars = progress.programs
    .map((program) => ({ name: programLabel(program, year), ...kpmOf(progress, program.id) }))
    .filter(({ kpm, diterima }) => kpm + diterima > 0)
    .sort((a, b) => b.kpm - a.kpm)
    .slice(0, MOST_BARS);
  if (bars.length === 0) return null;
  return drawBarChart({
    title: t.plain('rekap-chart-program'),
    subtitle: `Kecamatan ${office.kecamatan} · ${label}`,
    categories: bars.map(({ name }) => name),
    series: [
      { label: t.plain('rekap-chart-diterima'), color: 'brand', values: bars.map(({ diterima }) => diterima) },
      {
        label: t.plain('rekap-chart-belum'),
        color: 'warning',
        values: bars.map(({ kpm, diterima }) => Math.max(0, kpm - diterima)),
      },
    ],
    language: t.language,
  });
}

/** From the least to the most; desa of whom nothing was asked are left out. Null where nothing was asked of any. */
export async function kepatuhanChart(
  t: Translate,
  office: Office,
  { kepatuhan }: Progress,
  label: string,
): Promise<Buffer | null> {
  const bars = kepatuhan
    .flatMap(({ desa, share }) => (share === null ? [] : [{ desa, percent: Math.round(share * 100) }]))
    .sort((a, b) => a.percent - b.percent)
    .slice(0, MOST_BARS);
  if (bars.length === 0) return null;
  return drawBarChart({
    title: t.plain('rekap-chart-kepatuhan'),
    subtitle: `Kecamatan ${office.kecamatan} · ${label}`,
    categories: bars.map(({ desa }) => desa),
    series: [{ label: t.plain('rekap-chart-kepatuhan'), color: 'brand', values: bars.map(({ percent }) => percent) }],
    language: t.language,
  });
}
