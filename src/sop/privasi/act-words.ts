/** What an audit line says, in words (UU 27/2022). Pure. */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { AUDIT_ACTIONS, type AuditAction } from '../kontak/audit.ts';

/** An act without words does not compile. */
const WORDS: Readonly<Record<AuditAction, SimpleKey>> = {
  'kebutuhan.record': 'privasi-act-kebutuhan-record',
  'kebutuhan.read': 'privasi-act-kebutuhan-read',
  'kebutuhan.foto': 'privasi-act-kebutuhan-foto',
  'kebutuhan.verify': 'privasi-act-kebutuhan-verify',
  'kebutuhan.takeUp': 'privasi-act-kebutuhan-take',
  'kebutuhan.return': 'privasi-act-kebutuhan-return',
  'kebutuhan.reject': 'privasi-act-kebutuhan-reject',
  'kebutuhan.answer': 'privasi-act-kebutuhan-answer',
  'program.record': 'privasi-act-program-record',
  'program.change': 'privasi-act-program-change',
  'program.archive': 'privasi-act-program-archive',
  'program.restore': 'privasi-act-program-restore',
  'penyaluran.plan': 'privasi-act-penyaluran-plan',
  'penyaluran.change': 'privasi-act-penyaluran-change',
  'penyaluran.cancel': 'privasi-act-penyaluran-cancel',
  'konfirmasi.record': 'privasi-act-konfirmasi-record',
  'konfirmasi.correct': 'privasi-act-konfirmasi-correct',
  'konfirmasi.foto': 'privasi-act-konfirmasi-foto',
  'rekap.export': 'privasi-act-rekap-export',
  'kontak.claim-code': 'privasi-act-kontak-claim-code',
  'kontak.set-up': 'privasi-act-kontak-set-up',
  'kontak.guess': 'privasi-act-kontak-guess',
  'kontak.invite': 'privasi-act-kontak-invite',
  'kontak.invite-sheet': 'privasi-act-kontak-invite-sheet',
  'kontak.revoke-invite': 'privasi-act-kontak-revoke-invite',
  'kontak.join': 'privasi-act-kontak-join',
  'kontak.hand-over': 'privasi-act-kontak-hand-over',
  'kontak.jabatan': 'privasi-act-kontak-jabatan',
  'kontak.confirm': 'privasi-act-kontak-confirm',
  'kontak.leave': 'privasi-act-kontak-leave',
  'kontak.revoke': 'privasi-act-kontak-revoke',
  'kontak.expire': 'privasi-act-kontak-expire',
  'kontak.export': 'privasi-act-kontak-export',
  'kontak.import-file': 'privasi-act-kontak-import-file',
  'kontak.import': 'privasi-act-kontak-import',
  'kontak.unreachable': 'privasi-act-kontak-unreachable',
  'permohonan.submit': 'privasi-act-permohonan-submit',
  'permohonan.withdraw': 'privasi-act-permohonan-withdraw',
  'permohonan.approve': 'privasi-act-permohonan-approve',
  'permohonan.reject': 'privasi-act-permohonan-reject',
  'kelompok.connect': 'privasi-act-kelompok-connect',
  'kelompok.disconnect': 'privasi-act-kelompok-disconnect',
  'kelompok.lost': 'privasi-act-kelompok-lost',
  'instalasi.open': 'privasi-act-instalasi-open',
  'instansi.add': 'privasi-act-instansi-add',
  'instansi.nama': 'privasi-act-instansi-nama',
  'instansi.singkatan': 'privasi-act-instansi-singkatan',
  'instansi.alias': 'privasi-act-instansi-alias',
  'instansi.archived': 'privasi-act-instansi-archived',
  'desa.add': 'privasi-act-desa-add',
  'desa.alias': 'privasi-act-desa-alias',
  'privasi.export': 'privasi-act-privasi-export',
  'privasi.erase': 'privasi-act-privasi-erase',
  'privasi.consent': 'privasi-act-privasi-consent',
  'privasi.decline': 'privasi-act-privasi-decline',
};

/** @param action as the database gives it; one that an older program wrote is shown by its name */
export function actWords(action: string, t: Translate): string {
  const known = AUDIT_ACTIONS.find((one) => one === action);
  return known === undefined ? action : t.plain(WORDS[known]);
}
