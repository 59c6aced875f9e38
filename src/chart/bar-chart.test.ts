/** The pictures are drawn with our own letters, at the promised size, and every bar has the colour of its series. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawBarChart } from './bar-chart.ts';
import { type BarChart, CHART_HEIGHT, CHART_WIDTH, SERIES_COLORS } from './chart.ts';

const chart: BarChart = {
  title: 'Kebutuhan menurut bidang',
  subtitle: 'Kecamatan Dusun Timur · Triwulan IV 2026',
  categories: ['Sosial', 'Kesehatan', 'Sarana rumah ibadah dan kegiatan hari besar'],
  series: [
    { label: 'Biasa', color: 'calm', values: [1200, 300, 0] },
    { label: 'Segera', color: 'warning', values: [200, 250, 10] },
    { label: 'Darurat', color: 'danger', values: [50, 0, 0] },
  ],
  language: 'id',
};

async function pixels(png: Buffer): Promise<Map<string, number>> {
  const image = await loadImage(png);
  expect([image.width, image.height]).toEqual([CHART_WIDTH, CHART_HEIGHT]);
  const context = createCanvas(CHART_WIDTH, CHART_HEIGHT).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, CHART_WIDTH, CHART_HEIGHT);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = `#${[data[at], data[at + 1], data[at + 2]].map((one) => one!.toString(16).padStart(2, '0')).join('')}`;
    counts.set(color.toUpperCase(), (counts.get(color.toUpperCase()) ?? 0) + 1);
  }
  return counts;
}

describe('drawBarChart', () => {
  it('draws each series in its colour, in proportion, with letters', async () => {
    const counts = await pixels(await drawBarChart(chart));
    const area = (color: keyof typeof SERIES_COLORS): number => counts.get(SERIES_COLORS[color]) ?? 0;
    expect(area('calm')).toBeGreaterThan(area('warning') * 2);
    expect(area('warning')).toBeGreaterThan(area('danger') * 4);
    expect(area('danger')).toBeGreaterThan(100);
    // Ink: title, labels and sums. Without fonts there would be none.
    expect(counts.get('#1F2937') ?? 0).toBeGreaterThan(500);
  });

  it('draws words differently than other words of the same length, so the letters are real', async () => {
    const one = await drawBarChart({ ...chart, title: 'mmmmmmmm' });
    const other = await drawBarChart({ ...chart, title: 'iiiiiiii' });
    const ink = async (png: Buffer) => (await pixels(png)).get('#1F2937') ?? 0;
    expect(await ink(one)).toBeGreaterThan((await ink(other)) * 1.2);
  });

  it('needs no data, and bears names of any length', async () => {
    await pixels(
      await drawBarChart({ ...chart, categories: [], series: [{ label: 'x', color: 'brand', values: [] }] }),
    );
    await pixels(await drawBarChart({ ...chart, title: '<b>🏚️</b> '.repeat(200), subtitle: 'ĀĐ '.repeat(300) }));
  });

  it('refuses a series of another length', async () => {
    const wrong = { ...chart, series: [{ label: 'Biasa', color: 'calm', values: [1] }] } as const;
    await expect(drawBarChart(wrong)).rejects.toThrow('1 values for 3 categories');
  });
});
