/** A time of day, "HH:MM". */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import {
  type Ahead,
  build,
  type Field,
  type FieldSettings,
  type LeftOut,
  type Maybe,
  type Parsed,
  plainKind,
} from '../field.ts';
import type { Input } from '../input.ts';
import { readTime, type Zone, ZONES } from '../../read/time.ts';
import { DOUBT_TEXTS, parsedFrom } from './asked.ts';

function written(time: string, env: Pick<FormEnv, 'language'>): string {
  return env.language === 'id' ? time.replace(':', '.') : time;
}

/** Which of Indonesia's zones an office keeps; undefined where it is none of them. */
function zoneName(zone: string, at: Date): Zone | undefined {
  const hours =
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).offsetNanoseconds / 3.6e12;
  return (Object.keys(ZONES) as Zone[]).find((name) => ZONES[name] === hours);
}

function aheadOf(until: string, language: FormEnv['language']): Ahead {
  const vars = { value: written(until, { language }) };
  return {
    button: { text: vars.value, value: `=${until.replace(':', '')}` },
    offer: { key: 'form-time-end', vars },
    dropped: { key: 'form-time-end-dropped', vars },
  };
}

/** Takes the beginning; an end that was said with it ("09.00 s/d 12.00") is for the question behind it. */
export function parseTimeOfDay(
  input: Input,
  { language, zone, now }: Pick<FormEnv, 'language' | 'zone' | 'now'>,
): Parsed {
  if (input.type === 'button') {
    const tapped = /^=([01]\d|2[0-3])([0-5]\d)$/.exec(input.value);
    return tapped ? { took: `${tapped[1]}:${tapped[2]}` } : { stale: true };
  }
  if (input.type !== 'text') return { wrong: { key: 'form-time-otherwise' } };
  return parsedFrom(readTime(input.text, zoneName(zone, now)), {
    take: ({ at, until }) => (until === undefined ? { took: at } : { took: at, ahead: aheadOf(until, language) }),
    show: ({ at }) => written(at, { language }),
    token: ({ at }) => `=${at.replace(':', '')}`,
    unread: () => ({ key: 'form-time-otherwise' }),
  });
}

export function time<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L>,
): Field<E, Maybe<L, string>> {
  return build<E, undefined, string, string, L>(settings, {
    ...plainKind,
    name: 'time',
    stored: z.string(),
    signature: null,
    texts: [...DOUBT_TEXTS, 'form-time-end', 'form-time-end-dropped'],
    parse: (input, { env }) => parseTimeOfDay(input, env),
    otherwise: () => ({ key: 'form-time-otherwise' }),
    show: written,
    accepts: (stored) => typeof stored === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(stored),
    decode: (stored) => stored,
  });
}
