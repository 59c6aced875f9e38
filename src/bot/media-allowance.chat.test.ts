/** Photo after photo: a day's allowance for each person, a floor of free room, and forms that go on without. */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { makePengelola } from '../sop/instalasi/instalasi.repo.ts';
import { type KebutuhanOffice, aPhoto, openKebutuhanOffice } from '../../test/kebutuhan-office.ts';
import type { OfficeOptions } from '../../test/office.ts';
import { createAllowance } from './media-allowance.ts';

let opened: KebutuhanOffice;
afterEach(() => opened?.office.close());

const PHOTO_BYTES = 50_000;

test('so much a day for each person, and the same file once', () => {
  const isWithin = createAllowance(100_000);
  const at = Date.parse('2026-11-24T02:00:00Z');
  const file = (uniqueId: string) => ({ uniqueId, bytes: 40_000 });
  expect(['a', 'b', 'a', 'c', 'a'].map((one) => isWithin(1, file(one), at))).toEqual([true, true, true, false, true]);
  expect(isWithin(2, file('c'), at)).toBe(true);
  expect(isWithin(1, file('c'), at + 86_400_000)).toBe(true);
});

async function open(media: NonNullable<OfficeOptions['media']>): Promise<void> {
  opened = await openKebutuhanOffice({ media });
  const { office, rina } = opened;
  const orang = await office.database.read((db) => db.orang.findFirstOrThrow({ where: { telegramId: rina.id } }));
  await office.database.transaction((tx) => makePengelola(tx, orang.id));
}
const heard = (): string => opened.office.transcript(opened.siti);
const told = (words: string): number => opened.office.transcript(opened.rina).split(words).length - 1;

test('beyond the allowance a sentence, and the form goes on', async () => {
  await open({ bytesPerDay: 2 * PHOTO_BYTES, freeRoomBytes: 0 });
  const { siti, office } = opened;
  await siti.sendsPhotos([aPhoto(1), aPhoto(2)]);
  heard();
  await siti.sendsPhotos([aPhoto(3), aPhoto(4), aPhoto(5)]);
  expect(heard().split('sudah sangat banyak')).toHaveLength(2);
  await siti.sendsPhotos([aPhoto(6)], { caption: 'Jembatan rusak di RT 02' });
  expect(heard()).toContain('Tulisan di bawahnya belum dibaca');
  expect(told('melebihi jatah seharinya')).toBe(1);
  await siti.says('/lapor');
  await siti.sendsPhotos([aPhoto(7)]);
  expect(heard()).toContain('dapat diteruskan tanpa foto');
  await siti.says('/batal');
  office.clock.advance(86_400_000);
  await siti.sendsPhotos([aPhoto(8)]);
  expect(heard()).not.toContain('sudah sangat banyak');
});

test('without room nothing of anybody is kept', async () => {
  const { bavail, bsize } = statfsSync(tmpdir());
  await open({ bytesPerDay: 1e9, freeRoomBytes: bavail * bsize * 2 });
  const { siti, rina, office } = opened;
  await siti.sendsPhotos([aPhoto(1)]);
  expect(heard()).toContain('tempat di komputer bot hampir habis');
  await rina.sendsPhotos([aPhoto(2)]);
  expect(told('hampir habis</b>')).toBe(0);
  office.transcript(rina);
  const rows = await office.database.read((db) =>
    db.outboxMessage.count({ where: { once: { contains: 'media:no-room' } } }),
  );
  expect(rows).toBe(1);
});
