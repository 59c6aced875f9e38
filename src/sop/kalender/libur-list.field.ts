/** Question: a year's holidays, pasted in one message or several; what was understood is said at once, with what was not. */
import { z } from 'zod';
import { type Field, type FieldButton, type Parsed, build } from '../../form/field.ts';
import type { Input } from '../../form/input.ts';
import { isDoneWord } from '../../form/parse/words.ts';
import { formatShortDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/translate.ts';
import { shorten } from '../../lib/shorten.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { isDay } from '../../office/kalender/days.ts';
import { type HariDibaca, readLiburList, tahunIn } from './read-libur-list.ts';

/** More than any decree names. */
const MOST_HARI = 60;
const MOST_SHOWN = 5;
const STORED = z.object({ tanggal: z.string(), nama: z.string() });
type Stored = Readonly<z.infer<typeof STORED>>;

/** @param tahun the year where the list names none */
export function parseLiburList(input: Input, taken: readonly Stored[], tahun: number): Parsed {
  const done: Parsed = taken.length > 0 ? { took: taken } : { wrong: { key: 'kalender-daftar-otherwise' } };
  if (input.type === 'button') {
    if (input.value === '.') return done;
    return input.value === '0' && taken.length > 0 ? { part: [] } : { stale: true };
  }
  if (input.type !== 'text') return { wrong: { key: 'kalender-daftar-otherwise' } };
  if (isDoneWord(input.text)) return done;
  const { hari, sisa } = readLiburList(input.text, tahunIn(input.text) ?? tahun);
  if (sisa.length > 0) {
    const daftar = sisa.slice(0, MOST_SHOWN).map((line) => `• ${shorten(line, 80)}`);
    return { wrong: { key: 'kalender-daftar-sisa', vars: { count: sisa.length, daftar: daftar.join('\n') } } };
  }
  const all = new Map([...taken, ...hari].map((one) => [one.tanggal, one]));
  if (hari.length === 0 || all.size > MOST_HARI) return { wrong: { key: 'kalender-daftar-otherwise' } };
  return { part: [...all.values()].sort((one, other) => (one.tanggal < other.tanggal ? -1 : 1)) };
}

function lineOf({ tanggal, nama }: Stored, language: Language): string {
  return `${formatShortDate(new Date(`${tanggal}T00:00:00Z`), { language, zone: 'UTC' })}: ${nama}`;
}

const isHari = (one: unknown): boolean => {
  const { tanggal, nama } = (one ?? {}) as Partial<Record<keyof Stored, unknown>>;
  return typeof tanggal === 'string' && isDay(tanggal) && typeof nama === 'string';
};

/** @param tahunOf the year that the form was opened for */
export function liburListField<E extends SopEnv>(tahunOf: (env: E) => number): Field<E, readonly HariDibaca[]> {
  return build<E, number, readonly Stored[], readonly HariDibaca[], false>(
    { label: 'kalender-daftar-label', question: 'kalender-daftar-question' },
    {
      name: 'liburList',
      stored: z.array(STORED),
      signature: MOST_HARI,
      texts: ['kalender-daftar-otherwise', 'kalender-daftar-sisa', 'kalender-daftar-taken', 'kalender-daftar-hint'],
      depends: true,
      load: tahunOf,
      parse: (input, { loaded, part = [] }) => parseLiburList(input, part, loaded),
      ask: ({ env, part = [] }) => {
        if (part.length === 0) return { buttons: [], hint: { key: 'kalender-daftar-hint' } };
        const button = (key: 'form-button-done' | 'form-button-clear', value: string): FieldButton => ({
          text: env.t.plain(key),
          value,
        });
        const daftar = part.map((one) => `• ${lineOf(one, env.language)}`).join('\n');
        return {
          buttons: [[button('form-button-done', '.'), button('form-button-clear', '0')]],
          hint: { key: 'kalender-daftar-taken', vars: { count: part.length, daftar } },
        };
      },
      otherwise: () => ({ key: 'kalender-daftar-otherwise' }),
      show: (stored, env) => stored.map((one) => lineOf(one, env.language)).join('; '),
      accepts: (stored) => Array.isArray(stored) && stored.length > 0 && stored.every(isHari),
      decode: (stored) => stored,
    },
  );
}
