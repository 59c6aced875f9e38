/** What Telegram answers to messages for others, through the whole bot (README.md here, Telegram). */
import { afterEach, expect, test } from 'vitest';
import { enqueue } from '../../src/outbox/enqueue.ts';
import type { Fault } from '../../src/simulator/world-types.ts';
import { aKasi } from '../builders.ts';
import { type KebutuhanOffice, openKebutuhanOffice, reports } from '../kebutuhan-office.ts';
import type { OfficeOptions } from '../office.ts';
import { openFilledOffice } from './lapor-steps.ts';

const MINUTE = 60_000;
const OVER_SOCKET: OfficeOptions = { mayFail: true, overSocket: { timeoutMs: 2_000, wait: () => Promise.resolve() } };

let opened: KebutuhanOffice;
afterEach(() => opened.office.close());

async function open(options: OfficeOptions = { mayFail: true }): Promise<KebutuhanOffice> {
  opened = await openKebutuhanOffice(options);
  return opened;
}
async function openFilled(options: OfficeOptions = { mayFail: true }): Promise<KebutuhanOffice> {
  opened = await openFilledOffice(options);
  return opened;
}
const states = async (chatId: number): Promise<string[]> => {
  const where = { chatId: BigInt(chatId) };
  const rows = await opened.office.database.read((db) => db.outboxMessage.findMany({ where, orderBy: { id: 'asc' } }));
  return rows.map(({ state }) => state);
};
/** A day later, with the bot started anew: what Telegram once said about the pace is forgotten. */
async function nextDay(): Promise<void> {
  opened.office.clock.advance(24 * 60 * MINUTE);
  await opened.office.restart();
  await opened.office.settle();
}
const cards = (text: string): number => text.match(/📥 Diterima/g)?.length ?? 0;

