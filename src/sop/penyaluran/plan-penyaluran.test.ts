/** Planning, changing and cancelling as the office's records have it (B1). */
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPerson, outboxRows } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { hasArrived } from '../../../test/penyaluran-konfirmasi.ts';
import { aPenyaluran, aPlan, aProgram } from '../../../test/penyaluran-office.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { cancelPenyaluran } from './cancel-penyaluran.ts';
import { type PenyaluranChange, changePenyaluran } from './change-penyaluran.ts';
import { planPenyaluran } from './plan-penyaluran.ts';
import { formatNomor } from './penyaluran.ts';
import type { PenyaluranView } from './penyaluran-view.ts';
import { showPenyaluran } from './show-penyaluran.ts';

let office: TestDatabase;
let deps: Deps;
let kasi: Actor;
let desa: Actor;
let mitra: Actor;
let programId: number;
let names = 0;

beforeAll(async () => {
  office = await openTestDatabase();
  deps = aDeps(office.database);
  kasi = await aKasi(office.database);
  desa = await aDesaOfficial(office.database);
  mitra = await aPerson(office.database, 'MITRA', null, { nama: 'Dewi', instansi: 'DPMDSOS' });
});
afterAll(() => office.close());
beforeEach(async () => {
  programId = (await aProgram(deps, kasi, { nama: `Program ${(names += 1)}`, instansi: 'DPMDSOS' })).id;
});

const on = ({ id, revision }: PenyaluranView, at = deps.clock.now()) => ({ penyaluranId: id, revision, at });
const heard = async (who: Actor, part: string): Promise<string[]> =>
  (await outboxRows(office.database, who.telegramId)).map(({ text }) => text).filter((text) => text.includes(part));

describe('a plan', () => {
  it('gives each desa a number without gaps, tells its officials each, and the body once', async () => {
    const views = await aPlan(deps, kasi, { programId, desa: ['Sarapat', 'Jaar', 'Matabu'] });
    const [first] = views;
    if (!first) throw new Error('nothing planned');
    expect(views.map(({ nomor }) => nomor - first.nomor)).toEqual([0, 1, 2]);
    expect(views.map(({ desa: name }) => name)).toEqual(['Desa Jaar', 'Desa Matabu', 'Desa Sarapat']);
    const ofSarapat = formatNomor(first.nomor + 2);
    expect(await heard(desa, ofSarapat)).toHaveLength(1);
    expect(await heard(desa, formatNomor(first.nomor))).toHaveLength(0);
    expect(await heard(mitra, ofSarapat)).toHaveLength(1);
  });

  it('for every desa of the kecamatan is one message to the body, short enough for Telegram', async () => {
    const views = await aPlan(deps, kasi, { programId, desa: 'all' });
    expect(views.length).toBeGreaterThan(10);
    const [text = '', ...more] = await heard(mitra, `Program ${names}`);
    expect(more).toEqual([]);
    expect(text.length).toBeLessThan(4096);
  });

  it('sent twice is one plan; the numbers go on behind it', async () => {
    const input = {
      draftId: 880_001,
      at: deps.clock.now(),
      programId,
      desaIds: 'all',
      tanggal: '2026-12-10',
      tempat: '',
      kpm: 10,
      barangList: [{ nama: 'Beras', jumlah: 100, satuan: 'kg' }],
      instansiId: null,
    } as const;
    const first = await planPenyaluran(deps, kasi, input);
    const again = await planPenyaluran(deps, kasi, { ...input, kpm: 99 });
    if (!first.ok) throw new Error(first.code);
    expect(again).toEqual(first);
    const next = await aPenyaluran(deps, kasi, { programId });
    expect(next.nomor).toBe((first.value.list.at(-1)?.nomor ?? 0) + 1);
  });

  it.each([
    ['a programme that does not exist', { programId: 99_999 }, 'program-not-found'],
    ['a desa that does not exist', { desaIds: [99_999] }, 'penyaluran-desa-unknown'],
    ['no desa at all', { desaIds: [] }, 'penyaluran-desa-unknown'],
    ['a day of another year', { tanggal: '2025-12-10' }, 'penyaluran-tanggal'],
    ['a body that does not exist', { instansiId: 99_999 }, 'program-instansi-unknown'],
  ])('%s is refused, and nothing is planned', async (_, over, code) => {
    const count = () => office.database.read((db) => db.penyaluran.count());
    const before = await count();
    const done = await planPenyaluran(deps, kasi, {
      draftId: 880_100 + names,
      at: deps.clock.now(),
      programId,
      desaIds: 'all',
      tanggal: '2026-12-10',
      tempat: '',
      kpm: 10,
      barangList: [{ nama: 'Beras', jumlah: 100, satuan: 'kg' }],
      instansiId: null,
      ...over,
    });
    expect(done).toMatchObject({ ok: false, code });
    expect(await count()).toBe(before);
  });

  it("of another kecamatan's programme or desa does not exist", async () => {
    const elsewhere = await aKasi(office.database, { kode: BANUA_LIMA });
    await expect(aPlan(deps, elsewhere, { programId, desa: 'all' })).rejects.toThrow('program-not-found');
    const view = await aPenyaluran(deps, kasi, { programId });
    expect(await changePenyaluran(deps, elsewhere, on(view), { part: 'tempat', tempat: 'x' })).toMatchObject({
      code: 'penyaluran-not-found',
    });
    expect(await cancelPenyaluran(deps, elsewhere, on(view), 'tidak jadi')).toMatchObject({
      code: 'penyaluran-not-found',
    });
  });
});

