/** Row: what people write, read at once; beside it the plain way of reading (first figures, `Date`), on the same answers. */
import { readAmount } from '../../dist/read/amount.js';
import { readCount } from '../../dist/read/count.js';
import { readDate } from '../../dist/read/date.js';
import { readMoney } from '../../dist/read/money.js';
import { readPhone } from '../../dist/read/phone.js';
import { readTime } from '../../dist/read/time.js';
import { judge } from '../judge-readings.mjs';
import { spokenAnswers } from '../spoken-answers.mjs';
import { TODAY } from '../spoken-days.mjs';

const READERS = {
  count: (text) => readCount(text, 'kk'),
  amount: (text) => readAmount(text, { unit: 'kg', name: 'Beras' }),
  money: readMoney,
  date: (text) => readDate(text, { today: TODAY, direction: 'any' }),
  time: (text) => readTime(text, 'wib'),
  phone: readPhone,
};
const plain = (value) => String(value?.at && typeof value === 'object' ? value.at : value);

function ours(kind, text) {
  const reading = READERS[kind](text);
  if ('read' in reading) return { read: plain(reading.read) };
  return 'ask' in reading ? { ask: reading.ask.map(plain) } : reading;
}

const two = (value) => String(value).padStart(2, '0');
const figures = (text) => Number.parseInt(text.replace(/^\D+/, ''), 10);
/** As a form is written in an afternoon: the first figures, all digits, `Date`. */
const PLAIN = {
  count: figures,
  amount: figures,
  money: (text) => Number(text.replace(/,\d\d$/, '').replace(/\D/g, '') || Number.NaN),
  date: (text) => {
    const day = new Date(text);
    return Number.isNaN(day.getTime()) ? null : `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  },
  time: (text) => {
    const [, hour, minute = '00'] = /(\d{1,2})(?:[.:](\d{2}))?/.exec(text) ?? [];
    return hour === undefined ? null : `${two(hour)}:${minute}`;
  },
  phone: (text) => `+62${text.replace(/\D/g, '').replace(/^(?:62|0)/, '')}`,
};

function naive(kind, text) {
  const value = PLAIN[kind](text);
  return value === null || Number.isNaN(value) ? { unread: 'unreadable' } : { read: String(value) };
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

export async function read(_, { answers }) {
  const all = spokenAnswers(1, answers);
  judge(all.slice(0, 500), ours);
  const since = performance.now();
  const mine = judge(all, ours);
  const micros = ((performance.now() - since) * 1_000) / answers;
  const theirs = judge(all, naive);
  const share = mine.read / mine.meant;
  const asked = `${percent(mine.asked, answers)} asked, ${percent(mine.refused, answers)} refused`;
  return [
    {
      what: `answers read at once, ${answers.toLocaleString('en')} of a grammar`,
      ours: percent(mine.read, mine.meant),
      baseline: percent(theirs.read, theirs.meant),
      ratio: share / (theirs.read / theirs.meant),
      judged: { value: share, goal: 0.95, bar: 0.85, better: 'higher', percent: true },
      note: `${asked}; ${micros.toFixed(0)} µs an answer`,
    },
    {
      what: 'the same, stored with another value',
      ours: percent(mine.wrong.length, answers),
      baseline: percent(theirs.wrong.length, answers),
      judged: { value: mine.wrong.length, goal: 0, bar: 0, better: 'lower' },
      ...(mine.wrong.length > 0
        ? {
            note: mine.wrong
              .slice(0, 3)
              .map(({ text }) => JSON.stringify(text))
              .join(', '),
          }
        : {}),
    },
  ];
}
