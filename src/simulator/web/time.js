/** Dates, times and sizes in the page's language and the office's zone. */
import { state } from './store.js';
import { currentLanguage } from './strings.js';

const ZONE_LABELS = { 'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };
const formatters = new Map();

function format(date, options) {
  const locale = currentLanguage() === 'id' ? 'id-ID' : 'en-GB';
  const key = locale + state.clock.zone + JSON.stringify(options);
  if (!formatters.has(key))
    formatters.set(key, new Intl.DateTimeFormat(locale, { timeZone: state.clock.zone, ...options }));
  return formatters.get(key).format(date);
}

/** "14.05" */
export const timeOf = (seconds) =>
  format(new Date(seconds * 1000), { hour: '2-digit', minute: '2-digit', hour12: false });

/** "Selasa, 24 November 2026" */
export const dayOf = (seconds) =>
  format(new Date(seconds * 1000), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "Sel, " (left out where there is no room), "24 Nov 2026" and "14.05 WIB" */
export function clockParts(date) {
  const zone = ZONE_LABELS[state.clock.zone] ?? '';
  return {
    weekday: `${format(date, { weekday: 'short' })}, `,
    day: format(date, { day: 'numeric', month: 'short', year: 'numeric' }),
    time: `${timeOf(date.getTime() / 1000)} ${zone}`.trim(),
  };
}

/** "1,2 MB" */
export function sizeOf(bytes) {
  const locale = currentLanguage() === 'id' ? 'id-ID' : 'en-GB';
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return `${(bytes / 1000 ** power).toLocaleString(locale, { maximumFractionDigits: power === 0 ? 0 : 1 })} ${units[power]}`;
}
