/** Asking for a seat and deciding on it (C1): on a real database, rows and outbox rows. */
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
import { aPermohonanInput } from '../../../test/permohonan.ts';
import { CONSENT_VERSION } from '../../office/actor/consent.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { approvePermohonan } from './approve-permohonan.ts';
import { listPermohonan } from './list-permohonan.ts';
import { rejectPermohonan } from './reject-permohonan.ts';
import { showPermohonan } from './show-permohonan.ts';
import { submitPermohonan } from './submit-permohonan.ts';
import { withdrawPermohonan } from './withdraw-permohonan.ts';

const HOUR = 3_600_000;
let test: TestDatabase;
let now: Date;
let deps: Deps;
let kasi: Actor;
const budi = { telegramId: 5_001, language: 'id' } as const;

beforeEach(async () => {
  test = await openTestDatabase();
  now = new Date(TUESDAY_MORNING);
  deps = aDeps(test.database, { clock: { now: () => now } });
  kasi = await aKasi(test.database);
});
afterEach(() => test.close());

const rows = () => test.database.read((db) => db.permohonan.findMany({ orderBy: { id: 'asc' } }));
const seatsOf = (telegramId: number) =>
  test.database.read((db) => db.kontak.findMany({ where: { orang: { telegramId: BigInt(telegramId) } } }));
/** As the bot gives it to somebody with a seat: their kecamatan alone. */
const fenced = (actor: Actor): Deps => ({ ...deps, database: withinKecamatan(test.database, actor.kecamatanId) });
const approve = (actor: Actor, id: number) => approvePermohonan(fenced(actor), actor, id);
const reject = (actor: Actor, id: number, reason = 'Bukan perangkat desa.') =>
  rejectPermohonan(fenced(actor), actor, { permohonanId: id, reason });
/** @returns the id of the permohonan */
async function submit(person = budi as { telegramId: number; language: 'id' | 'en' }, over = {}): Promise<number> {
  const sent = await submitPermohonan(deps, person, await aPermohonanInput(test.database, over));
  if (!sent.ok) throw new Error(`refused: ${sent.code}`);
  return sent.value.id;
}

