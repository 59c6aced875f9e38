/** "Dikirim" is said of what went out: the card counts what arrived, what waits and what failed (A3, C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, kartuOf, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice({ mayFail: true });
});
afterEach(() => world.office.close());

const line = (): string | undefined =>
  kartuOf(world.office, world.rina)
    .split('\n')
    .find((one) => one.startsWith('📨'));
async function aMinuteLater(): Promise<void> {
  world.office.clock.advance(60_000);
  await world.office.settle();
}
const saved = (): string =>
  saidIn(world.office, world.rina.id).find((text) => text.startsWith('✅ Rapat tersimpan')) ?? '';

test('all of it arrives: first on its way, a minute later sent', async () => {
  await callsRapat(world.rina);
  expect(saved()).toBe(
    '✅ Rapat tersimpan dengan nomor R-0001. Undangan sedang dikirim kepada 3 orang dan 1 grup.\n' +
      'Yang sudah terkirim dan jawaban mereka dihitung pada kartu di bawah ini. Kartu dapat dibuka lagi dengan menulis R-0001.',
  );
  expect(line()).toBe('📨 ⏳ menunggu: 3 orang dan 1 grup');
  await aMinuteLater();
  expect(line()).toBe('📨 terkirim: 3 orang dan 1 grup');
});

test('a group that takes nothing and somebody who has blocked the bot are failures; "Kirim lagi" mends the card', async () => {
  const { office, rina, siti, groupId } = world;
  office.world.mute(groupId, 'everything');
  await siti.blocksBot();
  await callsRapat(rina);
  await aMinuteLater();
  expect(line()).toBe('📨 terkirim: 2 orang · ⚠️ gagal: 1 orang dan 1 grup');
  expect(kartuOf(office, rina)).toContain('Grup: Forum Kesra (⚠️ menolak pesan)');
  office.world.mute(groupId, 'nothing');
  await rina.taps('🔁 Kirim lagi: Forum Kesra');
  await aMinuteLater();
  expect(line()).toBe('📨 terkirim: 2 orang dan 1 grup · ⚠️ gagal: 1 orang');
  expect(kartuOf(office, rina)).toContain('Grup: Forum Kesra\n');
});

test('who is known to be out of reach is not counted as invited', async () => {
  const { rina, siti } = world;
  await siti.blocksBot();
  await callsRapat(rina);
  await aMinuteLater();
  await callsRapat(rina, { tanggal: '4 Desember' });
  expect(saidIn(world.office, rina.id).findLast((text) => text.startsWith('✅ Rapat tersimpan'))).toBe(
    '✅ Rapat tersimpan dengan nomor R-0002. Undangan sedang dikirim kepada 2 orang dan 1 grup.\n' +
      '⚠️ Kepada 1 lainnya undangan tidak dapat dikirim. Yang sudah terkirim dan jawaban mereka dihitung pada kartu di bawah ini. Kartu dapat dibuka lagi dengan menulis R-0002.',
  );
});

test('the last news counts: moved, it is on its way again', async () => {
  const { office, rina } = world;
  await callsRapat(rina);
  await aMinuteLater();
  await rina.taps('✖ Batalkan rapat');
  await rina.says('Gedung dipakai untuk pemilu.');
  await rina.taps('✅ Kirim');
  expect(line()).toBe('📨 ⏳ menunggu: 3 orang dan 1 grup');
  await aMinuteLater();
  expect(line()).toBe('📨 terkirim: 3 orang dan 1 grup');
  expect(lastWords(office, rina)).not.toBe('');
});

test('called at night: it waits until the morning, and the card says so until then', async () => {
  const { office, rina } = world;
  office.clock.advance(14 * 3_600_000);
  await callsRapat(rina);
  await aMinuteLater();
  expect(line()).toBe('📨 ⏳ menunggu: 3 orang dan 1 grup');
  office.clock.advance(11 * 3_600_000);
  await office.settle();
  await aMinuteLater();
  expect(line()).toBe('📨 terkirim: 3 orang dan 1 grup');
});

test('whoever opens the card anew reads the same', async () => {
  await callsRapat(world.rina);
  await aMinuteLater();
  await world.rina.says('R-0001');
  expect(line()).toBe('📨 terkirim: 3 orang dan 1 grup');
});

test('the list of names says whom the invitation has not reached, and on its way it is on its way', async () => {
  const { office, rina, siti, budi } = world;
  await siti.blocksBot();
  await callsRapat(rina);
  await aMinuteLater();
  await budi.taps('✅ Hadir');
  await rina.taps('👥 Nama-nama');
  expect(lastWords(office, rina)).toBe(
    '👥 R-0001 · Rapat koordinasi stunting\n✅ Hadir: 1\n• Budi Santoso (Kepala Desa Jaar)\n⏳ Belum menjawab: 2\n' +
      '• Siti Aminah (Sekretaris Desa Sarapat), ⚠️ undangan tidak sampai\n• dr. Melati (Kepala Puskesmas)',
  );
  office.clock.advance(14 * 3_600_000);
  await rina.taps('✖ Batalkan rapat');
  await rina.says('Gedung dipakai untuk pemilu.');
  await rina.taps('✅ Kirim');
  await rina.taps('👥 Nama-nama');
  expect(lastWords(office, rina)).toContain('• dr. Melati (Kepala Puskesmas), ⏳ undangan belum terkirim');
});
