/** A message that was held up past its kind hour waits for the next one; what is urgent, and what rings no phone, does not. */
import { expect, test } from 'vitest';
import { MINUTE, START, html, outboxBench } from '../../test/outbox-bench.ts';

const bench = outboxBench();
const { office, queue, rows } = bench;
const MORNING = new Date(START + 600 * MINUTE);
/** Chat 5 sleeps, chat 6 does not; counts how often it was asked. */
function asleep() {
  const asked: number[][] = [];
  const kindHours = (chatIds: readonly number[]) => {
    asked.push([...chatIds]);
    return Promise.resolve(new Map(chatIds.includes(5) ? [[5, MORNING]] : []));
  };
  return { asked, kindHours };
}

test('a bot that was off: in the morning, in order, with one question for all', async () => {
  const { asked, kindHours } = asleep();
  await queue({ text: 'satu' });
  await queue({ text: 'dua' });
  await queue({ text: 'darurat', priority: 'urgent' });
  await queue({ message: { kind: 'edit', messageId: 9, text: html('kartu') } });
  await queue({ text: 'lain', chatId: 6 });
  bench.now += 5 * MINUTE;
  const { sender, texts } = office(undefined, { kindHours });
  await sender.drain();
  expect(new Set(texts())).toEqual(new Set(['darurat', 'kartu', 'lain']));
  expect(asked).toEqual([[5, 6]]);
  expect((await rows()).slice(0, 2).map(({ state, dueAt }) => [state, dueAt])).toEqual([
    ['WAITING', MORNING],
    ['WAITING', MORNING],
  ]);
  bench.now = MORNING.getTime();
  await sender.drain();
  expect(texts().slice(3)).toEqual(['satu', 'dua']);
  expect(asked).toHaveLength(1);
});

test('what goes out when it is due asks nobody; what is gentle may have waited for a form', async () => {
  const { asked, kindHours } = asleep();
  await queue({ text: 'tepat waktu' });
  await queue({ text: 'santun', gentle: true });
  const { sender, texts } = office(undefined, { kindHours });
  await sender.drain();
  expect(texts()).toEqual(['tepat waktu']);
  expect(asked).toEqual([[5]]);
});

test('what waits in memory, since Telegram is away, is looked at again before it goes', async () => {
  const { kindHours } = asleep();
  await queue({ text: 'satu' });
  await queue({ text: 'dua' });
  const { sender, texts, calls } = office((_, n) => (n === 1 ? { status: 502 } : undefined), { kindHours });
  await sender.drain();
  bench.now += 2 * MINUTE;
  await sender.drain();
  expect(texts()).toEqual(['satu']);
  expect(calls).toHaveLength(1);
  bench.now = MORNING.getTime();
  await sender.drain();
  expect(texts()).toEqual(['satu', 'satu', 'dua']);
});