describe('a change', () => {
  const changes: readonly [string, PenyaluranChange, object][] = [
    ['the day', { part: 'tanggal', tanggal: '2026-12-14' }, { tanggal: '2026-12-14' }],
    ['the place', { part: 'tempat', tempat: 'Kantor desa' }, { tempat: 'Kantor desa' }],
    [
      'the beneficiaries alone',
      { part: 'kpm', kpm: 50, scale: false },
      { kpm: 50, realisasi: { barangList: [{ jumlah: 450 }] } },
    ],
    [
      'the items with them',
      { part: 'kpm', kpm: 50, scale: true },
      { kpm: 50, realisasi: { barangList: [{ jumlah: 500 }] } },
    ],
  ];
  it.each(changes)('of %s is told to the desa and the body; the same again is a success', async (_, change, after) => {
    const view = await aPenyaluran(deps, kasi, { programId });
    const done = await changePenyaluran(deps, kasi, on(view), change);
    expect(done).toMatchObject({ ok: true, value: { revision: 2, ...after } });
    expect(await changePenyaluran(deps, kasi, on(view), change)).toEqual(done);
    for (const who of [desa, mitra])
      expect(await heard(who, `Rencana <b>${formatNomor(view.nomor)}</b>`)).toHaveLength(1);
  });

  it('of one item leaves the others; another change on the old state is refused', async () => {
    const barangList = [
      { nama: 'Beras', jumlah: 450, satuan: 'kg' },
      { nama: 'Uang tunai', jumlah: 13_500_000, satuan: 'Rp' },
    ];
    const view = await aPenyaluran(deps, kasi, { programId, barangList });
    const barangId = view.realisasi.barangList[1]?.id ?? 0;
    const done = await changePenyaluran(deps, kasi, on(view), { part: 'barang', barangId, jumlah: 15_000_000 });
    expect(done).toMatchObject({ value: { realisasi: { barangList: [{ jumlah: 450 }, { jumlah: 15_000_000 }] } } });
    expect(await heard(desa, 'Rp13.500.000 → Rp15.000.000')).toHaveLength(1);
    expect(await changePenyaluran(deps, kasi, on(view), { part: 'barang', barangId, jumlah: 1 })).toMatchObject({
      code: 'penyaluran-changed-meanwhile',
      vars: { status: 'DIRENCANAKAN' },
    });
    const other = await aPenyaluran(deps, kasi, { programId });
    const foreign = { part: 'barang', barangId, jumlah: 5 } as const;
    expect(await changePenyaluran(deps, kasi, on(other), foreign)).toMatchObject({ code: 'penyaluran-barang-unknown' });
  });

  it('that items cannot follow exactly, and a day of another year, are refused', async () => {
    const view = await aPenyaluran(deps, kasi, {
      programId,
      kpm: 45,
      barangList: [{ nama: 'Bibit', jumlah: 7, satuan: 'ekor' }],
    });
    expect(await changePenyaluran(deps, kasi, on(view), { part: 'kpm', kpm: 50, scale: true })).toMatchObject({
      code: 'penyaluran-not-divisible',
      vars: { nama: 'Bibit' },
    });
    expect(await changePenyaluran(deps, kasi, on(view), { part: 'tanggal', tanggal: '2029-01-01' })).toMatchObject({
      code: 'penyaluran-tanggal',
    });
  });
});

