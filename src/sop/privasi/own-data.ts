/** What is stored about a person, as the use case gathers it and the text shows it (UU 27/2022). */

import type { OwnTies } from './own-ties.repo.ts';
import type { OwnWork } from './own-works.repo.ts';

export interface OwnKontak {
  readonly jabatan: string;
  readonly peran: string;
  readonly tempat: string;
  readonly telepon: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly revokedAt: Date | null;
}
export interface OwnData {
  readonly nama: string;
  readonly telegramId: number;
  readonly bahasa: string;
  readonly createdAt: Date;
  readonly consent: { readonly at: Date; readonly version: number } | null;
  readonly seats: readonly OwnKontak[];
  readonly requests: readonly {
    readonly nama: string;
    readonly jabatan: string;
    readonly telepon: string;
    readonly tempat: string;
    readonly status: string;
    readonly createdAt: Date;
    readonly decidedAt: Date | null;
  }[];
  readonly reports: readonly {
    readonly nomor: string;
    readonly tahun: number;
    readonly reportedAt: Date;
    readonly status: string;
  }[];
  readonly works: readonly OwnWork[];
  readonly ties: OwnTies;
  readonly drafts: readonly {
    readonly form: string;
    readonly updatedAt: Date;
    readonly answers: readonly (readonly [string, string])[];
  }[];
  readonly acts: readonly {
    readonly at: Date;
    readonly own: boolean;
    readonly action: string;
    readonly subject: string;
  }[];
  readonly inbox: number;
  readonly outbox: number;
  /** IANA zone in which times are written. */
  readonly zona: string;
  readonly at: Date;
}
