/** Reminders of action items (C2): three days before, on the day, weekly after; from a week late on the Kasi hears of them, too. */
import { shorten } from '../../lib/shorten.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { pihakWords } from '../../office/book/pihak.ts';
import { chase } from '../pengingat/chase.ts';
import { listData, tl } from './tindak-lanjut.card.ts';
import { findDue } from './tindak-lanjut.repo.ts';
import { formatNomor } from './tindak-lanjut.ts';

/** A line names as many; the list has them all. */
const MOST_NAMED = 8;
const MOST_URAIAN = 120;

type Row = Awaited<ReturnType<typeof findDue>>[number];
const nomorOf = ({ nomor }: Row): string => formatNomor(nomor ?? 0);

/** The one that is late, or all that are. */
function lateWords(rows: readonly Row[]): ReturnType<Parameters<typeof chase<Row>>[0]['late']['words']> {
  const nomor = rows.slice(0, MOST_NAMED).map(nomorOf).join(', ');
  const [first, second] = rows;
  if (first && !second) {
    const { uraian, tenggat } = first;
    return {
      line: (t) =>
        t('tindaklanjut-remind-kasi', {
          nomor,
          uraian: shorten(uraian, MOST_URAIAN),
          siapa: pihakWords(first),
          hari: formatCalendarDay(tenggat, t.language),
        }),
      buttons: (t) => [
        { text: t.plain('tindaklanjut-button-open', { nomor }), data: tl('open', first.id, first.revision) },
      ],
    };
  }
  const more = rows.length > MOST_NAMED ? 'ya' : 'tidak';
  return {
    line: (t) => t('tindaklanjut-remind-kasi-many', { count: rows.length, nomor, more }),
    buttons: (t) => [{ text: t.plain('tindaklanjut-button-late'), data: `${listData('late', 0)}:new` }],
  };
}

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
  late: { days: 7, hak: 'RAPAT', words: lateWords },
});