const LATER: readonly (readonly [string, Fault['kind']])[] = [
  ['500', { type: 'status', status: 500, description: 'Internal Server Error' }],
  ['502 with HTML', { type: 'status', status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' }],
  ['429 with 30 s', { type: 'status', status: 429, parameters: { retry_after: 30 } }],
  ['429 with a day', { type: 'status', status: 429, parameters: { retry_after: 86_400 } }],
  ['401', { type: 'status', status: 401, description: 'Unauthorized' }],
];

test.each(LATER)('%s: the card comes later, once; the reporter is thanked at once', async (_name, kind) => {
  const { office, siti, rina } = await openFilled(OVER_SOCKET);
  office.world.addFault({ method: 'sendMessage', chatId: rina.id, kind });
  await siti.taps('✅ Kirim');
  expect(office.transcript(siti)).toContain('Laporan tersimpan dengan nomor *K-0001*');
  expect(cards(office.transcript(rina))).toBe(0);
  await nextDay();
  expect(cards(office.transcript(rina))).toBe(1);
  expect(await states(rina.id)).toEqual(['SENT']);
});

const UNKNOWN: readonly (readonly [string, Fault['kind']])[] = [
  ['a connection that is cut after the request', { type: 'reset-after' }],
  ['an answer after 40 s', { type: 'delay', ms: 3_000 }],
];

test.each(UNKNOWN)('%s: the card has come, does not come twice, and stands in the next digest', async (_name, kind) => {
  const { office, siti, rina } = await openFilled(OVER_SOCKET);
  office.world.addFault({ method: 'sendMessage', chatId: rina.id, kind });
  await siti.taps('✅ Kirim');
  expect(cards(office.transcript(rina))).toBe(1);
  await nextDay();
  const morning = office.transcript(rina);
  expect(morning).toMatch(/Mungkin sudah Bapak\/Ibu terima .*K-0001/);
  expect(morning).not.toContain('Lokasi');
  expect(await states(rina.id)).toEqual(['UNKNOWN', 'SENT']);
});

test('entities that do not parse: it comes as plain text', async () => {
  const { office, siti, rina } = await openFilled();
  const description = "Bad Request: can't parse entities: Unsupported start tag";
  office.world.addFault({ method: 'sendMessage', chatId: rina.id, kind: { type: 'status', status: 400, description } });
  await siti.taps('✅ Kirim');
  const text = office.world.messages(rina.id).at(-1)?.message.text ?? '';
  expect(text).toContain('K-0001');
  expect(text).not.toMatch(/<b>|&lt;/);
  expect(await states(rina.id)).toEqual(['SENT']);
});

test('an official who blocked the bot, or whose account is gone: marked, the Kasi told once; back when they write again', async () => {
  const { office, siti, rina } = await open();
  await reports(siti);
  await reports(siti, { jenis: 'Sanitasi/jamban' });
  await siti.blocksBot();
  office.transcript(rina);
  for (const nomor of ['K-0001', 'K-0002']) {
    await rina.says(nomor);
    await rina.taps('✅ Verifikasi');
  }
  await rina.says('/kontak');
  const told = office.transcript(rina);
  expect(told.match(/⚠️ Pesan kepada/g)).toHaveLength(1);
  expect(told).toContain(
    '⚠️ Pesan kepada *Siti Aminah* (Sekretaris Desa, Desa Sarapat) tidak dapat disampaikan. Mungkin bot ini diblokir atau akun Telegramnya sudah tidak dipakai.',
  );
  expect(told).toContain('⚠️ Tidak dapat dihubungi (1): Siti Aminah');
  await siti.unblocksBot();
  await siti.says('/status');
  await rina.says('/kontak');
  expect(office.transcript(rina)).not.toContain('Tidak dapat dihubungi');
  await siti.deactivates();
  await rina.says('K-0001');
  await rina.taps('🛠 Tangani');
  await rina.says('/kontak');
  expect(office.transcript(rina)).toContain('Tidak dapat dihubungi');
});

test('the mark of somebody who blocked the bot stays when the news of the block is handled late, or they write in a group', async () => {
  const { office, siti, rina } = await open();
  const group = office.world.addGroup({ title: 'Sarapat', memberIds: [siti.id, rina.id], withBot: true });
  await reports(siti);
  const offline = office.world.person(siti.id);
  await offline.blocksBot();
  const late = office.world.takeUpdates();
  await rina.taps('✅ Verifikasi');
  await office.app.intake.store(late);
  await office.settle();
  await siti.says('Selamat pagi', { chatId: group.id });
  await rina.says('/kontak');
  expect(office.transcript(rina)).toContain('Tidak dapat dihubungi');
});

test('a Kasi who blocked the bot: nobody is left to be told, and the other Kasi is told', async () => {
  const { office, siti, rina } = await open();
  await rina.blocksBot();
  await reports(siti);
  expect(await states(rina.id)).toEqual(['DEAD']);
  const dewi = office.person({ firstName: 'Dewi' });
  await dewi.says('/start');
  await aKasi(office.database, { telegramId: dewi.id, nama: 'Dewi' });
  await rina.unblocksBot();
  await rina.says('/menu');
  await rina.blocksBot();
  await reports(siti, { jenis: 'Sanitasi/jamban' });
  const told = office.transcript(dewi);
  expect(told).toContain('*Sanitasi/jamban*');
  expect(told.match(/⚠️ Pesan kepada \*Rina Wulandari/g)).toHaveLength(1);
});

test('a group that the bot was thrown out of, and one that became a supergroup, in either order of the news', async () => {
  const { office, siti, rina } = await open();
  const memberIds = [siti.id, rina.id];
  const send = async (chatId: number, once: string): Promise<void> => {
    const outgoing = { once, chatId, message: { kind: 'text', text: 'Rapat besok' } } as const;
    await office.database.transaction((tx) => enqueue(tx, outgoing as never, office.clock.now()));
    await office.settle();
  };
  const left = office.world.addGroup({ title: 'Kader', memberIds, withBot: true });
  await office.world.removeBotFromGroup(left.id, siti.id);
  await office.settle();
  await send(left.id, 'uji:1');
  // It waits until the bot is let in again.
  expect(await states(left.id)).toEqual(['HELD']);
  for (const order of ['old-first', 'new-first'] as const) {
    const group = office.world.addGroup({ title: order, memberIds, withBot: true });
    const newId = await office.world.migrateGroup(group.id, { order });
    await send(group.id, `uji:${order}`);
    expect(await states(newId)).toEqual(['SENT']);
    expect(office.world.messages(newId).at(-1)?.message.text).toBe('Rapat besok');
  }
  expect(await office.database.read((db) => db.inboxUpdate.count({ where: { state: { not: 'DONE' } } }))).toBe(0);
});
