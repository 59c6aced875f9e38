/** The Kasi reads who did and read what in the own kecamatan, confidential records included (UU 27/2022). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { formatNomor } from '../kebutuhan/kebutuhan.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { findAuditPage, findNomor } from './privasi.repo.ts';

const LINES_A_PAGE = 30;

export interface AuditLine {
  readonly at: Date;
  /** Null: the machine. */
  readonly nama: string | null;
  readonly action: string;
  /** "K-0012" where it is a need. */
  readonly subject: string;
}
export interface AuditPage {
  readonly lines: readonly AuditLine[];
  readonly page: number;
  readonly pages: number;
}

export async function listAudit(
  deps: Deps,
  actor: Actor,
  page: number,
): Promise<Result<AuditPage, 'kontak-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const { rows, total, names, nomor } = await deps.database.read(async (db) => {
    const found = await findAuditPage(db, actor.kecamatanId, page * LINES_A_PAGE, LINES_A_PAGE);
    const ids = found.rows.flatMap(({ subject }) => /^kebutuhan:(\d+)$/.exec(subject)?.[1] ?? []).map(Number);
    return { ...found, nomor: await findNomor(db, ids) };
  });
  const lines = rows.map(({ at, orangId, action, subject }) => {
    const number = nomor.get(Number(/^kebutuhan:(\d+)$/.exec(subject)?.[1] ?? 0));
    return {
      at,
      nama: orangId === null ? null : (names.get(orangId) ?? null),
      action,
      subject: number === undefined ? subject : formatNomor(number),
    };
  });
  return ok({ lines, page, pages: Math.max(1, Math.ceil(total / LINES_A_PAGE)) });
}
