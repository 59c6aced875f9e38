/** The pengelola is told, each working day, when there has been no good backup for 48 hours (C1). */
import { backupWord, readBackupState } from '../../db/backup/state.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { momentOf } from '../../office/kalender/days.ts';
import type { PengingatSource } from '../pengingat/source.ts';
import { findPengelolaSeat } from './instalasi.repo.ts';

export const instalasiPengingat: PengingatSource = {
  name: 'instalasi',
  async find(tx, { kecamatanId, kalender, today }) {
    const seat = await findPengelolaSeat(tx, kecamatanId);
    if (!seat) return [];
    const state = await readBackupState(tx);
    if (backupWord(state, momentOf(today, kalender.mulai, kalender.zona)) !== 'late') return [];
    const line = (t: Translate) =>
      state.good
        ? t('instalasi-backup-late', { at: formatDateTime(state.good, { language: t.language, zone: kalender.zona }) })
        : t('instalasi-backup-never');
    return [{ once: `backup:${today}`, kontakId: seat.id, line }];
  },
};
