/** Horizontal bars, stacked by series, as a picture; the drawing libraries (about 60 MB) are loaded when first used. */
import type { Language } from '../i18n/translate.ts';

/** In pixels: what a phone shows without scaling, and half the width of a printed page. */
export const CHART_WIDTH = 800;
export const CHART_HEIGHT = 480;

/** Blue, amber, red, green: told apart also by people who see red and green alike, at least 3 : 1 against white. */
export const SERIES_COLORS = { calm: '#3B6EA8', warning: '#C77700', danger: '#B3261E', brand: '#2E7D5B' } as const;

export interface Series {
  readonly label: string;
  readonly color: keyof typeof SERIES_COLORS;
  /** One for each category. */
  readonly values: readonly number[];
}

export interface BarChart {
  readonly title: string;
  readonly subtitle: string;
  /** From top to bottom. */
  readonly categories: readonly string[];
  /** With one series there is no legend. */
  readonly series: readonly Series[];
  readonly language: Language;
}

/** Draws the chart as a PNG of `CHART_WIDTH` × `CHART_HEIGHT`. @throws RangeError when a series is not as long as the categories */
export async function drawBarChart(chart: BarChart): Promise<Buffer> {
  for (const { label, values } of chart.series) {
    if (values.length !== chart.categories.length) {
      throw new RangeError(`Series "${label}" has ${values.length} values for ${chart.categories.length} categories`);
    }
  }
  const { renderBarChart } = await import('./render-bar-chart.ts');
  return renderBarChart(chart);
}
