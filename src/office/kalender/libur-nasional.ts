/** Indonesia's public holidays and joint days of leave, as the yearly decree of three ministers names them, and what can be computed of other years. Pure. */
import { Temporal } from 'temporal-polyfill';
import { SKB, type Skb } from './skb.ts';

/** The same each year: month and day. */
const TETAP: Readonly<Record<string, string>> = {
  '01-01': 'Tahun Baru Masehi',
  '05-01': 'Hari Buruh Internasional',
  '06-01': 'Hari Lahir Pancasila',
  '08-17': 'Hari Kemerdekaan',
  '12-25': 'Hari Raya Natal',
};

/** "(perkiraan)" until the decree of that year is known: the Kasi checks such days in /setelan. */
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

/** Chinese new year as the Hong Kong Observatory's conversion tables give it: ICU's own calendar may be a day late, where a new moon comes minutes before midnight. */
const IMLEK: ReadonlySet<string> = new Set([
  '2024-02-10',
  '2025-01-29',
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
    // A day that is certain already stays so.
    if (days.has(at.toString())) continue;
    const islamic = HIJRIAH[hijriahOf(at)];
    if (islamic !== undefined) days.set(at.toString(), `${islamic}${PERKIRAAN}`);
    else if (IMLEK.has(at.toString())) days.set(at.toString(), `Tahun Baru Imlek${PERKIRAAN}`);
  }
  return days;
}

const dated = (days: Readonly<Record<string, string>>, tahun: number, before = ''): [string, string][] =>
  Object.entries(days).map(([day, nama]) => [`${tahun}-${day}`, `${before}${nama}`]);

function decreed({ libur, cuti }: Skb, tahun: number): [string, string][] {
  return [...dated(libur, tahun), ...dated(cuti, tahun, 'Cuti bersama ')];
}

function estimated(tahun: number): [string, string][] {
  return [...new Map([...computed(tahun), ...dated(TETAP, tahun)])];
}

/** The days of a year that are guessed, for want of its decree. */
export function perkiraanOf(tahun: number): readonly string[] {
  return [...liburNasionalList(tahun)].flatMap(([day, nama]) => (nama.endsWith(PERKIRAAN) ? [day] : []));
}

// Computing a year looks at each of its days: once is enough.
const years = new Map<number, ReadonlyMap<string, string>>();

/** Every national holiday and day of joint leave of a year by its day, in order. */
export function liburNasionalList(tahun: number): ReadonlyMap<string, string> {
  const known = years.get(tahun);
  if (known) return known;
  const skb = SKB.get(tahun);
  const days = skb ? decreed(skb, tahun) : estimated(tahun);
  const list = new Map(days.sort(([one], [other]) => (one < other ? -1 : 1)));
  years.set(tahun, list);
  return list;
}

/** Name of the national holiday that this day is, or null. @param day "2026-12-25" */
export function liburNasional(day: string): string | null {
  return liburNasionalList(Number(day.slice(0, 4))).get(day) ?? null;
}
