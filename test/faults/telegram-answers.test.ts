/** What Telegram answers or does not answer to the person who acts, through the whole bot and its line (README.md here, Telegram). @one-database */
import { afterEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/simulator/world-types.ts';
import { type KebutuhanOffice, openKebutuhanOffice, reports } from '../kebutuhan-office.ts';
import type { OfficeOptions } from '../office.ts';
import { LAPOR_STEPS, fillsIn, openFilledOffice, stepsFrom } from './lapor-steps.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Two seconds stand for the half minute that a call may take: a busy machine does not reach them. */
const OVER_SOCKET: OfficeOptions = { mayFail: true, overSocket: { timeoutMs: 2_000, wait: () => Promise.resolve() } };

let opened: KebutuhanOffice;
afterEach(() => opened.office.close());

async function open(options: OfficeOptions = OVER_SOCKET): Promise<KebutuhanOffice> {
  opened = await openKebutuhanOffice(options);
  return opened;
}
async function openFilled(options: OfficeOptions = OVER_SOCKET): Promise<KebutuhanOffice> {
  opened = await openFilledOffice(options);
  return opened;
}
/** Lets eleven minutes pass, and everything happen on the way that becomes due. */
async function wait(): Promise<void> {
  for (const minutes of [1, 1, 2, 3, 4]) {
    opened.office.clock.advance(minutes * MINUTE);
    await opened.office.settle();
  }
}
const countKebutuhan = () => opened.office.database.read((db) => db.kebutuhan.count());

const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const FAULTS: readonly (readonly [string, Fault['kind'], { readonly twice: boolean; readonly days?: number }])[] = [
  ['500', { type: 'status', status: 500, description: 'Internal Server Error' }, { twice: false }],
  ['502 with HTML', { type: 'status', status: 502, body: HTML }, { twice: false }],
  ['an answer that is half of one', { type: 'status', status: 200, body: '{"ok":tr' }, { twice: false }],
  ['429 with 30 s', { type: 'status', status: 429, parameters: { retry_after: 30 } }, { twice: false }],
  ['429 with a day', { type: 'status', status: 429, parameters: { retry_after: 86_400 } }, { twice: false, days: 1 }],
  ['401', { type: 'status', status: 401, description: 'Unauthorized' }, { twice: false }],
  ['a connection that is cut before the request', { type: 'reset-before' }, { twice: false }],
  // Whether it came is not known; somebody who waits for an answer had better get it twice than never.
  ['a connection that is cut after the request', { type: 'reset-after' }, { twice: true }],
  ['an answer after 40 s', { type: 'delay', ms: 3_000 }, { twice: true }],
];

describe.each(FAULTS)('%s', (_name, kind, { twice, days = 0 }) => {
  /** Telegram is not asked again before the time that it named. */
  async function later(): Promise<void> {
    const { office, siti } = opened;
    if (days > 0) {
      const before = office.world.callCount();
      for (let hour = 0; hour < 5; hour += 1) {
        office.clock.advance(60 * MINUTE);
        await office.settle();
      }
      expect(
        office.world
          .calls()
          .slice(before)
          .filter(({ params }) => params['chat_id'] === siti.id),
      ).toEqual([]);
      office.clock.advance(days * DAY);
    }
    await wait();
  }

  test('instead of the next question: it comes later, and the form goes on from there', async () => {
    const { office, siti, rina } = await open();
    await fillsIn(siti, 'lokasi');
    office.transcript(siti);
    office.world.addFault({ method: 'sendMessage', chatId: siti.id, kind });
    await siti.says('RT 03');
    await rina.says('/kebutuhan');
    expect(office.transcript(rina)).toContain('Kebutuhan: 0');
    await later();
    const times = office.transcript(siti).match(/Langkah 4\//g);
    expect(times).toHaveLength(twice ? 2 : 1);
    for (const step of stepsFrom('pin')) await step.answer(siti);
    await siti.taps('✅ Kirim');
    expect(office.transcript(siti)).toContain('Laporan tersimpan dengan nomor *K-0001*');
  });

  test('instead of the thanks for a report: there is one report, one card, and thanks in the end', async () => {
    const { office, siti, rina } = await openFilled();
    office.world.addFault({ method: 'sendMessage', chatId: siti.id, kind });
    office.world.addFault({ method: 'editMessageText', chatId: siti.id, kind });
    office.world.addFault({ method: 'answerCallbackQuery', kind });
    await siti.taps('✅ Kirim');
    await later();
    expect(await countKebutuhan()).toBe(1);
    const said = office.transcript(siti).match(/Laporan tersimpan dengan nomor \*K-0001\*/g) ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(office.transcript(rina).match(/📥 Diterima/g)).toHaveLength(1);
  });
});

describe('refusals that harm nobody', () => {
  test('message is not modified: the same page drawn twice', async () => {
    const { office, siti, rina } = await open({});
    await reports(siti);
    await rina.says('/kebutuhan');
    const list = office.world.messages(rina.id).at(-1)?.message.message_id ?? 0;
    await rina.taps('🔎 Keadaan');
    await rina.taps('◀ Kembali ke daftar');
    await rina.taps('palsu', { messageId: list, data: 'kl:::::0' });
    expect(office.transcript(rina)).toContain('Kebutuhan: 1');
  });

  test('message to edit not found: the chat was cleared while the form is open', async () => {
    const { office, siti } = await open({ mayFail: true });
    await siti.says('/lapor');
    const description = 'Bad Request: message to edit not found';
    office.world.addFault({ method: 'editMessageText', times: 99, kind: { type: 'status', status: 400, description } });
    for (const step of LAPOR_STEPS) await step.answer(siti);
    await siti.taps('✅ Kirim');
    expect(await countKebutuhan()).toBe(1);
  });

  test('query is too old: a tap that waited for a day', async () => {
    const { office, siti } = await openFilled({ mayFail: true });
    await office.world.person(siti.id).taps('✅ Kirim');
    office.clock.advance(DAY);
    await office.settle();
    expect(office.world.callCount({ method: 'answerCallbackQuery', status: 400 })).toBe(1);
    expect(office.transcript(siti).match(/Laporan tersimpan/g)).toHaveLength(1);
  });
});

test('whoever blocks the bot in the middle of an answer has done what they did', async () => {
  const { office, siti, rina } = await openFilled({ mayFail: true });
  await office.world.person(siti.id).taps('✅ Kirim');
  await office.world.person(siti.id).blocksBot();
  await office.settle();
  expect(await countKebutuhan()).toBe(1);
  expect(office.transcript(rina)).toContain('📥 Diterima');
  expect(await office.database.read((db) => db.inboxUpdate.count({ where: { state: { not: 'DONE' } } }))).toBe(0);
});
