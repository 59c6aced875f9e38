/** When somebody may be written to is asked again for what was held up: by their office's calendar, whoever they are. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import { aPermohonanInput } from '../../../test/permohonan.ts';
import { submitPermohonan } from '../../sop/permohonan/submit-permohonan.ts';
import { kindHoursOf } from './kind-chats.ts';

const NIGHT = new Date('2026-11-24T16:00:00Z');
const MORNING = new Date('2026-11-25T00:00:00Z');
const GROUP = -4_000_000_001;
let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const anyHour = (kecamatanId: number) =>
  db.database.read((tx) =>
    tx.kalender.create({
      data: {
        kecamatanId,
        hariKerja: '1,2,3,4,5',
        mulai: '08:00',
        selesai: '16:00',
        pengingat: '7',
        ulang: 3,
        batasDesa: 5,
        batasKasi: 10,
        setiapSaat: true,
        updatedAt: NIGHT,
      },
    }),
  );

test('seats, applicants, groups, and whoever is unknown; an office that writes at any hour', async () => {
  const siti = await aDesaOfficial(db.database);
  const night = await aKasi(db.database, { kode: BANUA_LIMA });
  await anyHour(night.kecamatanId);
  const sent = await submitPermohonan(
    aDeps(db.database),
    { telegramId: 5_001, language: 'id' },
    await aPermohonanInput(db.database),
  );
  expect(sent.ok).toBe(true);
  const group = { nama: 'Kesra', status: 'TERHUBUNG', createdAt: NIGHT, updatedAt: NIGHT };
  await db.database.read((tx) =>
    tx.kelompok.createMany({
      data: [
        { ...group, chatId: BigInt(GROUP), kecamatanId: siti.kecamatanId },
        { ...group, chatId: BigInt(GROUP - 1), kecamatanId: night.kecamatanId },
      ],
    }),
  );
  const asleep = [siti.telegramId, 5_001, GROUP, 987_654];
  const kindHours = kindHoursOf(db.database);
  const waits = await kindHours([...asleep, night.telegramId, GROUP - 1], NIGHT);
  expect(waits).toEqual(new Map(asleep.map((chatId) => [chatId, MORNING])));
  expect(await kindHours([...asleep], new Date('2026-11-25T02:00:00Z'))).toEqual(new Map());
});

test('reported in the evening, the bot off until night: the Kasi reads it in the morning, the urgent one at once', async () => {
  const { office, siti, rina } = await openKebutuhanOffice();
  office.clock.advance(10.9 * 3_600_000);
  await office.settle();
  office.transcript(siti, rina);
  await office.database.transaction(async (tx) => {
    const row = { chatId: BigInt(rina.id), createdAt: office.clock.now(), dueAt: office.clock.now() };
    const payload = (text: string): string => JSON.stringify({ kind: 'text', text });
    await tx.outboxMessage.create({ data: { ...row, once: 'a', payload: payload('Laporan biasa') } });
    await tx.outboxMessage.create({ data: { ...row, once: 'b', payload: payload('Laporan darurat'), priority: 0 } });
  });
  office.clock.advance(2 * 3_600_000);
  await office.settle();
  expect(office.transcript(rina)).toBe('KesraBot ▸ Rina: Laporan darurat');
  office.clock.advance(9 * 3_600_000);
  await office.settle();
  expect(office.transcript(rina)).not.toContain('Laporan biasa');
  office.clock.advance(0.2 * 3_600_000);
  await office.settle();
  expect(office.transcript(rina)).toContain('Laporan biasa');
  await office.close();
});
