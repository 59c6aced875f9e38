/** Times of day: "09.30", "jam 9", "setengah sepuluh", "jam 2 siang", "09.00 s/d selesai". An hour of the night is asked about, however it is written. */
import { takeNumber } from './number.ts';
import { phraseAt, phrases, UNTIL } from './quantity.ts';
import { type Doubt, type Reading, settle } from './reading.ts';
import { type Words, answerWords } from './words.ts';
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
  'pada|sekitar|sktr|kira - kira|kira kira|kira 2|pukul|jam|pkl .|pkl|pk .|pk|jm|at|mulai|mulainya|dimulai|dari|waktu|:',
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
  // "09.00:00"
  const exact = written && second?.text === ':' && third?.tight && third.text === '00' ? 3 : 1;
  if (written) return { hour: Number(written[1]), shift: Number(written[2]), rest: words.slice(exact) };
  const colon = second?.text === ':' || second?.text === '.';
  const figures = /^\d{1,2}$/.test(first?.text ?? '') && (colon ? third : second);
  if (!figures || !/^\d{2}(?:[.:]00)?$/.test(figures.text) || (colon && !figures.tight)) return null;
  const rest = words.slice(colon ? 3 : 2);
  const seconds = rest[0]?.text === ':' && rest[1]?.text === '00';
  const [hour, shift] = [Number(first?.text), Number(figures.text.slice(0, 2))];
  // "9 10" may be from nine to ten.
  const isHour = shift > hour && shift <= 24 && (shift === hour + 1 || (shift !== 15 && shift !== 20));
  const because = !colon && isHour ? 'several' : undefined;
  return { hour, shift, because, rest: seconds ? rest.slice(2) : rest };
}

/** "sembilan tiga puluh", "dua belas lima belas": hour and minutes, one behind the other. */
function spelledOut(words: Words): Spoken | null {
  for (const length of [1, 2]) {
    const hour = small(words.slice(0, length), 24);
    const minutes = hour && hour.rest.length === 0 ? small(words.slice(length), 59) : null;
    if (!hour || !minutes || minutes.value < 10) continue;
    return { hour: hour.value, shift: minutes.value, because: hour.because ?? minutes.because, rest: minutes.rest };
  }
  return null;
}

/** Minutes of "jam 9 setengah" and "jam 9½"; "9.5" is no half past nine. */
const PARTS_OF_HOUR: Readonly<Record<string, number>> = { '250': 15, '500': 30, '750': 45 };
function withPart(words: Words): Spoken | null {
  const taken = /^\d+[.,]/.test(words[0]?.text ?? '') ? null : takeNumber(words);
  const [value, ...others] = taken?.means ?? [];
  const shift = PARTS_OF_HOUR[String((value ?? 0n) % 1_000n)];
  if (!taken || value === undefined || others.length > 0 || shift === undefined || value < 1_000n) return null;
  return { hour: Number(value / 1_000n), shift, because: taken.because, rest: taken.rest };
}

/** "sepuluh", "setengah sepuluh", "9 lewat 10", "sembilan kurang seperempat". */
function spokenHour(words: Words): Spoken | null {
  // "setengah 9", "1/2 9"
  const figured = words[0]?.text === '1' && words[1]?.text === '/' && words[2]?.text === '2';
  if (figured || /^(?:setengah|stengah|setngah|stgh|stngh)$/.test(words[0]?.text ?? '')) {
    const behind = words.slice(figured ? 3 : 1);
    const half = /\d[.,]/.test(behind[0]?.text ?? '') ? null : small(behind, 13);
    return half && half.value > 0 ? { hour: half.value, shift: -30, because: half.because, rest: half.rest } : null;
  }
  const hour = small(words, 24);
  if (!hour) return withPart(words) ?? spelledOut(words);
  const [relation, amount] = hour.rest;
  const behind = relation && /^(?:lewat|lebih|kurang)$/.test(relation.text) ? hour.rest.slice(1) : null;
  const fraction = (text: string | undefined): number => (text === 'seperempat' ? 15 : text === 'setengah' ? 30 : 0);
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

/** "pagi jam 9", "malam pukul 8": the part of the day before its hour. */
function partBefore(words: Words): { part: string; rest: Words } | null {
  const length = phraseAt(words, PARTS);
  const rest = drop(words.slice(length), LEADS);
  const part = words[0]?.text;
  return length > 0 && part !== undefined && rest.length < words.length - length ? { part, rest } : null;
}

function takeClock(all: Words): Clock | null {
  const led = drop(all, LEADS);
  const early = partBefore(led);
  const words = early ? early.rest : led;
  const said = clockFigure(words) ?? spokenHour(words);
  if (!said || said.hour > 24 || Math.abs(said.shift) > 59 || (said.hour === 24 && said.shift !== 0)) return null;
  let rest = drop(said.rest, TAILS);
  const length = phraseAt(rest, PARTS);
  const named = length > 0 ? rest[0]?.text : undefined;
  const late = named === 'a' || named === 'p' ? `${named}m` : named;
  // "Pagi jam 2" may begin with a greeting.
  const part = late ?? (early?.part === 'pagi' && said.hour < 6 ? undefined : early?.part);
  rest = drop(rest.slice(length), TAILS);
  const zone = Object.keys(ZONES).find((name): name is Zone => name === rest[0]?.text);
  if (zone) rest = drop(rest.slice(1), TAILS);
  const { hours, because } = placedHours(said.hour, said.shift, part);
  const minutes = hours.map((hour) => (hour * 60 + said.shift + DAY) % DAY);
  return {
    minutes,
    because: said.because ?? because,
    zone,
    rest: late && early ? [...all.slice(0, 1), ...rest] : rest,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const asTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/**
 * What time of day is meant.
 * @param here the zone of the office; a time in another one is asked about, converted and as it stands
 */
export function readTime(raw: string, here?: Zone): Reading<Times> {
  let words = drop(answerWords(raw), LEADS);
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
  // "08.00-2": of both ends only one comes after the beginning.
  const [begins = 0] = clock.minutes;
  const sure = end?.because === 'night' && end.minutes.filter((one) => one > begins).length === 1;
  const because = (shift === 0 ? undefined : 'zone') ?? clock.because ?? (sure ? undefined : end?.because);
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
