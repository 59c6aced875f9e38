/** Photos: one, an album, or picture files; "Selesai" ends it. */
import { z } from 'zod';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { FormEnv, Json } from '../env.ts';
import {
  build,
  type Field,
  type FieldButton,
  type FieldSettings,
  type LeftOut,
  type Maybe,
  type Parsed,
  type Sentence,
} from '../field.ts';
import type { Input, PhotoRef } from '../input.ts';
import { isTooHeavy } from '../../lib/file-limit.ts';
import { cleanText, lengthOf } from '../parse/clean-text.ts';
import { isDoneWord, isNothing } from '../parse/words.ts';

interface PhotoLimits {
  /** Default 1. */
  readonly min?: number;
  /** Default 5. */
  readonly max?: number;
}
/** Ends the photos. */
export const DONE = { type: 'button', value: '.' } as const;

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
    if (input.value === DONE.value) return finish(photos, min, optional);
    return input.value === '0' && photos.length > 0 ? { part: [] } : { stale: true };
  }
  // "Tidak ada" after the first photo means that there are no more.
  const ended = input.type === 'text' && (isDoneWord(input.text) || (photos.length > 0 && isNothing(input.text)));
  if (ended) return finish(photos, min, optional);
  const worded = input.type === 'text' ? withWords(photos, cleanText(input.text)) : null;
  if (worded) return worded;
  if (input.type === 'other' && input.kind === 'document') return { wrong: { key: 'form-photos-not-image' } };
  if (input.type !== 'photo' && input.type !== 'file')
    return { wrong: { key: 'form-photos-otherwise', vars: { max } } };
  if (input.type === 'file' && !input.mime.startsWith('image/')) return { wrong: { key: 'form-photos-not-image' } };
  if (isTooHeavy(input.bytes)) return { wrong: { key: 'form-photos-too-large' } };
  // The same picture again is a success without a second copy; what stands below it now counts.
  const known = photos.findIndex((photo) => photo.uniqueId === input.photo.uniqueId);
  if (known >= 0)
    return input.photo.caption === undefined ? { part: photos } : captioned(photos.with(known, input.photo));
  if (photos.length >= max) return { wrong: { key: 'form-photos-too-many', vars: { max } } };
  return captioned([...photos, input.photo]);
}

function received(keterangan: string): Sentence {
  if (keterangan === '') return { key: 'form-photos-received' };
  return { key: 'form-photos-received-captions', vars: { keterangan } };
}

/** Letters of all captions together: they go into the record. */
const MAX_CAPTIONS = 600;

/** Everything that stands below the photos, each once. */
export function captionsOf(photos: readonly PhotoRef[]): string {
  return [...new Set(photos.flatMap(({ caption }) => caption ?? []))].join('; ');
}

/** The line that shows them; none where there is nothing to show. */
export function captionLine(captions: string, t: Translate): Html[] {
  return captions === '' ? [] : [t('form-photos-captions', { keterangan: captions })];
}

/** A text of the record with everything that stands below its photos. */
export function withCaptions(text: string, photos: readonly PhotoRef[] | null, t: Translate): string {
  const keterangan = captionsOf(photos ?? []);
  if (keterangan === '') return text;
  return [text, t.plain('form-photos-captions', { keterangan })].filter((line) => line !== '').join('\n');
}

function captioned(photos: readonly PhotoRef[]): Parsed {
  const length = lengthOf(captionsOf(photos));
  if (length > MAX_CAPTIONS)
    return { wrong: { key: 'form-photos-caption-too-long', vars: { length, max: MAX_CAPTIONS } } };
  return { part: photos };
}

/** Words that follow a photo are about it. */
function withWords(photos: readonly PhotoRef[], words: string): Parsed | null {
  const last = photos.at(-1);
  if (!last || !/\p{L}{2}/u.test(words)) return null;
  const caption = last.caption === undefined ? words : `${last.caption}; ${words}`;
  return captioned([...photos.slice(0, -1), { ...last, caption }]);
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
    stored: z.array(z.object({ fileId: z.string(), uniqueId: z.string(), caption: z.string().exactOptional() })),
    signature: [min, max],
    texts: [
      'form-photos-not-image',
      'form-photos-too-large',
      'form-photos-too-many',
      'form-photos-too-few',
      'form-photos-first',
      'form-photos-received',
      'form-photos-count',
      'form-photos-count-captions',
      'form-photos-received-captions',
      'form-aside-photos-enough',
      'form-photos-caption-too-long',
    ],
    load: () => undefined,
    depends: false,
    parse: (input, { part = [], optional }) => parsePhotos(input, part, settings, optional),
    ask: ({ env, part = [] }) => {
      const done: FieldButton = { text: env.t.plain('form-button-done'), value: DONE.value };
      if (part.length === 0) return { buttons: [[done]], hint: { key: 'form-photos-first', vars: { max } } };
      return {
        buttons: [[done, { text: env.t.plain('form-button-clear'), value: '0' }]],
        hint: received(captionsOf(part)),
      };
    },
    otherwise: () => ({ key: 'form-photos-otherwise', vars: { max } }),
    show: (stored, env) => {
      const vars = { count: stored.length, keterangan: captionsOf(stored) };
      return env.t.plain(vars.keterangan ? 'form-photos-count-captions' : 'form-photos-count', vars);
    },
    accepts: (stored) => isPhotoList(stored) && (stored as Json[]).length <= max,
    decode: (stored) => stored,
  });
}
