/** One pace and one pause for everything that the bot's token sends, through the whole bot; Telegram enforces its limits. @one-database */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { LineError } from '../../src/http/line-error.ts';
import type { Html } from '../../src/i18n/translate.ts';
import { enqueue } from '../../src/outbox/enqueue.ts';
import { TELEGRAM_LIMITS } from '../../src/pace/limits.ts';
import type { SimulatorFetch } from '../../src/simulator/simulator-fetch.ts';
import type { ApiCall, Fault, FloodLimits, Person } from '../../src/simulator/world-types.ts';
import { type KebutuhanOffice, openKebutuhanOffice } from '../kebutuhan-office.ts';
import type { OfficeOptions, TestClock } from '../office.ts';
import { fillsIn } from './lapor-steps.ts';

const MINUTE = 60_000;
/** 30 a second, one a second to a chat and 20 a minute to a group, with the bursts that are forgiven. */
const FLOOD: FloodLimits = {
  perSecond: 30,
  burst: 5,
  perChatPerSecond: 1,
  perChatBurst: 8,
  perGroupPerMinute: 20,
  banSeconds: 3,
};

let opened: KebutuhanOffice;
afterEach(() => opened.office.close());

/** Whoever waits for the pace moves the clock: as fast as the machine is, and in no other order than in real time. */
const paced = (clock: TestClock) => ({
  limits: TELEGRAM_LIMITS,
  monotonic: () => clock.now().getTime(),
  wait: async (ms: number) => {
    await sleep(1);
    clock.advance(ms);
  },
  random: () => 0.5,
});

async function openPaced(options: OfficeOptions = {}): Promise<KebutuhanOffice> {
  opened = await openKebutuhanOffice({ flood: FLOOD, mayFail: true, pace: paced, ...options });
  return opened;
}

const offline = (person: Person): Person => opened.office.world.person(person.id);
const callsTo = (...chatIds: number[]) =>
  opened.office.world.calls().filter(({ params }) => chatIds.includes(Number(params['chat_id'])));
const notDone = () =>
  opened.office.database.read((db) =>
    db.inboxUpdate.count({ where: { OR: [{ state: { not: 'DONE' } }, { attempts: { gt: 0 } }] } }),
  );

async function queueFor(...chatIds: number[]): Promise<void> {
  const { office } = opened;
  const now = office.clock.now();
  await office.database.transaction(async (tx) => {
    for (const chatId of chatIds) {
      const message = { kind: 'text', text: 'Rapat besok' as Html } as const;
      await enqueue(tx, { once: `uji:${chatId}:${now.getTime()}`, chatId, message }, now);
    }
  });
}

describe('many people in the same second', () => {
  test('everybody is answered at the pace that Telegram allows, the oldest first; nothing is refused or set aside', async () => {
    const { office } = await openPaced();
    const people = Array.from({ length: 120 }, (_, n) => office.world.addPerson({ firstName: `Warga ${n}` }));
    const since = office.clock.now().getTime();
    const before = office.world.calls().length;
    for (const person of people) await person.says('/menu');
    await office.settle();
    const answers = office.world
      .calls()
      .slice(before)
      .filter(({ method }) => method === 'sendMessage');
    expect(office.world.callCount({ status: 429 })).toBe(0);
    expect(await notDone()).toBe(0);
    expect(new Set(answers.map(({ params }) => params['chat_id'])).size).toBe(people.length);
    const seconds = (office.clock.now().getTime() - since) / 1_000;
    expect(answers.length / seconds).toBeGreaterThan(27);
    // Side by side, the first few may pass each other; nobody falls behind.
    const places = answers.map(({ params }, place) => place - people.findIndex(({ id }) => id === params['chat_id']));
    expect(Math.max(...places.map(Math.abs))).toBeLessThan(12);
  });
});

