/** What every kind of question owes: a sentence for whatever it cannot read, an answer that it accepts again and can show. */
import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { FormEnv, Json } from '../env.ts';
import type { Field } from '../field.ts';
import type { Input } from '../input.ts';
import { choice } from './choice.ts';
import { contact } from './contact.ts';
import { date } from './date.ts';
import { location } from './location.ts';
import { money } from './money.ts';
import { photos } from './photos.ts';
import { place } from './place.ts';
import { severalChoices } from './several-choices.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { wholeNumber } from './whole-number.ts';
import { yesNo } from './yes-no.ts';

const env: FormEnv = {
  t: translator('id'),
  language: 'id',
  now: new Date('2026-11-18T05:00:00Z'),
  zone: 'Asia/Jakarta',
};
const words = { label: 'form-skipped', question: 'form-skipped' } as const;
const options = ['Jaar', 'Matabu', 'Sarapat'].map((name) => ({ value: name.toLowerCase(), text: name }));
const say = (typed: string): Input => ({ type: 'text', text: typed });
const pin: Input = { type: 'location', latitude: -2.1, longitude: 115.2 };
const card: Input = { type: 'contact', name: 'Siti', phone: '6281234567890', own: true };
const ref = { fileId: 'f', uniqueId: 'u' };

/** kind, its field, what a person sends, what is stored, what is shown. */
const KINDS: readonly [string, Field<FormEnv, unknown>, Input, Json, string][] = [
  ['text', text(words), say(' Bocor '), 'Bocor', 'Bocor'],
  ['wholeNumber', wholeNumber(words), say('1.250 KK'), 1250, '1.250'],
  ['money', money(words), say('Rp1.250.000,50'), '1250000', 'Rp1.250.000'],
  ['date', date(words), say('17/8/26'), '2026-08-17', 'Senin, 17 Agustus 2026'],
  ['time', time(words), say('setengah sepuluh'), '09:30', '09.30'],
  ['choice', choice({ ...words, options }), say('jaar'), 'jaar', 'Jaar'],
  ['place', place({ ...words, options }), say('desa matabu'), 'matabu', 'Matabu'],
  [
    'severalChoices',
    severalChoices({ ...words, options }),
    say('Jaar dan sarapat'),
    ['jaar', 'sarapat'],
    'Jaar, Sarapat',
  ],
  ['yesNo', yesNo(words), say('iya'), true, 'Ya'],
  ['location', location(words), pin, { latitude: -2.1, longitude: 115.2 }, '📍 -2.10000, 115.20000'],
  ['contact', contact(words), card, { name: 'Siti', phone: '+6281234567890', own: true }, 'Siti, +62 812 3456 7890'],
];

describe.each(KINDS)('%s', (_name, field, input, stored, shown) => {
  test('takes its answer, accepts it again from a draft, and shows it', async () => {
    const open = await field.open(env, {});
    expect(open.parse(input, env.now, undefined)).toEqual({ took: stored });
    expect(open.accepts(stored)).toBe(true);
    expect(open.show(stored)).toBe(shown);
  });

  test('answers whatever it cannot read with its own sentence, and an unknown button as old', async () => {
    const open = await field.open(env, {});
    for (const kind of ['sticker', 'voice', 'video', 'poll', 'animation', 'other'] as const) {
      expect(open.parse({ type: 'other', kind }, env.now, undefined)).toEqual({ wrong: open.otherwise() });
    }
    const odd = open.parse({ type: 'button', value: '=never' }, env.now, undefined);
    expect('stale' in odd || 'wrong' in odd).toBe(true);
    for (const value of [null, {}, [], 1.5, '', [1]]) expect(open.accepts(value)).toBe(false);
  });
});

test('money reaches the use case as a BigInt', () => {
  expect(money(words).decode('1250000')).toBe(1_250_000n);
});

test('photos: the draft keeps references, in order, without doubles', async () => {
  const open = await photos({ ...words, max: 2 }).open(env, {});
  expect(open.parse({ type: 'photo', photo: ref }, env.now, undefined)).toEqual({ part: [ref] });
  expect(open.parse({ type: 'photo', photo: ref }, env.now, [ref])).toEqual({ part: [ref] });
  expect(open.parse({ type: 'button', value: '.' }, env.now, undefined)).toMatchObject({
    wrong: { key: 'form-photos-too-few' },
  });
  expect(open.parse(say('selesai'), env.now, [ref])).toEqual({ took: [ref] });
  expect(
    open.parse({ type: 'file', photo: ref, mime: 'image/png', bytes: 21 * 1024 * 1024 }, env.now, undefined),
  ).toMatchObject({
    wrong: { key: 'form-photos-too-large' },
  });
});

