/** Photos: one, an album, or picture files; "Selesai" ends it. */
import { z } from 'zod';
import type { FormEnv, Json } from '../env.ts';
import {
  build,
  type Field,
  type FieldButton,
  type FieldSettings,
  type LeftOut,
  type Maybe,
  type Parsed,
} from '../field.ts';
import type { Input, PhotoRef } from '../input.ts';
import { isDoneWord } from '../parse/words.ts';

interface PhotoLimits {
  /** Default 1. */
  readonly min?: number;
  /** Default 5. */
  readonly max?: number;
}
/** What Telegram lets a bot fetch. */
const MAX_BYTES = 20 * 1024 * 1024;

function finish(photos: readonly PhotoRef[], min: number, optional: boolean): Parsed {
  if (photos.length >= min) return { took: photos };
  if (optional && photos.length === 0) return { took: null };
  return { wrong: { key: 'form-photos-too-few', vars: { min } } };
}

export function parsePhotos(
  input: Input,
  photos: readonly PhotoRef[],
  { min = 1, max = 5 }: PhotoLimits,
  optional: boolean,
): Parsed {
  if (input.type === 'button') {
    if (input.value === '.') return finish(photos, min, optional);
    return input.value === '0' && photos.length > 0 ? { part: [] } : { stale: true };
  }
  if (input.type === 'text' && isDoneWord(input.text)) return finish(photos, min, optional);
  if (input.type === 'other' && input.kind === 'document') return { wrong: { key: 'form-photos-not-image' } };
  if (input.type !== 'photo' && input.type !== 'file')
    return { wrong: { key: 'form-photos-otherwise', vars: { max } } };
  if (input.type === 'file' && !input.mime.startsWith('image/')) return { wrong: { key: 'form-photos-not-image' } };
  if ((input.bytes ?? 0) > MAX_BYTES)
    return { wrong: { key: 'form-photos-too-large', vars: { megabytes: MAX_BYTES / 1024 / 1024 } } };
  // The same picture again is a success without a second copy.
  if (photos.some((photo) => photo.uniqueId === input.photo.uniqueId)) return { part: photos };
  if (photos.length >= max) return { wrong: { key: 'form-photos-too-many', vars: { max } } };
  return { part: [...photos, input.photo] };
}

function isPhotoList(stored: Json): boolean {
  return (
    Array.isArray(stored) &&
    stored.every((photo) => typeof photo === 'object' && photo !== null && 'fileId' in photo && 'uniqueId' in photo)
  );
}

export function photos<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & PhotoLimits,
): Field<E, Maybe<L, readonly PhotoRef[]>> {
  const { min = 1, max = 5 } = settings;
  return build<E, undefined, readonly PhotoRef[], readonly PhotoRef[], L>(settings, {
    name: 'photos',
    stored: z.array(z.object({ fileId: z.string(), uniqueId: z.string() })),
    signature: [min, max],
    texts: [
      'form-photos-not-image',
      'form-photos-too-large',
      'form-photos-too-many',
      'form-photos-too-few',
      'form-photos-first',
      'form-photos-received',
      'form-photos-count',
    ],
    load: () => undefined,
    depends: false,
    parse: (input, { part = [], optional }) => parsePhotos(input, part, settings, optional),
    ask: ({ env, part = [] }) => {
      const done: FieldButton = { text: env.t.plain('form-button-done'), value: '.' };
      if (part.length === 0) return { buttons: [[done]], hint: { key: 'form-photos-first', vars: { max } } };
      return {
        buttons: [[done, { text: env.t.plain('form-button-clear'), value: '0' }]],
        hint: { key: 'form-photos-received' },
      };
    },
    otherwise: () => ({ key: 'form-photos-otherwise', vars: { max } }),
    show: (stored, env) => env.t.plain('form-photos-count', { count: stored.length }),
    accepts: (stored) => isPhotoList(stored) && (stored as Json[]).length <= max,
    decode: (stored) => stored,
  });
}
