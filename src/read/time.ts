/** Times of day: "09.30", "jam 9", "setengah sepuluh", "jam 2 siang", "09.00 s/d selesai". An hour of the night is asked about, however it is written. */
import { takeNumber } from './number.ts';
import { phraseAt, phrases, UNTIL } from './quantity.ts';
import { type Doubt, type Reading, settle } from './reading.ts';
import { type Words, wordsOf } from './words.ts';
import { placedHours } from './part-of-day.ts';

/** Zones of Indonesia, by the name that people write: hours ahead of UTC. */
export const ZONES = { wib: 7, wita: 8, wit: 9 } as const;
export type Zone = keyof typeof ZONES;

/** A time of day "HH:MM", and its end where one was said. */
export interface Times {
  readonly at: string;
  readonly until?: string;
}

const LEADS = phrases(
  'pada|sekitar|kira - kira|kira kira|pukul|jam|pkl .|pkl|pk .|pk|jm|at|mulai|mulainya|dari|waktu|:',
);
const PARTS = phrases(
  'dini hari|pagi hari|siang hari|sore hari|malam hari|pagi|siang|sore|petang|malam|malem|subuh|am|pm|a . m .|a . m|p . m .|p . m',
);
const BETWEEN = phrases(`${UNTIL}|to`);
const OPEN_END = phrases('selesai|selesainya acara|selesai acara|habis|tuntas|usai');
const TAILS = phrases('tepat|teng|pas|waktu setempat|ini|nanti|menit|.');
const DAY = 24 * 60;

interface Clock {
  /** Minutes since midnight; several where it may be morning or afternoon. */
  readonly minutes: readonly number[];
  readonly because?: Doubt | undefined;
  readonly zone?: Zone | undefined;
  readonly rest: Words;
}

function drop(words: Words, all: readonly (readonly string[])[]): Words {
  let rest = words;
  for (let length = phraseAt(rest, all); length > 0; length = phraseAt(rest, all)) rest = rest.slice(length);
  return rest;
}

interface Spoken {
  readonly hour: number;
  /** Minutes after the hour; below nothing before it. */
  readonly shift: number;
  readonly because?: Doubt | undefined;
  readonly rest: Words;
}

/** A small whole number in figures or words. */
function small(words: Words, max: number): { value: number; because: Doubt | undefined; rest: Words } | null {
  const taken = takeNumber(words);
  const [first, second] = taken?.means ?? [];
  if (!taken || first === undefined || second !== undefined || first % 1_000n !== 0n) return null;
  const value = Number(first / 1_000n);
  return value >= 0 && value <= max ? { value, because: taken.because, rest: taken.rest } : null;
}

function clockFigure(words: Words): Spoken | null {
  const [first, second, third] = words;
  const written =
    /^(\d{1,2})[.,](\d{2})(?:[.,:]00)?$/.exec(first?.text ?? '') ?? /^([012]\d)([0-5]\d)$/.exec(first?.text ?? '');
  if (written) return { hour: Number(written[1]), shift: Number(written[2]), rest: words.slice(1) };
  const colon = second?.text === ':' || second?.text === '.';
  const figures = /^\d{1,2}$/.test(first?.text ?? '') && (colon ? third : second);
  if (!figures || !/^\d{2}(?:[.:]00)?$/.test(figures.text) || (colon && !figures.tight)) return null;
  const rest = words.slice(colon ? 3 : 2);
  const seconds = rest[0]?.text === ':' && rest[1]?.text === '00';
  return { hour: Number(first?.text), shift: Number(figures.text.slice(0, 2)), rest: seconds ? rest.slice(2) : rest };
}

