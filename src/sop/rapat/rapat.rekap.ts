/** Its part of the rekap: the meetings of a period, and earlier ones of which something is still to be done (A3, C2, D2). */
import type { Db } from '../../db/database.ts';
import type { Days } from '../../office/rekap/reading.ts';
import { type RapatRecord, countAnswers, findRapatByIds, findRapatList } from './rapat-rekap.repo.ts';
import type { RapatInfo } from './rapat-rows.ts';
import { JAWABAN } from './rapat.ts';

type Answers = NonNullable<RapatInfo['answers']>;
function rapatInfo({ notulen, ...record }: RapatRecord, answers: Answers | null): RapatInfo {
  return { ...record, notulen: notulen?.status ?? null, answers: record.status === 'DIBATALKAN' ? null : answers };
}

/** @param alsoIds meetings that are told of whenever they were, without their answers */
export async function readRapat(db: Db, days: Days, alsoIds: readonly number[]): Promise<RapatInfo[]> {
  const own = await findRapatList(db, days);
  const ids = own.map(({ id }) => id);
  const earlier = await findRapatByIds(db, [...new Set(alsoIds.filter((id) => !ids.includes(id)))]);
  const counts = await countAnswers(db, ids);
  const answersOf = (rapatId: number): Answers => {
    const rows = counts.filter((one) => one.rapatId === rapatId);
    const count = (jawaban: string): number => rows.find((one) => one.jawaban === jawaban)?._count._all ?? 0;
    const [hadir, wakil, tidak] = JAWABAN.map(count);
    const diundang = rows.reduce((sum, one) => sum + one._count._all, 0);
    return { diundang, HADIR: hadir ?? 0, DIWAKILKAN: wakil ?? 0, TIDAK_HADIR: tidak ?? 0 };
  };
  return [
    ...earlier.map((record) => rapatInfo(record, null)),
    ...own.map((record) => rapatInfo(record, answersOf(record.id))),
  ];
}
