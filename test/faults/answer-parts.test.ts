/** An answer of several parts, broken in the middle: each part once, what was begun ends, also over a restart. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LineError } from '../../src/http/line-error.ts';
import type { Fault, Person } from '../../src/simulator/world-types.ts';
import { openKebutuhanOffice, reports } from '../kebutuhan-office.ts';
import type { Office } from '../office.ts';

const MINUTE = 60_000;
let office: Office;
let siti: Person;
let rina: Person;
/** The method whose calls find nobody there. */
let away: string | undefined;
/** The method whose next call arrives, and whose answer does not. */
let lost: string | undefined;

beforeEach(async () => {
  [away, lost] = [undefined, undefined];
  ({ office, siti, rina } = await openKebutuhanOffice({
    mayFail: true,
    wrapFetch: (fetch) => async (url, init) => {
      const method = String(url).split('/').at(-1) ?? '';
      if (method === away) throw new LineError('refused', method, 'ECONNREFUSED');
      const answer = await fetch(url, init);
      if (method !== lost) return answer;
      lost = undefined;
      throw new LineError('lost', method, 'ECONNRESET');
    },
  }));
  await reports(siti);
  await rina.says('/rekap');
  office.transcript(rina);
});
afterEach(() => office.close());

async function later(times = 1): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    office.clock.advance(15 * MINUTE);
    await office.settle();
  }
}
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** One picture, one workbook; and what was on its way is taken back. */
function mustBeWhole(text: string): void {
  expect(count(text, /‹foto 800×480›/g)).toBe(1);
  expect(count(text, /‹berkas .*xlsx›/g)).toBe(1);
  expect(count(text, /Rina: ⏳ Buku kerja sedang disiapkan/g)).toBe(1);
  expect(count(text, /‹dihapus› ⏳ Buku kerja sedang disiapkan/g)).toBe(1);
}
const marks = () => office.database.read((db) => db.dueMark.count({ where: { once: { startsWith: 'part:' } } }));

const HICCUPS: readonly (readonly [string, Fault['kind']])[] = [
  ['429', { type: 'status', status: 429, parameters: { retry_after: 90 } }],
  ['500', { type: 'status', status: 500, description: 'Internal Server Error' }],
];

test.each(HICCUPS)('%s at the workbook: the picture does not come again', async (_, kind) => {
  office.world.addFault({ method: 'sendDocument', kind, times: kind.type === 'status' && kind.status === 500 ? 5 : 1 });
  await rina.taps('Triwulan IV 2026');
  await later(6);
  mustBeWhole(office.transcript(rina));
});

test('nobody there at the workbook, and the bot is started anew meanwhile', async () => {
  away = 'sendDocument';
  await rina.taps('Triwulan IV 2026');
  await later();
  const before = office.transcript(rina);
  expect(before).not.toContain('xlsx');
  await office.restart();
  away = undefined;
  await later(2);
  mustBeWhole(before + office.transcript(rina));
});

test('the workbook arrives and its answer does not: once, and what to do if it is not there', async () => {
  lost = 'sendDocument';
  await rina.taps('Triwulan IV 2026');
  await later(2);
  const text = office.transcript(rina);
  mustBeWhole(text);
  expect(text).toContain('Kalau berkasnya belum ada di atas, mohon minta sekali lagi');
});

test('asked again it comes again', async () => {
  await rina.taps('Triwulan IV 2026');
  await rina.says('/rekap');
  await rina.taps('Triwulan IV 2026');
  const text = office.transcript(rina);
  expect(count(text, /‹foto 800×480›/g)).toBe(2);
  expect(count(text, /xlsx›/g)).toBe(2);
});

test('an answer without a file writes nothing down', async () => {
  const before = await marks();
  await rina.says('/menu');
  await rina.says('K-0001');
  expect(await marks()).toBe(before);
});
