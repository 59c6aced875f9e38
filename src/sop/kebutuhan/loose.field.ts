/** What was sent outside a form, gathered until it is known what it is about: further photos, words and a pin are added to it. */
import { z } from 'zod';
import { build, type Field, type FieldButton, type Parsed } from '../../form/field.ts';
import type { Json } from '../../form/env.ts';
import { optionOfToken, tokenOf } from '../../form/fields/options.ts';
import { captionsOf, parsePhotos } from '../../form/fields/photos.ts';
import type { Input } from '../../form/input.ts';
import { cleanText, lengthOf } from '../../form/parse/clean-text.ts';
import { findMatches, type Named } from '../../form/parse/match.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { readPoint } from '../../read/coordinates.ts';
import { looseTargetsOf } from './loose-targets.ts';

const PHOTO = z.object({ fileId: z.string(), uniqueId: z.string(), caption: z.string().exactOptional() });
const LOOSE = z.object({
  /** Empty until the person has said what it is about; see loose-targets.ts. */
  to: z.string(),
  words: z.array(z.string()),
  photos: z.array(PHOTO),
  pin: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
});
export type Loose = z.infer<typeof LOOSE>;

export const NOTHING_YET: Loose = { to: '', words: [], photos: [], pin: null };
/** What lies in a draft; what no program wrote is nothing yet. */
export function looseOf(kept: Json | undefined): Loose {
  const read = LOOSE.safeParse(kept);
  return read.success ? read.data : NOTHING_YET;
}
/** As many as a need may have in all. */
const MOST_FOTO = 20;
/** Letters that a report takes. */
export const MOST_WORDS = 1000;

/** Everything that was written, below photos too. */
export function wordsOfLoose({ words, photos }: Loose): string {
  const captions = captionsOf(photos);
  return [...words, ...(captions === '' ? [] : [captions])].join('\n');
}

function withWords(loose: Loose, text: string): Parsed {
  const point = readPoint(text);
  if ('point' in point && point.rest === '') return { part: { ...loose, pin: point.point } };
  const next = { ...loose, words: [...loose.words, text] };
  const length = lengthOf(wordsOfLoose(next));
  if (length > MOST_WORDS) return { wrong: { key: 'form-text-too-long', vars: { length, max: MOST_WORDS } } };
  return { part: next };
}

export function addToLoose(input: Input, loose: Loose): Parsed {
  switch (input.type) {
    case 'photo':
    case 'file': {
      const parsed = parsePhotos(input, loose.photos, { max: MOST_FOTO }, true);
      // One question for all of them: it stands there already.
      return 'part' in parsed ? { part: { ...loose, photos: parsed.part as Loose['photos'] }, quiet: true } : parsed;
    }
    case 'location':
      return { part: { ...loose, pin: { latitude: input.latitude, longitude: input.longitude } } };
    case 'contact':
      return withWords(loose, cleanText(`${input.name}, ${input.phone}`));
    case 'text': {
      const text = cleanText(input.text);
      return text === '' ? { wrong: { key: 'kebutuhan-loose-otherwise' } } : withWords(loose, text);
    }
    default:
      return { wrong: { key: 'kebutuhan-loose-otherwise' } };
  }
}

function parseLoose(input: Input, loose: Loose, targets: readonly Named[]): Parsed {
  if (input.type === 'button') {
    const target = optionOfToken(input.value.slice(1), targets);
    return target && input.value.startsWith('=') ? { took: { ...loose, to: target.value } } : { stale: true };
  }
  const [named, ...others] = input.type === 'text' ? findMatches(input.text, targets).exact : [];
  return named && others.length === 0 ? { took: { ...loose, to: named.value } } : addToLoose(input, loose);
}

export function looseField(): Field<SopEnv, Loose> {
  return build<SopEnv, readonly Named[], Loose, Loose, false>(
    { label: 'kebutuhan-loose-label', question: 'kebutuhan-loose-question' },
    {
      name: 'loose',
      signature: null,
      stored: LOOSE,
      texts: ['kebutuhan-loose-more', 'kebutuhan-loose-otherwise', 'form-text-too-long'],
      depends: false,
      load: ({ deps, actor, t }) => (actor ? looseTargetsOf(deps, actor, t) : []),
      parse: (input, { loaded, part = NOTHING_YET }) => parseLoose(input, part, loaded),
      ask: ({ loaded }) => ({
        buttons: loaded.map(({ text, value }): FieldButton[] => [{ text, value: `=${tokenOf(value)}` }]),
        hint: { key: 'kebutuhan-loose-more' },
      }),
      otherwise: () => ({ key: 'kebutuhan-loose-otherwise' }),
      show: ({ to }, _env, loaded) => loaded.find(({ value }) => value === to)?.text ?? '',
      accepts: (stored) => LOOSE.safeParse(stored).success,
      decode: (stored) => stored,
    },
  );
}
