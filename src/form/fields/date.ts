/** A day, "YYYY-MM-DD"; always echoed with its weekday. */
import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { formatCalendarDay, formatShortDate } from '../../i18n/format.ts';
import type { FormEnv } from '../env.ts';
import {
  build,
  type Field,
  type FieldButton,
  type FieldSettings,
  type LeftOut,
  type Maybe,
  type Moment,
  type Parsed,
} from '../field.ts';
import type { Input } from '../input.ts';
import { readDate } from '../../read/date.ts';
import type { DateFrame } from '../../read/placed-days.ts';
import { DOUBT_TEXTS, parsedFrom } from './asked.ts';

type Limit = 'today' | `${number}-${number}-${number}`;
interface DateLimits {
  /** The earliest day: "today" (then a day without a year lies ahead) or "YYYY-MM-DD". */
  readonly from?: Limit;
  /** The latest day: "today" (then a day without a year lies behind) or "YYYY-MM-DD". */
  readonly until?: Limit;
  /** Where any day may be meant: on which side of today the likely ones are, so that they stand on buttons. */
  readonly likely?: 'past' | 'future';
}

/** The calendar day at a point in time, in a zone. */
export function dayIn(zone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function directionOf({ from, until }: DateLimits): DateFrame['direction'] {
  if (until === 'today') return 'past';
  return from === 'today' ? 'future' : 'any';
}

export function parseDay(
  input: Input,
  limits: DateLimits,
  { env, at }: Pick<Moment<unknown, string>, 'env' | 'at'>,
): Parsed {
  const today = dayIn(env.zone, at);
  const earliest = limits.from === 'today' ? today : limits.from;
  const latest = limits.until === 'today' ? today : limits.until;
  const show = (date: string): string => formatCalendarDay(date, env.language);
  const take = (date: string): Parsed => {
    if (earliest !== undefined && date < earliest)
      return { wrong: { key: 'form-date-too-early', vars: { date: show(date), limit: show(earliest) } } };
    if (latest !== undefined && date > latest)
      return { wrong: { key: 'form-date-too-late', vars: { date: show(date), limit: show(latest) } } };
    return { took: date };
  };
  if (input.type === 'button') {
    const tapped = /^=(\d{4}-\d\d-\d\d)$/.exec(input.value)?.[1];
    return tapped === undefined ? { stale: true } : take(tapped);
  }
  if (input.type !== 'text') return { wrong: { key: 'form-date-otherwise' } };
  const reading = readDate(input.text, { today, direction: directionOf(limits) });
  // Of two days that may be meant only one may lie where the question looks: it is the one.
  const only =
    'ask' in reading && reading.because === 'several' ? reading.ask.filter((one) => 'took' in take(one)) : [];
  if (only.length === 1) return take(only[0] ?? '');
  return parsedFrom(reading, {
    take,
    show,
    token: (date) => `=${date}`,
    unread: (problem) => ({ key: problem === 'impossible' ? 'form-date-impossible' : 'form-date-otherwise' }),
    doubts: { several: 'form-date-which' },
  });
}

/** The days that are meant most often; their buttons carry the day itself, so that they stay right tomorrow. */
function nearDays(env: FormEnv, at: Date, limits: DateLimits): FieldButton[] {
  const today = Temporal.PlainDate.from(dayIn(env.zone, at));
  const button = (
    key: 'form-button-today' | 'form-button-yesterday' | 'form-button-tomorrow',
    days: number,
  ): FieldButton => {
    const date = today.add({ days });
    const written = formatShortDate(new Date(`${date.toString()}T00:00:00Z`), { language: env.language, zone: 'UTC' });
    return { text: `${env.t.plain(key)}, ${written}`, value: `=${date.toString()}` };
  };
  const direction = directionOf(limits);
  const side = direction === 'any' ? limits.likely : direction;
  if (side === 'past') return [button('form-button-today', 0), button('form-button-yesterday', -1)];
  return side === 'future' ? [button('form-button-today', 0), button('form-button-tomorrow', 1)] : [];
}

export function date<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & DateLimits,
): Field<E, Maybe<L, string>> {
  return build<E, undefined, string, string, L>(settings, {
    name: 'date',
    // "today" moves on: an answer that was right when it was given stays right.
    stored: z.string(),
    signature: [settings.from ?? null, settings.until ?? null],
    texts: ['form-date-impossible', 'form-date-which', 'form-date-too-early', 'form-date-too-late', ...DOUBT_TEXTS],
    load: () => undefined,
    depends: false,
    parse: (input, moment) => parseDay(input, settings, moment),
    ask: ({ env, at }) => ({ buttons: nearDays(env, at, settings).map((button) => [button]) }),
    otherwise: () => ({ key: 'form-date-otherwise' }),
    show: (stored, env) => formatCalendarDay(stored, env.language),
    accepts: (stored) => typeof stored === 'string' && /^\d{4}-\d\d-\d\d$/.test(stored),
    decode: (stored) => stored,
  });
}
