/** What pictures show, their sizes, and colours that everybody can tell apart; loads no drawing library. */
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

/** Each sign has a colour and a shape of its own, so that it is told apart without colours. */
export type Sign = 'done' | 'missing' | 'waiting' | 'none';

/** In pixels: what a phone shows without scaling. */
export const MATRIX_WIDTH = 800;

/** Bluish green, vermilion, amber, grey: apart in hue and in lightness, also for people who see red and green alike. */
export const SIGN_COLORS: Readonly<Record<Sign, string>> = {
  done: '#00664B',
  missing: '#C2410C',
  waiting: '#B7791F',
  none: '#9CA3AF',
};

export interface MatrixCell {
  readonly sign: Sign;
  /** A word or number beside the sign; may be empty. */
  readonly text: string;
}

export interface Matrix {
  readonly title: string;
  readonly subtitle: string;
  /** Heading of the row labels. */
  readonly corner: string;
  /** Two words at most each: they are broken at a blank. */
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[];
  /** What each sign means. */
  readonly legend: Readonly<Record<Sign, string>>;
}
