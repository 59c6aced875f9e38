/** The first Kasi: code and set-up, on a real database. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANUA_LIMA, DUSUN_TIMUR, TUESDAY_MORNING, aDeps, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { CONSENT_VERSION } from '../../office/actor/consent.ts';
import type { Deps } from '../../deps.ts';
import type { Person } from '../../office/actor/actor.ts';
import { claimSetupCode } from './claim-setup-code.ts';
import { ensureSetupCode } from './ensure-setup-code.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { openInvite } from '../invite/open-invite.ts';
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
    expect(await claimSetupCode(deps, budi, code)).toMatchObject({ code: 'kontak-code-used' });
    await ensureSetupCode(deps);
    expect((await setUpKecamatan(deps, rina, setup)).ok).toBe(true);
  });

  it('cannot be guessed: five wrong ones an hour, and the right one is none of them', async () => {
    const code = (await ensureSetupCode(deps)) ?? '';
    for (let i = 0; i < 5; i += 1)
      expect(await claimSetupCode(deps, budi, `salah-${i}-salah`)).toMatchObject({ code: 'kontak-code-wrong' });
    expect(await claimSetupCode(deps, budi, 'salah-6-salah')).toMatchObject({ code: 'kontak-guess-too-often' });
    expect(await openInvite(deps, budi, 'x')).toMatchObject({ code: 'kontak-guess-too-often' });
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
    expect(orang).toMatchObject({ consentVersion: CONSENT_VERSION, consentAt: setup.at });
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
