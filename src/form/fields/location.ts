/** A pin on the map: sent, typed as two numbers, or a link of a map that says where it leads. */
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';
import { shorten } from '../../lib/shorten.ts';
import { readPoint } from '../../read/coordinates.ts';

export type Location = { readonly latitude: number; readonly longitude: number };

export function parseLocation(input: Input): Parsed {
  if (input.type === 'button') {
    const [, latitude, longitude] = BUTTON.exec(input.value) ?? [];
    if (latitude === undefined || longitude === undefined) return { stale: true };
    return { took: { latitude: Number(latitude), longitude: Number(longitude) } };
  }
  if (input.type === 'text') return parseTyped(input.text);
  if (input.type !== 'location') return { wrong: { key: 'form-location-otherwise' } };
  return { took: { latitude: input.latitude, longitude: input.longitude } };
}

const BUTTON = /^=(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/;
const UNREAD = {
  none: 'form-location-otherwise',
  elsewhere: 'form-location-elsewhere',
  short: 'form-location-short',
} as const;

/** Words beside the point would be lost: the person says whether that may be. */
function parseTyped(text: string): Parsed {
  const read = readPoint(text);
  if ('unread' in read) return { wrong: { key: UNREAD[read.unread] } };
  const { latitude, longitude } = read.point;
  if (!/[\p{L}\p{N}]/u.test(read.rest)) return { took: { latitude, longitude } };
  const vars = { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) };
  const button = {
    text: `${vars.latitude}, ${vars.longitude}`,
    value: `=${latitude.toFixed(6)},${longitude.toFixed(6)}`,
  };
  return {
    offer: { key: 'form-location-rest', vars: { ...vars, kata: shorten(read.rest, 100) } },
    buttons: [[button]],
  };
}

export function location<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L>,
): Field<E, Maybe<L, Location>> {
  return build<E, undefined, Location, Location, L>(settings, {
    ...plainKind,
    name: 'location',
    stored: z.object({ latitude: z.number(), longitude: z.number() }),
    signature: null,
    texts: ['form-button-location', 'form-location-show', 'form-location-rest', ...Object.values(UNREAD)],
    parse: parseLocation,
    request: 'location',
    otherwise: () => ({ key: 'form-location-otherwise' }),
    show: ({ latitude, longitude }, env) =>
      env.t.plain('form-location-show', { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) }),
    accepts: (stored) => typeof stored === 'object' && stored !== null && 'latitude' in stored && 'longitude' in stored,
    decode: (stored) => stored,
  });
}