describe('asking', () => {
  it('stores the permohonan and the consent, and gives a card to every Kasi who may decide', async () => {
    const english = await aKasi(test.database, { language: 'en' });
    const staf = await aKasi(test.database, { kedudukan: 'STAF', hak: ['KONTAK'] });
    await aKasi(test.database, { kedudukan: 'STAF', hak: ['TRIASE'] });
    await aKasi(test.database, { kode: BANUA_LIMA });
    await aDesaOfficial(test.database, 'Jaar');
    const id = await submit();
    expect(await rows()).toMatchObject([
      { id, status: 'MENUNGGU', peran: 'DESA', nama: 'Budi Santoso', telepon: '+6281250001234', kontakId: null },
    ]);
    const sent = await outboxRows(test.database);
    expect(sent.map(({ chatId }) => chatId)).toEqual([kasi.telegramId, english.telegramId, staf.telegramId]);
    expect(sent[0]?.text).toContain('Siti Aminah');
    expect(sent[1]?.buttons).toEqual(['✅ Approve', '❌ Reject', '📋 Waiting requests']);
    const orang = await test.database.read((db) => db.orang.findUniqueOrThrow({ where: { telegramId: 5_001n } }));
    expect(orang).toMatchObject({ nama: 'Budi Santoso', consentVersion: CONSENT_VERSION, consentAt: now });
    expect(await loadActor(deps, budi.telegramId)).toBeNull();
    const audits = await test.database.read((db) => db.audit.findMany({ where: { action: 'permohonan.submit' } }));
    expect(audits).toMatchObject([{ subject: `permohonan:${id}`, kecamatanId: kasi.kecamatanId, detail: null }]);
  });

  it('is one record for one draft, and one that waits for a person', async () => {
    const input = await aPermohonanInput(test.database);
    const first = await submitPermohonan(deps, budi, input);
    expect(await submitPermohonan(deps, budi, input)).toEqual(first);
    expect(await submitPermohonan(deps, { ...budi, telegramId: 5_002 }, input)).toMatchObject({
      code: 'permohonan-not-found',
    });
    expect(await submitPermohonan(deps, budi, await aPermohonanInput(test.database))).toMatchObject({
      code: 'permohonan-already-waiting',
      vars: { tempat: 'Desa Jaar, Kecamatan Dusun Timur' },
    });
    const elsewhere = await aPermohonanInput(test.database, { kode: BANUA_LIMA, desa: 'Bagok' });
    expect(await submitPermohonan(deps, budi, elsewhere)).toMatchObject({ code: 'permohonan-already-waiting' });
    expect(await rows()).toHaveLength(1);
    expect(await outboxRows(test.database)).toHaveLength(1);
  });

  it('takes both at once from two processes as one', async () => {
    const input = await aPermohonanInput(test.database);
    const both = await Promise.all([submitPermohonan(deps, budi, input), submitPermohonan(deps, budi, input)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await rows()).toHaveLength(1);
    expect(await outboxRows(test.database)).toHaveLength(1);
  });

  it('is refused for a desa or body of another kecamatan, and a peran that nobody may ask for', async () => {
    const here = await aPermohonanInput(test.database);
    const there = await aPermohonanInput(test.database, { kode: BANUA_LIMA, instansi: 'PUSKESMAS' });
    const forged = [
      { ...here, kecamatanId: there.kecamatanId },
      { ...there, kecamatanId: here.kecamatanId },
      { ...here, peran: 'KASI' },
      { ...here, peran: 'MITRA' },
      { ...here, kecamatanId: 999 },
    ];
    for (const input of forged) {
      expect(await submitPermohonan(deps, budi, input)).toMatchObject({ code: 'permohonan-place-unknown' });
    }
    expect(await rows()).toEqual([]);
  });

  it('is refused for somebody with a seat; a mitra may ask in another kecamatan', async () => {
    const siti = await aDesaOfficial(test.database);
    const dewi = await aPerson(test.database, 'MITRA', null, { nama: 'Dewi', instansi: 'PUSKESMAS' });
    const body = await aPermohonanInput(test.database, { kode: BANUA_LIMA, instansi: 'PUSKESMAS', nama: 'dr. Dewi' });
    expect(await submitPermohonan(deps, siti, body)).toMatchObject({ code: 'permohonan-has-seat' });
    const here = await aPermohonanInput(test.database, { instansi: 'KUA' });
    expect(await submitPermohonan(deps, dewi, here)).toMatchObject({ code: 'permohonan-has-seat' });
    const id = (await submitPermohonan(deps, dewi, body)) as { value: { id: number } };
    const other = await aKasi(test.database, { kode: BANUA_LIMA });
    expect(await approve(other, id.value.id)).toMatchObject({ ok: true });
    // Known in both, under the name that stood there first.
    expect(await seatsOf(dewi.telegramId)).toHaveLength(2);
    const orang = await test.database.read((db) => db.orang.findUniqueOrThrow({ where: { id: dewi.orangId } }));
    expect(orang.nama).toBe('Dewi');
  });

  it('at most three a day, whatever became of them', async () => {
    for (let at = 0; at < 3; at += 1) {
      const id = await submit();
      expect((await withdrawPermohonan(deps, budi, id)).ok).toBe(true);
      now = new Date(now.getTime() + HOUR);
    }
    const again = await aPermohonanInput(test.database);
    expect(await submitPermohonan(deps, budi, again)).toMatchObject({
      code: 'permohonan-too-often',
      vars: { count: 3 },
    });
    // What was taken back before it went out, nobody hears of.
    expect(await outboxRows(test.database)).toEqual([]);
    now = new Date(now.getTime() + 22 * HOUR);
    expect((await submitPermohonan(deps, budi, again)).ok).toBe(true);
  });
});

describe('deciding', () => {
  it('makes the seat with the telephone number, once, and tells the applicant', async () => {
    const id = await submit();
    expect((await approve(kasi, id)).ok).toBe(true);
    expect((await approve(kasi, id)).ok).toBe(true);
    const seats = await seatsOf(budi.telegramId);
    expect(seats).toMatchObject([{ peran: 'DESA', jabatan: 'Kaur Kesra', telepon: '+6281250001234' }]);
    expect(await rows()).toMatchObject([
      { status: 'DISETUJUI', kontakId: seats[0]?.id, decidedById: kasi.kontakId, decidedAt: now },
    ]);
    const told = await outboxRows(test.database, budi.telegramId);
    expect(told.map(({ once }) => once)).toEqual([`permohonan:${id}:disetujui:orang-${seats[0]?.orangId}`]);
    expect(told[0]?.text).toContain('/lapor');
    expect(await loadActor(deps, budi.telegramId)).toMatchObject({ nama: 'Budi Santoso', peran: 'DESA' });
  });

  it('somebody is called as the Kasi read it, whatever they have called themselves since', async () => {
    const id = await submit();
    const own = { telegramId: BigInt(budi.telegramId) };
    await test.database.transaction((tx) => tx.orang.updateMany({ where: own, data: { nama: 'Pak Bud' } }));
    expect((await approve(kasi, id)).ok).toBe(true);
    expect(await loadActor(deps, budi.telegramId)).toMatchObject({ nama: 'Budi Santoso' });
  });

  it('the first of two Kasi counts, also at the same moment', async () => {
    const other = await aKasi(test.database, { nama: 'Agus Salim' });
    const id = await submit();
    const both = await Promise.all([approve(kasi, id), reject(other, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await outboxRows(test.database, budi.telegramId)).toHaveLength(1);
    const [row] = await rows();
    expect(await seatsOf(budi.telegramId)).toHaveLength(row?.status === 'DISETUJUI' ? 1 : 0);
  });

  it('the second is told who was first', async () => {
    const other = await aKasi(test.database, { nama: 'Agus Salim' });
    const id = await submit();
    await approve(kasi, id);
    const told = { code: 'permohonan-already-approved', vars: { nama: 'Budi Santoso', kasi: kasi.nama } };
    expect(await approve(other, id)).toMatchObject(told);
    expect(await reject(other, id)).toMatchObject(told);
    expect(await reject(kasi, id)).toMatchObject(told);
  });

  it('a refusal carries its reason, and the applicant may ask again', async () => {
    const id = await submit({ ...budi, language: 'en' });
    expect((await reject(kasi, id)).ok).toBe(true);
    expect((await reject(kasi, id)).ok).toBe(true);
    expect(await reject(kasi, id, 'Lain lagi.')).toMatchObject({ code: 'permohonan-already-rejected' });
    const told = await outboxRows(test.database, budi.telegramId);
    expect(told.map(({ text, buttons }) => [text.split('\n')[1], buttons])).toEqual([
      ['Reason: Bukan perangkat desa.', ['🙋 Ask again']],
    ]);
    expect(await seatsOf(budi.telegramId)).toEqual([]);
    expect(await submit()).toBeGreaterThan(id);
  });

  it('what was withdrawn cannot be approved, what was decided cannot be withdrawn', async () => {
    const id = await submit();
    expect(await withdrawPermohonan(deps, { ...budi, telegramId: 5_002 }, id)).toMatchObject({
      code: 'permohonan-not-found',
    });
    expect((await withdrawPermohonan(deps, budi, id)).ok).toBe(true);
    expect((await withdrawPermohonan(deps, budi, id)).ok).toBe(true);
    expect(await approve(kasi, id)).toMatchObject({ code: 'permohonan-already-withdrawn' });
    const next = await submit();
    await approve(kasi, next);
    expect(await withdrawPermohonan(deps, budi, next)).toMatchObject({ code: 'permohonan-decided' });
    expect(await seatsOf(budi.telegramId)).toHaveLength(1);
  });

  it('is not for a desa, a mitra, another kecamatan, or a staf without the right', async () => {
    const id = await submit();
    const others = [
      await aDesaOfficial(test.database, 'Jaar'),
      await aPerson(test.database, 'MITRA', null, { instansi: 'KUA' }),
      await aPerson(test.database, 'CAMAT', null),
      await aKasi(test.database, { kode: BANUA_LIMA }),
      await aKasi(test.database, { kedudukan: 'STAF', hak: ['TRIASE', 'REKAP', 'SETELAN'] }),
    ];
    for (const actor of others) {
      expect(await approve(actor, id)).toEqual({ ok: false, code: 'permohonan-not-found' });
      expect(await reject(actor, id)).toEqual({ ok: false, code: 'permohonan-not-found' });
      expect(await showPermohonan(fenced(actor), actor, id)).toEqual({ ok: false, code: 'permohonan-not-found' });
      const listed = await listPermohonan(fenced(actor), actor);
      expect(listed.ok ? listed.value : listed.code).toEqual(
        actor.kecamatanId === kasi.kecamatanId ? 'kontak-kasi-only' : [],
      );
      // Also without the fence.
      expect(await approvePermohonan(deps, actor, id)).toMatchObject({ ok: false });
    }
    expect(await rows()).toMatchObject([{ status: 'MENUNGGU', decidedById: null }]);
    expect(await outboxRows(test.database, budi.telegramId)).toEqual([]);
  });

  it('is refused where the applicant has got a seat, or the body is no longer used, in the meantime', async () => {
    const id = await submit();
    await aDesaOfficial(test.database, 'Jaar', { telegramId: budi.telegramId });
    expect(await approve(kasi, id)).toMatchObject({ code: 'permohonan-applicant-has-seat' });
    const dewi = { telegramId: 5_003, language: 'id' } as const;
    const asked = await submit(dewi, { instansi: 'KUA' });
    await test.database.read((db) => db.instansi.updateMany({ where: { kode: 'KUA' }, data: { archivedAt: now } }));
    expect(await approve(kasi, asked)).toMatchObject({ code: 'permohonan-place-gone' });
    const listed = await listPermohonan(fenced(kasi), kasi);
    expect(listed.ok && listed.value.map((one) => [one.id, one.tempat])).toEqual([
      [id, 'Desa Jaar'],
      [asked, 'KUA'],
    ]);
  });
});
