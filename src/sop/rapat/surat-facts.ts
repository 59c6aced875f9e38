/** What the letter and the calendar entry of a meeting say, read from the rows (C1). */
import type { Db } from '../../db/database.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { IcsFacts } from './make-ics.ts';
import type { RapatView, KontakInfo } from './rapat-view.ts';
import { officeName } from '../../office/actor/kontak.ts';
import type { SuratFacts } from './surat-undangan.ts';
import { findCamat } from './undangan.repo.ts';

/** Without its own letter's number and people: what both a meeting that is there and one that is about to be made have. */
export type RapatFacts = Pick<
  RapatView,
  | 'judul'
  | 'tempat'
  | 'tanggal'
  | 'mulai'
  | 'selesai'
  | 'agenda'
  | 'pimpinan'
  | 'draftId'
  | 'urut'
  | 'office'
  | 'suratNomor'
>;

export async function loadFacts(
  db: Db,
  kecamatanId: number,
  rapat: RapatFacts,
  people: readonly KontakInfo[],
  now: Date,
  cancelled = false,
): Promise<IcsFacts & SuratFacts> {
  const camat = await findCamat(db, kecamatanId);
  const { judul, tempat, tanggal, mulai, selesai, agenda, pimpinan, draftId, urut, suratNomor } = rapat;
  // These alone: the same facts are the same file, wherever they were read.
  const { nama, kabupatenNama, kode, zona } = rapat.office;
  return {
    judul,
    tempat,
    tanggal,
    mulai,
    selesai,
    agenda,
    pimpinan,
    draftId,
    urut,
    office: { nama, kabupatenNama, kode, zona },
    suratNomor,
    cancelled,
    dated: dayOf(now, zona),
    kepada: [...new Set(people.map(officeName))],
    camat: camat && { nama: camat.orang.nama, kedudukan: camat.kedudukan },
  };
}
