/** The fortieth answer of a form costs what the second costs: same calls, same reads and writes; nothing is stored but the draft. */
import { expect, onTestFinished, test } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
import type { Database } from '../db/database.ts';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { TestChat, uji } from '../../test/form-chat.ts';
import { defineForm } from './define-form.ts';
import { wholeNumber } from './fields/whole-number.ts';

const QUESTIONS = 40;
const fields = Object.fromEntries(
  Array.from({ length: QUESTIONS }, (_, i) => [
    `q${i}`,
    wholeNumber({ label: uji(`Isian ${i}`), question: uji(`Berapa ${i}?`) }),
  ]),
);
const long = defineForm({
  id: 'long',
  title: uji('Panjang'),
  fields,
  submit: async () => ok({ message: escapeHtml('Tersimpan') }),
});

function counting(database: Database) {
  const count = { reads: 0, writes: 0 };
  const counted: Database = {
    ...database,
    provider: database.provider,
    gatherMs: database.gatherMs,
    read: (work) => {
      count.reads += 1;
      return database.read(work);
    },
    grouped: (write) => {
      count.writes += 1;
      return database.grouped(write);
    },
    transaction: (work) => database.transaction(work),
    close: () => database.close(),
  };
  return { count, counted };
}

test('40 questions: nothing grows', async () => {
  const base = await openTestDatabase();
  onTestFinished(() => base.close());
  const { count, counted } = counting(base.database);
  const chat = new TestChat({ database: counted, forms: [long] });
  await chat.say('/isi long');
  const costs: { calls: number; reads: number; writes: number }[] = [];
  for (let i = 0; i < QUESTIONS; i += 1) {
    chat.calls.length = 0;
    const before = { ...count };
    await chat.say(String(i));
    costs.push({
      calls: chat.calls.length,
      reads: count.reads - before.reads,
      writes: count.writes - before.writes,
    });
  }
  expect(costs).toEqual(costs.map(() => ({ calls: 1, reads: 1, writes: 1 })));
  await chat.tap('Kirim');
  expect(chat.heard().at(-1)).toBe('Tersimpan');
});
