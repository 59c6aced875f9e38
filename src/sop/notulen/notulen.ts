/** Minutes of a rapat (C2): their states, who writes them and who approves them. Pure. */
import { wordOf } from '../../lib/word-of.ts';
import { formatRecordNumber } from '../../lib/record-number.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';

export const STATUS = ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI'] as const;
export type Status = (typeof STATUS)[number];
export const asStatus = wordOf('a status of notulen', STATUS);

/** Letters, at most; two of them and their headings fit one message. */
export const MOST = { judul: 200, pembahasan: 2000, keputusan: 800, kesimpulan: 2000, uraian: 500 } as const;

/** What somebody may do with the minutes of one rapat. */
export interface Access {
  readonly read: boolean;
  readonly write: boolean;
  /** Approve and send back; and change what was submitted. */
  readonly approve: boolean;
}

/**
 * The appointed notulis writes, and every Kasi with the right; a staf without it reads. A rapat that was called off has none.
 * @param heldIds the actor's seat and those that it took over
 */
export function accessTo(
  seat: Pick<Actor, 'peran' | 'kedudukan' | 'hak' | 'kecamatanId'>,
  heldIds: readonly number[],
  rapat: { readonly kecamatanId: number; readonly notulisId: number | null; readonly status: string },
): Access {
  const here = seat.kecamatanId === rapat.kecamatanId && rapat.status !== 'DIBATALKAN';
  const approve = here && mayAsKasi(seat, 'RAPAT');
  const isNotulis = here && rapat.notulisId !== null && heldIds.includes(rapat.notulisId);
  return { read: here && (seat.peran === 'KASI' || isNotulis), write: approve || isNotulis, approve };
}

/** While they are with the Kasi only the Kasi changes them; once approved nobody does. */
export function mayEdit({ write, approve }: Access, status: Status): boolean {
  if (status === 'DRAF' || status === 'DIKEMBALIKAN') return write;
  return status === 'DIAJUKAN' && approve;
}

/** "R-0012" */
export function formatRapat(nomor: number): string {
  return formatRecordNumber('R', nomor);
}

/** What a row says of its last change: whoever changes it names what they saw, so that nobody writes over somebody else. */
export function stampOf({ updatedAt }: { readonly updatedAt: Date }): number {
  return updatedAt.getTime();
}

/** A change is always later than what it changes, even within one tick of the clock. */
export function laterThan(stamp: number, now: Date): Date {
  return new Date(Math.max(now.getTime(), stamp + 1));
}

/** Action items in the order in which they are numbered and printed: by the butir that they came from, the others last. */
export function inOrder<T extends { readonly id: number; readonly butirId: number | null }>(
  items: readonly T[],
  butirList: readonly { readonly id: number }[],
): T[] {
  const at = new Map(butirList.map(({ id }, index) => [id, index]));
  const place = ({ butirId }: T): number => at.get(butirId ?? 0) ?? butirList.length;
  return [...items].sort((a, b) => place(a) - place(b) || a.id - b.id);
}
