/** How the time of a meeting is written (A3). Pure. */
import { formatCalendarDay, zoneLabel } from '../../i18n/format.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { Waktu } from './rapat.ts';

/** "09.00"; English "09:00". */
export function jam(time: string, language: Language): string {
  return language === 'id' ? time.replace(':', '.') : time;
}

/** "Kamis, 3 Desember 2026" */
export const hari = ({ tanggal }: Pick<Waktu, 'tanggal'>, language: Language): string =>
  formatCalendarDay(tanggal, language);

/** "09.00–11.00 WIB", "09.00 WIB sampai selesai". */
export function pukul({ mulai, selesai }: Waktu, zona: string, t: Translate): string {
  const from = jam(mulai, t.language);
  const zone = zoneLabel(zona);
  if (selesai === null) return t.plain('rapat-pukul-open', { mulai: from, zona: zone });
  return t.plain('rapat-pukul', { mulai: from, selesai: jam(selesai, t.language), zona: zone });
}
