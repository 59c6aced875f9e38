/** Two pages for the screen of a phone: office, period, figures and picture; then what needs a look (D2). */
import { CENTIMETRE, type Block, makePdf } from '../../document/make-pdf.ts';
import { formatDateTime, formatNumber, formatPercent, formatShortDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { dayCell } from '../../office/rekap/sheet.ts';
import { recordNumberIn } from '../../lib/record-number.ts';
import type { PenyaluranRow } from '../penyaluran/penyaluran-rows.ts';
import { isRupiah, programLabel, totalOf } from '../program/program-rows.ts';
import { capaianOf, counted, isEmpty, progressFigures, silentDesa } from './progress.ts';
import { hideSmall } from './small-counts.ts';
import type { RekapTold } from './rekap-text.ts';
import { shorten } from '../../lib/shorten.ts';

export interface RekapPdfSpec extends RekapTold {
  readonly days: string;
  readonly year: number | null;
  /** PNG. */
  readonly chart: Uint8Array | null;
}

const BRAND = '#14532D';
const TINT = '#E8F1EA';
const MUTED = '#4B5563';
const SIDE = 1.1 * CENTIMETRE;
const PICTURE = 320;
const LINES = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#C4CBC6',
  paddingLeft: () => 4,
  paddingRight: () => 4,
};
/** So that both pages hold whatever an office has. */
const MOST = { program: 5, penyaluran: 5, silentSigns: 110, tindakLanjut: 4 } as const;

const inOneLine = (text: string, most: number): string => shorten(text.replace(/\s+/g, ' '), most);

function letterhead(t: Translate, { office, label, days, cutOff }: RekapPdfSpec): Block[] {
  const at = formatDateTime(cutOff, { language: t.language, zone: office.zona });
  const line = (text: string, fontSize: number, bold = false): Block => ({ text, fontSize, bold, alignment: 'center' });
  const rule = { type: 'line' as const, x1: 0, y1: 3, x2: 419.5 - 2 * SIDE, y2: 3, lineWidth: 1.2 };
  return [
    line(`PEMERINTAH ${office.kabupaten.toUpperCase()}`, 11, true),
    line(`KECAMATAN ${office.kecamatan.toUpperCase()}`, 11, true),
    line(t.plain('rekap-letterhead', { provinsi: office.provinsi }), 9),
    { canvas: [rule], margin: [0, 0, 0, 8] },
    { text: t.plain('rekap-pdf-title'), fontSize: 15, bold: true, color: BRAND, alignment: 'center' },
    line(`${label} (${days})`, 10),
    { text: t.plain('rekap-cut-off', { at }), fontSize: 9, color: MUTED, alignment: 'center', margin: [0, 0, 0, 8] },
  ];
}

interface Figure {
  readonly label: string;
  readonly value: string;
}

/** Three to a line. */
function figures(t: Translate, { rekap, progress, office }: RekapPdfSpec): Block {
  const number = (value: number): string => formatNumber(value, t.language, 1);
  const some = progressFigures(progress);
  const share = rekap.total === 0 ? '–' : formatPercent(rekap.answered / rekap.total, t.language);
  const desa = t.plain('rekap-tile-desa-of', { semua: office.desaList.length });
  const all: (Figure | false)[] = [
    { label: t.plain('rekap-tile-total'), value: number(rekap.total) },
    { label: desa, value: number(rekap.byDesa.size) },
    { label: t.plain('rekap-tile-answered'), value: share },
    some.penyaluran > 0 && {
      label: t.plain('rekap-tile-selesai-of', { semua: some.penyaluran }),
      value: number(some.selesai),
    },
    some.penyaluran > 0 && {
      label: t.plain('rekap-tile-kpm-of', { semua: some.kpm }),
      value: number(some.kpmDiterima),
    },
    some.penyaluran > 0 && { label: t.plain('rekap-tile-belum'), value: number(some.belum) },
    some.kartu > 0 && {
      label: t.plain('rekap-tile-kartu-of', { semua: some.kartu }),
      value: number(some.dijawab),
    },
    some.rapat > 0 && { label: t.plain('rekap-tile-rapat'), value: number(some.rapat) },
    some.tindakLanjut > 0 && { label: t.plain('rekap-tile-tl-terlambat'), value: number(some.tlTerlambat) },
  ];
  const shown = all.filter((one) => one !== false);
  const cell = (one: Figure | undefined): Block =>
    one
      ? {
          stack: [
            { text: one.value, fontSize: 16, bold: true, color: BRAND, alignment: 'center' },
            { text: one.label, fontSize: 8.5, color: MUTED, alignment: 'center' },
          ],
          fillColor: TINT,
        }
      : { text: '', fillColor: TINT };
  const lines = Array.from({ length: Math.ceil(shown.length / 3) }, (_, at) =>
    [0, 1, 2].map((column) => cell(shown[at * 3 + column])),
  );
  return { table: { widths: ['*', '*', '*'], body: lines }, layout: 'noBorders', margin: [0, 0, 0, 6] };
}

