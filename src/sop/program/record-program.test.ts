/** Programmes as the office's records have them (A2). */
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { hasArrived } from '../../../test/penyaluran-konfirmasi.ts';
import { aPlan, aProgram } from '../../../test/penyaluran-office.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changeProgram } from './change-program.ts';
import { listProgram } from './list-program.ts';
import { formatJadwal, parseJadwal } from './program.ts';
import { showProgram } from './show-program.ts';

let office: TestDatabase;
let deps: Deps;
let kasi: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  office = await openTestDatabase();
  deps = aDeps(office.database);
  kasi = await aKasi(office.database);
  elsewhere = await aKasi(office.database, { kode: BANUA_LIMA });
});
afterAll(() => office.close());

test('one draft is one programme', async () => {
  const first = await aProgram(deps, kasi, { nama: 'Sekali', draftId: 610_001 });
  expect(await aProgram(deps, kasi, { nama: 'Lain', draftId: 610_001 })).toEqual(first);
});

test('a name is taken whatever its capitals; next year, and in another kecamatan, it is free', async () => {
  const { id, revision } = await aProgram(deps, kasi, { nama: 'PKH tahap I' });
  await expect(aProgram(deps, kasi, { nama: ' pkh  TAHAP i' })).rejects.toThrow('program-exists');
  await aProgram(deps, kasi, { nama: 'PKH tahap I', tahun: 2027 });
  await aProgram(deps, elsewhere, { nama: 'PKH tahap I' });
  const other = await aProgram(deps, kasi, { nama: 'PKH tahap II' });
  expect(await changeProgram(deps, kasi, { programId: other.id, revision: 1 }, { nama: 'PKH tahap I' })).toMatchObject({
    code: 'program-exists',
  });
  expect(await changeProgram(deps, kasi, { programId: id, revision }, { nama: 'PKH Tahap I' })).toMatchObject({
    ok: true,
  });
  expect(await changeProgram(deps, kasi, { programId: other.id, revision: 1 }, { archived: true })).toMatchObject({
    ok: true,
  });
  await expect(aProgram(deps, kasi, { nama: 'PKH tahap II' })).rejects.toThrow('program-exists-archived');
});

it.each([
  ['a field of welfare', { bidangId: 99_999 }, 'program-bidang-unknown'],
  ['a body', { instansiId: 99_999 }, 'program-instansi-unknown'],
  ['a year', { tahun: 2019 }, 'program-tahun'],
])('%s that is not there is refused', async (_, over, code) => {
  await expect(aProgram(deps, kasi, { nama: `Tidak ${code}`, ...over })).rejects.toThrow(code);
});

test('the same change again is a success, another one on the old state is not', async () => {
  const { id, revision } = await aProgram(deps, kasi, { nama: 'Diubah' });
  const act = { programId: id, revision };
  const change = { target: 120, satuan: 'KK', jadwal: [4, 2], pagu: 10 ** 12 };
  const done = await changeProgram(deps, kasi, act, change);
  expect(done).toMatchObject({
    ok: true,
    value: { target: 120, satuan: 'KK', jadwal: [2, 4], pagu: 10 ** 12, revision: 2 },
  });
  expect(await changeProgram(deps, kasi, act, change)).toEqual(done);
  expect(await changeProgram(deps, kasi, act, { target: 121 })).toMatchObject({ code: 'program-changed-meanwhile' });
});

test('of another kecamatan it does not exist', async () => {
  const { id, revision } = await aProgram(deps, kasi, { nama: 'Milik sendiri' });
  expect(await showProgram(deps, elsewhere, id)).toMatchObject({ code: 'program-not-found' });
  expect(await changeProgram(deps, elsewhere, { programId: id, revision }, { target: 1 })).toMatchObject({
    code: 'program-not-found',
  });
  expect((await listProgram(deps, elsewhere)).list.map((one) => one.id)).not.toContain(id);
});

test('its card sums what was planned and what arrived, by unit; cancelled and corrected ones do not count', async () => {
  const desa = await aDesaOfficial(office.database);
  const { id } = await aProgram(deps, kasi, { nama: 'Dijumlahkan' });
  const barangList = [
    { nama: 'BLT', jumlah: 9_000_000, satuan: 'Rp' },
    { nama: 'Beras', jumlah: 300, satuan: 'kg' },
    { nama: 'Jagung', jumlah: 100, satuan: 'kg' },
  ];
  const [jaar, sarapat] = await aPlan(deps, kasi, { programId: id, desa: ['Jaar', 'Sarapat'], kpm: 30, barangList });
  if (!jaar || !sarapat) throw new Error('not planned');
  await hasArrived(office.database, desa, sarapat, { kpm: 28, jumlah: [8_400_000, 280, 90], status: 'SELESAI' });
  await hasArrived(office.database, desa, jaar, { kpm: 1, jumlah: [1, 1, 1], status: 'DIBATALKAN' });
  const shown = await showProgram(deps, kasi, id);
  expect(shown).toMatchObject({
    value: {
      capaian: {
        penyaluran: 1,
        desa: 1,
        open: 0,
        kpm: { rencana: 30, diterima: 28 },
        barangList: [
          { satuan: 'kg', rencana: 400, diterima: 370 },
          { satuan: 'Rp', rencana: 9_000_000, diterima: 8_400_000 },
        ],
      },
    },
  });
});

test('quarters are kept in order, each once; unknown ones fall away', () => {
  expect(formatJadwal([4, 1, 4, 7])).toBe('1,4');
  expect(parseJadwal('4,1,9')).toEqual([1, 4]);
});
