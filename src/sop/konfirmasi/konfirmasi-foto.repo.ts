/** Proof of an arrival (B3): photos and the signed berita acara; queries. */
import type { Db } from '../../db/database.ts';
import { fotoCopies } from '../../office/book/foto.repo.ts';
import { orLostRace } from '../../lib/lost-race.ts';

export interface NewFoto {
  /** FOTO | BERITA_ACARA */
  readonly jenis: string;
  readonly fileId: string;
  readonly fileUniqueId: string;
  readonly file?: string | null;
  readonly caption?: string | null;
  readonly sentById: number;
  readonly sentAt: Date;
}

/** A photo that Telegram keeps. */
export interface FotoRef {
  readonly fileId: string;
  readonly uniqueId: string;
  /** What the person wrote below it. */
  readonly caption?: string;
}

export function fotoRows(
  jenis: string,
  fotoList: readonly FotoRef[],
  sent: Pick<NewFoto, 'sentById' | 'sentAt'>,
): NewFoto[] {
  return fotoList.map(({ fileId, uniqueId, caption }) => ({
    jenis,
    fileId,
    fileUniqueId: uniqueId,
    caption: caption ?? null,
    ...sent,
  }));
}

const keyOf = ({ jenis, fileUniqueId }: Pick<NewFoto, 'jenis' | 'fileUniqueId'>): string => `${jenis}:${fileUniqueId}`;

/** @returns how many were not there yet; the same picture twice is kept once */
export async function addFotoRows(tx: Db, konfirmasiId: number, fotoList: readonly NewFoto[]): Promise<number> {
  if (fotoList.length === 0) return 0;
  const known = await tx.konfirmasiFoto.findMany({
    where: { konfirmasiId },
    select: { jenis: true, fileUniqueId: true },
  });
  const fresh = new Map(fotoList.map((foto) => [keyOf(foto), foto]));
  for (const foto of known) fresh.delete(keyOf(foto));
  if (fresh.size === 0) return 0;
  await orLostRace(`konfirmasi:${konfirmasiId}:foto`, () =>
    tx.konfirmasiFoto.createMany({ data: [...fresh.values()].map((foto) => ({ konfirmasiId, ...foto })) }),
  );
  return fresh.size;
}

/** What a corrected confirmation had as proof, it keeps. */
export async function findFotoRows(db: Db, konfirmasiId: number): Promise<NewFoto[]> {
  return db.konfirmasiFoto.findMany({
    where: { konfirmasiId },
    select: { jenis: true, fileId: true, fileUniqueId: true, file: true, caption: true, sentById: true, sentAt: true },
    orderBy: { id: 'asc' },
  });
}

export const copies = fotoCopies((db) => db.konfirmasiFoto);
