/** The PDF for the phone: always two pages, whatever an office has; for whom, and written down. @one-database */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestDatabase } from '../../../test/database.ts';
import { addTriwulan } from '../../../test/quarter-rows.ts';
import { type RekapOffice, addKebutuhan, manySamples, openRekapDatabase, seatOf } from '../../../test/rekap-office.ts';
import { nothing } from '../../lib/reached.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { makeRekapPdf } from './make-rekap-pdf.ts';
import type { Period } from '../../office/kalender/period.ts';

const YEAR: Period = { kind: 'tahun', tahun: 2026 };
const NOW = new Date('2026-12-22T02:00:00Z');
let test: TestDatabase;
let office: RekapOffice;
beforeEach(async () => {
  ({ office, ...test } = await openRekapDatabase());
});
afterEach(() => test.close());

async function made(actor: Actor = office.kasi, period = YEAR) {
  const result = await makeRekapPdf({ database: test.database, clock: { now: () => NOW }, reached: nothing }, actor, {
    period,
  });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

it('has two pages where nothing was done', async () => {
  const { pdf, fileName } = await made();
  expect(pagesOf(pdf)).toBe(2);
  expect(fileName).toBe('Rekap Kesra Dusun Timur - Tahun 2026.pdf');
});

it('has two pages where there is more of everything, and longer, than they hold', async () => {
  await addKebutuhan(test.database, office, manySamples(office, 60, new Date('2026-10-01T01:00:00Z')));
  const { kecamatanId, kasi } = office;
  const size = { programs: 24, penyaluran: 60, rapat: 8, today: '2026-12-22' };
  await addTriwulan(test.database, { kecamatanId, kasiId: kasi.kontakId, quarters: [1, 2, 3, 4], ...size });
  const long = 'Penyediaan sangat luas bagi keluarga yang kurang mampu';
  await test.database.transaction(async (tx) => {
    for (const { id } of await tx.program.findMany()) {
      await tx.program.update({ where: { id }, data: { nama: `${long} ${id}`, satuan: 'kelompok tani' } });
    }
    await tx.penyaluranBarang.updateMany({ data: { nama: long } });
    await tx.desa.findMany().then(async (list) => {
      for (const { id } of list)
        await tx.desa.update({ where: { id }, data: { nama: `Muara Wahau Seberang Hulu ${id}` } });
    });
    await tx.kartuTriwulan.updateMany({ data: { jawaban: null } });
    await tx.tindakLanjut.updateMany({
      data: { uraian: `${long} ${long}`, tenggat: '2026-01-02', status: 'BERJALAN' },
    });
  });
  for (const language of ['id', 'en'] as const) expect(pagesOf((await made({ ...kasi, language })).pdf)).toBe(2);
});

it('does not exist for others; what is made is written down before it is given away', async () => {
  const deps = { database: test.database, clock: { now: () => NOW }, reached: nothing };
  for (const peran of ['DESA', 'MITRA', 'PENGELOLA', 'KABUPATEN'] as const) {
    const actor = await seatOf(test.database, office.kecamatanId, peran);
    expect(await makeRekapPdf(deps, actor, { period: YEAR })).toEqual({ ok: false, code: 'rekap-not-found' });
  }
  const camat = await seatOf(test.database, office.kecamatanId, 'CAMAT');
  await made(camat);
  const acts = await test.database.read((db) => db.audit.findMany({ where: { action: 'rekap.export' } }));
  expect(acts).toMatchObject([{ orangId: camat.orangId, subject: 'rekap:y2026', detail: 'PDF', at: NOW }]);
});
