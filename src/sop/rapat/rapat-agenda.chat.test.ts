/** What earlier meetings left open is offered for the next agenda (C2). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, openRapatOffice } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
  await callsRapat(world.rina, { kelompok: false });
});
afterEach(() => world.office.close());

test('what is open from earlier meetings is offered for the agenda', async () => {
  const { office, rina } = world;
  const now = new Date(office.clock.now());
  await office.database.transaction(async (tx) => {
    const rapat = await tx.rapat.findFirstOrThrow();
    const { id: rapatId, kecamatanId, createdById } = rapat;
    const times = { createdAt: now, updatedAt: now };
    const notulen = await tx.notulen.create({
      data: { kecamatanId, rapatId, status: 'DISETUJUI', createdById, ...times },
    });
    const common = { kecamatanId, rapatId, notulenId: notulen.id, tahun: 2026, kontakId: createdById, ...times };
    for (const [at, status] of ['BERJALAN', 'SELESAI', 'BERJALAN'].entries())
      await tx.tindakLanjut.create({
        data: { ...common, nomor: at + 1, draftId: at + 1, uraian: `Hal ${at + 1}`, tenggat: '2026-12-01', status },
      });
  });
  await rina.says('/rapat');
  await rina.taps('➕ Rapat baru');
  await rina.says('Rapat lanjutan');
  await rina.taps('➕ 2 tindak lanjut yang belum selesai');
  expect(lastWords(office, rina)).toContain('1. TL-0001: Hal 1\n2. TL-0003: Hal 3');
});