const heading = (text: string): Block => ({ text, fontSize: 11, bold: true, color: BRAND, margin: [0, 5, 0, 2] });
const note = (text: string): Block => ({ text, fontSize: 9, color: MUTED, margin: [0, 1, 0, 0] });

/** The first rows, and how many more there are. @param right columns of numbers, from 0 */
function list(
  t: Translate,
  {
    heads,
    widths,
    rows,
    most,
    right = [],
  }: {
    readonly heads: readonly string[];
    readonly widths: readonly (number | '*' | 'auto')[];
    readonly rows: readonly (readonly string[])[];
    readonly most: number;
    readonly right?: readonly number[];
  },
): Block[] {
  const alignment = (at: number): 'left' | 'right' => (right.includes(at) ? 'right' : 'left');
  const head = heads.map((text, at) => {
    return {
      text,
      fontSize: 8.5,
      lineHeight: 1.05,
      bold: true,
      color: '#FFFFFF',
      fillColor: BRAND,
      alignment: alignment(at),
    };
  });
  const body = rows
    .slice(0, most)
    .map((row) => row.map((text, at) => ({ text, fontSize: 9, lineHeight: 1.05, alignment: alignment(at) })));
  const lagi = rows.length - most;
  return [
    { table: { headerRows: 1, widths: [...widths], body: [head, ...body] }, layout: LINES },
    ...(lagi > 0 ? [note(t.plain('rekap-pdf-more', { lagi }))] : []),
  ];
}

function programPart(t: Translate, { progress, year }: RekapPdfSpec): Block[] {
  if (progress.programs.length === 0) return [];
  const rows = progress.programs.map((one) => {
    const capaian = capaianOf(one);
    return [
      inOneLine(programLabel(one, year), 34),
      `${formatNumber(one.target, t.language)} ${inOneLine(one.satuan, 8)}`,
      formatNumber(totalOf(one.kinerja), t.language),
      capaian === null ? '–' : formatPercent(capaian, t.language),
    ];
  });
  const heads = [
    t.plain('rekap-program-column-program'),
    t.plain('rekap-table-target'),
    t.plain('rekap-table-realisasi'),
    t.plain('rekap-table-capaian'),
  ];
  return [
    heading(t.plain('rekap-pdf-program')),
    ...list(t, { heads, widths: ['*', 'auto', 'auto', 'auto'], rows, most: MOST.program, right: [1, 2, 3] }),
  ];
}

/** "Beras -25 kg", or that nobody has said anything; null where all is well. */
function problemOf(t: Translate, row: PenyaluranRow): string | null {
  if (row.ketepatan === 'BELUM') return t.plain('rekap-pdf-unconfirmed', { hari: row.terlambat });
  if (!row.confirmed) return null;
  const differing = row.barangList.filter(({ selisih }) => selisih !== 0);
  const parts = differing.map(({ nama, satuan, selisih }) => {
    const amount = formatNumber(Math.abs(selisih), t.language);
    const sign = selisih < 0 ? '−' : '+';
    const item = inOneLine(nama, 16);
    return isRupiah(satuan) ? `${item} ${sign}Rp${amount}` : `${item} ${sign}${amount} ${inOneLine(satuan, 8)}`;
  });
  return parts.length > 0 ? parts.join(', ') : null;
}

