/** What a question does with a reading: takes it, offers what it may mean as buttons, or says what would be right. */
import type { Doubt, Reading } from '../../read/reading.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Parsed, Sentence } from '../field.ts';
import { fittingRows } from './options.ts';

/** Why somebody is asked, in words. */
export const DOUBTS = {
  rest: 'form-asked-rest',
  misspelt: 'form-asked-misspelt',
  letters: 'form-asked-letters',
  about: 'form-asked-about',
  range: 'form-asked-range',
  disagree: 'form-asked-disagree',
  several: 'form-asked-several',
  times: 'form-asked-times',
  night: 'form-time-which',
  'part-of-day': 'form-asked-part-of-day',
  weekday: 'form-asked-weekday',
  zone: 'form-asked-zone',
} as const satisfies Readonly<Record<Doubt, TextKey>>;
/** Texts that a kind which reads may use besides its own. */
export const DOUBT_TEXTS: readonly TextKey[] = Object.values(DOUBTS);

export interface Asking<T, P> {
  /** Takes a value, or says why the question does not permit it. */
  readonly take: (value: T) => Parsed;
  /** What a button says of a value, in plain text. */
  readonly show: (value: T) => string;
  /** What the button sends, which `take` gets again. */
  readonly token: (value: T) => string;
  readonly unread: (problem: P | 'unreadable') => Sentence;
  /** A sentence of its own for a doubt. */
  readonly doubts?: Partial<Readonly<Record<Doubt, TextKey>>>;
}

const MOST_BUTTONS = 6;

export function parsedFrom<T, P>(reading: Reading<T, P>, { take, show, token, unread, doubts }: Asking<T, P>): Parsed {
  if ('unread' in reading) return { wrong: unread(reading.unread) };
  if ('read' in reading) return take(reading.read);
  const fitting = reading.ask.filter((value) => !('wrong' in take(value)));
  if (fitting.length === 0) return take(reading.ask[0]);
  const buttons = fitting.slice(0, MOST_BUTTONS).map((value) => ({ text: show(value), value: token(value) }));
  const key = doubts?.[reading.because] ?? DOUBTS[reading.because];
  return { offer: { key, vars: { kata: reading.rest } }, buttons: fittingRows(buttons) };
}
