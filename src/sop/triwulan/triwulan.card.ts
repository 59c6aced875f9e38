/** What the Kasi and the Camat see of a quarter: counts, who is silent, nudges; the matrix as a picture (D1, D2). Pure. */
import { formatCalendarDay, formatList } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Matrix as Picture, MatrixCell } from '../../chart/chart.ts';
import { inRows } from '../../lib/in-rows.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import type { Triwulan } from '../../office/kalender/triwulan.ts';
import { shortDay, triwulanLabel } from './kartu.card.ts';
import type { Matrix, MatrixRow } from './show-matrix.ts';
import { MATRIX_BUTTONS } from './matrix.buttons.ts';

/** More buttons than these hide the conversation; "Ingatkan semua" reaches the rest. */
const MOST_NUDGES = 24;
const MOST_OTHERS = 4;
/** More rows than these cannot be read on a telephone: the next ones stand on another picture. */
const ROWS_A_PICTURE = 25;

/** "tw:m:2026-4" */
export function matrixData(triwulan: Triwulan): string {
  return MATRIX_BUTTONS.data('matrix', { triwulan });
}

const nudgeData = (triwulan: Triwulan, desaId: number | 'all'): string =>
  desaId === 'all' ? MATRIX_BUTTONS.data('nudgeAll', { triwulan }) : MATRIX_BUTTONS.data('nudge', { triwulan, desaId });

function countsLine({ rows }: Matrix, t: Translate): Html {
  const silent = rows.filter((row) => row.silent);
  const waiting = rows.filter((row) => row.jawaban === 'MINTA_WAKTU' && !row.silent);
  return t('triwulan-counts', {
    data: rows.filter(({ jawaban }) => jawaban === 'ADA_DATA').length,
    nihil: rows.filter(({ jawaban }) => jawaban === 'NIHIL').length,
    waktu: waiting.length,
    diam: silent.length,
  });
}

function namesLines(matrix: Matrix, t: Translate): Html[] {
  const lines: Html[] = [];
  const list = (rows: readonly MatrixRow[], name: (row: MatrixRow) => string): string =>
    formatList(rows.map(name), t.language);
  const waiting = matrix.rows.filter((row) => row.jawaban === 'MINTA_WAKTU' && !row.silent);
  const silent = matrix.rows.filter((row) => row.silent);
  const empty = silent.filter((row) => row.empty);
  if (waiting.length > 0) {
    const daftar = list(waiting, ({ nama, sampai }) => `${nama} (${sampai === null ? '' : shortDay(sampai, t)})`);
    lines.push(t('triwulan-waiting', { daftar }));
  }
  const able = silent.filter((row) => !row.empty);
  if (able.length > 0) lines.push(t('triwulan-silent', { daftar: list(able, ({ nama }) => nama) }));
  else if (silent.length === 0) lines.push(t('triwulan-all-answered'));
  if (empty.length > 0) lines.push(t('triwulan-empty-desa', { daftar: list(empty, ({ nama }) => nama) }));
  return lines;
}

function nudgeRows({ triwulan, rows, mayNudge, open }: Matrix, t: Translate): InlineButton[][] {
  if (!mayNudge || !open) return [];
  const able = rows.filter((row) => row.silent && !row.empty);
  const due = able.filter((row) => !row.nudged);
  const buttons = able.slice(0, MOST_NUDGES).map(({ desaId, nama, nudged }) => ({
    text: t.plain(nudged ? 'triwulan-button-nudged' : 'triwulan-button-nudge', { desa: nama }),
    data: nudgeData(triwulan, desaId),
  }));
  const all = { text: t.plain('triwulan-button-nudge-all', { count: due.length }), data: nudgeData(triwulan, 'all') };
  return [...(due.length > 1 ? [[all]] : []), ...inRows(buttons, 2)];
}

function noCards({ opens, today }: Matrix, t: Translate): Html {
  return today < opens
    ? t('triwulan-cards-later', { day: formatCalendarDay(opens, t.language) })
    : t('triwulan-no-cards');
}

