/** Who acts: a person and the seat they speak from (C1, C3). Every use case takes one and checks its rights itself. */
import type { Language } from '../../i18n/translate.ts';
import type { Hak, Kedudukan } from './hak.ts';

/** The roles of a seat; what each may do is checked in the use cases. */
export const PERAN = ['KASI', 'CAMAT', 'DESA', 'MITRA', 'PENGELOLA', 'KABUPATEN'] as const;
export type Peran = (typeof PERAN)[number];

export interface Actor {
  /** The human being. */
  readonly orangId: number;
  /** The seat. */
  readonly kontakId: number;
  readonly telegramId: number;
  readonly nama: string;
  /** What stands on the name plate, e.g. "Sekretaris Desa". */
  readonly jabatan: string;
  /** Where the seat is, for people: "Desa Sarapat, Kecamatan Dusun Timur". */
  readonly tempat: string;
  readonly language: Language;
  readonly peran: Peran;
  readonly kecamatanId: number;
  /** Kemendagri code of the kecamatan: decides what a kabupaten viewer sees. */
  readonly kecamatanKode?: string;
  /** Set where the role is DESA. */
  readonly desaId: number | null;
  /** Set where the role is MITRA. */
  readonly instansiId: number | null;
  readonly kedudukan: Kedudukan;
  /** What a STAF of the Kasi may do; see `mayAsKasi`. */
  readonly hak: readonly Hak[];
  /** Runs the installation beside this seat; see mayRunInstallation. */
  readonly pengelola?: boolean;
  /** IANA zone of the kecamatan. */
  readonly zona: string;
  /** Telegram had said that this person cannot be reached; now that they write, `clearUnreachable` should be told. */
  readonly unreachable?: boolean;
  /** When they last wrote or tapped, to the day; null: not known. See `markSeen`. */
  readonly seenAt?: Date | null;
  /** The privacy notice that this person agreed to; see consent.ts. */
  readonly consentVersion?: number;
  /** Hash of the "/" list that Telegram holds for this person. */
  readonly menuHash?: string | null;
}

/** Somebody who writes to the bot, with or without a seat: what Telegram tells of them. */
export interface Person {
  readonly telegramId: number;
  readonly language: Language;
}
