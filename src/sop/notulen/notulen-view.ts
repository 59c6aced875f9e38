/** Minutes of one rapat with everything that their pages and papers show (C2). */
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { findHeldIds } from '../../office/actor/find-holder.ts';
import { type Pihak, type PihakWords, officeOf } from '../../office/book/pihak.ts';
import { type Access, type Status, accessTo, asStatus, inOrder, stampOf } from './notulen.ts';
import { type RapatRow, findNameOf, findKontakWords } from './notulen.repo.ts';

export interface ButirView {
  readonly id: number;
  /** The form that it came from. */
  readonly draftId: number;
  readonly judul: string;
  readonly pembahasan: string;
  readonly keputusan: string | null;
  /** Of its last change. */
  readonly stamp: number;
}
export interface ItemView extends Pihak, PihakWords {
  readonly id: number;
  readonly butirId: number | null;
  readonly revision: number;
  readonly tahun: number | null;
  readonly nomor: number | null;
  readonly uraian: string;
  readonly tenggat: string;
}
/** Somebody, as the paper names them. */
export interface PersonView {
  readonly kontakId: number;
  readonly nama: string;
  readonly jabatan: string;
  /** "Sekretaris Desa Sarapat" */
  readonly office: string;
}
export interface PesertaView extends PersonView {
  readonly jawaban: string | null;
  readonly wakil: string | null;
  /** The invitation did not arrive; known where the paper is made. */
  readonly unreached?: boolean;
}
export interface NotulenView {
  readonly rapatId: number;
  readonly kecamatanId: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly judul: string;
  readonly tempat: string;
  readonly tanggal: string;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly pimpinan: string;
  /** Whose office that is; null where the register does not know. */
  readonly pimpinanNama: string | null;
  readonly suratNomor: string | null;
  readonly kecamatan: {
    readonly nama: string;
    readonly kode: string;
    readonly kabupaten: string;
    readonly zona: string;
  };
  readonly agendaList: readonly { readonly id: number; readonly uraian: string }[];
  /** Null: the Kasi. */
  readonly notulis: PersonView | null;
  readonly pesertaList: readonly PesertaView[];
  /** Invited groups that are still connected. */
  readonly kelompokList: readonly { readonly id: number; readonly chatId: number }[];
  /** 0 where nobody has written yet. */
  readonly id: number;
  readonly status: Status;
  readonly revision: number;
  readonly kesimpulan: string;
  readonly note: string | null;
  readonly submittedById: number | null;
  /** Who wrote them down, as they sign: who submitted them, else the notulis. */
  readonly pencatat: PersonView | null;
  readonly butirList: readonly ButirView[];
  readonly itemList: readonly ItemView[];
  readonly access: Access;
}

type KontakRow = NonNullable<Awaited<ReturnType<typeof findKontakWords>>>;
const personOf = (row: KontakRow): PersonView => ({
  kontakId: row.id,
  nama: row.orang.nama,
  jabatan: row.jabatan,
  office: officeOf(row),
});

/** What that person may do with the minutes of that rapat. */
export async function accessOf(db: Db, actor: Actor, rapat: RapatRow): Promise<Access> {
  return accessTo(actor, await findHeldIds(db, actor), rapat);
}

/** "Camat Dusun Timur" is the Camat's seat; other words may be the jabatan of a Kasi. */
function leaderOf(pimpinan: string, kecamatan: string): { readonly peran: string; readonly jabatan?: string } {
  return pimpinan === `Camat ${kecamatan}` ? { peran: 'CAMAT' } : { peran: 'KASI', jabatan: pimpinan };
}

function writtenOf({ notulen }: RapatRow) {
  if (!notulen) {
    const nothing = { id: 0, status: 'DRAF' as const, revision: 0, kesimpulan: '', note: null, submittedById: null };
    return { ...nothing, butirList: [], itemList: [] };
  }
  const { id, status, revision, kesimpulan, note, submittedById, butirList, tindakLanjutList } = notulen;
  return {
    id,
    revision,
    kesimpulan,
    note,
    submittedById,
    status: asStatus(status),
    butirList: butirList.map((row) => ({
      id: row.id,
      draftId: row.draftId,
      judul: row.judul,
      pembahasan: row.pembahasan,
      keputusan: row.keputusan,
      stamp: stampOf(row),
    })),
    itemList: inOrder(tindakLanjutList, butirList),
  };
}

export async function viewOf(db: Db, row: RapatRow, access: Access): Promise<NotulenView> {
  const { id, kecamatan, undanganList, notulis, ...rapat } = row;
  const written = writtenOf(row);
  const { submittedById } = written;
  const pencatat = submittedById === null ? notulis : await findKontakWords(db, submittedById);
  return {
    rapatId: id,
    kecamatanId: rapat.kecamatanId,
    nomor: rapat.nomor,
    tahun: rapat.tahun,
    judul: rapat.judul,
    tempat: rapat.tempat,
    tanggal: rapat.tanggal,
    mulai: rapat.mulai,
    selesai: rapat.selesai,
    pimpinan: rapat.pimpinan,
    pimpinanNama: await findNameOf(db, rapat.kecamatanId, leaderOf(rapat.pimpinan, kecamatan.nama)),
    suratNomor: rapat.suratNomor,
    agendaList: rapat.agendaList,
    kecamatan: {
      nama: kecamatan.nama,
      kode: kecamatan.kode,
      kabupaten: kecamatan.kabupatenNama,
      zona: kecamatan.zona,
    },
    notulis: notulis && personOf(notulis),
    // An answer that was given before the rapat was moved is none.
    pesertaList: undanganList.flatMap(({ kontak, jawaban, wakil, answeredUrut }) =>
      kontak ? [{ ...personOf(kontak), jawaban: answeredUrut === rapat.urut ? jawaban : null, wakil }] : [],
    ),
    kelompokList: undanganList.flatMap(({ kelompok }) =>
      kelompok?.status === 'TERHUBUNG' ? [{ id: kelompok.id, chatId: Number(kelompok.chatId) }] : [],
    ),
    ...written,
    pencatat: pencatat && personOf(pencatat),
    access,
  };
}