/** What the Kasi can do about desa without anybody, or before the cards go out. */
function nextStep({ rows, mayInvite, maySet, opens, today }: Matrix, t: Translate): InlineButton[][] {
  if (maySet && rows.length === 0 && today < opens)
    return [[{ text: t.plain('triwulan-button-kalender'), data: 'kal:home' }]];
  const empty = rows.some((row) => row.silent && row.empty);
  return mayInvite && empty ? [[{ text: t.plain('triwulan-button-undang'), data: 'cmd:undang' }]] : [];
}

/** Counts, who is silent, one tap to remind, and the other quarters. */
export function triwulanCard(matrix: Matrix, t: Translate): Card {
  const { triwulan, rows, due, others } = matrix;
  const label = triwulanLabel(t, triwulan);
  const text: Html[] = [t('triwulan-head', { label, due: formatCalendarDay(due, t.language) })];
  if (rows.length === 0) text.push(noCards(matrix, t));
  else text.push(countsLine(matrix, t), ...namesLines(matrix, t));
  const quarters = others.slice(0, MOST_OTHERS).map((one) => ({ text: triwulanLabel(t, one), data: matrixData(one) }));
  return {
    text: joinHtml(text, '\n\n'),
    keyboard: [...nudgeRows(matrix, t), ...nextStep(matrix, t), ...inRows(quarters, 2)],
  };
}

function kartuCell({ jawaban, sampai, silent }: MatrixRow, t: Translate): MatrixCell {
  if (silent) return { sign: 'missing', text: t.plain('triwulan-cell-silent') };
  if (jawaban === 'MINTA_WAKTU')
    return {
      sign: 'waiting',
      text:
        sampai === null ? '' : t.plain('triwulan-cell-until', { sampai: shortDay(sampai, t).replace(/ \d{4}$/, '') }),
    };
  return { sign: 'done', text: t.plain(jawaban === 'NIHIL' ? 'triwulan-cell-nihil' : 'triwulan-cell-data') };
}

function laporanCell({ jawaban, duty }: MatrixRow, t: Translate): MatrixCell {
  if (duty.laporan > 0) return { sign: 'done', text: t.plain('triwulan-cell-count', { count: duty.laporan }) };
  if (jawaban === 'NIHIL') return { sign: 'none', text: '' };
  return { sign: jawaban === 'MINTA_WAKTU' ? 'waiting' : 'missing', text: t.plain('triwulan-cell-not-yet') };
}

function owedCell(all: number, open: number, t: Translate): MatrixCell {
  if (all === 0) return { sign: 'none', text: '' };
  if (open === 0) return { sign: 'done', text: t.plain('triwulan-cell-count', { count: all }) };
  return { sign: 'missing', text: t.plain('triwulan-cell-open', { open }) };
}

/** One picture, or several where there are many desa. */
export function matrixPictures(matrix: Matrix, t: Translate): Picture[] {
  const label = triwulanLabel(t, matrix.triwulan);
  const rows = matrix.rows.map((row) => ({
    label: row.nama,
    cells: [
      kartuCell(row, t),
      laporanCell(row, t),
      owedCell(row.duty.penyaluran, row.duty.penyaluranOpen.length, t),
      owedCell(row.duty.tindakLanjut, row.duty.tindakLanjutOpen.length, t),
    ],
  }));
  return inRows(rows, ROWS_A_PICTURE).map((shown) => ({
    title: t.plain('triwulan-matrix-title', { label }),
    subtitle: t.plain('triwulan-matrix-subtitle', { kecamatan: matrix.kecamatan, day: shortDay(matrix.today, t) }),
    corner: t.plain('triwulan-matrix-desa'),
    columns: [
      t.plain('triwulan-matrix-kartu'),
      t.plain('triwulan-matrix-laporan'),
      t.plain('triwulan-matrix-konfirmasi'),
      t.plain('triwulan-matrix-tindak-lanjut'),
    ],
    rows: shown,
    legend: {
      done: t.plain('triwulan-legend-done'),
      missing: t.plain('triwulan-legend-missing'),
      waiting: t.plain('triwulan-legend-waiting'),
      none: t.plain('triwulan-legend-none'),
    },
  }));
}
