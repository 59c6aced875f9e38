/** What has arrived of what was planned, and the state that it leads to (B3). */
import { expect, test } from 'vitest';
import { statusAfter } from './penyaluran.ts';
import { type Diterima, realisasiOf } from '../program/realisasi.ts';

const RENCANA = {
  kpm: 20,
  barangList: [
    { id: 1, nama: 'Beras', satuan: 'kg', jumlah: 200 },
    { id: 2, nama: 'Minyak', satuan: 'liter', jumlah: 20 },
  ],
};
const came = (kpm: number, beras: number, minyak: number, tuntas: boolean): Diterima => ({
  kpm,
  tuntas,
  barangList: [
    { barangId: 1, jumlah: beras },
    { barangId: 2, jumlah: minyak },
  ],
});

test.each<[string, Diterima[], string]>([
  ['nothing was said', [], 'DIRENCANAKAN'],
  ['everything came', [came(20, 200, 20, true)], 'SELESAI'],
  ['half, the rest is to come', [came(10, 100, 10, false)], 'SEBAGIAN'],
  ['half and half', [came(10, 100, 10, false), came(10, 100, 10, false)], 'SELESAI'],
  ['half, and no more', [came(10, 100, 10, true)], 'SELESAI'],
  ['half now, then: nothing more', [came(10, 100, 10, false), came(0, 0, 0, true)], 'SELESAI'],
  ['nothing, and no more', [came(0, 0, 0, true)], 'TIDAK_DITERIMA'],
  ['nothing yet', [came(0, 0, 0, false)], 'DIRENCANAKAN'],
])('%s', (_, list, status) => {
  expect(statusAfter(RENCANA, list)).toBe(status);
});

test('parts add up, and the difference is by item', () => {
  const { kpm, barangList, differs } = realisasiOf(RENCANA, [came(10, 100, 10, false), came(9, 90, 10, true)]);
  expect({ kpm, differs }).toEqual({ kpm: 19, differs: true });
  expect(barangList.map(({ nama, diterima, selisih }) => [nama, diterima, selisih])).toEqual([
    ['Beras', 190, -10],
    ['Minyak', 20, 0],
  ]);
});