function penyaluranPart(t: Translate, { progress, year }: RekapPdfSpec): Block[] {
  const planned = counted(progress);
  if (planned.length === 0) return [];
  const rows = planned.flatMap((row) => {
    const problem = problemOf(t, row);
    return problem === null ? [] : [[recordNumberIn('P', row, year), inOneLine(row.desa, 18), inOneLine(problem, 38)]];
  });
  const heads = [
    t.plain('rekap-penyaluran-column-nomor'),
    t.plain('rekap-penyaluran-column-desa'),
    t.plain('rekap-pdf-masalah'),
  ];
  return [
    heading(t.plain('rekap-pdf-penyaluran')),
    ...(rows.length === 0
      ? [note(t.plain('rekap-pdf-penyaluran-none'))]
      : list(t, { heads, widths: [46, 92, '*'], rows, most: MOST.penyaluran })),
  ];
}

function silentPart(t: Translate, { progress }: RekapPdfSpec): Block[] {
  if (progress.kartuQuarters.length === 0) return [];
  const names = silentDesa(progress).map(({ desa }) => inOneLine(desa, 22));
  const shown = names.filter((_, at) => names.slice(0, at + 1).join(', ').length <= MOST.silentSigns);
  const lagi = names.length - shown.length;
  const text = [...shown, ...(lagi > 0 ? [t.plain('rekap-pdf-more', { lagi })] : [])].join(', ');
  return [heading(t.plain('rekap-pdf-silent')), note(text || t.plain('rekap-pdf-silent-none'))];
}

function tindakLanjutPart(t: Translate, { progress, office, year }: RekapPdfSpec): Block[] {
  if (progress.rapatLines.length === 0) return [];
  const place = { language: t.language, zone: office.zona };
  const open = progress.rapatLines.flatMap(({ tindakLanjut }) =>
    tindakLanjut?.status === 'BERJALAN' ? tindakLanjut : [],
  );
  const rows = [...open]
    .sort((a, b) => (a.tenggat < b.tenggat ? -1 : 1))
    .map((one) => {
      const due = dayCell(one.tenggat, office.zona);
      return [
        recordNumberIn('TL', one, year),
        `${inOneLine(one.uraian, 36)} (${inOneLine(one.siapa, 15)})`,
        due ? formatShortDate(due, place) : '',
        one.terlambat > 0 ? t.plain('rekap-pdf-late', { hari: one.terlambat }) : '',
      ];
    });
  const heads = [
    t.plain('rekap-column-nomor'),
    t.plain('rekap-rapat-column-uraian'),
    t.plain('rekap-rapat-column-tenggat'),
    '',
  ];
  return [
    heading(t.plain('rekap-pdf-tl')),
    ...(rows.length === 0
      ? [note(t.plain('rekap-pdf-tl-none'))]
      : list(t, { heads, widths: [46, '*', 54, 62], rows, most: MOST.tindakLanjut })),
  ];
}

export async function rekapPdf(t: Translate, spec: RekapPdfSpec): Promise<Buffer> {
  const { rekap, chart, label, progress } = spec;
  const rahasia =
    rekap.rahasia === 0
      ? t.plain('rekap-rahasia-none')
      : t.plain('rekap-pdf-rahasia', { jumlah: hideSmall(rekap.rahasia) });
  const picture: Block[] = chart
    ? [{ image: `data:image/png;base64,${Buffer.from(chart).toString('base64')}`, width: PICTURE, alignment: 'center' }]
    : [];
  const parts = isEmpty(progress)
    ? [note(t.plain('rekap-pdf-nothing'))]
    : [programPart, penyaluranPart, silentPart, tindakLanjutPart].flatMap((part) => part(t, spec));
  return makePdf({
    title: `${t.plain('rekap-pdf-title')} – ${label}`,
    size: 'A5',
    margins: [SIDE, 0.9 * CENTIMETRE, SIDE, 0.8 * CENTIMETRE],
    content: [
      ...letterhead(t, spec),
      figures(t, spec),
      ...picture,
      note(rahasia),
      { text: `${spec.office.kecamatan} · ${label}`, fontSize: 9, color: MUTED, pageBreak: 'before' },
      ...parts,
    ],
  });
}
