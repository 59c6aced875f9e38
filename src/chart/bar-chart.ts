/** Horizontal bars, stacked by series, as a picture; the drawing libraries (about 60 MB) are loaded when first used. */
import type { BarChart } from './chart.ts';

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
