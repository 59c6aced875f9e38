/** Days counted from today, and the edges of months: "3 hari lagi", "seminggu lalu", "awal bulan", "akhir november" (about). */
import { Temporal } from 'temporal-polyfill';
import { MONTH_LEADS, monthName, WHICH, yearAt } from './month-and-year.ts';
import { takeNumber } from './number.ts';
import { type DateFrame, type Day, edgesOfMonth, placedDays } from './placed-days.ts';
import { phraseAt, phrases } from './quantity.ts';
import type { Taken } from './reading.ts';
import type { Words } from './words.ts';

type Found = Taken<Day> | null;

/** Which way the days go: behind today, or ahead of it. */
const WAYS = [
  [phrases('yang lalu|yg lalu|lalu'), -1],
  [phrases('yang akan datang|yg akan datang|ke depan|kedepan|kemudian|lagi|lg'), 1],
] as const;
const UNITS: Readonly<Record<string, 'days' | 'weeks' | 'months'>> = {
  hari: 'days',
  hr: 'days',
  minggu: 'weeks',
  mgg: 'weeks',
  pekan: 'weeks',
  bulan: 'months',
  bln: 'months',
};

/** "3 hari lagi", "seminggu lagi", "dua minggu yang lalu". */
export function counted(words: Words, { today }: DateFrame): Found {
  const glued = /^se(hari|minggu|pekan|bulan)$/.exec(words[0]?.text ?? '')?.[1];
  const taken = glued ? null : takeNumber(words);
  const [value] = taken?.means ?? [];
  const count = glued ? 1_000n : value;
  const behind = glued ? [{ text: glued, tight: false }, ...words.slice(1)] : (taken?.rest ?? []);
  const unit = UNITS[behind[0]?.text ?? ''];
  if (count === undefined || !unit || (taken?.means.length ?? 1) > 1 || count % 1_000n !== 0n || count > 999_000n)
    return null;
  for (const [way, sign] of WAYS) {
    const length = phraseAt(behind.slice(1), way);
    if (length === 0) continue;
    const amount = Number(count / 1_000n) * sign;
    return {
      means: [Temporal.PlainDate.from(today).add({ [unit]: amount })],
      because: taken?.because,
      rest: behind.slice(1 + length),
    };
  }
  return null;
}

/** "awal bulan", "akhir bulan depan", "pertengahan november" (about). */
export function edge(words: Words, frame: DateFrame): Found {
  const which = /^(?:awal|akhir|pertengahan)$/.exec(words[0]?.text ?? '')?.[0] as
    | 'awal'
    | 'akhir'
    | 'pertengahan'
    | undefined;
  if (!which) return null;
  const named = monthName(words.slice(1));
  if (named) {
    const year = yearAt(named.rest, frame);
    const [first] = placedDays(1, named.month, year?.year, frame);
    if (!first) return { means: [], rest: [] };
    const day = which === 'awal' ? first : first.with({ day: which === 'akhir' ? first.daysInMonth : 15 });
    return { means: [day], because: 'about', rest: year ? year.rest : named.rest };
  }
  if (phraseAt(words.slice(1), MONTH_LEADS) === 0) return null;
  const shift = WHICH.get(words[2]?.text ?? '');
  return { means: edgesOfMonth(which, shift, frame), rest: words.slice(shift === undefined ? 2 : 3) };
}
