/** When it arrived, and where (B3): what was planned is the one-tap answer. */
import { z } from 'zod';
import { formatCalendarDay } from '../../i18n/format.ts';
import { type Field, type When, build } from '../../form/field.ts';
import { parseDay } from '../../form/fields/date.ts';
import { parseText } from '../../form/fields/text.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Asking } from './konfirmasi-context.ts';

const LONGEST_PLACE = 200;

/** Not in the future; today and the planned day are buttons. */
export function arrivalDay(when: When<Asking>): Field<Asking, string | null> {
  const asked = { label: 'konfirmasi-form-tanggal', question: 'konfirmasi-form-tanggal-question', when } as const;
  const until = { until: 'today' } as const;
  return build<Asking, string, string, string, When<Asking>>(asked, {
    name: 'arrivalDay',
    stored: z.string(),
    signature: null,
    texts: ['form-date-impossible', 'form-date-which', 'form-date-too-late'],
    // The planned day is offered, never demanded: no answer becomes unfit by another plan.
    depends: false,
    load: ({ about }) => about.tanggal,
    parse: (input, moment) => parseDay(input, until, moment),
    ask: ({ env, at, loaded: planned }) => {
      const today = dayOf(at, env.zone);
      const button = (key: 'konfirmasi-day-today' | 'konfirmasi-day-planned', day: string) => [
        { text: env.t.plain(key, { hari: formatCalendarDay(day, env.language) }), value: `=${day}` },
      ];
      const earlier = planned < today ? [button('konfirmasi-day-planned', planned)] : [];
      return { buttons: [button('konfirmasi-day-today', today), ...earlier] };
    },
    otherwise: () => ({ key: 'form-date-otherwise' }),
    show: (stored, env) => formatCalendarDay(stored, env.language),
    accepts: (stored) => typeof stored === 'string' && /^\d{4}-\d\d-\d\d$/.test(stored),
    decode: (stored) => stored,
  });
}

/** "di balai desa": cards say "di" themselves. */
function withoutDi(text: string): string {
  return text.replace(/^\s*di\s+(?=\p{L})/iu, '');
}

/** In words; the planned place is a button. */
export function arrivalPlace(when: When<Asking>): Field<Asking, string | null> {
  const asked = { label: 'konfirmasi-form-tempat', question: 'konfirmasi-form-tempat-question', when } as const;
  return build<Asking, string, string, string, When<Asking>>(asked, {
    name: 'arrivalPlace',
    stored: z.string(),
    signature: LONGEST_PLACE,
    texts: ['form-text-too-long', 'form-text-too-short'],
    depends: false,
    load: ({ about }) => about.tempat,
    parse: (input, { loaded: planned }) => {
      if (input.type === 'text') return parseText({ ...input, text: withoutDi(input.text) }, { max: LONGEST_PLACE });
      if (input.type !== 'button') return parseText(input, { max: LONGEST_PLACE });
      return input.value === '=' && planned !== '' ? { took: planned } : { stale: true };
    },
    ask: ({ env, loaded: planned }) => ({
      buttons:
        planned === '' ? [] : [[{ text: env.t.plain('konfirmasi-place-planned', { tempat: planned }), value: '=' }]],
    }),
    otherwise: () => ({ key: 'konfirmasi-place-otherwise' }),
    show: (stored) => stored,
    accepts: (stored) => typeof stored === 'string',
    decode: (stored) => stored,
  });
}
