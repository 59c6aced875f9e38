/** The points of an agenda: one a line, in one message or several, with what earlier meetings left open by one tap (A3). */
import { z } from 'zod';
import { type Field, type Parsed, build } from '../../form/field.ts';
import type { Input } from '../../form/input.ts';
import { cleanText } from '../../form/parse/clean-text.ts';
import { shorten } from '../../lib/shorten.ts';
import { isDoneWord } from '../../form/parse/words.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { listRapatChoices } from './list-rapat-choices.ts';
import { MOST_POINT, MOST_POINTS, agendaPoints } from './rapat.ts';

function grown(points: readonly string[], more: readonly string[]): Parsed {
  const all = [...new Set([...points, ...more])];
  if (all.length > MOST_POINTS) return { wrong: { key: 'rapat-form-agenda-too-many', vars: { max: MOST_POINTS } } };
  return { part: all };
}

const finished = (points: readonly string[]): Parsed =>
  points.length > 0 ? { took: points } : { wrong: { key: 'rapat-form-agenda-otherwise' } };

/** @param open what is still to be done, as points */
export function parseAgenda(input: Input, points: readonly string[], open: readonly string[]): Parsed {
  if (input.type === 'button') {
    if (input.value === '.') return finished(points);
    if (input.value === '+') return grown(points, open);
    // The button says how many there were: tapped twice it takes away one.
    const remove = /^-(\d{1,2})$/.exec(input.value)?.[1];
    return remove !== undefined && Number(remove) === points.length ? { part: points.slice(0, -1) } : { stale: true };
  }
  if (input.type !== 'text') return { wrong: { key: 'rapat-form-agenda-otherwise' } };
  if (isDoneWord(input.text)) return finished(points);
  const written = agendaPoints(cleanText(input.text));
  const long = written.find((one) => one.length > MOST_POINT);
  if (long !== undefined) {
    const vars = { max: MOST_POINT, length: long.length, awal: shorten(long, MOST_NAMED) };
    return { wrong: { key: 'rapat-form-agenda-point-too-long', vars } };
  }
  return written.length === 0 ? { wrong: { key: 'rapat-form-agenda-otherwise' } } : grown(points, written);
}

/** Of a point that is too long: enough to know it by. */
const MOST_NAMED = 40;
/** All points together stay below Telegram's 4,096. */
const MOST_SHOWN = 120;

const numbered = (points: readonly string[], separator: string): string =>
  points.map((one, at) => `${at + 1}. ${shorten(one, MOST_SHOWN)}`).join(separator);

export function agendaField(
  question: 'rapat-form-agenda-question' | 'rapat-agenda-question',
): Field<SopEnv, readonly string[]> {
  return build<SopEnv, readonly string[], readonly string[], readonly string[], false>(
    { label: 'rapat-form-agenda', question },
    {
      name: 'agenda',
      stored: z.array(z.string()),
      signature: MOST_POINTS,
      texts: [
        'rapat-form-agenda-hint',
        'rapat-form-agenda-too-many',
        'rapat-form-agenda-point-too-long',
        'rapat-form-agenda-otherwise',
      ],
      depends: false,
      load: async ({ deps, actor }) => (actor ? (await listRapatChoices(deps, actor)).openTindakLanjut : []),
      parse: (input, { loaded, part = [] }) => parseAgenda(input, part, loaded),
      ask: ({ env: { t }, loaded, part = [] }) => {
        const open = loaded.filter((one) => !part.includes(one)).length;
        const buttons = [
          ...(open > 0 ? [[{ text: t.plain('rapat-button-tindak-lanjut', { count: open }), value: '+' }]] : []),
          ...(part.length > 0 ? [[{ text: t.plain('rapat-button-remove-last'), value: `-${part.length}` }]] : []),
          ...(part.length > 0 ? [[{ text: t.plain('form-button-done'), value: '.' }]] : []),
        ];
        if (part.length === 0) return { buttons };
        return { buttons, hint: { key: 'rapat-form-agenda-hint', vars: { daftar: numbered(part, '\n') } } };
      },
      otherwise: () => ({ key: 'rapat-form-agenda-otherwise' }),
      show: (stored) => numbered(stored, '; '),
      accepts: (stored) => Array.isArray(stored) && stored.length > 0 && stored.every((one) => typeof one === 'string'),
      decode: (stored) => stored,
    },
  );
}
