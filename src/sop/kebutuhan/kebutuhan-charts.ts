/** The pictures of a rekap: what is needed, and where (D2). */
import { drawBarChart } from '../../chart/bar-chart.ts';
import type { Translate } from '../../i18n/translate.ts';
import { urgensiLabel } from './kebutuhan.sheet.ts';
import type { Office } from '../../office/rekap/office.ts';
import type { KebutuhanFigures } from './figures.ts';

/** More bars than this cannot be read on a phone; the workbook has them all. */
const MOST_BARS = 17;
const COLORS = { DARURAT: 'danger', SEGERA: 'warning', BIASA: 'calm' } as const;
const ORDER = ['DARURAT', 'SEGERA', 'BIASA'] as const;

function subtitle(office: Office, label: string): string {
  return `Kecamatan ${office.kecamatan} · ${label}`;
}

/** Kebutuhan by bidang, each bar divided by urgensi. PNG. */
export async function bidangChart(
  t: Translate,
  office: Office,
  rekap: KebutuhanFigures,
  label: string,
): Promise<Buffer> {
  const { bidangList } = office;
  return drawBarChart({
    title: t.plain('rekap-chart-bidang'),
    subtitle: subtitle(office, label),
    categories: bidangList.map(({ nama }) => nama),
    series: ORDER.map((urgensi) => ({
      label: urgensiLabel(t, urgensi),
      color: COLORS[urgensi],
      values: bidangList.map(({ id }) => rekap.byBidang.get(id)?.[urgensi] ?? 0),
    })),
    language: t.language,
  });
}

/** Kebutuhan by desa, most first. PNG. */
export async function desaChart(t: Translate, office: Office, rekap: KebutuhanFigures, label: string): Promise<Buffer> {
  const count = (id: number): number => rekap.byDesa.get(id)?.total ?? 0;
  const desaList = [...office.desaList].sort((a, b) => count(b.id) - count(a.id)).slice(0, MOST_BARS);
  return drawBarChart({
    title: t.plain('rekap-chart-desa'),
    subtitle: subtitle(office, label),
    categories: desaList.map(({ nama }) => nama),
    series: [{ label: t.plain('rekap-pivot-total'), color: 'brand', values: desaList.map(({ id }) => count(id)) }],
    language: t.language,
  });
}
