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
import { answerReturnedKebutuhan, returnKebutuhan, verifyKebutuhan } from '../kebutuhan/act-on-kebutuhan.ts';
import { NO_FILTER } from '../kebutuhan/kebutuhan-filter.ts';
import { listKebutuhan } from '../kebutuhan/list-kebutuhan.ts';
import { showKebutuhan } from '../kebutuhan/show-kebutuhan.ts';
import { approvePermohonan } from '../permohonan/approve-permohonan.ts';
import { submitPermohonan } from '../permohonan/submit-permohonan.ts';
import { acceptInvite } from './accept-invite.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type InviteInput, invitePerson } from './invite-person.ts';
import { leaveKontak } from '../kontak/leave-kontak.ts';
import { listInvites } from './list-invites.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
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
const listed = async (actor: Actor) => (await listKebutuhan(deps, actor, NO_FILTER)).total;
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
    `kontak:${siti.kontakId}:diganti:kontak-${siti.kontakId}`,
  ]);
  // Somebody has taken over: the other link for the same seat is dead.
  expect(await joins(61, second)).toMatchObject({ code: 'kontak-invite-replaced' });
  for (const { id, revision } of [sealed, usual])
    expect(await verifyKebutuhan(deps, kasi, { kebutuhanId: id, revision, at: now })).toMatchObject({ ok: true });
  expect(await outboxRows(test.database, 60)).toHaveLength(2);
  expect(await outboxRows(test.database, wati.telegramId)).toEqual([]);
  if (!budi) throw new Error('Budi has no seat');
  const reads = async (actor: Actor) => (await showKebutuhan(deps, actor, { id: sealed.id })).ok;
  expect([await reads(budi), await reads(wati)]).toEqual([true, false]);
  expect([await listed(budi), await listed(wati)]).toEqual([2, 1]);
  // Budi leaves to Rudi: what Siti had reported goes to Rudi.
  await joins(62, await tokenFor({ ...over, predecessorId: budi?.kontakId ?? 0 }), 'Rudi');
  const third = await aKebutuhan(deps, siti);
  await verifyKebutuhan(deps, kasi, { kebutuhanId: third.id, revision: third.revision, at: now });
  expect(await outboxRows(test.database, 62)).toHaveLength(1);
  const rudi = await loadActor(deps, 62);
  if (!rudi) throw new Error('Rudi has no seat');
  expect([await reads(rudi), await listed(rudi)]).toEqual([true, 3]);
});

it('a confidential need that was sent back is answered by the successor; a colleague finds nothing', async () => {
  const siti = await aDesaOfficial(test.database);
  const wati = await aDesaOfficial(test.database, 'Sarapat', { nama: 'Wati' });
  const { id, revision } = await aKebutuhan(deps, siti, { jenis: 'KDRT' });
  const sent = await returnKebutuhan(deps, kasi, { kebutuhanId: id, revision, at: now, question: 'Berapa anak?' });
  if (!sent.ok) throw new Error(sent.code);
  await joins(60, await tokenFor({ peran: 'DESA', desaId: siti.desaId ?? 0, predecessorId: siti.kontakId }));
  const budi = await loadActor(deps, 60);
  const act = { kebutuhanId: id, revision: sent.value.revision, at: now, answer: 'Dua' };
  expect(await answerReturnedKebutuhan(deps, wati, act)).toMatchObject({ code: 'kebutuhan-not-found' });
  expect(budi && (await answerReturnedKebutuhan(deps, budi, act))).toMatchObject({ ok: true });
});

it('who has left gets a successor later, once', async () => {
  const siti = await aDesaOfficial(test.database);
  const sealed = await aKebutuhan(deps, siti, { jenis: 'KDRT' });
  await leaveKontak(deps, siti, siti);
  const over: InviteInput = { peran: 'DESA', desaId: siti.desaId ?? 0, predecessorId: siti.kontakId };
  expect(await joins(60, await tokenFor(over))).toMatchObject({ ok: true });
  const budi = await loadActor(deps, 60);
  expect(budi && (await showKebutuhan(deps, budi, { id: sealed.id }))).toMatchObject({ ok: true });
  expect(await invitePerson(deps, kasi, over)).toMatchObject({ code: 'undang-predecessor-unknown' });
});

it('whoever comes by an invitation waits for nothing more: what they asked for is withdrawn and cannot be approved', async () => {
  const siti = await aDesaOfficial(test.database);
  const asked = await submitPermohonan(
    deps,
    { telegramId: 60, language: 'id' },
    {
      draftId: 77,
      at: now,
      kecamatanId: kasi.kecamatanId,
      peran: 'DESA',
      desaId: siti.desaId,
      instansiId: null,
      nama: 'Budi Santoso',
      jabatan: 'Kader',
      telepon: '+6281234567890',
    },
  );
  expect(asked).toMatchObject({ ok: true });
  await joins(60, await tokenFor({ peran: 'CAMAT' }));
  const row = await test.database.read((db) => db.permohonan.findFirstOrThrow());
  expect(row).toMatchObject({ status: 'DIBATALKAN', decidedAt: now });
  expect(await approvePermohonan(deps, kasi, row.id)).toMatchObject({ code: 'permohonan-already-withdrawn' });
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
    code: 'kontak-invite-revoked',
  });
  expect(await openInvite(deps, person, token)).toMatchObject({ code: 'kontak-invite-revoked' });
  expect(await listInvites(deps, kasi)).toEqual({ ok: true, value: [] });
  const acts = await test.database.read((db) => db.audit.count({ where: { action: 'kontak.revoke-invite' } }));
  expect(acts).toBe(1);
});

it('a seat whose time is over is no seat: a former Plh may be invited again', async () => {
  await joins(90, await tokenFor({ peran: 'KASI', kedudukan: 'PLH', seatExpiresAt: new Date('2026-12-01T00:00:00Z') }));
  const token = await tokenFor({ peran: 'CAMAT', days: 60 });
  expect(await joins(90, token)).toMatchObject({ code: 'kontak-has-seat' });
  now = new Date('2026-11-30T23:59:59Z');
  expect(await loadActor(deps, 90)).toMatchObject({ kedudukan: 'PLH' });
  // Nobody has written down yet that it ended.
  now = new Date('2026-12-01T00:00:00Z');
  expect(await loadActor(deps, 90)).toBeNull();
  now = new Date('2026-12-02T00:00:00Z');
  expect(await joins(90, token)).toMatchObject({ ok: true });
  expect(await loadActor(deps, 90)).toMatchObject({ peran: 'CAMAT' });
});
