/** Whoever can be written to – from a seat, without one, as a group – and when: what `tell` takes. Pure. */
import { type KecamatanRow, kalenderOf } from '../kalender/kalender-row.ts';
import type { KalenderView } from '../kalender/kalender.ts';

export interface Recipient {
  /** Who it is, in the keys of messages: "kontak-12", "orang-3", "kelompok-4". */
  readonly key: string;
  readonly chatId: number;
  /** As the database gives it. */
  readonly bahasa: string;
  /** Telegram has not said that nothing arrives there. */
  readonly reachable: boolean;
  /** Of their office, or of the one that they deal with: when they may be written to. */
  readonly kalender: KalenderView;
}
export interface KontakRecipient extends Recipient {
  readonly kontakId: number;
  readonly orangId: number;
}
interface Person {
  readonly id: number;
  readonly telegramId: bigint;
  readonly bahasa: string;
  readonly unreachableAt: Date | null;
  readonly erasedAt: Date | null;
}

/** Somebody without a seat. @param kalender of the kecamatan that they deal with */
export function personRecipient(orang: Person, kalender: KalenderView): Recipient {
  const { id, telegramId, bahasa, unreachableAt, erasedAt } = orang;
  const reachable = unreachableAt === null && erasedAt === null;
  return { key: `orang-${id}`, chatId: Number(telegramId), bahasa, reachable, kalender };
}

/** Whoever holds, or held, that seat. */
export function kontakRecipient(seat: {
  readonly id: number;
  readonly orang: Person;
  readonly kecamatan: KecamatanRow;
}): KontakRecipient {
  const { id, orang, kecamatan } = seat;
  const person = personRecipient(orang, kalenderOf(kecamatan));
  return { ...person, key: `kontak-${id}`, kontakId: id, orangId: orang.id };
}

/** A forum has no language of its own: letters and meetings of the office are in Indonesian. */
export function groupRecipient(
  { id, chatId }: { readonly id: number; readonly chatId: bigint | number },
  kalender: KalenderView,
): Recipient {
  return { key: `kelompok-${id}`, chatId: Number(chatId), bahasa: 'id', reachable: true, kalender };
}