/** "sepuluh", "setengah sepuluh", "9 lewat 10", "sembilan kurang seperempat". */
function spokenHour(words: Words): Spoken | null {
  if (/^(?:setengah|stengah|setngah|stgh|stngh)$/.test(words[0]?.text ?? '')) {
    const half = small(words.slice(1), 13);
    return half && half.value > 0 ? { hour: half.value, shift: -30, because: half.because, rest: half.rest } : null;
  }
  const hour = small(words, 24);
  if (!hour) return null;
  const [relation, amount] = hour.rest;
  const behind = relation && /^(?:lewat|lebih|kurang)$/.test(relation.text) ? hour.rest.slice(1) : null;
  const fraction = (text: string | undefined): number => (text === 'seperempat' ? 15 : text === 'setengah' ? 30 : 0);
  // "jam 9 seperempat", "jam 9 setengah"
  if (!behind && fraction(relation?.text) > 0)
    return { hour: hour.value, shift: fraction(relation?.text), because: hour.because, rest: hour.rest.slice(1) };
  if (!behind) return { hour: hour.value, shift: 0, because: hour.because, rest: hour.rest };
  const named = fraction(amount?.text);
  const minutes = named > 0 ? { value: named, because: undefined, rest: behind.slice(1) } : small(behind, 59);
  if (!minutes) return { hour: hour.value, shift: 0, because: hour.because, rest: hour.rest };
  const sign = relation?.text === 'kurang' ? -1 : 1;
  return {
    hour: hour.value,
    shift: sign * minutes.value,
    because: hour.because ?? minutes.because,
    rest: minutes.rest,
  };
}

function takeClock(all: Words): Clock | null {
  const words = drop(all, LEADS);
  const said = clockFigure(words) ?? spokenHour(words);
  if (!said || said.hour > 24 || Math.abs(said.shift) > 59 || (said.hour === 24 && said.shift !== 0)) return null;
  let rest = drop(said.rest, TAILS);
  const length = phraseAt(rest, PARTS);
  const named = length > 0 ? rest[0]?.text : undefined;
  const part = named === 'a' || named === 'p' ? `${named}m` : named;
  rest = drop(rest.slice(length), TAILS);
  const zone = Object.keys(ZONES).find((name): name is Zone => name === rest[0]?.text);
  if (zone) rest = drop(rest.slice(1), TAILS);
  const { hours, because } = placedHours(said.hour, said.shift, part);
  const minutes = hours.map((hour) => (hour * 60 + said.shift + DAY) % DAY);
  return { minutes, because: said.because ?? because, zone, rest };
}

const two = (value: number): string => String(value).padStart(2, '0');
const asTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/**
 * What time of day is meant.
 * @param here the zone of the office; a time in another one is asked about, converted and as it stands
 */
export function readTime(raw: string, here?: Zone): Reading<Times> {
  let words = drop(wordsOf(raw), LEADS);
  const before: Words[number][] = [];
  let clock = takeClock(words);
  while (!clock && words.length > 0 && !/^\d/.test(words[0]?.text ?? '')) {
    before.push(words[0] as Words[number]);
    words = drop(words.slice(1), LEADS);
    clock = takeClock(words);
  }
  if (!clock) return settle<Times>(null);
  const between = phraseAt(clock.rest, BETWEEN);
  const behind = clock.rest.slice(between);
  const open = between > 0 ? phraseAt(behind, OPEN_END) : 0;
  const end = between > 0 && open === 0 ? takeClock(behind) : null;
  let rest = end ? end.rest : open > 0 ? behind.slice(open) : clock.rest;
  const trailing = Object.keys(ZONES).find((name) => name === rest[0]?.text);
  if (trailing) rest = rest.slice(1);
  const zone = clock.zone ?? end?.zone ?? (trailing as Zone | undefined);
  const shift = here && zone && zone !== here ? (ZONES[here] - ZONES[zone]) * 60 : 0;
  const shifts = shift === 0 ? [0] : [shift, 0];
  const because = (shift === 0 ? undefined : 'zone') ?? clock.because ?? end?.because;
  const means = clock.minutes.flatMap((start) =>
    shifts.map((by): Times => {
      const at = asTime((start + by + DAY) % DAY);
      const last = end?.minutes.find((one) => one > start);
      return last === undefined ? { at } : { at, until: asTime((last + by + DAY) % DAY) };
    }),
  );
  // An end before the beginning is no end that was understood.
  const odd = end !== null && !end.minutes.some((one) => clock.minutes.some((start) => one > start));
  return settle({ means, because: odd ? 'several' : because, rest: [...before, ...rest] });
}
