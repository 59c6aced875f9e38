/** One action item with everything that its card shows, and what the reader may do with it (C2). */
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type RiwayatLine, riwayatLines } from '../../office/book/riwayat.ts';
import { findHeldIds } from '../../office/actor/find-holder.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type Status, asStatus, mayRead } from './tindak-lanjut.ts';
import { type Pihak, isTheirs, pihakWords } from '../../office/book/pihak.ts';
import type { TindakLanjutRow } from './tindak-lanjut.repo.ts';

export interface TindakLanjutView extends Pihak {
  readonly id: number;
  readonly kecamatanId: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly revision: number;
  readonly status: Status;
  readonly uraian: string;
  readonly siapa: string;
  readonly tenggat: string;
  readonly rapatNomor: number;
  readonly rapatJudul: string;
  readonly zona: string;
  readonly riwayatList: readonly RiwayatLine<Status>[];
  /** Telegram's ids of the photos. */
  readonly fotoIds: readonly string[];
  /** It is the reader's, their body's or their desa's. */
  readonly theirs: boolean;
  /** The reader may do what is the Kasi's. */
  readonly manages: boolean;
}

/** Null for somebody who may not read it. */
export async function viewOf(db: Db, actor: Actor, row: TindakLanjutRow): Promise<TindakLanjutView | null> {
  const heldIds = await findHeldIds(db, actor);
  if (!mayRead(actor, heldIds, row)) return null;
  const { id, kecamatanId, revision, uraian, tenggat, kontakId, instansiId, desaId, rapat, kecamatan } = row;
  return {
    id,
    kecamatanId,
    revision,
    uraian,
    tenggat,
    kontakId,
    instansiId,
    desaId,
    nomor: row.nomor ?? 0,
    tahun: row.tahun ?? 0,
    status: asStatus(row.status),
    siapa: pihakWords(row),
    rapatNomor: rapat.nomor,
    rapatJudul: rapat.judul,
    zona: kecamatan.zona,
    riwayatList: await riwayatLines(db, row.riwayatList, asStatus),
    fotoIds: row.fotoList.map(({ fileId }) => fileId),
    theirs: isTheirs(actor, heldIds, row),
    manages: mayAsKasi(actor, 'RAPAT'),
  };
}
