/** Reads what was done in a period, each book by its own part: programmes, distributions, meetings, cards (D2). */
import type { Database } from '../../db/database.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { type Period, dayRangeOf } from '../../office/kalender/period.ts';
import type { Office } from '../../office/rekap/office.ts';
import type { Reading } from '../../office/rekap/reading.ts';
import { readPenyaluran } from '../penyaluran/penyaluran.rekap.ts';
import { readPrograms } from '../program/program.rekap.ts';
import { readRapat } from '../rapat/rapat.rekap.ts';
import { readTindakLanjut } from '../tindak-lanjut/tindak-lanjut.rekap.ts';
import { rapatLines } from '../tindak-lanjut/tindak-lanjut-rows.ts';
import { readKartu } from '../triwulan/kartu.rekap.ts';
import { kepatuhanRows } from './kepatuhan-rows.ts';
import type { Progress } from './progress.ts';

export interface ProgressQuery {
  readonly kecamatanId: number;
  readonly period: Period;
  readonly cutOff: Date;
}

export async function readProgress(database: Database, office: Office, query: ProgressQuery): Promise<Progress> {
  const today = dayOf(query.cutOff, office.zona);
  const reading: Reading = { ...query, ...dayRangeOf(query.period), database, office, today };
  const programs = await readPrograms(reading);
  const penyaluranList = await readPenyaluran(reading);
  const { rapatList, items } = await database.read(async (db) => {
    const todo = await readTindakLanjut(db, reading);
    const rapatIds = todo.map(({ rapatId }) => rapatId);
    return { items: todo, rapatList: await readRapat(db, reading, rapatIds) };
  });
  const { kartuQuarters, kartuList } = await readKartu(reading);
  const asked = kartuQuarters.length + penyaluranList.length + items.length > 0;
  const kepatuhan = asked ? kepatuhanRows(office.desaList, kartuQuarters, kartuList, penyaluranList, items) : [];
  return { today, programs, penyaluranList, rapatLines: rapatLines(rapatList, items), kartuQuarters, kepatuhan };
}
