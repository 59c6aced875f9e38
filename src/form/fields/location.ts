/** A pin on the map. */
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';

export type Location = { readonly latitude: number; readonly longitude: number };

export function parseLocation(input: Input): Parsed {
  if (input.type !== 'location') return { wrong: { key: 'form-location-otherwise' } };
  return { took: { latitude: input.latitude, longitude: input.longitude } };
}

export function location<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L>,
): Field<E, Maybe<L, Location>> {
  return build<E, undefined, Location, Location, L>(settings, {
    ...plainKind,
    name: 'location',
    stored: z.object({ latitude: z.number(), longitude: z.number() }),
    signature: null,
    texts: ['form-button-location', 'form-location-show'],
    parse: parseLocation,
    request: 'location',
    otherwise: () => ({ key: 'form-location-otherwise' }),
    show: ({ latitude, longitude }, env) =>
      env.t.plain('form-location-show', { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) }),
    accepts: (stored) => typeof stored === 'object' && stored !== null && 'latitude' in stored && 'longitude' in stored,
    decode: (stored) => stored,
  });
}
