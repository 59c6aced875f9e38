/** What somebody must know of is not left at "nobody knows whether it arrived": shown again until it was seen. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fault, Person } from '../../src/simulator/world-types.ts';
import { aKasi } from '../builders.ts';
import { type KebutuhanOffice, openKebutuhanOffice, reports } from '../kebutuhan-office.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LOST: Fault['kind'] = { type: 'reset-after' };

let opened: KebutuhanOffice;
beforeEach(async () => {
  opened = await openKebutuhanOffice({
    mayFail: true,
    overSocket: { timeoutMs: 2_000, wait: () => Promise.resolve() },
  });
});
afterEach(() => opened.office.close());

/** The next message to that person arrives, and the bot does not hear of it. */
function losesNext({ id }: Person): void {
  opened.office.world.addFault({ method: 'sendMessage', chatId: id, kind: LOST });
}
async function later(ms: number): Promise<void> {
  opened.office.clock.advance(ms);
  await opened.office.tick();
}
const again = (text: string): number => text.match(/Mungkin sudah Bapak\/Ibu terima/g)?.length ?? 0;
const stateOf = async (chatId: number): Promise<string> => {
  const where = { chatId: BigInt(chatId), error: { startsWith: 'fate unknown' } };
  const row = await opened.office.database.read((db) => db.outboxMessage.findFirstOrThrow({ where }));
  return row.state;
};

test('a need stands in the next digest and every third day, until its Kasi has opened it', async () => {
  const { office, siti, rina } = opened;
  losesNext(rina);
  await reports(siti);
  expect(office.transcript(siti)).toContain('sedang diteruskan kepada Kasi Kesra');
  office.transcript(rina);
  await later(10 * MINUTE);
  expect(again(office.transcript(rina))).toBe(0);
  await later(DAY);
  const digest = office.transcript(rina);
  expect(digest).toMatch(/Mungkin sudah Bapak\/Ibu terima \(.*\): .*K-0001/);
  await later(DAY);
  expect(again(office.transcript(rina))).toBe(0);
  await later(DAY);
  expect(again(office.transcript(rina))).toBe(1);
  await rina.taps('📩 Baca K-0001');
  expect(office.transcript(rina)).toContain('Air bersih');
  await rina.taps('✅ Verifikasi');
  expect(office.transcript(siti)).toContain('*diverifikasi*');
  expect(await stateOf(rina.id)).toBe('SEEN');
  for (let day = 0; day < 8; day += 1) await later(DAY);
  expect(again(office.transcript(rina))).toBe(0);
});

test.each<readonly [string, (rina: Person) => Promise<unknown>]>([
  ['a button of it', (rina) => rina.taps('✅ Verifikasi')],
  ['its number', (rina) => rina.says('k 1')],
  [
    'the list, and in it the need',
    async (rina) => {
      await rina.says('/kebutuhan');
      await rina.taps('K-0001');
    },
  ],
])('seen by %s: nothing is said again', async (_, see) => {
  const { office, siti, rina } = opened;
  losesNext(rina);
  await reports(siti);
  await see(rina);
  expect(await stateOf(rina.id)).toBe('SEEN');
  office.transcript(rina);
  await later(DAY);
  expect(again(office.transcript(rina))).toBe(0);
});

test('another number does not count as seen', async () => {
  const { office, siti, rina } = opened;
  await reports(siti);
  losesNext(rina);
  await reports(siti, { jenis: 'Sanitasi/jamban' });
  await rina.says('K-0001');
  expect(await stateOf(rina.id)).toBe('UNKNOWN');
  office.transcript(rina);
  await later(DAY);
  expect(office.transcript(rina)).toMatch(/Mungkin sudah Bapak\/Ibu terima .*K-0002/);
});

test('DARURAT does not wait for the morning', async () => {
  const { office, siti, rina } = opened;
  losesNext(rina);
  await reports(siti, { urgensi: '🔴 Darurat' });
  office.transcript(rina);
  await later(6 * MINUTE);
  await later(6 * MINUTE);
  const told = office.transcript(rina);
  expect(again(told)).toBe(1);
  expect(told).toContain('K-0001');
});

test('the question of a Kasi to the reporter, with its button', async () => {
  const { office, siti, rina } = opened;
  await reports(siti);
  await rina.taps('↩️ Kembalikan');
  losesNext(siti);
  await rina.says('Berapa rumah?');
  await rina.taps('✅ Kirim');
  office.transcript(siti);
  await later(DAY);
  expect(office.transcript(siti)).toMatch(/Mungkin sudah Bapak\/Ibu terima .*bertanya tentang K-0001/);
  await siti.taps('📩 Baca K-0001');
  await siti.taps('✍️ Jawab');
  expect(await stateOf(siti.id)).toBe('SEEN');
});

test('once another Kasi has acted nobody is asked to look any more; a mere reader changes nothing', async () => {
  const { office, siti, rina } = opened;
  const dewi = office.person({ firstName: 'Dewi' });
  await dewi.says('/start');
  await aKasi(office.database, { telegramId: dewi.id, nama: 'Dewi' });
  losesNext(rina);
  await reports(siti);
  await dewi.says('K-0001');
  await later(DAY);
  expect(again(office.transcript(rina))).toBe(1);
  await dewi.taps('✅ Verifikasi');
  for (let day = 0; day < 4; day += 1) await later(DAY);
  expect(again(office.transcript(rina))).toBe(0);
});

test('a digest that was repeated in vain is none of what is shown again; what stood in it is', async () => {
  const { office, siti, rina } = opened;
  losesNext(rina);
  await reports(siti);
  office.world.addFault({ method: 'sendMessage', chatId: rina.id, kind: LOST, times: 2 });
  await later(DAY);
  await later(10 * MINUTE);
  office.transcript(rina);
  await later(2 * DAY);
  expect(again(office.transcript(rina))).toBe(1);
});

test('only who it was sent to can read it again', async () => {
  const { office, siti, rina } = opened;
  losesNext(rina);
  await reports(siti);
  await later(DAY);
  const { id } = await office.database.read((db) =>
    db.outboxMessage.findFirstOrThrow({ where: { state: 'UNKNOWN' }, select: { id: true } }),
  );
  await siti.says('/status');
  const messageId = office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
  office.transcript(siti);
  await siti.taps('📩', { messageId, data: `kabar:${id}` });
  expect(office.transcript(siti)).toContain('Kabar itu tidak ditemukan');
});
