/** Names are matched exactly or offered, never guessed. */
import { describe, expect, test } from 'vitest';
import { findMatches, type Named } from './match.ts';

const DESA: readonly Named[] = [
  { value: '1', text: 'Sarapat' },
  { value: '2', text: 'Jaar' },
  { value: '3', text: 'Matabu', aliases: ['Mtb'] },
  { value: '4', text: 'Dorong' },
  { value: '5', text: 'Sumur' },
  { value: '6', text: 'Sumber Garunggung' },
];
const values = (list: readonly Named[]): string[] => list.map((one) => one.value);
const find = (typed: string) => findMatches(typed, DESA);

describe('exact after tidying up', () => {
  test.each<[string, string]>([
    ['sarapat', '1'],
    [' SARAPAT!', '1'],
    ['mtb', '3'],
    ['Sárapat', '1'],
    ['sumber-garunggung', '6'],
  ])('%s', (typed, value) => expect(values(find(typed).exact)).toEqual([value]));
});

describe('near: offered, not taken', () => {
  test.each<[string, string[]]>([
    ['sarapt', ['1']],
    ['sarpt', ['1']],
    ['jar', ['2']],
    ['sum', ['5', '6']],
    ['garunggung', ['6']],
  ])('%s', (typed, near) => {
    const found = find(typed);
    expect(found.exact).toEqual([]);
    expect(values(found.near)).toEqual(near);
  });
});

test.each(['', '🙂', 'bandung', 'ja', 'desa', 'xx'])('%j is none of them', (typed) => {
  const found = find(typed);
  expect(found.exact).toEqual([]);
  expect(values(found.near)).toEqual(typed === 'ja' ? ['2'] : []);
});

test('two places of one name are both offered', () => {
  const twins = [...DESA, { value: '7', text: 'Jaar' }];
  expect(values(findMatches('jaar', twins).exact)).toEqual(['2', '7']);
});
