/** The pengelola: who becomes one, who stays one, and what the codes of new kecamatan are good for. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  BANUA_LIMA,
  DUSUN_TIMUR,
  TUESDAY_MORNING,
  aDeps,
  aKasi,
  aPengelola,
  outboxRows,
} from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import { createMetrics } from '../../lib/metrics.ts';
import { RETENTION } from '../privasi/retention.ts';
import type { Actor, Person } from '../../office/actor/actor.ts';
import { claimSetupCode } from './claim-setup-code.ts';
import { ensureSetupCode } from './ensure-setup-code.ts';
import { inviteKabupaten } from '../invite/invite-kabupaten.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { openInvite } from '../invite/open-invite.ts';
import { openKecamatan } from './open-kecamatan.ts';
import { setRevoked } from '../../office/actor/kontak.repo.ts';
import { setUpKecamatan } from './set-up-kecamatan.ts';
import { showInstalasi } from './show-instalasi.ts';

const DAY = 86_400_000;
const lala: Person = { telegramId: 22, language: 'id' };
const setup = { kode: BANUA_LIMA, nama: 'Lala', jabatan: 'Kasi Kesra', at: new Date(TUESDAY_MORNING) };
const metrics = createMetrics();

let base: TestDatabase;
let now: Date;
let deps: Deps;
let rina: Actor;

async function actorOf(telegramId: number): Promise<Actor> {
  const actor = await loadActor(deps, telegramId);
  if (!actor) throw new Error('nobody');
  return actor;
}
async function opens(once = 'a'): Promise<string> {
  const opened = await openKecamatan(deps, rina, { once });
  if (!opened.ok) throw new Error(opened.code);
  return opened.value.code;
}

beforeEach(async () => {
  base = await openTestDatabase();
  now = new Date(TUESDAY_MORNING);
  deps = aDeps(base.database, { clock: { now: () => now }, metrics });
  const person: Person = { telegramId: 11, language: 'id' };
  await claimSetupCode(deps, person, (await ensureSetupCode(deps)) ?? '');
  await setUpKecamatan(deps, person, { ...setup, kode: DUSUN_TIMUR, nama: 'Rina' });
  rina = await actorOf(11);
});
afterEach(() => base.close());

it('whoever brings the first code is pengelola, and retention takes nothing of it away', async () => {
  expect(rina).toMatchObject({ peran: 'KASI', pengelola: true });
  now = new Date(now.getTime() + 800 * DAY);
  for (const rule of RETENTION) {
    const before = new Date(now.getTime() - rule.keepDays * DAY);
    await base.database.transaction((tx) => rule.portion(tx, before, 500));
  }
  expect(await actorOf(11)).toMatchObject({ pengelola: true });
  expect(await base.database.read((db) => db.setupCode.count())).toBe(1);
  expect((await inviteKabupaten(deps, await actorOf(11), { once: 'x' })).ok).toBe(true);
});

it('a code opens one kecamatan; whoever sets it up is a Kasi, and no pengelola', async () => {
  const code = await opens();
  expect(await claimSetupCode(deps, lala, code)).toEqual({ ok: true, value: { seated: false } });
  expect(await setUpKecamatan(deps, lala, { ...setup, kode: DUSUN_TIMUR })).toMatchObject({
    code: 'kontak-kecamatan-taken',
  });
  expect((await setUpKecamatan(deps, lala, setup)).ok).toBe(true);
  expect((await setUpKecamatan(deps, lala, setup)).ok).toBe(true);
  const kasi = await actorOf(22);
  expect(kasi).toMatchObject({ peran: 'KASI', pengelola: false });
  expect(await showInstalasi(deps, kasi)).toMatchObject({ code: 'instalasi-only' });
  expect(await openKecamatan(deps, kasi, { once: 'b' })).toMatchObject({ code: 'instalasi-only' });
  const found = await showInstalasi(deps, rina);
  expect(found.ok && found.value).toEqual({
    kecamatanList: [
      { nama: 'Dusun Timur', kabupaten: 'Kabupaten Barito Timur', people: 1 },
      { nama: 'Banua Lima', kabupaten: 'Kabupaten Barito Timur', people: 1 },
    ],
    codeUntil: null,
  });
  const told = await outboxRows(base.database, 11);
  expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('<b>Banua Lima</b>')]);
  // Without the seat, the code of earlier times gives back nothing.
  await base.database.transaction((tx) => setRevoked(tx, kasi.kontakId, now, null));
  expect(await setUpKecamatan(deps, lala, { ...setup, kode: '62.13.03' })).toMatchObject({
    code: 'kontak-code-needed',
  });
  expect(await claimSetupCode(deps, lala, code)).toMatchObject({ code: 'kontak-code-used' });
});

it('the newest code alone works, for a week, as a hash, and while its maker is pengelola', async () => {
  const first = await opens('a');
  expect(await opens('a')).toBe(first);
  const second = await opens('b');
  expect(await openKecamatan(deps, rina, { once: 'a' })).toMatchObject({ code: 'instalasi-code-made-already' });
  const rows = await base.database.read((db) => db.setupCode.findMany({ where: { usedAt: null } }));
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(second.slice(0, 5));
  expect(await claimSetupCode(deps, lala, first)).toMatchObject({ code: 'kontak-code-wrong' });
  expect(await claimSetupCode(deps, { telegramId: 11, language: 'id' }, second)).toMatchObject({
    code: 'kontak-has-seat',
  });
  now = new Date(now.getTime() + 7 * DAY);
  expect(await claimSetupCode(deps, lala, second)).toMatchObject({ code: 'kontak-code-expired' });
  const third = await opens('c');
  const lock = { where: { id: rina.orangId }, data: { pengelola: false } };
  await base.database.transaction((tx) => tx.orang.update(lock));
  expect(await claimSetupCode(deps, lala, third)).toMatchObject({ code: 'kontak-code-expired' });
});

it("a pengelola who has gone is followed by whoever brings the operator's next code, in any seat", async () => {
  expect(await ensureSetupCode(deps)).toBeNull();
  const budi = await aKasi(base.database, { telegramId: 33, nama: 'Budi' });
  await base.database.transaction((tx) => setRevoked(tx, rina.kontakId, now, null));
  const code = (await ensureSetupCode(deps)) ?? '';
  const person: Person = { telegramId: 33, language: 'id' };
  for (let again = 0; again < 2; again += 1)
    expect(await claimSetupCode(deps, person, code)).toEqual({ ok: true, value: { seated: true } });
  expect(await actorOf(33)).toMatchObject({ kontakId: budi.kontakId, pengelola: true });
  expect(await base.database.read((db) => db.orang.count({ where: { pengelola: true } }))).toBe(1);
  await aPengelola(base.database, { nama: 'Agus' });
  expect(await claimSetupCode(deps, person, code)).toMatchObject({ code: 'kontak-code-used' });
});

it('guessing is told to the pengelola once a day, without who and what', async () => {
  const guesses = async (telegramId: number) => {
    for (let i = 0; i < 7; i += 1) await openInvite(deps, { telegramId, language: 'id' }, `tebakan-${i}`);
  };
  await guesses(901);
  await guesses(902);
  const told = await outboxRows(base.database, 11);
  expect(told).toMatchObject([{ once: `instalasi:tebakan:2026-11-24:orang-${rina.orangId}` }]);
  expect(JSON.stringify(told)).not.toMatch(/90[12]|tebakan-\d/);
  expect((await metrics.guessersStopped.get()).values[0]?.value).toBe(2);
  now = new Date(now.getTime() + DAY);
  await guesses(901);
  expect(await outboxRows(base.database, 11)).toHaveLength(2);
});
