/** Question: what is given out, item by item or several in one message (B1); what was understood is said at once. */
import { z } from 'zod';
import { type Field, type FieldButton, type Parsed, build } from '../../form/field.ts';
import type { Input } from '../../form/input.ts';
import { isDoneWord } from '../../form/parse/words.ts';
import { shorten } from '../../lib/shorten.ts';
import type { TextKey, Translate } from '../../i18n/translate.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { formatJumlah } from '../program/satuan.ts';
import { type BarangBaru, type BarangProblem, MOST_JUMLAH, parseBarang, splitBarang } from './parse-barang.ts';

export const MOST_BARANG = 8;
/** How the amounts are meant: for each beneficiary, or for the whole desa. */
export const BASIS = { each: 'KPM', whole: 'DESA' } as const;

const WRONG = {
  'no-jumlah': 'penyaluran-barang-no-jumlah',
  'no-satuan': 'penyaluran-barang-no-satuan',
  fraction: 'penyaluran-barang-fraction',
  several: 'penyaluran-barang-several',
  'too-much': 'penyaluran-barang-too-much',
  'too-long': 'penyaluran-barang-too-long',
} as const satisfies Readonly<Record<BarangProblem, TextKey>>;

/** What the earlier answers say. */
interface Counted {
  readonly each: boolean;
  readonly kpm: number;
}
const STORED = z.object({ nama: z.string(), jumlah: z.number(), satuan: z.string() });
type Stored = Readonly<z.infer<typeof STORED>>;

/** "10 kg per KPM" says what the question before has settled. */
const PER_KPM = new RegExp(
  String.raw`\s*(?:/|@|per|tiap|setiap|untuk (?:tiap|setiap))\s*(?:kpm|kk|keluarga|orang|penerima)\s*$`,
  'i',
);

export function parseBarangList(input: Input, taken: readonly Stored[], { each, kpm }: Counted): Parsed {
  const done: Parsed = taken.length > 0 ? { took: taken } : { wrong: { key: 'penyaluran-barang-none' } };
  if (input.type === 'button') {
    if (input.value === '.') return done;
    return input.value === '0' && taken.length > 0 ? { part: [] } : { stale: true };
  }
  if (input.type !== 'text') return { wrong: { key: 'penyaluran-barang-otherwise' } };
  if (isDoneWord(input.text)) return done;
  const all = new Map(taken.map((one) => [one.nama.toLowerCase(), one]));
  for (const line of splitBarang(input.text)) {
    const baris = shorten(line, 60);
    if (!each && PER_KPM.test(line)) return { wrong: { key: 'penyaluran-barang-per-kpm', vars: { baris } } };
    const read = parseBarang(line.replace(PER_KPM, ''));
    if ('problem' in read) return { wrong: { key: WRONG[read.problem], vars: { baris } } };
    const { nama, jumlah, satuan } = read.barang;
    if (each && jumlah * kpm > MOST_JUMLAH) return { wrong: { key: 'penyaluran-barang-too-much', vars: { baris } } };
    // The same name again is a correction.
    all.set(nama.toLowerCase(), { nama, jumlah, satuan });
  }
  if (all.size > MOST_BARANG) return { wrong: { key: 'penyaluran-barang-too-many', vars: { max: MOST_BARANG } } };
  return { part: [...all.values()] };
}

/** "Beras 10 kg × 45 KPM = 450 kg", or "Beras 450 kg". */
function wordsOf({ nama, jumlah, satuan }: Stored, { each, kpm }: Counted, t: Translate): string {
  const amount = formatJumlah(jumlah, satuan, t.language);
  if (!each) return t.plain('penyaluran-barang-whole', { nama, jumlah: amount });
  const total = formatJumlah(jumlah * kpm, satuan, t.language);
  return t.plain('penyaluran-barang-each', { nama, jumlah: amount, kpm, total });
}

/** The amounts for the whole desa. */
export function totalsOf(list: readonly BarangBaru[], each: boolean, kpm: number): BarangBaru[] {
  return list.map((one) => ({ ...one, jumlah: each ? one.jumlah * kpm : one.jumlah }));
}

function isBarang(stored: unknown): boolean {
  const { nama, jumlah, satuan } = (stored ?? {}) as Partial<Record<keyof Stored, unknown>>;
  return typeof nama === 'string' && typeof satuan === 'string' && Number.isSafeInteger(jumlah);
}

export function barangField(): Field<SopEnv, readonly BarangBaru[]> {
  return build<SopEnv, Counted, readonly Stored[], readonly BarangBaru[], false>(
    {
      label: 'penyaluran-form-barang',
      question: ({ t }, { basis }: { readonly basis?: string }) =>
        t(basis === BASIS.each ? 'penyaluran-form-barang-each-question' : 'penyaluran-form-barang-whole-question'),
    },
    {
      name: 'barang',
      stored: z.array(STORED),
      signature: MOST_BARANG,
      texts: [
        ...Object.values(WRONG),
        'penyaluran-barang-none',
        'penyaluran-barang-per-kpm',
        'penyaluran-barang-too-many',
        'penyaluran-barang-taken',
        'penyaluran-barang-hint',
      ],
      depends: true,
      load: (_, { basis, kpm }) => ({ each: basis === BASIS.each, kpm: typeof kpm === 'number' ? kpm : 0 }),
      parse: (input, { loaded, part = [] }) => parseBarangList(input, part, loaded),
      ask: ({ env, loaded, part = [] }) => {
        if (part.length === 0) return { buttons: [], hint: { key: 'penyaluran-barang-hint' } };
        const button = (key: 'form-button-done' | 'form-button-clear', value: string): FieldButton => ({
          text: env.t.plain(key),
          value,
        });
        const daftar = part.map((one) => `• ${wordsOf(one, loaded, env.t)}`).join('\n');
        return {
          buttons: [[button('form-button-done', '.'), button('form-button-clear', '0')]],
          hint: { key: 'penyaluran-barang-taken', vars: { daftar } },
        };
      },
      otherwise: () => ({ key: 'penyaluran-barang-otherwise' }),
      show: (stored, env, loaded) => stored.map((one) => wordsOf(one, loaded, env.t)).join('; '),
      accepts: (stored, { each, kpm }) =>
        Array.isArray(stored) &&
        stored.length > 0 &&
        stored.every((one) => isBarang(one) && (!each || (one as Stored).jumlah * kpm <= MOST_JUMLAH)),
      decode: (stored) => stored,
    },
  );
}
