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
import { type DateFrame, parseDate } from '../parse/date.ts';

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
  const tapped = input.type === 'button' ? /^=(\d{4}-\d\d-\d\d)$/.exec(input.value)?.[1] : undefined;
  if (input.type === 'button' && tapped === undefined) return { stale: true };
  if (input.type !== 'text' && tapped === undefined) return { wrong: { key: 'form-date-otherwise' } };
  const read =
    tapped !== undefined
      ? { dates: [tapped] }
      : parseDate(input.type === 'text' ? input.text : '', { today, direction: directionOf(limits) });
  if ('problem' in read)
    return { wrong: { key: read.problem === 'impossible' ? 'form-date-impossible' : 'form-date-otherwise' } };
  const earliest = limits.from === 'today' ? today : limits.from;
  const latest = limits.until === 'today' ? today : limits.until;
  const fitting = read.dates.filter((date) => (earliest ?? date) <= date && date <= (latest ?? date));
  const [first = ''] = read.dates;
  const [only] = fitting;
  const show = (date: string): string => formatCalendarDay(date, env.language);
  if (only === undefined) {
    return earliest !== undefined && first < earliest
      ? { wrong: { key: 'form-date-too-early', vars: { date: show(first), limit: show(earliest) } } }
      : { wrong: { key: 'form-date-too-late', vars: { date: show(first), limit: show(latest ?? first) } } };
  }
  if (fitting.length === 1) return { took: only };
  return {
    offer: { key: 'form-date-which' },
    buttons: fitting.map((date) => [{ text: show(date), value: `=${date}` }]),
  };
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
    texts: ['form-date-impossible', 'form-date-which', 'form-date-too-early', 'form-date-too-late'],
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
