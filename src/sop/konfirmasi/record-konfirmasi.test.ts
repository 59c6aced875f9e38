/** What a confirmation does (B3): once, twice, by two people, and after a correction. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPerson, outboxRows } from '../../../test/builders.ts';
import { aKonfirmasi, aPenyaluran, barangIds } from '../../../test/konfirmasi-office.ts';
import { copiedDatabase } from '../../../test/copied-database.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { Database } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { addFotoKonfirmasi } from './add-foto-konfirmasi.ts';
import { type KonfirmasiInput, recordKonfirmasi } from './record-konfirmasi.ts';
import type { Recorded } from './konfirmasi-view.ts';

let base: TestDatabase;
let deps: Deps;
let kasi: Actor;
let siti: Actor;
let budi: Actor;
let dewi: Actor;
let penyaluranId: number;
let rice: number;
let oil: number;
async function founded(database: Database) {
  const people = {
    kasi: await aKasi(database),
    siti: await aDesaOfficial(database),
    budi: await aDesaOfficial(database, 'Sarapat', { nama: 'Budi Santoso', jabatan: 'Kaur Kesra' }),
    dewi: await aPerson(database, 'MITRA', null, { nama: 'Dewi Lestari', instansi: 'DPMDSOS' }),
  };
  return { ...people, penyaluranId: await aPenyaluran(database, people.kasi) };
}
beforeEach(async () => {
  const copy = await copiedDatabase(founded);
  base = copy;
  ({ kasi, siti, budi, dewi, penyaluranId } = copy.filled);
  deps = aDeps(base.database);
  [rice = 0, oil = 0] = await barangIds(base.database, penyaluranId);
});
afterEach(() => base.close());

const input = (over: Partial<KonfirmasiInput> = {}) => aKonfirmasi(base.database, penyaluranId, over);
const part = (kpm: number, beras: number, minyak: number, tuntas = false): Partial<KonfirmasiInput> => ({
  hasil: 'CATATAN',
  kpm,
  barangList: [
    { barangId: rice, jumlah: beras },
    { barangId: oil, jumlah: minyak },
  ],
  tuntas,
  sebab: 'Gudang terbatas',
});
async function record(actor: Actor, over: Partial<KonfirmasiInput> = {}): Promise<Recorded> {
  const done = await recordKonfirmasi(deps, actor, await input(over));
  if (!done.ok) throw new Error(done.code);
  return done.value;
}
const codeOf = async (actor: Actor, one: KonfirmasiInput): Promise<string> => {
  const done = await recordKonfirmasi(deps, actor, one);
  return done.ok ? 'ok' : done.code;
};
const rows = () => base.database.read((db) => db.konfirmasi.findMany({ orderBy: { id: 'asc' } }));
const riwayat = () => base.database.read((db) => db.penyaluranRiwayat.findMany({ orderBy: { id: 'asc' } }));
const amounts = ({ konfirmasi }: Recorded) => [konfirmasi.kpm, ...konfirmasi.barangList.map(({ jumlah }) => jumlah)];

describe('once', () => {
  it('everything as planned takes the numbers of the plan', async () => {
    const recorded = await record(siti);
    expect(amounts(recorded)).toEqual([20, 200, 20]);
    expect(recorded.view).toMatchObject({ status: 'SELESAI', revision: 2 });
    expect((await riwayat()).map(({ fromStatus, toStatus, note }) => [fromStatus, toStatus, note])).toEqual([
      ['DIRENCANAKAN', 'SELESAI', null],
    ]);
  });

  it('not received is nothing, with the cause', async () => {
    const recorded = await record(siti, { hasil: 'TIDAK_DITERIMA', sebab: 'Belum datang', tempat: '' });
    expect(amounts(recorded)).toEqual([0, 0, 0]);
    expect(recorded.view.status).toBe('TIDAK_DITERIMA');
  });

  it('not received yet stays open', async () => {
    const recorded = await record(siti, { hasil: 'TIDAK_DITERIMA', sebab: 'Belum datang', tuntas: false });
    expect(recorded.view.status).toBe('DIRENCANAKAN');
  });

  it('who is told: each Kasi and the other side, not the colleagues', async () => {
    await record(siti);
    expect((await outboxRows(base.database)).map(({ chatId }) => chatId)).toEqual([kasi.telegramId, dewi.telegramId]);
  });

  it('where the body confirms, the officials of the desa hear', async () => {
    await record(dewi);
    const told = (await outboxRows(base.database)).map(({ chatId }) => chatId);
    expect(told).toEqual([kasi.telegramId, siti.telegramId, budi.telegramId]);
  });

  it('where the Kasi confirms for them, both sides hear, and the history says on whose behalf', async () => {
    const { konfirmasi } = await record(kasi);
    expect(konfirmasi.onBehalf).toBe(true);
    const told = (await outboxRows(base.database)).map(({ chatId }) => chatId);
    expect(told).toEqual([siti.telegramId, budi.telegramId, dewi.telegramId]);
    expect((await riwayat())[0]?.note).toBe('atas nama desa');
  });

  it('is written down as done by whom', async () => {
    await record(siti);
    const acts = await base.database.read((db) =>
      db.audit.findMany({ where: { action: { startsWith: 'konfirmasi' } } }),
    );
    expect(acts.map(({ orangId, subject }) => [orangId, subject])).toEqual([
      [siti.orangId, `penyaluran:${penyaluranId}`],
    ]);
  });
});

describe('twice', () => {
  it('the same form sent twice is one record, and everybody hears once', async () => {
    const one = await input({ fotoList: [{ fileId: 'AgACa', uniqueId: 'a' }] });
    const [first, second] = [await recordKonfirmasi(deps, siti, one), await recordKonfirmasi(deps, siti, one)];
    expect(second).toEqual(first);
    expect(await rows()).toHaveLength(1);
    expect(await outboxRows(base.database)).toHaveLength(2);
  });

  it('a second person who did not know of the first is told who was first', async () => {
    const second = await input();
    await record(siti);
    const refused = await recordKonfirmasi(deps, budi, second);
    expect(refused).toMatchObject({ code: 'konfirmasi-meanwhile', vars: { nama: 'Siti Aminah', nomor: 'P-0001' } });
    expect(await rows()).toHaveLength(1);
  });

  it('two at the same moment: one is recorded, the other is told', async () => {
    const [one, two] = [await input(), await input(part(19, 190, 20, true))];
    const codes = await Promise.all([codeOf(siti, one), codeOf(dewi, two)]);
    expect(codes.toSorted()).toEqual(['konfirmasi-meanwhile', 'ok']);
    expect(await rows()).toHaveLength(1);
  });

  it('a finished one takes no further delivery', async () => {
    await record(siti);
    expect(await codeOf(budi, await input())).toBe('konfirmasi-finished');
  });

  it('a further delivery adds up, and "everything" is what was outstanding', async () => {
    const first = await record(siti, part(10, 100, 20));
    expect(first.view.status).toBe('SEBAGIAN');
    const second = await record(budi);
    expect(amounts(second)).toEqual([10, 100, 0]);
    expect(second.view.status).toBe('SELESAI');
    expect(second.view.activeList).toHaveLength(2);
  });

  it('a plan that the Kasi changed meanwhile is looked at again', async () => {
    const one = await input();
    await base.database.transaction((tx) =>
      tx.penyaluran.update({ where: { id: penyaluranId }, data: { revision: { increment: 1 }, kpm: 25 } }),
    );
    expect(await codeOf(siti, one)).toBe('konfirmasi-plan-changed');
  });

  it('a cancelled one is not confirmed', async () => {
    const one = await input();
    await base.database.transaction((tx) =>
      tx.penyaluran.update({ where: { id: penyaluranId }, data: { status: 'DIBATALKAN', revision: 2 } }),
    );
    expect(await codeOf(siti, one)).toBe('konfirmasi-cancelled');
    expect(await codeOf(siti, { ...one, revision: 2 })).toBe('konfirmasi-cancelled');
  });
});

describe('a correction', () => {
  it('takes the place of the earlier one; both are kept, the Kasi reads both numbers', async () => {
    const { konfirmasi: first } = await record(siti);
    const fixed = await record(budi, { ...part(19, 190, 20, true), replacesId: first.id });
    expect(fixed.replaced?.id).toBe(first.id);
    expect(fixed.view.activeList.map(({ id }) => id)).toEqual([fixed.konfirmasi.id]);
    expect((await rows()).map(({ id, replacedById }) => [id, replacedById])).toEqual([
      [first.id, fixed.konfirmasi.id],
      [fixed.konfirmasi.id, null],
    ]);
    expect((await riwayat()).map(({ note }) => note)).toEqual([null, 'perbaikan konfirmasi; Gudang terbatas']);
    const text = (await outboxRows(base.database, kasi.telegramId)).at(-1)?.text;
    expect(text).toContain('Tadinya (Siti Aminah): 20 KPM; Beras 200 kg; Minyak goreng 20 liter');
    expect(text).toContain('Sekarang: <b>19 KPM; Beras 190 kg; Minyak goreng 20 liter</b>');
  });

  it('can make a finished one partial again, and the rest is added', async () => {
    const { konfirmasi: first } = await record(siti);
    const fixed = await record(siti, { ...part(10, 100, 10), replacesId: first.id });
    expect(fixed.view.status).toBe('SEBAGIAN');
    expect((await record(dewi)).view.status).toBe('SELESAI');
  });

  it('by the Kasi is marked as on behalf of the desa', async () => {
    const { konfirmasi } = await record(siti);
    await record(kasi, { ...part(19, 190, 20, true), replacesId: konfirmasi.id });
    expect((await riwayat()).at(-1)?.note).toBe('perbaikan konfirmasi; atas nama desa; Gudang terbatas');
  });

  it('keeps the proof that was there', async () => {
    const { konfirmasi } = await record(siti, {
      fotoList: [{ fileId: 'AgACa', uniqueId: 'a' }],
      beritaAcaraList: [{ fileId: 'AgACb', uniqueId: 'b' }],
    });
    const fixed = await record(siti, {
      ...part(19, 190, 20, true),
      replacesId: konfirmasi.id,
      fotoList: [{ fileId: 'AgACc', uniqueId: 'c' }],
    });
    expect(fixed.konfirmasi.fotoList.map(({ jenis, fileId }) => [jenis, fileId])).toEqual([
      ['FOTO', 'AgACa'],
      ['BERITA_ACARA', 'AgACb'],
      ['FOTO', 'AgACc'],
    ]);
  });

  it('of what was corrected before, or of another distribution, does not exist', async () => {
    const { konfirmasi: first } = await record(siti);
    await record(siti, { replacesId: first.id });
    expect(await codeOf(siti, await input({ replacesId: first.id }))).toBe('konfirmasi-not-found');
  });

  it('whose form was open while somebody else corrected is told so', async () => {
    const { konfirmasi: first } = await record(siti);
    const mine = await input({ replacesId: first.id, hasil: 'TIDAK_DITERIMA', sebab: 'Rusak' });
    await record(budi, { ...part(19, 190, 20, true), replacesId: first.id });
    expect(await recordKonfirmasi(deps, siti, mine)).toMatchObject({
      code: 'konfirmasi-meanwhile',
      vars: { nama: 'Budi Santoso' },
    });
  });
});

describe('what is refused', () => {
  it('a day that has not come, and a difference without a cause', async () => {
    expect(await codeOf(siti, await input({ tanggal: '2026-11-25' }))).toBe('konfirmasi-future');
    expect(await codeOf(siti, await input({ ...part(1, 1, 1), sebab: null }))).toBe('konfirmasi-sebab-missing');
  });

  it("another desa's, another body's, another kecamatan's does not exist", async () => {
    const others = [
      await aDesaOfficial(base.database, 'Jaar'),
      await aPerson(base.database, 'MITRA', null, { instansi: 'PUSKESMAS' }),
      await aDesaOfficial(base.database, 'Kandris', { kode: BANUA_LIMA }),
      await aKasi(base.database, { kode: BANUA_LIMA }),
    ];
    for (const actor of others) expect(await codeOf(actor, await input())).toBe('konfirmasi-not-found');
    expect(await rows()).toEqual([]);
  });

  it('whoever may read and not act is told so', async () => {
    const camat = await aPerson(base.database, 'CAMAT', null);
    const staf = await aKasi(base.database, { kedudukan: 'STAF', hak: ['REKAP'] });
    for (const actor of [camat, staf]) expect(await codeOf(actor, await input())).toBe('konfirmasi-no-right');
  });

  it("somebody else's draft number gives nothing away", async () => {
    const one = await input();
    await recordKonfirmasi(deps, siti, one);
    const jaar = await aDesaOfficial(base.database, 'Jaar');
    expect(await codeOf(jaar, one)).toBe('konfirmasi-not-found');
  });
});

describe('proof that comes later', () => {
  const late = (konfirmasiId: number, draftId = 1, ids: readonly string[] = ['a', 'b']) => ({
    draftId,
    konfirmasiId,
    at: deps.clock.now(),
    jenis: 'BERITA_ACARA' as const,
    fotoList: ids.map((id) => ({ fileId: `AgAC${id}`, uniqueId: id })),
  });

  it('is added once, and the Kasi hears once', async () => {
    const { konfirmasi } = await record(siti);
    const before = (await outboxRows(base.database, kasi.telegramId)).length;
    expect(await addFotoKonfirmasi(deps, budi, late(konfirmasi.id))).toMatchObject({ value: { added: 2 } });
    expect(await addFotoKonfirmasi(deps, budi, late(konfirmasi.id))).toMatchObject({ value: { added: 0 } });
    expect(await outboxRows(base.database, kasi.telegramId)).toHaveLength(before + 1);
  });

  it('goes to what took the place of a corrected one', async () => {
    const { konfirmasi: first } = await record(siti);
    const { konfirmasi: second } = await record(siti, { replacesId: first.id });
    await addFotoKonfirmasi(deps, siti, late(first.id));
    const foto = await base.database.read((db) => db.konfirmasiFoto.findMany());
    expect(foto.map(({ konfirmasiId }) => konfirmasiId)).toEqual([second.id, second.id]);
  });

  it('is not endless, and not for others', async () => {
    const { konfirmasi } = await record(siti);
    const many = Array.from({ length: 21 }, (_, n) => `n${n}`);
    expect(await addFotoKonfirmasi(deps, siti, late(konfirmasi.id, 1, many))).toMatchObject({
      code: 'konfirmasi-foto-too-many',
    });
    const jaar = await aDesaOfficial(base.database, 'Jaar');
    expect(await addFotoKonfirmasi(deps, jaar, late(konfirmasi.id))).toMatchObject({ code: 'konfirmasi-not-found' });
  });
});
