/** Who may invite whom, hand-overs, and revoking, on a real database (C1, C3, T1). */
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  BANUA_LIMA,
  TUESDAY_MORNING,
  aDeps,
  aDesaOfficial,
  aKasi,
  aKebutuhan,
  aPerson,
  outboxRows,
} from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import { verifyKebutuhan } from '../kebutuhan/verify-kebutuhan.ts';
import { acceptInvite } from './accept-invite.ts';
import type { Actor } from './actor.ts';
import { type InviteInput, invitePerson } from './invite-person.ts';
import { listInvites } from './list-invites.ts';
import { loadActor } from './load-actor.ts';
import { openInvite } from './open-invite.ts';
import { revokeInvite } from './revoke-invite.ts';

let test: TestDatabase;
let now: Date;
let deps: Deps;
let kasi: Actor;
beforeEach(async () => {
  test = await openTestDatabase();
  now = new Date(TUESDAY_MORNING);
  deps = aDeps(test.database, { clock: { now: () => now } });
  kasi = await aKasi(test.database);
});
afterEach(() => test.close());

async function tokenFor(input: InviteInput, actor = kasi): Promise<string> {
  const made = await invitePerson(deps, actor, input);
  if (!made.ok) throw new Error(made.code);
  return made.value.link.slice(-22);
}
async function joins(telegramId: number, token: string, nama = 'Budi Santoso') {
  const person = { telegramId, language: 'id' } as const;
  const opened = await openInvite(deps, person, token);
  if (!opened.ok) return opened;
  return acceptInvite(deps, person, { invite: opened.value.invite, nama, jabatan: 'Sekdes', at: now });
}
const inAYear = new Date('2027-11-24T02:00:00.000Z');
const successorOf = (id: number) => test.database.read((db) => db.kontak.findUniqueOrThrow({ where: { id } }));

it('a staf invites desa, mitra and Camat, and gives nobody rights of the Kasi', async () => {
  const staf = await aPerson(test.database, 'KASI', null, { kedudukan: 'STAF', hak: ['KONTAK', 'TRIASE'] });
  expect(await invitePerson(deps, staf, { peran: 'CAMAT' })).toMatchObject({ ok: true });
  for (const input of [
    { peran: 'KASI', kedudukan: 'STAF', hak: ['TRIASE'] },
    { peran: 'KASI', kedudukan: 'PLT', seatExpiresAt: inAYear },
    { peran: 'KASI', kedudukan: 'DEFINITIF', predecessorId: staf.kontakId },
    { peran: 'KASI', kedudukan: 'DEFINITIF', predecessorId: kasi.kontakId },
  ] satisfies InviteInput[])
    expect(await invitePerson(deps, staf, input)).toMatchObject({ code: 'undang-not-by-staf' });
  const without = await aPerson(test.database, 'KASI', null, { kedudukan: 'STAF', hak: ['TRIASE', 'REKAP'] });
  expect(await invitePerson(deps, without, { peran: 'CAMAT' })).toMatchObject({ code: 'kontak-kasi-only' });
  expect(await listInvites(deps, without)).toMatchObject({ code: 'kontak-kasi-only' });
});

it('a Plt needs an end that lies ahead, a staf something to do, a Kasi somebody who hands over', async () => {
  for (const seatExpiresAt of [null, now])
    expect(await invitePerson(deps, kasi, { peran: 'KASI', kedudukan: 'PLT', seatExpiresAt })).toMatchObject({
      code: 'undang-end-missing',
    });
  expect(await invitePerson(deps, kasi, { peran: 'KASI', kedudukan: 'STAF' })).toMatchObject({
    code: 'undang-hak-missing',
  });
  expect(await invitePerson(deps, kasi, { peran: 'KASI', kedudukan: 'DEFINITIF' })).toMatchObject({
    code: 'undang-predecessor-unknown',
  });
  const plh = await aPerson(test.database, 'KASI', null, { kedudukan: 'PLH' });
  // A Plh does not hand over the seat of the Kasi.
  expect(
    await invitePerson(deps, plh, { peran: 'KASI', kedudukan: 'DEFINITIF', predecessorId: kasi.kontakId }),
  ).toMatchObject({ code: 'undang-predecessor-unknown' });
  await joins(50, await tokenFor({ peran: 'KASI', kedudukan: 'PLT', seatExpiresAt: inAYear }, plh));
  const seat = await test.database.read((db) => db.kontak.findFirstOrThrow({ where: { kedudukan: 'PLT' } }));
  expect(seat).toMatchObject({ peran: 'KASI', expiresAt: inAYear, hak: '' });
});

it('bodies of another kecamatan, and seats that are not what is invited for, are unknown', async () => {
  const other = await aKasi(test.database, { kode: BANUA_LIMA });
  const [ours] = await test.database.read((db) => db.instansi.findMany({ where: { kecamatanId: kasi.kecamatanId } }));
  const instansiId = ours?.id ?? 0;
  expect(await invitePerson(deps, other, { peran: 'MITRA', instansiId })).toMatchObject({
    code: 'undang-instansi-unknown',
  });
  expect(await invitePerson(deps, kasi, { peran: 'MITRA' })).toMatchObject({ code: 'undang-instansi-unknown' });
  const siti = await aDesaOfficial(test.database);
  const jaar = await aDesaOfficial(test.database, 'Jaar');
  for (const predecessorId of [jaar.kontakId, kasi.kontakId, 999_999])
    expect(await invitePerson(deps, kasi, { peran: 'DESA', desaId: siti.desaId ?? 0, predecessorId })).toMatchObject({
      code: 'undang-predecessor-unknown',
    });
  expect(await test.database.read((db) => db.invite.count())).toBe(0);
});