describe('dates keep to their limits, in the zone of the office and at the time of the message', () => {
  test.each<[string, string, object]>([
    ['besok', '2026-11-18T16:59:59Z', { took: '2026-11-19' }],
    ['besok', '2026-11-18T17:00:00Z', { took: '2026-11-20' }],
  ])('"%s" written at %s', async (typed, at, parsed) => {
    expect((await date(words).open(env, {})).parse(say(typed), new Date(at), undefined)).toEqual(parsed);
  });
  test('not after today, not before today', async () => {
    const past = await date({ ...words, until: 'today' }).open(env, {});
    const ahead = await date({ ...words, from: 'today' }).open(env, {});
    expect(past.parse(say('besok'), env.now, undefined)).toMatchObject({ wrong: { key: 'form-date-too-late' } });
    expect(ahead.parse(say('kemarin'), env.now, undefined)).toMatchObject({ wrong: { key: 'form-date-too-early' } });
    expect(past.parse(say('31/2'), env.now, undefined)).toEqual({ wrong: { key: 'form-date-impossible' } });
    expect(ahead.parse(say('minggu depan'), env.now, undefined)).toMatchObject({ offer: { key: 'form-date-which' } });
  });
});

test('where any day may be meant, the likely ones stand on buttons', async () => {
  const daysOf = async (field: Field<FormEnv, unknown>): Promise<string[]> =>
    (await field.open(env, {}))
      .ask(env.now, undefined, 0)
      .buttons.flat()
      .map(({ value }) => value);
  expect(await daysOf(date(words))).toEqual([]);
  expect(await daysOf(date({ ...words, likely: 'future' }))).toEqual(['=2026-11-18', '=2026-11-19']);
  expect(await daysOf(date({ ...words, likely: 'past' }))).toEqual(['=2026-11-18', '=2026-11-17']);
});

test('where there is nothing to choose from, only a question that can be left out says so', async () => {
  for (const kind of [choice, severalChoices]) {
    const must = await kind({ ...words, options: [] }).open(env, {});
    const may = await kind({ ...words, options: [], optional: true }).open(env, {});
    expect(must.ask(env.now, undefined, 0)).toEqual({ buttons: [], hint: { key: 'form-choice-none' } });
    expect(may.ask(env.now, undefined, 0)).toEqual({ buttons: [], hint: { key: 'form-choice-none-skip' } });
  }
});

describe('contact', () => {
  test.each<[string, object]>([
    ['Siti Aminah 0812-3456-7890', { took: { name: 'Siti Aminah', phone: '+6281234567890', own: false } }],
    ['0812 3456 7890 a.n. Pak Budi', { took: { name: 'Pak Budi', phone: '+6281234567890', own: false } }],
    ['HP: +62 812 3456 7890, Budi', { took: { name: 'Budi', phone: '+6281234567890', own: false } }],
    ['081234567890', { part: { name: '', phone: '+6281234567890', own: false } }],
    ['Siti Aminah', { part: { name: 'Siti Aminah', phone: '', own: false } }],
    ['Darmo RT 03 081234567890', { took: { name: 'Darmo RT 03', phone: '+6281234567890', own: false } }],
    [
      'Darmo (Ketua RT 03 RW 01) 0812-3456-7890',
      { took: { name: 'Darmo (Ketua RT 03 RW 01)', phone: '+6281234567890', own: false } },
    ],
    ['Pak Budi 62811234567', { took: { name: 'Pak Budi', phone: '+62811234567', own: false } }],
    ['Siti 0812 3456 789O', { wrong: { key: 'form-contact-letters' } }],
    ['Siti 0062 0062 812 3456', { wrong: { key: 'form-contact-unknown' } }],
    ['123', { wrong: { key: 'form-contact-otherwise' } }],
  ])('%s', async (typed, parsed) => {
    expect((await contact(words).open(env, {})).parse(say(typed), env.now, undefined)).toEqual(parsed);
  });
  test("where a person must be who they say, only Telegram's own card counts", async () => {
    const open = await contact({ ...words, ownOnly: true }).open(env, {});
    expect(open.parse({ ...card, own: false }, env.now, undefined)).toEqual({
      wrong: { key: 'form-contact-own-only' },
    });
    expect(open.parse(say('Siti 081234567890'), env.now, undefined)).toEqual({ wrong: { key: 'form-contact-press' } });
    expect(open.parse(card, env.now, undefined)).toMatchObject({ took: { own: true } });
  });
});

test('a long list of choices comes in pages, and its buttons fit into callback data', async () => {
  const many = Array.from({ length: 20 }, (_, i) => ({
    value: `Nilai yang panjang sekali nomor ${i}`,
    text: `Desa ${i}`,
  }));
  const open = await choice({ ...words, options: many }).open(env, {});
  const first = open.ask(env.now, undefined, 0);
  const last = open.ask(env.now, undefined, 99);
  expect(first.buttons.flat().map((button) => button.text)).toEqual([
    ...Array.from({ length: 8 }, (_, i) => `Desa ${i}`),
    'Berikutnya ▶',
  ]);
  expect(last.buttons.flat().map((button) => button.text)).toEqual([
    'Desa 16',
    'Desa 17',
    'Desa 18',
    'Desa 19',
    '◀ Sebelumnya',
  ]);
  for (const { value } of first.buttons.flat()) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(32);
  const button = first.buttons[0]?.[0];
  expect(open.parse({ type: 'button', value: button?.value ?? '' }, env.now, undefined)).toEqual({
    took: many[0]?.value,
  });
});