describe('once something has arrived', () => {
  it('the day of the rest can be moved, the amounts and the whole cannot', async () => {
    const view = await aPenyaluran(deps, kasi, { programId });
    await hasArrived(office.database, desa, view, { kpm: 20, jumlah: [200], tuntas: false, status: 'SEBAGIAN' });
    const seen = { ...view, revision: 2 };
    for (const change of [
      { part: 'kpm', kpm: 20, scale: false },
      { part: 'barang', barangId: view.realisasi.barangList[0]?.id ?? 0, jumlah: 200 },
    ] as const) {
      expect(await changePenyaluran(deps, kasi, on(seen), change)).toMatchObject({ code: 'penyaluran-has-arrived' });
    }
    expect(await cancelPenyaluran(deps, kasi, on(seen), 'tidak jadi')).toMatchObject({
      code: 'penyaluran-arrived-cancel',
    });
    expect(await changePenyaluran(deps, kasi, on(seen), { part: 'tanggal', tanggal: '2026-12-20' })).toMatchObject({
      ok: true,
      value: { status: 'SEBAGIAN', tanggal: '2026-12-20' },
    });
  });

  it('and is finished, nothing of the plan can be changed', async () => {
    const view = await aPenyaluran(deps, kasi, { programId });
    await hasArrived(office.database, desa, view, { kpm: 45, jumlah: [450], status: 'SELESAI' });
    const seen = { ...view, revision: 2 };
    expect(await changePenyaluran(deps, kasi, on(seen), { part: 'tempat', tempat: 'x' })).toMatchObject({
      code: 'penyaluran-closed',
    });
    expect(await cancelPenyaluran(deps, kasi, on(seen), 'tidak jadi')).toMatchObject({
      code: 'penyaluran-closed-cancel',
    });
  });
});

test('what is cancelled says why, is told once, keeps its number, and stays cancelled', async () => {
  const view = await aPenyaluran(deps, kasi, { programId });
  const done = await cancelPenyaluran(deps, kasi, on(view), 'Dana belum cair.');
  expect(done).toMatchObject({ ok: true, value: { status: 'DIBATALKAN', revision: 2 } });
  expect(await cancelPenyaluran(deps, kasi, on(view), 'Dana belum cair.')).toEqual(done);
  expect(await cancelPenyaluran(deps, kasi, on(view), 'Lain.')).toMatchObject({ code: 'penyaluran-changed-meanwhile' });
  const seen = { ...view, revision: 2 };
  expect(await cancelPenyaluran(deps, kasi, on(seen), 'Lain.')).toMatchObject({ code: 'penyaluran-cancelled' });
  for (const who of [desa, mitra]) expect(await heard(who, 'Dana belum cair.')).toHaveLength(1);
  expect((await aPenyaluran(deps, kasi, { programId })).nomor).toBe(view.nomor + 1);
});

test('a number opens it for the Kasi, the Camat, that desa and that body, and for nobody else', async () => {
  const view = await aPenyaluran(deps, kasi, { programId });
  const { database } = office;
  const may = [kasi, desa, mitra, await aPerson(database, 'CAMAT', null), await aKasi(database, { kedudukan: 'STAF' })];
  const others = [
    await aDesaOfficial(database, 'Jaar'),
    await aPerson(database, 'MITRA', null, { instansi: 'PUSKESMAS' }),
    await aKasi(database, { kode: BANUA_LIMA }),
  ];
  const nomor = `p ${view.nomor}`;
  for (const one of may) expect(await showPenyaluran(deps, one, { nomor })).toMatchObject({ value: { id: view.id } });
  for (const one of others)
    expect(await showPenyaluran(deps, one, { nomor })).toMatchObject({ code: 'penyaluran-not-found' });
});
