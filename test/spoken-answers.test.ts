/** Answers from a grammar that knows what each means: none is stored with another value, most are read at once. */
import { expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, shared with the bench; it carries no types
import { judge } from '../bench/judge-readings.mjs';
// @ts-expect-error the same
import { spokenAnswers } from '../bench/spoken-answers.mjs';
// @ts-expect-error the same
import { TODAY } from '../bench/spoken-days.mjs';
import { readAmount } from '../src/read/amount.ts';
import { readCount } from '../src/read/count.ts';
import { readDate } from '../src/read/date.ts';
import { readMoney } from '../src/read/money.ts';
import { readPhone } from '../src/read/phone.ts';
import type { Reading } from '../src/read/reading.ts';
import { readTime } from '../src/read/time.ts';

type Kind = 'count' | 'amount' | 'money' | 'date' | 'time' | 'phone';
interface Answer {
  readonly kind: Kind;
  readonly text: string;
  readonly means: readonly string[];
}
type Said = { readonly read: string } | { readonly ask: readonly string[] } | { readonly unread: string };
interface Tally {
  readonly read: number;
  readonly meant: number;
  readonly wrong: readonly Answer[];
}
const answersOf = spokenAnswers as (seed: number, length: number) => Answer[];
const judged = judge as (answers: readonly Answer[], reader: (kind: Kind, text: string) => Said) => Tally;

const READERS: Readonly<Record<Kind, (text: string) => Reading<unknown, string>>> = {
  count: (text) => readCount(text, 'kk'),
  amount: (text) => readAmount(text, { unit: 'kg', name: 'Beras' }),
  money: readMoney,
  date: (text) => readDate(text, { today: TODAY as string, direction: 'any' }),
  time: (text) => readTime(text, 'wib'),
  phone: readPhone,
};

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'at' in value ? String(value.at) : String(value);

function read(kind: Kind, text: string): Said {
  const reading = READERS[kind](text);
  if ('read' in reading) return { read: plain(reading.read) };
  return 'ask' in reading ? { ask: reading.ask.map(plain) } : { unread: reading.unread };
}

test.each([1, 20261124])('of 1,500 answers of seed %i none is read wrongly, and 85 of 100 at once', (seed) => {
  const { wrong, read: right, meant } = judged(answersOf(seed, 1_500), read);
  expect(wrong).toEqual([]);
  expect(right / meant).toBeGreaterThan(0.85);
});

test('goes red for a reader that takes the first figures', () => {
  const naive = (_: Kind, text: string): Said => ({ read: String(Number.parseInt(text.replace(/^\D+/, ''), 10)) });
  expect(judged(answersOf(1, 300), naive).wrong.length).toBeGreaterThan(50);
});
