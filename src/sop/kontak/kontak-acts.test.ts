/** Seats end and change: rights, repeats, races, who is told, what is written down (C1, C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPerson, outboxRows } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changeJabatan } from './change-jabatan.ts';
import { closeDrafts } from './close-drafts.ts';
import { confirmKontak } from './confirm-kontak.ts';
import { keepKontak } from './keep-kontak.ts';
import { leaveKontak } from './leave-kontak.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { revokeKontak } from './revoke-kontak.ts';
import { showKontak } from './show-kontak.ts';

let opened: TestDatabase;
let deps: Deps;
beforeEach(async () => {
  opened = await openTestDatabase();
  deps = aDeps(opened.database);
});
afterEach(() => opened.close());

const audits = (action: string) => opened.database.read((db) => db.audit.count({ where: { action } }));
const row = ({ kontakId }: Actor) =>
  opened.database.read((db) => db.kontak.findUniqueOrThrow({ where: { id: kontakId } }));

test('revoked: at once, by whom, told once, the same again a success', async () => {
  const kasi = await aKasi(opened.database);
  const siti = await aDesaOfficial(opened.database, 'Jaar', { language: 'en' });
  expect(await revokeKontak(deps, kasi, siti)).toMatchObject({ ok: true });
  expect(await revokeKontak(deps, kasi, siti)).toMatchObject({ ok: true });
  expect(await loadActor(deps, siti.telegramId)).toBeNull();
  expect(await row(siti)).toMatchObject({ revokedAt: deps.clock.now(), revokedById: kasi.kontakId });
  const told = await outboxRows(opened.database, siti.telegramId);
  expect(told.map(({ once, text }) => [once, text.slice(0, 64)])).toEqual([
    [
      `kontak:${siti.kontakId}:dicabut:kontak-${siti.kontakId}`,
      'Your access as <b>Sekretaris Desa</b> (Desa Jaar) was withdrawn ',
    ],
  ]);
  expect(await audits('kontak.revoke')).toBe(1);
  expect(await confirmKontak(deps, kasi, siti)).toMatchObject({ code: 'daftar-not-found' });
  expect(await changeJabatan(deps, kasi, { ...siti, jabatan: 'X', draftId: 1 })).toMatchObject({
    code: 'daftar-not-found',
  });
});

test('somebody with another seat speaks from that one afterwards', async () => {
  const kasi = await aKasi(opened.database);
  const first = await aDesaOfficial(opened.database, 'Jaar', { telegramId: 4711 });
  const second = await aPerson(opened.database, 'MITRA', null, { telegramId: 4711, instansi: 'TKSK' });
  await revokeKontak(deps, kasi, second);
  expect(await loadActor(deps, 4711)).toMatchObject({ kontakId: first.kontakId, peran: 'DESA' });
});

test('two Kasi who revoke each other at the same moment: one stays', async () => {
  const [one, two] = [await aKasi(opened.database), await aKasi(opened.database)];
  const results = await Promise.all([revokeKontak(deps, one, two), revokeKontak(deps, two, one)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok).map((result) => !result.ok && result.code)).toEqual([
    'daftar-last-kasi',
  ]);
});

test('a staf is no Kasi to stay behind, and revokes none', async () => {
  const kasi = await aKasi(opened.database);
  const staf = await aKasi(opened.database, { kedudukan: 'STAF', hak: ['KONTAK'] });
  expect(await revokeKontak(deps, staf, kasi)).toMatchObject({ code: 'daftar-kasi-by-staf' });
  expect(await changeJabatan(deps, staf, { ...kasi, jabatan: 'X', draftId: 1 })).toMatchObject({ ok: false });
  expect(await leaveKontak(deps, kasi, kasi)).toMatchObject({ code: 'daftar-last-kasi' });
  expect(await revokeKontak(deps, kasi, kasi)).toMatchObject({ code: 'daftar-own-seat' });
  expect(await revokeKontak(deps, kasi, staf)).toMatchObject({ ok: true });
});

test("not yours is the same as not there: another kecamatan's seat, and people without the right", async () => {
  await aKasi(opened.database);
  const siti = await aDesaOfficial(opened.database);
  const others = [
    await aKasi(opened.database, { kode: BANUA_LIMA }),
    await aKasi(opened.database, { kedudukan: 'STAF', hak: ['REKAP'] }),
    await aPerson(opened.database, 'CAMAT', null),
    siti,
  ];
  for (const actor of others) {
    for (const { kontakId } of [siti, { kontakId: 999_999 }]) {
      expect(await showKontak(deps, actor, kontakId)).toMatchObject({ code: 'daftar-not-found' });
      expect(await revokeKontak(deps, actor, { kontakId })).toMatchObject({ code: 'daftar-not-found' });
      expect(await confirmKontak(deps, actor, { kontakId })).toMatchObject({ code: 'daftar-not-found' });
      expect(await changeJabatan(deps, actor, { kontakId, jabatan: 'X', draftId: 1 })).toMatchObject({ ok: false });
    }
    if (actor !== siti) {
      expect(await keepKontak(deps, actor, siti)).toMatchObject({ code: 'daftar-not-found' });
      expect(await leaveKontak(deps, actor, siti)).toMatchObject({ code: 'daftar-not-found' });
    }
  }
  expect(await row(siti)).toMatchObject({ revokedAt: null, confirmedAt: null, jabatan: 'Sekretaris Desa' });
});

test('who leaves: every Kasi is told once; who cannot be reached is not written to', async () => {
  const kasi = await aKasi(opened.database);
  const away = await aKasi(opened.database, { language: 'en' });
  await opened.database.read((db) =>
    db.orang.updateMany({ where: { id: away.orangId }, data: { unreachableAt: deps.clock.now() } }),
  );
  const siti = await aDesaOfficial(opened.database);
  for (let at = 0; at < 2; at += 1) expect(await leaveKontak(deps, siti, siti)).toMatchObject({ ok: true });
  expect((await outboxRows(opened.database)).map(({ chatId }) => chatId)).toEqual([kasi.telegramId]);
  expect(await keepKontak(deps, siti, siti)).toMatchObject({ code: 'daftar-not-found' });
  expect(await audits('kontak.leave')).toBe(1);
});

test('a jabatan is corrected once and told once; drafts are closed only when the seat has ended', async () => {
  const kasi = await aKasi(opened.database);
  const siti = await aDesaOfficial(opened.database);
  const input = { kontakId: siti.kontakId, jabatan: 'Kepala Desa', draftId: 7 };
  for (let at = 0; at < 2; at += 1) expect(await changeJabatan(deps, kasi, input)).toMatchObject({ ok: true });
  expect(await outboxRows(opened.database, siti.telegramId)).toHaveLength(1);
  expect(await audits('kontak.jabatan')).toBe(1);
  const now = deps.clock.now();
  const telegramId = BigInt(siti.telegramId);
  await opened.database.read((db) =>
    db.draft.create({
      data: {
        chatId: telegramId,
        telegramId,
        formId: 'lapor',
        formVersion: 'x',
        context: '{}',
        createdAt: now,
        updatedAt: now,
      },
    }),
  );
  const open = () => opened.database.read((db) => db.draft.count({ where: { state: 'OPEN' } }));
  await closeDrafts(deps, siti);
  expect(await open()).toBe(1);
  await revokeKontak(deps, kasi, siti);
  await closeDrafts(deps, siti);
  expect(await open()).toBe(0);
});
