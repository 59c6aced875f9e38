/** What begins and ends the office's year: the call to plan, to name needs, and to evaluate (W1, W4). Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { MATRIX_BUTTONS } from './matrix.buttons.ts';

/** What is not finished at the year's end. */
export interface YearOpen {
  readonly program: number;
  readonly penyaluran: number;
  readonly tindakLanjut: number;
  readonly kebutuhan: number;
  /** Cards that no desa has answered. */
  readonly kartu: number;
}

const command = (t: Translate, key: SimpleKey, name: string): InlineButton => ({
  text: t.plain(key),
  data: `cmd:${name}`,
});

export function planCard(tahun: number, t: Translate): Card {
  return {
    text: t('triwulan-tahun-plan', { tahun: String(tahun) }),
    keyboard: [
      [command(t, 'triwulan-button-program', 'program'), command(t, 'triwulan-button-rapat', 'rapat')],
      [{ text: t.plain('triwulan-button-libur'), data: `kal:l:${tahun}:0` }],
    ],
  };
}

export function desaCallCard(tahun: number, t: Translate): Card {
  return {
    text: t('triwulan-tahun-needs', { tahun: String(tahun) }),
    keyboard: [[command(t, 'triwulan-button-lapor', 'lapor')]],
  };
}

export function evaluationCard(tahun: number, open: YearOpen, t: Translate): Card {
  const lines = (
    [
      ['triwulan-tahun-program', open.program],
      ['triwulan-tahun-penyaluran', open.penyaluran],
      ['triwulan-tahun-tindak-lanjut', open.tindakLanjut],
      ['triwulan-tahun-kebutuhan', open.kebutuhan],
      ['triwulan-tahun-kartu', open.kartu],
    ] as const
  ).flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : []));
  const rest = lines.length > 0 ? lines : [t('triwulan-tahun-nothing-open')];
  return {
    text: joinHtml([t('triwulan-tahun-evaluation', { tahun: String(tahun) }), joinHtml(rest)], '\n\n'),
    keyboard: [
      [
        { text: t.plain('triwulan-button-matrix-all'), data: MATRIX_BUTTONS.data('now') },
        { text: t.plain('triwulan-button-rekap'), data: `rekap:y${tahun}` },
      ],
      [
        command(t, 'triwulan-button-penyaluran', 'penyaluran'),
        command(t, 'triwulan-button-tindak-lanjut', 'tindaklanjut'),
      ],
    ],
  };
}
