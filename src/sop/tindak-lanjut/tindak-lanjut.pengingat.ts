/** Reminders of action items (C2): three days before, on the day, weekly after; from a week late on the Kasi hears of them, too. */
import { shorten } from '../../lib/shorten.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { pihakWords } from '../../office/book/pihak.ts';
import { chase } from '../pengingat/chase.ts';
import { TINDAK_LANJUT_LIST, tl } from './tindak-lanjut.card.ts';
import { findDue } from './tindak-lanjut.repo.ts';
import { formatNomor } from './tindak-lanjut.ts';

const MOST_URAIAN = 120;

type Row = Awaited<ReturnType<typeof findDue>>[number];
const nomorOf = ({ nomor }: Row): string => formatNomor(nomor ?? 0);

export const tindakLanjutPengingat = chase<Row>({
  name: 'tindak-lanjut',
  stages: { before: [3, 0], every: 7 },
  find: findDue,
  words: (row, { when, days }) => ({
    line: (t) =>
      t('tindaklanjut-remind', {
        nomor: nomorOf(row),
        uraian: shorten(row.uraian, MOST_URAIAN),
        hari: formatCalendarDay(row.tenggat, t.language),
        when,
        late: days,
      }),
    buttons: (t) => [
      { text: t.plain('tindaklanjut-button-done', { nomor: nomorOf(row) }), data: tl('done', row.id, row.revision) },
      { text: t.plain('tindaklanjut-button-later', { nomor: nomorOf(row) }), data: tl('wait', row.id, row.revision) },
    ],
  }),
  late: {
    days: 7,
    hak: 'RAPAT',
    nomorOf,
    one: (row) => ({
      line: (t) =>
        t('tindaklanjut-remind-kasi', {
          nomor: nomorOf(row),
          uraian: shorten(row.uraian, MOST_URAIAN),
          siapa: pihakWords(row),
          hari: formatCalendarDay(row.tenggat, t.language),
        }),
      buttons: (t) => [
        { text: t.plain('tindaklanjut-button-open', { nomor: nomorOf(row) }), data: tl('open', row.id, row.revision) },
      ],
    }),
    many: (t, late) => t('tindaklanjut-remind-kasi-many', late),
    list: { text: 'tindaklanjut-button-late', data: TINDAK_LANJUT_LIST.partData('late', 0, true) },
  },
});
