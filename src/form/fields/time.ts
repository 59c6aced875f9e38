/** A time of day, "HH:MM". */
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';
import { parseTime } from '../parse/time.ts';

function written(time: string, env: Pick<FormEnv, 'language'>): string {
  return env.language === 'id' ? time.replace(':', '.') : time;
}

export function parseTimeOfDay(input: Input, env: Pick<FormEnv, 'language'>): Parsed {
  if (input.type === 'button') {
    const tapped = /^=([01]\d|2[0-3])([0-5]\d)$/.exec(input.value);
    return tapped ? { took: `${tapped[1]}:${tapped[2]}` } : { stale: true };
  }
  const read = input.type === 'text' ? parseTime(input.text) : { problem: 'unreadable' };
  if (!('times' in read)) return { wrong: { key: 'form-time-otherwise' } };
  const [only = ''] = read.times;
  if (read.times.length === 1) return { took: only };
  const buttons = read.times.map((time) => ({ text: written(time, env), value: `=${time.replace(':', '')}` }));
  return { offer: { key: 'form-time-which' }, buttons: [buttons] };
}

export function time<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L>,
): Field<E, Maybe<L, string>> {
  return build<E, undefined, string, string, L>(settings, {
    ...plainKind,
    name: 'time',
    stored: z.string(),
    signature: null,
    texts: ['form-time-which'],
    parse: (input, { env }) => parseTimeOfDay(input, env),
    otherwise: () => ({ key: 'form-time-otherwise' }),
    show: written,
    accepts: (stored) => typeof stored === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(stored),
    decode: (stored) => stored,
  });
}
