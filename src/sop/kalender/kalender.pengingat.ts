/** From November on: the decree of the next year's holidays is not known here, so the Kasi is asked for its list (W1). */
import type { Translate } from '../../i18n/translate.ts';
import { momentOf } from '../../office/kalender/days.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import type { PengingatSource } from '../pengingat/source.ts';
import { KALENDER_BUTTONS } from './kalender.card.ts';
import { sumberLiburOf } from './show-kalender.ts';

/** The decree comes in autumn. */
const FROM_MONTH = 11;

export const kalenderPengingat: PengingatSource = {
  name: 'kalender',
  async find(tx, { kecamatanId, kalender, today }) {
    const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    const tahun = year + 1;
    if (month < FROM_MONTH || sumberLiburOf(kalender, tahun).jenis !== 'PERKIRAAN') return [];
    const people = await listKasiWith(tx, kecamatanId, 'SETELAN', momentOf(today, kalender.mulai, kalender.zona));
    const line = (t: Translate) => t('kalender-remind', { tahun: String(tahun) });
    const buttons = (t: Translate) => [
      {
        text: t.plain('kalender-button-remind', { tahun: String(tahun) }),
        data: KALENDER_BUTTONS.data('list', { tahun, page: 0 }),
      },
    ];
    const once = `libur:${tahun}:kecamatan-${kecamatanId}:${month}`;
    return people.map(({ kontakId }) => ({ once, kontakId, line, buttons }));
  },
};
