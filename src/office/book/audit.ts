/** Who did or read what, in the same transaction as the act; append-only, and without texts of people. */
import type { Db } from '../../db/database.ts';

/** Everything that is written down; each has its words in privasi/act-words.ts, since people read the record. */
export const AUDIT_ACTIONS = [
  'kebutuhan.record',
  'kebutuhan.read',
  'kebutuhan.foto',
  'kebutuhan.verify',
  'kebutuhan.takeUp',
  'kebutuhan.return',
  'kebutuhan.reject',
  'kebutuhan.answer',
  'program.record',
  'program.change',
  'program.archive',
  'program.restore',
  'penyaluran.plan',
  'penyaluran.change',
  'penyaluran.cancel',
  'konfirmasi.record',
  'konfirmasi.correct',
  'konfirmasi.foto',
  'notulen.write',
  'notulen.submit',
  'notulen.return',
  'notulen.approve',
  'tindakLanjut.finish',
  'tindakLanjut.ask',
  'tindakLanjut.move',
  'tindakLanjut.cancel',
  'tindakLanjut.reopen',
  'tindakLanjut.bukti',
  'rekap.export',
  'rapat.call',
  'rapat.move',
  'rapat.change',
  'rapat.cancel',
  'rapat.invite',
  'rapat.surat',
  'undangan.answer',
  'undangan.wakil',
  'kontak.claim-code',
  'kontak.set-up',
  'kontak.guess',
  'kontak.invite',
  'kontak.invite-sheet',
  'kontak.revoke-invite',
  'kontak.join',
  'kontak.hand-over',
  'kontak.jabatan',
  'kontak.confirm',
  'kontak.leave',
  'kontak.revoke',
  'kontak.expire',
  'kontak.export',
  'kontak.import-file',
  'kontak.import',
  'kontak.unreachable',
  'permohonan.submit',
  'permohonan.withdraw',
  'permohonan.approve',
  'permohonan.reject',
  'kelompok.connect',
  'kelompok.disconnect',
  'kelompok.lost',
  'instalasi.open',
  'instansi.add',
  'instansi.nama',
  'instansi.singkatan',
  'instansi.alias',
  'instansi.archived',
  'desa.add',
  'desa.alias',
  'kalender.change',
  'kalender.libur',
  'triwulan.answer',
  'triwulan.nudge',
  'privasi.export',
  'privasi.erase',
  'privasi.consent',
  'privasi.decline',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface Act {
  readonly at: Date;
  readonly orangId?: number;
  readonly kecamatanId?: number;
  readonly action: AuditAction;
  /** e.g. "kebutuhan:12" */
  readonly subject: string;
  readonly detail?: string;
}

export async function audit(tx: Db, act: Act): Promise<void> {
  await tx.audit.create({ data: { ...act }, select: { id: true } });
}

/** How often that happened to that subject since then. @param kecamatanId null: of whoever has no seat */
export async function countActs(
  db: Db,
  action: AuditAction,
  subject: string,
  since: Date,
  kecamatanId: number | null = null,
): Promise<number> {
  return db.audit.count({ where: { kecamatanId, action, subject, at: { gte: since } } });
}
