/** Indonesia's public holidays and joint days of leave, as the yearly decree of three ministers names them, and what can be computed of other years. Pure. */
import { Temporal } from 'temporal-polyfill';

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

/** "(perkiraan)" until the decree of that year is in this file: the Kasi checks such days in /setelan. */
const PERKIRAAN = ' (perkiraan)';

/** Days of the Islamic calendar, month and day. */
const HIJRIAH: Readonly<Record<string, string>> = {
  '1-1': 'Tahun Baru Islam',
  '3-12': 'Maulid Nabi Muhammad',
  '7-27': 'Isra Mikraj',
  '10-1': 'Idulfitri',
  '10-2': 'Idulfitri',
  '12-10': 'Iduladha',
};

/** Chinese new year as the Hong Kong Observatory's conversion tables give it: ICU's own calendar is a day late in 2027, whose new moon comes four minutes before midnight. */
const IMLEK: ReadonlySet<string> = new Set([
  '2024-02-10',
  '2025-01-29',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
]);

const HIJRIAH_PARTS = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** "10-1" */
function hijriahOf(day: Temporal.PlainDate): string {
  const parts = HIJRIAH_PARTS.formatToParts(new Date(`${day.toString()}T00:00:00Z`));
  const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${value('month')}-${value('day')}`;
}

/** Easter Sunday of the western churches (Meeus, Jones, Butcher). */
export function paskah(tahun: number): string {
  const a = tahun % 19;
  const b = Math.floor(tahun / 100);
  const c = tahun % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Temporal.PlainDate.from({ year: tahun, month, day }).toString();
}

/**
 * What can be computed of a year whose decree is not known here. Nyepi and Waisak cannot: their days come with the decree,
 * and so do the joint days of leave. The office adds them itself in /setelan.
 */
function computed(tahun: number): Map<string, string> {
  const days = new Map<string, string>();
  const sunday = Temporal.PlainDate.from(paskah(tahun));
  days.set(sunday.subtract({ days: 2 }).toString(), 'Wafat Yesus Kristus');
  days.set(sunday.toString(), 'Kebangkitan Yesus Kristus (Paskah)');
  days.set(sunday.add({ days: 39 }).toString(), 'Kenaikan Yesus Kristus');
  const first = Temporal.PlainDate.from({ year: tahun, month: 1, day: 1 });
  for (let at = first; at.year === tahun; at = at.add({ days: 1 })) {
    const islamic = HIJRIAH[hijriahOf(at)];
    if (islamic !== undefined) days.set(at.toString(), `${islamic}${PERKIRAAN}`);
    else if (IMLEK.has(at.toString())) days.set(at.toString(), `Tahun Baru Imlek${PERKIRAAN}`);
  }
  return days;
}

// Computing a year looks at each of its days: once is enough.
const years = new Map<number, ReadonlyMap<string, string>>();

/** Every national holiday of a year by its day, in order. */
export function liburNasionalList(tahun: number): ReadonlyMap<string, string> {
  const known = years.get(tahun);
  if (known) return known;
  const moving = tahun === 2026 ? Object.entries(TAHUN_2026) : [...computed(tahun)];
  const fixed = Object.entries(TETAP).map(([day, nama]): [string, string] => [`${tahun}-${day}`, nama]);
  const list = new Map([...moving, ...fixed].sort(([one], [other]) => (one < other ? -1 : 1)));
  years.set(tahun, list);
  return list;
}

/** Name of the national holiday that this day is, or null. @param day "2026-12-25" */
export function liburNasional(day: string): string | null {
  return liburNasionalList(Number(day.slice(0, 4))).get(day) ?? null;
}
