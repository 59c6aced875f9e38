/** Questions for one place and for several, typed as people write places. */
import { expect, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { FormEnv } from '../env.ts';
import type { Field } from '../field.ts';
import { place, severalPlaces } from './place.ts';

const env: FormEnv = {
  t: translator('id'),
  language: 'id',
  now: new Date('2026-11-18T05:00:00Z'),
  zone: 'Asia/Jakarta',
};
const options = ['Jaar', 'Matabu', 'Sarapat', 'Sumur', 'Sumber Garunggung'].map((text) => ({
  value: text.toLowerCase(),
  text,
  within: ['Dusun Timur', 'Kabupaten Barito Timur', 'Kalimantan Tengah'],
  level: 'desa' as const,
}));
const all = { value: 'SEMUA', key: 'rapat-form-all-desa', aliases: ['semua'] } as const;
const words = { label: 'form-skipped', question: 'form-skipped' } as const;

async function parsed(field: Field<FormEnv, unknown>, text: string): Promise<unknown> {
  const found = (await field.open(env, {})).parse({ type: 'text', text }, env.now, undefined);
  return 'buttons' in found ? { offered: found.buttons.flat().map((one) => one.text) } : found;
}

test.each([
  ['Ds. Sarapat', { took: 'sarapat' }],
  ['Pemdes Sarapat', { took: 'sarapat' }],
  ['desa sarapat kec dusun timur', { took: 'sarapat' }],
  ['Sarapat (Dusun Timur)', { took: 'sarapat' }],
  ['Sarapat kec. Awang', { offered: ['Sarapat'] }],
  ['sum', { offered: ['Sumur', 'Sumber Garunggung'] }],
  ['Bandung', { wrong: { key: 'form-choice-otherwise', vars: { example: 'Jaar' } } }],
])('one: %s', async (text, result) => {
  expect(await parsed(place({ ...words, options }), text)).toEqual(result);
});

test.each([
  ['Ds. Sarapat, Kec. Dusun Timur dan Jaar', { took: ['sarapat', 'jaar'] }],
  ['sarapat jaar matabu', { took: ['sarapat', 'jaar', 'matabu'] }],
  ['semua desa', { took: ['SEMUA'] }],
  ['semua kecuali Jaar', { offered: ['Semua desa', 'Jaar'] }],
  ['Sarapat 25, Jaar 30', { offered: ['Sarapat', 'Jaar'] }],
  ['Sarapat dan Jarr', { offered: ['Sarapat', 'Jaar'] }],
  ['Bandung', { wrong: { key: 'form-choice-otherwise', vars: { example: 'Semua desa' } } }],
])('several: %s', async (text, result) => {
  expect(await parsed(severalPlaces({ ...words, options: [all, ...options] }), text)).toEqual(result);
});

test('words that nobody understood are named above what is offered', async () => {
  const offers = async (field: Field<FormEnv, unknown>, text: string) => {
    const found = (await field.open(env, {})).parse({ type: 'text', text }, env.now, undefined);
    return 'offer' in found ? found.offer : found;
  };
  expect(await offers(place({ ...words, options }), 'Sarapat kec. Awang')).toEqual({
    key: 'form-asked-rest',
    vars: { kata: 'awang' },
  });
  expect(await offers(place({ ...words, options }), 'sum')).toEqual({ key: 'form-choice-which' });
  expect(await offers(severalPlaces({ ...words, options: [all, ...options] }), 'Sarapat 25, Jaar 30')).toEqual({
    key: 'form-asked-rest',
    vars: { kata: '25 30' },
  });
});
