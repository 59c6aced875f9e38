/** Indonesia's three time zones, by province; a kecamatan keeps its own as a setting. */

export type Zona = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

const WITA = /^(5[1-3]|6[345]|7\d)$/;
const WIT = /^(8\d|9\d)$/;

/**
 * IANA zone of a province.
 * @param provinceCode Kemendagri code, e.g. "62"; a longer code ("62.13.01") is cut
 */
export function zonaOf(provinceCode: string): Zona {
  const province = provinceCode.slice(0, 2);
  if (WITA.test(province)) return 'Asia/Makassar';
  return WIT.test(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}

const years = new Map<string, Intl.DateTimeFormat>();

/** The calendar year of a moment, as it is in that zone: records are counted by it. */
export function yearIn(zona: string, at: Date): number {
  let format = years.get(zona);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zona, year: 'numeric' });
    years.set(zona, format);
  }
  return Number(format.format(at));
}
