/** Who gets a seat, and who does not: on a real database. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BANUA_LIMA,
  DUSUN_TIMUR,
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
import type { Actor, Person } from './actor.ts';
import { claimSetupCode } from './claim-setup-code.ts';
import { clearUnreachable } from './clear-unreachable.ts';
import { ensureSetupCode } from './ensure-setup-code.ts';
import { INVITE_PREFIX, inviteDesa } from './invite-desa.ts';
import { listDesa } from './list-desa.ts';
import { listKontak } from './list-kontak.ts';
import { loadActor } from './load-actor.ts';
import { markUnreachable } from './mark-unreachable.ts';
import { openInvite } from './open-invite.ts';
import { setLanguage } from './set-language.ts';
import { setUpKecamatan } from './set-up-kecamatan.ts';

let test: TestDatabase;
let now: Date;
let deps: Deps;
const rina: Person = { telegramId: 11, language: 'id' };
const budi: Person = { telegramId: 22, language: 'id' };
const setup = { kode: DUSUN_TIMUR, nama: 'Rina Wulandari', jabatan: 'Kasi Kesra', at: new Date(TUESDAY_MORNING) };

beforeEach(async () => {
  test = await openTestDatabase();
  now = new Date(TUESDAY_MORNING);
  deps = aDeps(test.database, { clock: { now: () => now } });
});
afterEach(() => test.close());

describe('set-up code', () => {
  it('is made anew at each start, and only the newest works', async () => {
    const first = await ensureSetupCode(deps);
    const second = await ensureSetupCode(deps);
    expect(first).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/);
    expect(await claimSetupCode(deps, rina, first ?? '')).toMatchObject({ ok: false, code: 'kontak-code-wrong' });
    expect(await claimSetupCode(deps, rina, (second ?? '').toLowerCase().replace('-', ' '))).toMatchObject({
      ok: true,
    });
  });

  it('given by the operator stays the same, until it is used', async () => {
    expect(await ensureSetupCode(deps, 'tamiang-layang-1')).toBe('tamiang-layang-1');
    expect(await ensureSetupCode(deps, 'tamiang-layang-1')).toBe('tamiang-layang-1');
    expect(await claimSetupCode(deps, rina, 'tamiang-layang-1')).toMatchObject({ ok: true });
    expect(await ensureSetupCode(deps, 'tamiang-layang-1')).toBeNull();
  });

  it('is kept as a hash only', async () => {
    const code = (await ensureSetupCode(deps)) ?? '';
    const rows = await test.database.read((db) => db.setupCode.findMany());
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(code.slice(0, 5));
  });

  it('belongs to the first who sends it; a restart in between changes nothing for them', async () => {
    const code = (await ensureSetupCode(deps)) ?? '';
    expect((await claimSetupCode(deps, rina, code)).ok).toBe(true);
    expect((await claimSetupCode(deps, rina, code)).ok).toBe(true);
    expect(await claimSetupCode(deps, budi, code)).toMatchObject({ code: 'kontak-code-wrong' });
    await ensureSetupCode(deps);
    expect((await setUpKecamatan(deps, rina, setup)).ok).toBe(true);
  });

  it('cannot be guessed: after five wrong ones even the right one is not looked at, for an hour', async () => {
    const code = (await ensureSetupCode(deps)) ?? '';
    for (let i = 0; i < 5; i += 1)
      expect(await claimSetupCode(deps, budi, `salah-${i}-salah`)).toMatchObject({ code: 'kontak-code-wrong' });
    expect(await claimSetupCode(deps, budi, code)).toMatchObject({ code: 'kontak-guess-too-often' });
    expect(await openInvite(deps, budi, 'x')).toMatchObject({ code: 'kontak-guess-too-often' });
    now = new Date(now.getTime() + 61 * 60_000);
    expect((await claimSetupCode(deps, budi, code)).ok).toBe(true);
  });
});

describe('setUpKecamatan', () => {
  beforeEach(async () => {
    const code = (await ensureSetupCode(deps)) ?? '';
    await claimSetupCode(deps, rina, code);
  });

  it('brings the desa, the lists, and the first Kasi', async () => {
    expect(await setUpKecamatan(deps, rina, setup)).toMatchObject({
      ok: true,
      value: { kecamatanNama: 'Dusun Timur', desaCount: 17 },
    });
    const actor = await loadActor(deps, 11);
    expect(actor).toMatchObject({
      peran: 'KASI',
      nama: 'Rina Wulandari',
      tempat: 'Kecamatan Dusun Timur',
      zona: 'Asia/Jakarta',
      desaId: null,
    });
    const [bidang, secret, open] = await test.database.read(async (db) => [
      await db.bidang.findMany({ orderBy: { urut: 'asc' } }),
      await db.jenisKebutuhan.count({ where: { confidential: true } }),
      await db.jenisKebutuhan.count({ where: { confidential: false } }),
    ]);
    expect(bidang.map((one) => one.nama)).toEqual([
      'Sosial',
      'Kesehatan',
      'Pendidikan',
      'Keagamaan',
      'Pemberdayaan',
      'Perempuan dan anak',
    ]);
    expect([secret, open]).toEqual([3, 30]);
    const orang = await test.database.read((db) => db.orang.findFirstOrThrow());
    expect(orang).toMatchObject({ consentVersion: 1, consentAt: setup.at });
    expect(await ensureSetupCode(deps)).toBeNull();
  });

  it('twice makes one office', async () => {
    const [first, second] = await Promise.all([setUpKecamatan(deps, rina, setup), setUpKecamatan(deps, rina, setup)]);
    expect(second).toEqual(first);
    expect(await test.database.read((db) => db.kontak.count())).toBe(1);
    expect(await test.database.read((db) => db.desa.count())).toBe(17);
  });

  it('needs the code, a real kecamatan, and one that is free', async () => {
    expect(await setUpKecamatan(deps, budi, setup)).toMatchObject({ code: 'kontak-code-needed' });
    expect(await setUpKecamatan(deps, rina, { ...setup, kode: '62.13.99' })).toMatchObject({
      code: 'kontak-kecamatan-unknown',
    });
    await aKasi(test.database);
    expect(await setUpKecamatan(deps, rina, setup)).toMatchObject({ code: 'kontak-kecamatan-taken' });
  });

  it('gives one seat for one code', async () => {
    await setUpKecamatan(deps, rina, setup);
    expect(await setUpKecamatan(deps, rina, { ...setup, kode: BANUA_LIMA })).toMatchObject({ code: 'kontak-has-seat' });
  });
});

describe('invitation', () => {
  let kasi: Actor;
  let desaId: number;
  const join = { nama: 'Budi Santoso', jabatan: 'Kaur Kesra', at: new Date(TUESDAY_MORNING) };
  beforeEach(async () => {
    kasi = await aKasi(test.database);
    desaId = (await listDesa(deps, kasi)).find(({ nama }) => nama === 'Sarapat')?.id ?? 0;
  });

  async function aLink(): Promise<string> {
    const made = await inviteDesa(deps, kasi, { desaId });
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

  it('makes an official of the desa, and tells the Kasi', async () => {
    const token = await aLink();
    expect(await openInvite(deps, budi, token)).toMatchObject({
      value: { desa: 'Desa Sarapat', kecamatan: 'Dusun Timur', accepted: false },
    });
    expect(await accept(budi, token)).toEqual({ ok: true, value: { desa: 'Desa Sarapat', kecamatan: 'Dusun Timur' } });
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
      text: '👤 <b>Budi Santoso</b> (Kaur Kesra, Desa Sarapat) sudah bergabung lewat undangan.',
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

  it('used, expired, revoked, guessed: the same answer', async () => {
    const used = await aLink();
    await accept(budi, used);
    const revoked = await aLink();
    await test.database.read((db) => db.invite.updateMany({ where: { usedAt: null }, data: { revokedAt: now } }));
    const expired = await aLink();
    const late = await openInvite(deps, rina, expired);
    now = new Date(now.getTime() + 7 * 86_400_000);
    const answers = [];
    for (const token of [used, revoked, expired, 'tebakan']) answers.push(await openInvite(deps, rina, token));
    for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'kontak-invite-invalid' });
    // Opened in time, sent too late.
    const invite = late.ok ? late.value.invite : '';
    expect(await acceptInvite(deps, rina, { ...join, invite })).toMatchObject({ code: 'kontak-invite-invalid' });
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
      expect(await inviteDesa(deps, actor, { desaId })).toMatchObject({ code: 'kontak-kasi-only' });
    expect(await inviteDesa(deps, other, { desaId })).toMatchObject({ code: 'kontak-desa-unknown' });
    expect(await inviteDesa(deps, kasi, { desaId: 999_999 })).toMatchObject({ code: 'kontak-desa-unknown' });
    expect(await test.database.read((db) => db.invite.count())).toBe(0);
  });
});

describe('who acts', () => {
  it('is nobody without a seat, and nobody after the seat was revoked', async () => {
    expect(await loadActor(deps, 999)).toBeNull();
    const actor = await aDesaOfficial(test.database);
    await test.database.read((db) => db.kontak.updateMany({ where: { id: actor.kontakId }, data: { revokedAt: now } }));
    expect(await loadActor(deps, actor.telegramId)).toBeNull();
  });

  it('speaks the language that was chosen', async () => {
    const actor = await aDesaOfficial(test.database);
    await setLanguage(deps, { id: actor.telegramId }, 'en');
    expect(await loadActor(deps, actor.telegramId)).toMatchObject({ language: 'en' });
  });

  it('lists the own kecamatan, for the Kasi', async () => {
    const kasi = await aKasi(test.database);
    const official = await aDesaOfficial(test.database, 'Jaar');
    await aKasi(test.database, { kode: BANUA_LIMA, nama: 'Orang Lain' });
    const listed = await listKontak(deps, kasi);
    expect(listed.ok && listed.value.map(({ nama, desa }) => [nama, desa])).toEqual([
      ['Rina Wulandari, S.Sos', null],
      ['Siti Aminah', 'Desa Jaar'],
    ]);
    expect(await listKontak(deps, official)).toMatchObject({ code: 'kontak-kasi-only' });
    expect((await listDesa(deps, official)).map(({ title }) => title)).toEqual(['Desa Jaar']);
  });
});

describe('somebody who cannot be reached', () => {
  const mark = (chatId: number) => test.database.transaction((tx) => markUnreachable(tx, chatId, now));

  it('is told to each Kasi once, and forgotten when they write again', async () => {
    const kasi = await aKasi(test.database);
    const english = await aKasi(test.database, { language: 'en' });
    await aKasi(test.database, { kode: BANUA_LIMA });
    const siti = await aDesaOfficial(test.database);
    await mark(siti.telegramId);
    await mark(siti.telegramId);
    const rows = await outboxRows(test.database);
    expect(rows.map(({ chatId }) => chatId)).toEqual([kasi.telegramId, english.telegramId]);
    expect(rows[0]?.text).toContain('<b>Siti Aminah</b> (Sekretaris Desa, Desa Sarapat) tidak dapat disampaikan');
    expect(rows[1]?.text).toContain('could not be delivered');
    const marked = await loadActor(deps, siti.telegramId);
    expect(marked?.unreachable).toBe(true);
    await clearUnreachable(deps, siti);
    expect((await loadActor(deps, siti.telegramId))?.unreachable).toBe(false);
    now = new Date(now.getTime() + 60_000);
    await mark(siti.telegramId);
    expect(await outboxRows(test.database)).toHaveLength(4);
  });

  it('never leads to a loop of notices among Kasi', async () => {
    const first = await aKasi(test.database);
    const second = await aKasi(test.database);
    await mark(first.telegramId);
    await mark(second.telegramId);
    await mark(first.telegramId);
    expect((await outboxRows(test.database)).map(({ chatId }) => chatId)).toEqual([second.telegramId]);
  });

  it('may be a stranger or a group', async () => {
    await mark(404);
    await mark(-100_404);
    expect(await outboxRows(test.database)).toEqual([]);
  });
});
