/** The merged rekap of a kabupaten in the chat (D2): a picture and totals by kecamatan and bidang, for the kabupaten viewer. */
import { drawBarChart } from '../../chart/bar-chart.ts';
import type { Deps } from '../../deps.ts';
import { formatDateTime, formatNumber } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { shorten } from '../../lib/shorten.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { isWholeQuarters, readKabupaten } from './kabupaten-figures.ts';
import { mayReadMerged } from './make-rekap.ts';
import { type Period, periodLabel } from '../../office/kalender/period.ts';
import type { Shown } from './small-counts.ts';

/** A caption holds 1,024 signs. */
const MOST_NAMED = 12;

/** "12", "<5", "▪": the last where a number would give a small one away. */
export function shownText(t: Translate, shown: Shown | undefined): string {
  if (shown === 'small') return '<5';
  return typeof shown === 'number' ? formatNumber(shown, t.language) : '▪';
}

function lines(t: Translate, names: readonly string[], counts: readonly (Shown | undefined)[]): string {
  const told = names.map((name, at) => [shorten(name, 30), counts[at]] as const).filter(([, count]) => count !== 0);
  return told
    .slice(0, MOST_NAMED)
    .map(([name, count]) => `${name} ${shownText(t, count)}`)
    .join(' · ');
}

export async function makeKabupatenRekap(
  deps: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  { period }: { readonly period: Period },
): Promise<Result<{ readonly text: Html; readonly chart: Buffer | null }, 'rekap-not-found'>> {
  if (!mayReadMerged(actor) || !isWholeQuarters(period)) return refuse('rekap-not-found');
  const t = translator(actor.language);
  const { kabupaten, kecamatanList, tables, cutOff } = await readKabupaten(deps, actor, period, t);
  const label = periodLabel(t, period);
  const { columns = [], shown = [] } = tables[0] ?? {};
  const byKecamatan = kecamatanList.map((_, at) => shown[at]?.at(-1));
  const total = shown.at(-1)?.at(-1) ?? 0;
  const at = formatDateTime(cutOff, { language: t.language, zone: actor.zona });
  const text: Html[] = [t('kabupaten-heading', { period: label, kabupaten, at })];
  if (total === 0) return ok({ text: joinHtml([...text, t('rekap-line-empty')]), chart: null });
  text.push(
    t('kabupaten-line-total', { total: shownText(t, total), kecamatan: kecamatanList.length }),
    t('kabupaten-line-kecamatan', { daftar: lines(t, kecamatanList, byKecamatan) }),
    t('kabupaten-line-bidang', { daftar: lines(t, columns, shown.at(-1) ?? []) }),
    t('kabupaten-line-hidden'),
  );
  // A bar without length would say "none" of a total that is hidden.
  const bars = kecamatanList
    .map((name, at) => ({ name, count: byKecamatan[at] }))
    .filter((bar): bar is { name: string; count: number } => typeof bar.count === 'number')
    .slice(0, 17);
  if (bars.length === 0) return ok({ text: joinHtml(text), chart: null });
  const chart = await drawBarChart({
    title: t.plain('kabupaten-chart'),
    subtitle: `${kabupaten} · ${label}`,
    categories: bars.map(({ name }) => name),
    series: [{ label: t.plain('rekap-pivot-total'), color: 'brand', values: bars.map(({ count }) => count) }],
    language: t.language,
  });
  return ok({ text: joinHtml(text), chart });
}
