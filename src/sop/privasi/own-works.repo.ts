/** What a person did in the office's work, as numbers, days and states alone: what it says of others is not theirs (UU 27/2022). */
import type { Db } from '../../db/database.ts';
import { formatRecordNumber } from '../../lib/record-number.ts';

export interface OwnWork {
  readonly kind: 'konfirmasi' | 'undangan' | 'notulis' | 'butir' | 'tindakLanjut' | 'kartu';
  /** "P-0003 (2026)" */
  readonly record: string;
  readonly at: Date;
  /** The answer, or the state, as the database has it; null: none. */
  readonly status: string | null;
}

interface Numbered {
  readonly nomor: number;
  readonly tahun: number;
}
const recordOf = (prefix: string, { nomor, tahun }: Numbered): string =>
  `${formatRecordNumber(prefix, nomor)} (${tahun})`;
const numbered = { select: { nomor: true, tahun: true } } as const;

/** Of all seats that the person has or had. */
export async function findOwnWorks(db: Db, kontakIds: readonly number[]): Promise<OwnWork[]> {
  const ids = [...kontakIds];
  const konfirmasi = await db.konfirmasi.findMany({
    where: { olehId: { in: ids } },
    select: { hasil: true, sentAt: true, penyaluran: numbered },
    orderBy: { id: 'asc' },
  });
  const undangan = await db.undangan.findMany({
    where: { kontakId: { in: ids } },
    select: { jawaban: true, answeredAt: true, createdAt: true, rapat: numbered },
    orderBy: { id: 'asc' },
  });
  const notulis = await db.rapat.findMany({
    where: { notulisId: { in: ids } },
    select: { nomor: true, tahun: true, createdAt: true, status: true },
    orderBy: { id: 'asc' },
  });
  const butir = await db.notulenButir.findMany({
    where: { olehId: { in: ids } },
    select: { createdAt: true, notulen: { select: { status: true, rapat: numbered } } },
    orderBy: { id: 'asc' },
  });
  const tindakLanjut = await db.tindakLanjut.findMany({
    where: { kontakId: { in: ids }, nomor: { not: null } },
    select: { nomor: true, tahun: true, status: true, createdAt: true },
    orderBy: { id: 'asc' },
  });
  const kartu = await db.kartuTriwulanRiwayat.findMany({
    where: { actorId: { in: ids } },
    select: { jawaban: true, at: true, kartu: { select: { tahun: true, triwulan: true } } },
    orderBy: { id: 'asc' },
  });
  return [
    ...konfirmasi.map(
      ({ hasil, sentAt, penyaluran }): OwnWork => ({
        kind: 'konfirmasi',
        record: recordOf('P', penyaluran),
        at: sentAt,
        status: hasil,
      }),
    ),
    ...undangan.map(
      ({ jawaban, answeredAt, createdAt, rapat }): OwnWork => ({
        kind: 'undangan',
        record: recordOf('R', rapat),
        at: answeredAt ?? createdAt,
        status: jawaban,
      }),
    ),
    ...notulis.map(
      ({ createdAt, status, ...rapat }): OwnWork => ({
        kind: 'notulis',
        record: recordOf('R', rapat),
        at: createdAt,
        status,
      }),
    ),
    ...butir.map(
      ({ createdAt, notulen }): OwnWork => ({
        kind: 'butir',
        record: recordOf('R', notulen.rapat),
        at: createdAt,
        status: notulen.status,
      }),
    ),
    ...tindakLanjut.map(
      ({ nomor, tahun, status, createdAt }): OwnWork => ({
        kind: 'tindakLanjut',
        record: recordOf('TL', { nomor: nomor ?? 0, tahun: tahun ?? 0 }),
        at: createdAt,
        status,
      }),
    ),
    ...kartu.map(
      ({ jawaban, at, kartu: { tahun, triwulan } }): OwnWork => ({
        kind: 'kartu',
        record: `${triwulan}/${tahun}`,
        at,
        status: jawaban,
      }),
    ),
  ];
}

/** Where the live card of a meeting stood in this person's chat, and whom they had named to come in their place. */
export async function clearWorks(tx: Db, telegramId: number, kontakIds: readonly number[]): Promise<void> {
  await tx.rapatKartu.deleteMany({ where: { chatId: BigInt(telegramId) } });
  await tx.undangan.updateMany({ where: { kontakId: { in: [...kontakIds] } }, data: { wakil: null } });
}
