/** Indonesia's public holidays and joint days of leave, as the yearly decree of three ministers names them. Pure. */

/** SKB 3 Menteri for 2026. */
const TAHUN_2026: Readonly<Record<string, string>> = {
  '2026-01-16': 'Isra Mikraj',
  '2026-02-16': 'Cuti bersama Tahun Baru Imlek',
  '2026-02-17': 'Tahun Baru Imlek 2577',
  '2026-03-18': 'Cuti bersama Hari Suci Nyepi',
  '2026-03-19': 'Hari Suci Nyepi, Tahun Baru Saka 1948',
  '2026-03-20': 'Cuti bersama Idulfitri',
  '2026-03-21': 'Idulfitri 1447 H',
  '2026-03-22': 'Idulfitri 1447 H',
  '2026-03-23': 'Cuti bersama Idulfitri',
  '2026-03-24': 'Cuti bersama Idulfitri',
  '2026-04-03': 'Wafat Yesus Kristus',
  '2026-04-05': 'Kebangkitan Yesus Kristus (Paskah)',
  '2026-05-14': 'Kenaikan Yesus Kristus',
  '2026-05-15': 'Cuti bersama Kenaikan Yesus Kristus',
  '2026-05-27': 'Iduladha 1447 H',
  '2026-05-28': 'Cuti bersama Iduladha',
  '2026-05-31': 'Hari Raya Waisak 2570',
  '2026-06-16': 'Tahun Baru Islam 1448 H',
  '2026-08-25': 'Maulid Nabi Muhammad',
  '2026-12-24': 'Cuti bersama Natal',
};

/** The same each year: month and day. */
const TETAP: Readonly<Record<string, string>> = {
  '01-01': 'Tahun Baru Masehi',
  '05-01': 'Hari Buruh Internasional',
  '06-01': 'Hari Lahir Pancasila',
  '08-17': 'Hari Kemerdekaan',
  '12-25': 'Hari Raya Natal',
};

/** Name of the national holiday that this day is, or null. @param day "2026-12-25" */
export function liburNasional(day: string): string | null {
  return TETAP[day.slice(5)] ?? TAHUN_2026[day] ?? null;
}
