/** A group that takes nothing from the bot: who is told, what waits, and how it goes on (C3). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RapatOffice, callsRapat, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice({ mayFail: true });
});
afterEach(() => world.office.close());

const held = () =>
  world.office.database.read((db) =>
    db.outboxMessage.count({ where: { chatId: BigInt(world.groupId), state: 'HELD' } }),
  );
/** What the Kasi has read since the last look, without what they wrote and the forms. */
function readBy(person: RapatOffice['rina']): string[] {
  return saidIn(world.office, person.id).filter((text) => text.includes('Grup') || text.includes('grup'));
}
const INVITED = '📅 Undangan rapat';

describe('the bot may not write there', () => {
  beforeEach(async () => {
    world.office.world.mute(world.groupId, 'everything');
    await callsRapat(world.rina);
  });

  test('the Kasi is told once, the list shows it, the messages wait; "Kirim lagi" sends them when it may', async () => {
    const { office, rina, groupId } = world;
    expect(readBy(rina).filter((text) => text.includes('ditolak Telegram'))).toEqual([
      '⚠️ Pesan untuk grup Kesra Dustim (Forum Kesra) ditolak Telegram: bot ini tidak boleh menulis di sana.\n' +
        'Pesannya disimpan dulu, belum sampai ke grup.\n' +
        'Minta admin grup mengizinkan bot ini menulis (atau menjadikannya admin), lalu tekan Kirim lagi.',
    ]);
    expect(await held()).toBe(3);
    await rina.taps('👥 Daftar grup');
    expect(readBy(rina).at(-1)).toContain('• Forum Kesra – Kesra Dustim – ⚠️ menolak pesan');
    office.clock.advance(5_000);
    await rina.taps('🔁 Kirim lagi: Forum Kesra');
    expect(await held()).toBe(3);
    expect(readBy(rina).filter((text) => text.includes('ditolak Telegram')).length).toBe(2);
    office.world.mute(groupId, 'nothing');
    const before = saidIn(office, groupId).length;
    await rina.taps('🔁 Kirim lagi: Forum Kesra');
    const after = saidIn(office, groupId).slice(before);
    expect([after.length, after[0]]).toEqual([3, expect.stringContaining('Rapat koordinasi stunting')]);
    expect(readBy(rina).at(-1)).toBe(
      '✅ Grup Kesra Dustim (Forum Kesra) menerima pesan lagi. Yang tadi tertahan dikirim ke sana.',
    );
    await rina.taps('👥 Daftar grup');
    expect(readBy(rina).at(-1)).toContain('✅ terhubung');
  });

  test.each([
    ['the bot is made an admin', async () => world.office.world.promoteBot(world.groupId, world.rina.id)],
    [
      'somebody writes there a while later',
      async () => {
        world.office.clock.advance(2 * 60_000);
        world.office.world.mute(world.groupId, 'nothing');
        await world.siti.says('/rapat@KesraBot', { chatId: world.groupId });
      },
    ],
  ])('it goes on by itself when %s', async (_, happens) => {
    const { office, rina } = world;
    await happens();
    await office.settle();
    expect(await held()).toBe(0);
    expect(readBy(rina).at(-1)).toContain('menerima pesan lagi');
  });

  test('words in the group that it still does not take are no news, and what is answered there is not lost for it', async () => {
    const { office, rina, siti, groupId } = world;
    office.clock.advance(2 * 60_000);
    await siti.says('/rapat@KesraBot', { chatId: groupId });
    await siti.taps('✅ Hadir').catch(() => undefined);
    await office.settle();
    expect(await held()).toBe(3);
    expect(readBy(rina).filter((text) => text.includes('ditolak Telegram')).length).toBe(1);
    expect(await office.database.read((db) => db.inboxUpdate.count({ where: { state: 'ASIDE' } }))).toBe(0);
  });

  test('moved meanwhile: what waits is the new state alone', async () => {
    const { office, rina, groupId } = world;
    await rina.taps('✖ Batalkan rapat');
    await rina.says('Gedung dipakai untuk pemilu.');
    await rina.taps('✅ Kirim');
    office.world.mute(groupId, 'nothing');
    await rina.taps('🔁 Kirim lagi: Forum Kesra');
    expect(saidIn(office, groupId).filter((text) => text.includes('Rapat koordinasi stunting'))).toEqual([]);
  });
});

test('files alone are refused: the invitation stands there, the letter waits', async () => {
  const { office, rina, groupId } = world;
  office.world.mute(groupId, 'files');
  await callsRapat(rina);
  expect(saidIn(office, groupId).at(-1)).toContain(INVITED.slice(3, 11));
  expect(await held()).toBe(2);
  expect(readBy(rina).at(-1)).toContain('bot ini tidak boleh mengirim berkas (undangan, surat) di sana.');
  office.world.mute(groupId, 'nothing');
  await rina.taps('🔁 Kirim lagi: Forum Kesra');
  expect([await held(), saidIn(office, groupId).at(-1)]).toEqual([0, expect.stringContaining('.docx')]);
});

test('thrown out, brought back and connected again: the invitation comes after all', async () => {
  const { office, rina, groupId } = world;
  office.world.addFault({
    method: 'sendMessage',
    chatId: groupId,
    kind: { type: 'status', status: 403, description: 'Forbidden: bot was kicked from the supergroup chat' },
  });
  await callsRapat(rina);
  await office.world.removeBotFromGroup(groupId, rina.id);
  await office.settle();
  expect(readBy(rina).filter((text) => text.includes('tidak lagi berada di grup')).length).toBe(1);
  await office.world.addBotToGroup(groupId, rina.id);
  await office.settle();
  await rina.taps('✅ Ya, Forum Kesra');
  await office.settle();
  expect(await held()).toBe(0);
  expect(saidIn(office, groupId).filter((text) => text.includes('Rapat koordinasi stunting')).length).toBe(1);
});
