/** Draws bar charts with Chart.js on a canvas without browser; imported lazily by bar-chart.ts. */
import { createCanvas } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartOptions,
  Legend,
  LinearScale,
  type Plugin,
} from 'chart.js';
import { formatNumber } from '../i18n/format.ts';
import { type BarChart, CHART_HEIGHT, CHART_WIDTH, SERIES_COLORS } from './chart.ts';
import { FONT_FAMILY, registerFonts } from './fonts.ts';
import { shorten } from '../lib/shorten.ts';
import { wrapName } from './wrap-name.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

const INK = '#1F2937';
const MUTED = '#4B5563';
const MARGIN = 24;
/** Letters in a line of a label: where several lines have room beside a bar, and where one has. */
const LABEL = { lines: 26, line: 50 } as const;
/** Between headings and axis, in pixels. */
const PLOT_HEIGHT = 340;

/** A name as the lines that have room beside its bar; what does not fit ends in "…". */
function labelLines(name: string, bars: number, size: number): string[] {
  const room = Math.max(1, Math.floor(PLOT_HEIGHT / bars / (size * 1.25)));
  return wrapName(name, room > 1 ? LABEL.lines : LABEL.line, room);
}

/** White paper; title and subtitle at the left edge, cut with a sign where they are too long. */
function headings({ title, subtitle }: BarChart): Plugin<'bar'> {
  const line = (context: CanvasRenderingContext, text: string, font: string, color: string, y: number): void => {
    context.font = font;
    context.fillStyle = color;
    context.textAlign = 'left';
    context.textBaseline = 'top';
    // Nothing longer fits; measuring letter by letter is slow.
    let shown = shorten(text, 120);
    const room = CHART_WIDTH - 2 * MARGIN;
    while (shown.length > 1 && context.measureText(shown).width > room) shown = `${shown.replace(/.…?$/u, '')}…`;
    context.fillText(shown, MARGIN, y);
  };
  return {
    id: 'headings',
    beforeDraw: ({ ctx }) => {
      const context = ctx as unknown as CanvasRenderingContext;
      context.fillStyle = '#FFFFFF';
      context.fillRect(0, 0, CHART_WIDTH, CHART_HEIGHT);
      line(context, title, `700 20px ${FONT_FAMILY}`, INK, 18);
      line(context, subtitle, `400 14px ${FONT_FAMILY}`, MUTED, 46);
    },
  };
}
/** The part of a canvas context that is used here; the DOM's types are not loaded in this program. */
interface CanvasRenderingContext {
  font: string;
  fillStyle: string;
  textAlign: string;
  textBaseline: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

/** The sum at the end of each bar. */
function totals(spec: BarChart, size: number): Plugin<'bar'> {
  return {
    id: 'totals',
    afterDatasetsDraw: (chart) => {
      const context = chart.ctx as unknown as CanvasRenderingContext;
      context.font = `700 ${size}px ${FONT_FAMILY}`;
      context.fillStyle = INK;
      context.textAlign = 'left';
      context.textBaseline = 'middle';
      const bars = chart.getDatasetMeta(0).data;
      const sums = sumsOf(spec);
      for (const [at, bar] of bars.entries()) {
        const sum = spec.series.reduce((total, { values }) => total + (values[at] ?? 0), 0);
        const end = chart.scales['x']?.getPixelForValue(sum) ?? bar.x;
        context.fillText(sums[at] ?? '', end + 6, bar.y);
      }
    },
  };
}

const sumsOf = ({ categories, series, language }: BarChart): string[] =>
  categories.map((_, at) =>
    formatNumber(
      series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
      language,
    ),
  );

function optionsOf(spec: BarChart, size: number): ChartOptions<'bar'> {
  const { categories, series, language } = spec;
  const font = { family: FONT_FAMILY, size };
  const longest = Math.max(0, ...sumsOf(spec).map(({ length }) => length));
  return {
    indexAxis: 'y',
    responsive: false,
    animation: false,
    devicePixelRatio: 1,
    layout: { padding: { top: 74, right: Math.max(56, 16 + longest * size * 0.62), bottom: 14, left: MARGIN } },
    scales: {
      x: {
        stacked: true,
        beginAtZero: true,
        suggestedMax: 4,
        ticks: {
          font: { family: FONT_FAMILY, size: 12 },
          color: MUTED,
          precision: 0,
          maxTicksLimit: 8,
          callback: (value) => formatNumber(Number(value), language),
        },
        grid: { color: '#E5E7EB' },
        border: { display: false },
      },
      y: {
        stacked: true,
        ticks: {
          font,
          color: INK,
          autoSkip: false,
          callback: (_, at) => labelLines(categories[at] ?? '', categories.length, size),
        },
        grid: { display: false },
        border: { color: '#9CA3AF' },
      },
    },
    plugins: {
      legend: {
        display: series.length > 1,
        position: 'bottom',
        labels: { font: { family: FONT_FAMILY, size: 13 }, color: INK, boxWidth: 14, boxHeight: 14, padding: 18 },
      },
    },
  };
}

/** @see drawBarChart */
export async function renderBarChart(spec: BarChart): Promise<Buffer> {
  registerFonts();
  const canvas = createCanvas(CHART_WIDTH, CHART_HEIGHT);
  const size = spec.categories.length > 9 ? 12 : 14;
  // To its types a canvas is one of the DOM, which this program does not know.
  const item: unknown = canvas;
  const chart = new Chart(item as ConstructorParameters<typeof Chart>[0], {
    type: 'bar',
    data: {
      labels: [...spec.categories],
      datasets: spec.series.map(({ label, color, values }) => ({
        label,
        data: [...values],
        backgroundColor: SERIES_COLORS[color],
        maxBarThickness: 34,
        categoryPercentage: 0.82,
        barPercentage: 0.9,
      })),
    },
    options: optionsOf(spec, size),
    plugins: [headings(spec), totals(spec, size)],
  });
  const png = await canvas.encode('png');
  chart.destroy();
  return png;
}
