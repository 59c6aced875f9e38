/** Figures counted row by row are those that counting anew gives, and no confidential row is in any of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS, URGENSI } from './kebutuhan.ts';
import { type FiguresRow, daysToAnswer, median, summarise } from './figures.ts';
import { hideSmall } from '../rekap/small-counts.ts';
import { localTelepon } from '../../lib/local-telepon.ts';
import { initials } from './kebutuhan.rekap.ts';

const START = Date.UTC(2026, 9, 1);
const arbitraryRow = fc.record({
  nomor: fc.integer({ min: 1, max: 9999 }),
  tahun: fc.constant(2026),
  desaId: fc.integer({ min: 1, max: 17 }),
  bidangId: fc.integer({ min: 1, max: 5 }),
  jenis: fc.constant('Bantuan pangan'),
  jumlahKk: fc.integer({ min: 0, max: 500 }),
  jumlahJiwa: fc.integer({ min: 0, max: 2000 }),
  urgensi: fc.constantFrom(...URGENSI),
  status: fc.constantFrom(...STATUS),
  confidential: fc.boolean(),
  reportedAt: fc.integer({ min: START, max: START + 90 * 86_400_000 }).map((ms) => new Date(ms)),
  firstAnswerAt: fc.option(fc.integer({ min: START, max: START + 200 * 86_400_000 }).map((ms) => new Date(ms))),
}) satisfies fc.Arbitrary<FiguresRow>;

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

describe('summarise', () => {
  it('agrees with counting anew', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 60 }), (rows) => {
        const rekap = summarise(rows);
        const open = rows.filter(({ confidential }) => !confidential);
        expect(rekap.total).toBe(open.length);
        expect(rekap.rahasia).toBe(rows.length - open.length);
        expect([rekap.kk, rekap.jiwa]).toEqual([sum(open.map((r) => r.jumlahKk)), sum(open.map((r) => r.jumlahJiwa))]);
        for (const urgensi of URGENSI)
          expect(rekap.byUrgensi[urgensi]).toBe(open.filter((r) => r.urgensi === urgensi).length);
        for (const status of STATUS)
          expect(rekap.byStatus[status]).toBe(open.filter((r) => r.status === status).length);
        for (const [desaId, figures] of rekap.byDesa) {
          const here = open.filter((r) => r.desaId === desaId);
          expect(figures.total).toBe(here.length);
          expect(sum([...figures.byBidang.values()])).toBe(here.length);
          expect(figures.waiting).toBe(here.filter((r) => r.status === 'DITERIMA').length);
          expect(open[figures.firstPosition]?.desaId).toBe(desaId);
        }
        expect(sum([...rekap.byDesa.values()].map(({ kk }) => kk))).toBe(rekap.kk);
        expect(sum([...rekap.byBidang.values()].flatMap((one) => Object.values(one)))).toBe(rekap.total);
        const waiting = open
          .filter((r) => r.status === 'DITERIMA')
          .sort((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime());
        expect(rekap.waitingLongest.map(({ row }) => row.reportedAt)).toEqual(
          waiting.slice(0, 5).map((r) => r.reportedAt),
        );
        for (const { row, position } of rekap.waitingLongest) expect(open[position]).toBe(row);
        expect(rekap.answered).toBe(open.filter((r) => r.firstAnswerAt).length);
      }),
      { numRuns: 60 },
    );
  });

  it('knows the middle', () => {
    expect([median([]), median([3]), median([5, 1, 3]), median([4, 1, 2, 3])]).toEqual([null, 3, 3, 2.5]);
  });

  it('counts days in hundredths, and none below zero (a clock that was wrong)', () => {
    const at = (hours: number): Date => new Date(START + hours * 3_600_000);
    expect(daysToAnswer({ reportedAt: at(0), firstAnswerAt: at(36) })).toBe(1.5);
    expect(daysToAnswer({ reportedAt: at(0), firstAnswerAt: at(1) })).toBe(0.04);
    expect(daysToAnswer({ reportedAt: at(5), firstAnswerAt: at(0) })).toBe(0);
    expect(daysToAnswer({ reportedAt: at(0), firstAnswerAt: null })).toBeNull();
  });
});

describe('what may be handed on', () => {
  it('hides counts that could point at a person', () => {
    expect([0, 1, 4, 5, 12].map(hideSmall)).toEqual(['0', '<5', '<5', '5', '12']);
  });
  it('keeps the initials of names', () => {
    expect(['Siti Rahmah', 'bu  ani-wati', '', '🙂 Ö.'].map(initials)).toEqual(['S.R.', 'B.A.W.', '', 'Ö.']);
  });
  it.each([
    ['+6281234567890', '0812-3456-7890'],
    ['+62 811-520-1234', '0811-5201-234'],
    ['0526 21033', '0526-21033'],
    ['0526-2091-234', '0526-2091234'],
    ['+62215551234', '021-5551234'],
    ['', ''],
  ])('writes telephone numbers as they are dialled: %s', (telepon, local) => {
    expect(localTelepon(telepon)).toBe(local);
  });
});
