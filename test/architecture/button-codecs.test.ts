/** Every declared button: drawn and read by the one line, 64 bytes at most, and nothing is understood that no card could have drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createButtons, MOST_BYTES, writeShape } from '../../src/lib/button-data.ts';
import { formatOf, text } from '../../src/lib/button-part.ts';
import { DECLARED, type Declared, allowed, forgedFrom } from '../buttons.ts';

const RUNS = { seed: 20_261_124, numRuns: 60 };

/** Numbers are drawn without them, and understood with them. */
const plain = (data: string): string => data.replaceAll(/(?<!\w)0+(?=\d)/g, '');

/** What is read from data, drawn anew; null where it is nobody's. */
function drawnAnew({ read, shapes }: Declared['buttons'], data: string): readonly string[] | null {
  const said = read(data) as ({ readonly act: string } & Record<string, unknown>) | null;
  // An act may have been written otherwise before.
  return said && shapes.filter(({ act }) => act === said.act).map((shape) => writeShape(shape, said));
}

/** The most signs that a format allows. @throws Error for signs that it cannot count */
function longest(format: string): number {
  const lengths = format.split('|').map((one) => {
    const counted = one.replaceAll(/(\\[dw]|\[[^\]]+\])(?:\{(?:\d+,)?(\d+)\})?/g, (_, _signs, most = '1') =>
      'x'.repeat(Number(most)),
    );
    if (/[\\[\]{}()*+?.]/.test(counted)) throw new Error(`How long can ${format} be?`);
    return counted.length;
  });
  return Math.max(...lengths);
}
const longestOf = ({ written, parts }: Declared['shape']): number =>
  Object.entries(parts).reduce(
    (data, [name, part]) => data.replaceAll(`<${name}>`, 'x'.repeat(longest(formatOf(part)))),
    written.replaceAll(/[[\]]/g, ''),
  ).length;

describe.each(DECLARED.map((one) => [one.name, one] as const))('%s', (_, { buttons, shape }) => {
  it('is read as it is drawn', () => {
    fc.assert(
      fc.property(allowed(shape), (data) => {
        const anew = drawnAnew(buttons, data);
        // Signs may be allowed and mean nothing: a day that no calendar has.
        if (anew) expect(anew.map(plain)).toContain(plain(data));
      }),
      RUNS,
    );
  });

  it('is understood at all', () => {
    const some = fc.sample(allowed(shape), { ...RUNS, numRuns: 2_000 });
    expect(some.some((data) => buttons.read(data) !== null)).toBe(true);
  });

  it('fits, whatever it says', () => {
    expect(longestOf(shape)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('and nothing that could not have been drawn', () => {
    fc.assert(
      fc.property(forgedFrom(shape), (data) => {
        const anew = drawnAnew(buttons, data);
        if (anew) expect(anew.map(plain)).toContain(plain(data));
      }),
      RUNS,
    );
  });
});

it('goes red for a planted button that can be too long', () => {
  const planted = createButtons({ say: 'x:<one>:<two>' }, { one: text(/[a-z]{1,40}/), two: text(/[a-z]{1,40}/) });
  expect(planted.shapes.map(longestOf)).toEqual([83]);
  expect(() => planted.data('say', { one: 'a'.repeat(40), two: 'b'.repeat(40) })).toThrow('more than 64 bytes');
});

it('and at its declaration for a part that nobody has declared', () => {
  expect(() => createButtons({ say: 'x:<one>' }, {})).toThrow('x:<one>: what is one?');
});
