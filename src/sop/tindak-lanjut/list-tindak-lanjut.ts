/** The action items of the kecamatan for the Kasi and the Camat; of everybody else their own, their body's or their desa's (C2). */
import type { Deps } from '../../deps.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { pihakWords, whoseOf } from '../../office/book/pihak.ts';
import { type PartPage, readPart } from '../../office/book/parts.ts';
import { PARTS, type Part, type Status, asStatus } from './tindak-lanjut.ts';
import { countPart, findPart } from './tindak-lanjut.repo.ts';

const PAGE_SIZE = 8;

export interface TindakLanjutLine {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly uraian: string;
  readonly siapa: string;
  readonly tenggat: string;
  readonly status: Status;
  readonly late: boolean;
}
export type TindakLanjutPage = PartPage<Part, TindakLanjutLine>;

export async function listTindakLanjut(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  asked: { readonly part: Part; readonly page: number },
): Promise<TindakLanjutPage> {
  const today = dayOf(clock.now(), actor.zona);
  return database.read(async (db) => {
    const whose = await whoseOf(db, actor);
    return readPart(PARTS, asked, PAGE_SIZE, {
      count: (part) => countPart(db, whose, part, today),
      find: (part, at) => findPart(db, whose, part, today, at),
      lineOf: (row) => ({
        id: row.id,
        nomor: row.nomor ?? 0,
        tahun: row.tahun ?? 0,
        uraian: row.uraian,
        siapa: pihakWords(row),
        tenggat: row.tenggat,
        status: asStatus(row.status),
        late: row.status === 'BERJALAN' && row.tenggat < today,
      }),
    });
  });
}