describe('a pause that Telegram asks for', () => {
  const tooMany = (seconds: number): Fault['kind'] => ({
    type: 'status',
    status: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  });
  const at = (call: { readonly at: Date } | undefined): number => call?.at.getTime() ?? Number.NaN;

  /** What was said, each thing once, an answer among it. */
  function saidOnce(calls: readonly ApiCall[]): unknown[] {
    const texts = calls.filter(({ method }) => method === 'sendMessage').map(({ params }) => params['text']);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain('Silakan pilih.');
    return texts;
  }

  test('of one chat, met by an answer: the outbox is silent there until it ends, and nowhere else', async () => {
    const impatient = { ...TELEGRAM_LIMITS, patienceMs: 0 };
    const { office, siti, rina } = await openPaced({ pace: (clock) => ({ ...paced(clock), limits: impatient }) });
    office.world.addFault({ method: 'sendMessage', chatId: siti.id, kind: tooMany(30) });
    await siti.says('/menu');
    const refused = callsTo(siti.id).at(-1);
    expect(refused?.status).toBe(429);
    await queueFor(siti.id, rina.id);
    await office.settle();
    expect(callsTo(siti.id).at(-1)).toBe(refused);
    expect(at(callsTo(rina.id).at(-1)) - at(refused)).toBeLessThan(5_000);
    for (const seconds of [20, 20, 20]) {
      office.clock.advance(seconds * 1_000);
      await office.settle();
    }
    const later = callsTo(siti.id).filter((call) => at(call) > at(refused));
    expect(at(later[0]) - at(refused)).toBeGreaterThanOrEqual(30_000);
    expect(saidOnce(later)).toContain('Rapat besok');
    expect(office.world.callCount({ status: 429 })).toBe(1);
    expect(await notDone()).toBe(0);
  });

  test('of everybody, met by the outbox: answers wait in place, in order, and nothing is said twice', async () => {
    const { office, siti, rina } = await openPaced();
    for (const { id } of [siti, rina]) office.world.addFault({ method: 'sendMessage', chatId: id, kind: tooMany(30) });
    await queueFor(siti.id, rina.id);
    await office.app.sender.drain();
    const refusals = office.world.calls().filter(({ status }) => status === 429);
    expect(refusals).toHaveLength(2);
    const before = office.world.calls().length;
    for (const person of [siti, rina]) await offline(person).says('/menu');
    await office.app.intake.store(office.world.takeUpdates());
    await office.app.settle();
    // Nobody was answered, and nothing was even begun.
    expect(office.world.calls()).toHaveLength(before);
    office.clock.advance(30_000);
    await office.settle();
    const later = office.world.calls().slice(before);
    expect(Math.min(...later.map(at)) - at(refusals.at(-1))).toBeGreaterThanOrEqual(30_000);
    for (const { id } of [siti, rina]) {
      expect(saidOnce(later.filter(({ params }) => params['chat_id'] === id))).toContain('Rapat besok');
    }
    expect(office.world.callCount({ status: 429 })).toBe(2);
    expect(await notDone()).toBe(0);
  });

  test('when the bot starts: it asks who it is once, and once more when the pause is over', async () => {
    const { office } = await openPaced();
    office.world.addFault({ method: 'getMe', kind: tooMany(20) });
    const before = office.world.callCount({ method: 'getMe' });
    await office.restart();
    expect(office.world.callCount({ method: 'getMe' }) - before).toBe(2);
  });
});

describe('an outage of the line right after Kirim', () => {
  /** The line is away from `begin()` on, by the clock. */
  function outage(ms: number, fail: () => ReturnType<SimulatorFetch>) {
    let until = 0;
    let failed = 0;
    const wrapFetch =
      (fetch: SimulatorFetch): SimulatorFetch =>
      (url, init) => {
        if (opened === undefined || opened.office.clock.now().getTime() >= until) return fetch(url, init);
        failed += 1;
        return fail();
      };
    return { wrapFetch, begin: () => void (until = opened.office.clock.now().getTime() + ms), failed: () => failed };
  }

  const KINDS: readonly (readonly [string, () => ReturnType<SimulatorFetch>])[] = [
    ['no connection', () => Promise.reject(new LineError('refused', 'call', 'ECONNREFUSED'))],
    [
      '502',
      () => Promise.resolve(Response.json({ ok: false, error_code: 502, description: 'Bad Gateway' }, { status: 502 })),
    ],
    ['no answer', () => Promise.reject(new LineError('timeout', 'call', '30000 ms'))],
  ];

  test.each(KINDS)(
    '%s for three hours: no try is used up, one record, and the thanks and the card come',
    async (_what, fail) => {
      const { wrapFetch, begin, failed } = outage(180 * MINUTE, fail);
      const { office, siti, rina } = await openPaced({ wrapFetch });
      await fillsIn(siti);
      office.transcript(siti, rina);
      begin();
      await offline(siti).taps('✅ Kirim');
      await office.settle();
      for (let n = 0; n < 22; n += 1) {
        office.clock.advance(10 * MINUTE);
        await office.settle();
      }
      expect(failed()).toBeGreaterThan(5);
      expect(failed()).toBeLessThan(1_500);
      expect(office.transcript(siti)).toMatch(/Laporan tersimpan dengan nomor \*K-0001\*/);
      expect(await notDone()).toBe(0);
      expect(await office.database.read((db) => db.kebutuhan.count())).toBe(1);
    },
  );

  test('part of Telegram is away for hours: others get through meanwhile, and still no try of those whom it hits is used up', async () => {
    const away = new Set<number>();
    const { office, siti, rina } = await openPaced({
      wrapFetch: (fetch) => (url, init) => {
        const { chat_id: chatId } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
          chat_id?: number;
        };
        // A call takes its time.
        if (away.size > 0) opened.office.clock.advance(10);
        if (!away.has(chatId ?? 0)) return fetch(url, init);
        return Promise.resolve(
          Response.json({ ok: false, error_code: 502, description: 'Bad Gateway' }, { status: 502 }),
        );
      },
    });
    const [budi, dewi] = ['Budi', 'Dewi'].map((firstName) => office.world.addPerson({ firstName }));
    if (!budi || !dewi) throw new Error('nobody is here');
    await fillsIn(siti);
    office.transcript(siti, rina);
    for (const { id } of [siti, budi]) away.add(id);
    await offline(siti).taps('✅ Kirim');
    for (let n = 0; n < 20; n += 1) {
      for (const person of [budi, dewi]) await person.says('/menu');
      await office.settle();
      office.clock.advance(15 * MINUTE);
    }
    away.clear();
    for (let n = 0; n < 3; n += 1) {
      office.clock.advance(15 * MINUTE);
      await office.settle();
    }
    const where = { state: { not: 'DONE' } };
    const left = await office.database.read((db) => db.inboxUpdate.findMany({ where }));
    expect(left.map(({ lane, state, attempts, error }) => [lane, state, attempts, error])).toEqual([]);
    expect(office.transcript(siti)).toMatch(/Laporan tersimpan dengan nomor \*K-0001\*/);
  });
});
