/** A meeting as cards, letters and minutes read it (A3). */
import type { Db } from '../../db/database.ts';
import { findHolder } from '../../office/actor/find-holder.ts';
import { bodyOf } from '../../office/actor/kontak.ts';
import { type Jawaban, type StatusRapat, type Waktu, asJawaban, asStatusRapat, jawabanNow, startOf } from './rapat.ts';
import { type KabarTally, parseKabar } from './kabar.ts';
import { type RapatRow, findRapat } from './rapat.repo.ts';

/** A seat as a letter names it. */
export interface KontakInfo {
  readonly kontakId: number;
  readonly nama: string;
  readonly jabatan: string;
  /** "Desa Sarapat", "Puskesmas"; null for a seat of the kecamatan. */
  readonly body: string | null;
}
export interface Invited extends KontakInfo {
  readonly undanganId: number;
  readonly jawaban: Jawaban | null;
  /** Who comes instead. */
  readonly wakil: string | null;
  readonly answeredUrut: number | null;
  readonly invitedAt: Date;
}
export interface InvitedGroup {
  readonly undanganId: number;
  readonly kelompokId: number;
  readonly chatId: number;
  readonly forum: string;
  readonly connected: boolean;
  /** Telegram takes nothing there at present. */
  readonly barred: boolean;
  readonly invitedAt: Date;
}
export interface RapatView extends Waktu {
  readonly id: number;
  readonly kecamatanId: number;
  readonly office: {
    readonly nama: string;
    readonly kabupatenNama: string;
    readonly kode: string;
    readonly zona: string;
  };
  readonly tahun: number;
  readonly nomor: number;
  readonly judul: string;
  readonly tempat: string;
  readonly start: Date;
  readonly agenda: readonly string[];
  readonly pimpinan: string;
  /** Null: the Kasi. */
  readonly notulis: KontakInfo | null;
  readonly status: StatusRapat;
  readonly urut: number;
  readonly note: string | null;
  readonly suratNomor: string | null;
  readonly revision: number;
  /** How far the last news of it has come, as far as it has been looked; null: nothing was told. */
  readonly kabar: KabarTally | null;
  readonly draftId: number;
  readonly createdById: number;
  readonly createdAt: Date;
  readonly people: readonly Invited[];
  readonly groups: readonly InvitedGroup[];
}

interface KontakRow {
  readonly id: number;
  readonly jabatan: string;
  readonly orang: { readonly nama: string };
  readonly desa: { readonly nama: string; readonly jenis: string } | null;
  readonly instansi?: { readonly nama: string; readonly singkatan: string } | null;
}

export function kontakInfoOf(row: KontakRow): KontakInfo {
  const body = bodyOf({ desa: row.desa, instansi: row.instansi ?? null });
  return { kontakId: row.id, nama: row.orang.nama, jabatan: row.jabatan, body };
}

/** Whoever took over an office is invited in its place; where nobody did, only an answer that was given still counts. */
async function peopleOf(tx: Db, { kecamatanId, undanganList }: RapatRow): Promise<Invited[]> {
  const people: Invited[] = [];
  for (const { id, kontak, jawaban, wakil, answeredUrut, createdAt } of undanganList) {
    if (!kontak) continue;
    const holder = kontak.revokedAt === null ? null : await findHolder(tx, kecamatanId, kontak.id);
    if (kontak.revokedAt !== null && !holder && jawaban === null) continue;
    const seat = holder
      ? { ...kontakInfoOf(kontak), kontakId: holder.id, nama: holder.orang.nama }
      : kontakInfoOf(kontak);
    const answer = { jawaban: asJawaban(jawaban), wakil, answeredUrut };
    people.push({ ...seat, ...answer, undanganId: id, invitedAt: createdAt });
  }
  // Somebody who was invited, and took over another invited office.
  return people.filter(({ kontakId }, at) => people.findIndex((one) => one.kontakId === kontakId) === at);
}

export async function rapatViewOf(tx: Db, row: RapatRow): Promise<RapatView> {
  const { id, kecamatanId, tahun, nomor, judul, tempat, tanggal, mulai, selesai, pimpinan, urut, note } = row;
  const { suratNomor, revision, draftId, createdById, createdAt } = row;
  const { nama, kabupatenNama, kode, zona } = row.kecamatan;
  const groups = row.undanganList.flatMap(({ id: undanganId, kelompok, createdAt: invitedAt }) =>
    kelompok
      ? [
          {
            undanganId,
            invitedAt,
            kelompokId: kelompok.id,
            chatId: Number(kelompok.chatId),
            forum: kelompok.forum || kelompok.nama,
            barred: kelompok.tolak !== null,
            connected: kelompok.status === 'TERHUBUNG' && kelompok.kecamatanId === kecamatanId,
          },
        ]
      : [],
  );
  return {
    id,
    kecamatanId,
    tahun,
    nomor,
    judul,
    tempat,
    tanggal,
    mulai,
    selesai,
    pimpinan,
    urut,
    note,
    suratNomor,
    revision,
    kabar: parseKabar(row.kabar),
    draftId,
    createdById,
    createdAt,
    groups,
    office: { nama, kabupatenNama, kode, zona },
    start: startOf({ tanggal, mulai }, zona),
    agenda: row.agendaList.map(({ uraian }) => uraian),
    notulis: row.notulis && kontakInfoOf(row.notulis),
    status: asStatusRapat(row.status),
    people: await peopleOf(tx, row),
  };
}

export async function findRapatView(db: Db, id: number): Promise<RapatView | null> {
  const row = await findRapat(db, id);
  return row && rapatViewOf(db, row);
}

export interface Tally {
  readonly hadir: number;
  readonly diwakilkan: number;
  readonly tidak: number;
  readonly belum: number;
}

/** How many gave which answer to the meeting as it stands now. */
export function tallyOf(view: Pick<RapatView, 'people' | 'urut'>): Tally {
  const count = (wanted: Jawaban | null): number =>
    view.people.filter((one) => jawabanNow(one, view) === wanted).length;
  return {
    hadir: count('HADIR'),
    diwakilkan: count('DIWAKILKAN'),
    tidak: count('TIDAK_HADIR'),
    belum: count(null),
  };
}