it('hand-over: one transaction ends the old seat, points to the new one, thanks, and moves the answers', async () => {
  const siti = await aDesaOfficial(test.database);
  const wati = await aDesaOfficial(test.database, 'Sarapat', { nama: 'Wati' });
  const sealed = await aKebutuhan(deps, siti, { jenis: 'KDRT' });
  const usual = await aKebutuhan(deps, siti);
  const over: InviteInput = { peran: 'DESA', desaId: siti.desaId ?? 0, predecessorId: siti.kontakId };
  const [token, second] = [await tokenFor(over), await tokenFor(over)];
  // Until somebody accepts, nothing has changed.
  expect(await loadActor(deps, siti.telegramId)).not.toBeNull();
  expect(await joins(60, token)).toMatchObject({ ok: true });
  expect(await joins(60, token)).toMatchObject({ ok: true });
  const budi = await loadActor(deps, 60);
  expect(await loadActor(deps, siti.telegramId)).toBeNull();
  expect(await successorOf(siti.kontakId)).toMatchObject({
    revokedAt: now,
    revokedById: kasi.kontakId,
    successorId: budi?.kontakId,
  });
  expect((await outboxRows(test.database, siti.telegramId)).map(({ once }) => once)).toEqual([
    `kontak:${siti.kontakId}:diganti`,
  ]);
  // Somebody has taken over: the other link for the same seat is dead.
  expect(await joins(61, second)).toMatchObject({ code: 'kontak-invite-invalid' });
  for (const { id, revision } of [sealed, usual])
    expect(await verifyKebutuhan(deps, kasi, { kebutuhanId: id, revision, at: now })).toMatchObject({ ok: true });
  expect(await outboxRows(test.database, 60)).toHaveLength(2);
  expect(await outboxRows(test.database, wati.telegramId)).toEqual([]);
  // Budi leaves to Rudi: what Siti had reported goes to Rudi.
  await joins(62, await tokenFor({ ...over, predecessorId: budi?.kontakId ?? 0 }), 'Rudi');
  const third = await aKebutuhan(deps, siti);
  await verifyKebutuhan(deps, kasi, { kebutuhanId: third.id, revision: third.revision, at: now });
  expect(await outboxRows(test.database, 62)).toHaveLength(1);
});

it('who was revoked before the successor came is replaced all the same, without a second farewell', async () => {
  const siti = await aDesaOfficial(test.database);
  const token = await tokenFor({ peran: 'DESA', desaId: siti.desaId ?? 0, predecessorId: siti.kontakId });
  await test.database.read((db) =>
    db.kontak.update({ where: { id: siti.kontakId }, data: { revokedAt: new Date('2026-11-01T00:00:00Z') } }),
  );
  expect(await joins(60, token)).toMatchObject({ ok: true });
  expect((await successorOf(siti.kontakId)).successorId).not.toBeNull();
  expect(await outboxRows(test.database, siti.telegramId)).toEqual([]);
});

it('two successors with two links at the same moment: one', async () => {
  const siti = await aDesaOfficial(test.database);
  const over: InviteInput = { peran: 'DESA', desaId: siti.desaId ?? 0, predecessorId: siti.kontakId };
  const tokens = [await tokenFor(over), await tokenFor(over)];
  const results = await Promise.all(tokens.map((token, at) => joins(70 + at, token)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await test.database.read((db) => db.kontak.count({ where: { peran: 'DESA', revokedAt: null } }))).toBe(1);
});

it('revoking: again is a success; used, foreign and unknown are refused; a form that was open cannot be sent', async () => {
  const invites = () => test.database.read((db) => db.invite.findMany({ orderBy: { id: 'asc' } }));
  const token = await tokenFor({ peran: 'CAMAT' });
  const used = await tokenFor({ peran: 'CAMAT' });
  await joins(80, used);
  const [open, taken] = (await invites()).map(({ id }) => id) as [number, number];
  const other = await aKasi(test.database, { kode: BANUA_LIMA });
  expect(await revokeInvite(deps, other, { inviteId: open })).toMatchObject({ code: 'undang-unknown' });
  expect(await revokeInvite(deps, kasi, { inviteId: taken })).toMatchObject({ code: 'undang-used' });
  const person = { telegramId: 81, language: 'id' } as const;
  const opened = await openInvite(deps, person, token);
  for (let at = 0; at < 2; at += 1)
    expect(await revokeInvite(deps, kasi, { inviteId: open })).toMatchObject({ ok: true });
  const invite = opened.ok ? opened.value.invite : '';
  expect(await acceptInvite(deps, person, { invite, nama: 'Hadi', jabatan: 'Camat', at: now })).toMatchObject({
    code: 'kontak-invite-invalid',
  });
  expect(await openInvite(deps, person, token)).toMatchObject({ code: 'kontak-invite-invalid' });
  expect(await listInvites(deps, kasi)).toEqual({ ok: true, value: [] });
  const acts = await test.database.read((db) => db.audit.count({ where: { action: 'kontak.revoke-invite' } }));
  expect(acts).toBe(1);
});

it('a seat whose time is over is no seat: a former Plh may be invited again', async () => {
  await joins(90, await tokenFor({ peran: 'KASI', kedudukan: 'PLH', seatExpiresAt: new Date('2026-12-01T00:00:00Z') }));
  const token = await tokenFor({ peran: 'CAMAT', days: 60 });
  expect(await joins(90, token)).toMatchObject({ code: 'kontak-has-seat' });
  now = new Date('2026-12-02T00:00:00Z');
  expect(await joins(90, token)).toMatchObject({ ok: true });
  expect(await loadActor(deps, 90)).toMatchObject({ peran: 'CAMAT' });
});
