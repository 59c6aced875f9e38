/** Officials of a desa: invitations, on a real database. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BANUA_LIMA,
  TUESDAY_MORNING,
  aDeps,
  aDesaOfficial,
  aKasi,
  aPerson,
  outboxRows,
} from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import { acceptInvite } from './accept-invite.ts';
import type { Actor, Person } from '../../office/actor/actor.ts';
import { invitePerson } from './invite-person.ts';
import { INVITE_PREFIX } from './new-invite.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { openInvite } from './open-invite.ts';
import { linkKeyOf } from './secret-word.ts';

let test: TestDatabase;
let now: Date;
let deps: Deps;
const rina: Person = { telegramId: 11, language: 'id' };
const budi: Person = { telegramId: 22, language: 'id' };

beforeEach(async () => {
  test = await openTestDatabase();
  now = new Date(TUESDAY_MORNING);
  deps = aDeps(test.database, { clock: { now: () => now } });
});
afterEach(() => test.close());

describe('invitation', () => {
  let kasi: Actor;
  let desaId: number;
  const join = { nama: 'Budi Santoso', jabatan: 'Kaur Kesra', at: new Date(TUESDAY_MORNING) };
  beforeEach(async () => {
    kasi = await aKasi(test.database);
    desaId = (await listDesa(deps, kasi)).find(({ nama }) => nama === 'Sarapat')?.id ?? 0;
  });

  async function aLink(): Promise<string> {
    const made = await invitePerson(deps, kasi, { peran: 'DESA', desaId });
    if (!made.ok) throw new Error(made.code);
    const url = new URL(made.value.link);
    expect(url.origin + url.pathname).toBe('https://t.me/KesraBot');
    const payload = url.searchParams.get('start') ?? '';
    expect(payload).toMatch(/^u_[\w-]{22}$/);
    return payload.slice(INVITE_PREFIX.length);
  }
  async function accept(person: Person, token: string) {
    const opened = await openInvite(deps, person, token);
    return opened.ok ? acceptInvite(deps, person, { ...join, invite: opened.value.invite }) : opened;
  }

  it('gives the same link for the same act, as its message may have been lost, while it lets somebody in', async () => {
    const once = 'draft-7';
    const act = { peran: 'DESA', desaId, once } as const;
    const made = await invitePerson(deps, kasi, act);
    expect(await invitePerson(deps, kasi, act)).toEqual(made);
    const others = [
      await invitePerson(deps, kasi, { ...act, once: 'draft-8' }),
      await invitePerson(deps, await aKasi(test.database, { kode: BANUA_LIMA }), { peran: 'CAMAT', once }),
      await invitePerson({ ...deps, linkKey: linkKeyOf('another bot') }, kasi, act),
    ];
    const links = [made, ...others].map((one) => one.ok && one.value.link);
    expect(new Set(links).size).toBe(4);
    // For another seat it is another act, which that button no longer does.
    expect(await invitePerson(deps, kasi, { peran: 'CAMAT', once })).toMatchObject({ code: 'undang-made-already' });
    const word = made.ok ? made.value.link.slice(made.value.link.indexOf(INVITE_PREFIX) + INVITE_PREFIX.length) : '';
    expect(await accept(budi, word)).toMatchObject({ ok: true });
    expect(await invitePerson(deps, kasi, act)).toMatchObject({ code: 'undang-made-already' });
    const acts = await test.database.read((db) => db.audit.count({ where: { action: 'kontak.invite' } }));
    expect(acts).toBe(4);
  });

  it('makes an official of the desa, and tells the Kasi', async () => {
    const token = await aLink();
    expect(await openInvite(deps, budi, token)).toMatchObject({
      value: { seat: { kind: 'DESA', tempat: 'Desa Sarapat' }, kecamatan: 'Dusun Timur', accepted: false },
    });
    expect(await accept(budi, token)).toEqual({
      ok: true,
      value: { seat: { kind: 'DESA', tempat: 'Desa Sarapat' }, kecamatan: 'Dusun Timur' },
    });
    expect(await loadActor(deps, 22)).toMatchObject({
      peran: 'DESA',
      desaId,
      jabatan: 'Kaur Kesra',
      tempat: 'Desa Sarapat, Kecamatan Dusun Timur',
    });
    const [notice, ...rest] = await outboxRows(test.database);
    expect(rest).toEqual([]);
    expect(notice).toMatchObject({
      chatId: kasi.telegramId,
      text: '👤 <b>Budi Santoso</b> (Kaur Kesra) sudah bergabung lewat undangan sebagai perangkat <b>Desa Sarapat</b>.',
    });
  });

  it('keeps only the hash of the link', async () => {
    const token = await aLink();
    const rows = await test.database.read(async (db) => [await db.invite.findMany(), await db.audit.findMany()]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('tapped twice by the same person is a success with one seat and one notice', async () => {
    const token = await aLink();
    await accept(budi, token);
    expect(await accept(budi, token)).toMatchObject({ ok: true });
    expect(await openInvite(deps, budi, token)).toMatchObject({ value: { accepted: true } });
    expect(await test.database.read((db) => db.kontak.count({ where: { peran: 'DESA' } }))).toBe(1);
    expect(await outboxRows(test.database)).toHaveLength(1);
  });

  it('works for one of two who accept at the same time', async () => {
    const token = await aLink();
    const opened = await openInvite(deps, budi, token);
    const invite = opened.ok ? opened.value.invite : '';
    const results = await Promise.all([rina, budi].map((person) => acceptInvite(deps, person, { ...join, invite })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await test.database.read((db) => db.kontak.count({ where: { peran: 'DESA' } }))).toBe(1);
  });

  it('used, taken back, expired, guessed: each is told so', async () => {
    const used = await aLink();
    await accept(budi, used);
    const revoked = await aLink();
    await test.database.read((db) => db.invite.updateMany({ where: { usedAt: null }, data: { revokedAt: now } }));
    const expired = await aLink();
    const late = await openInvite(deps, rina, expired);
    now = new Date(now.getTime() + 7 * 86_400_000);
    const answers = [];
    for (const token of [used, revoked, expired, 'tebakan']) answers.push(await openInvite(deps, rina, token));
    expect(answers.map((answer) => !answer.ok && answer.code)).toEqual([
      'kontak-invite-used',
      'kontak-invite-revoked',
      'kontak-invite-expired',
      'kontak-invite-invalid',
    ]);
    // Opened in time, sent too late.
    const invite = late.ok ? late.value.invite : '';
    expect(await acceptInvite(deps, rina, { ...join, invite })).toMatchObject({ code: 'kontak-invite-expired' });
    expect(await acceptInvite(deps, rina, { ...join, invite: 'tebakan' })).toMatchObject({
      code: 'kontak-invite-invalid',
    });
  });

  it('does not take the seat of a Kasi who tries it out', async () => {
    const token = await aLink();
    const person: Person = { telegramId: kasi.telegramId, language: 'id' };
    expect(await accept(person, token)).toMatchObject({ code: 'kontak-has-seat' });
    expect(await loadActor(deps, kasi.telegramId)).toMatchObject({ peran: 'KASI' });
    expect(await accept(budi, token)).toMatchObject({ ok: true });
  });

  it('is made by the Kasi alone, and for desa of the own kecamatan alone', async () => {
    const official = await aDesaOfficial(test.database);
    const camat = await aPerson(test.database, 'CAMAT', null);
    const other = await aKasi(test.database, { kode: BANUA_LIMA });
    for (const actor of [official, camat])
      expect(await invitePerson(deps, actor, { peran: 'DESA', desaId })).toMatchObject({ code: 'kontak-kasi-only' });
    expect(await invitePerson(deps, other, { peran: 'DESA', desaId })).toMatchObject({ code: 'kontak-desa-unknown' });
    expect(await invitePerson(deps, kasi, { peran: 'DESA', desaId: 999_999 })).toMatchObject({
      code: 'kontak-desa-unknown',
    });
    expect(await test.database.read((db) => db.invite.count())).toBe(0);
  });
});
