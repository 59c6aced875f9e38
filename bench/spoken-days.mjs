/** Days and times as officials write them, with what each means; traps mean no single one. */
import { DAY, MONTHS, ROMAN, SHORT_MONTHS, WEEKDAYS, inWords, isoDay, slipped, two } from './spoken-words.mjs';

/** Tuesday; what days without a year are seen from. */
export const TODAY = '2026-11-24';

/** The day of that month nearest to today. */
function nearest(day) {
  const today = Date.parse(TODAY);
  const [, month, date] = day.split('-');
  return [2025, 2026, 2027]
    .map((year) => `${year}-${month}-${date}`)
    .filter((one) => isoDay(Date.parse(one)) === one)
    .sort((a, b) => Math.abs(Date.parse(a) - today) - Math.abs(Date.parse(b) - today))[0];
}

/** A day, or a trap. */
export function date(dice) {
  const today = Date.parse(TODAY);
  const ms = today + dice.between(-120, 120) * DAY;
  const day = isoDay(ms);
  const [year, month, dd] = day.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(ms).getUTCDay()];
  if (dice.chance(0.06)) {
    const wrong = WEEKDAYS[(new Date(ms).getUTCDay() + dice.between(1, 6)) % 7];
    const trap = [
      `${wrong}, ${dd} ${MONTHS[month - 1]} ${year}`,
      `${dd} ${MONTHS[month - 1]} atau ${dd} ${MONTHS[month % 12]}`,
      `sebelum ${dd} ${MONTHS[month - 1]} ${year}`,
      `31 April ${year}`,
      `29/2/2027`,
      'minggu depan',
      `awal ${MONTHS[month - 1]}`,
      `tiap ${weekday}`,
      `${dd}`,
      'besok lusa',
      WEEKDAYS[2],
      `malam ${weekday}`,
      `bukan ${dd} ${MONTHS[month - 1]} ${year}`,
      `paling lambat ${dd} ${MONTHS[month - 1]} ${year}`,
      `${dd} ${MONTHS[month - 1]} ${year}?`,
      'besok, 30 November 2026',
    ];
    return { text: dice.pick(trap), means: [] };
  }
  if (dice.chance(0.15)) {
    const days = dice.between(2, 9);
    const [text, shift] = dice.pick([
      ['besok', 1],
      ['hari ini', 0],
      ['lusa', 2],
      ['kemarin', -1],
      [`${days} hari lagi`, days],
      [`${inWords(dice, days)} hari yang lalu`, -days],
      ['seminggu lagi', 7],
      ['dua minggu lagi', 14],
    ]);
    return { text, means: [isoDay(today + shift * DAY)] };
  }
  const name = dice.pick([MONTHS, SHORT_MONTHS])[month - 1];
  const dated = dice.pick([
    `${dd} ${name} ${year}`,
    `${two(dd)}-${two(month)}-${year}`,
    `${dd}/${month}/${year % 100}`,
    `${two(dd)}.${two(month)}.${year}`,
    `${dd}-${ROMAN[month - 1]}-${year}`,
    `${inWords(dice, dd)} ${MONTHS[month - 1].toLowerCase()} ${year}`,
    `${weekday}, ${dd} ${name} ${year}`,
    `${weekday} tgl ${dd}/${month}/${year}`,
    `tanggal ${dd} ${name} ${year}`,
    `tgl ${dd} bln ${month} thn ${year}`,
    `${weekday}/${dd} ${name} ${year}`,
    `Hari/Tanggal: ${weekday}, ${dd} ${name} ${year}`,
    `Hari, tanggal : ${weekday}/${dd} ${name} ${year}`,
    `"${dd} ${name} ${year}"`,
    `${year}-${two(month)}-${two(dd)}`,
    `hari ${weekday.toLowerCase()} tanggal ${dd} ${name.toLowerCase()} ${year}`,
    `${dd} ${slipped(dice, MONTHS[month - 1].toLowerCase())} ${year}`,
  ]);
  if (dice.chance(0.8)) return { text: dated, means: [day] };
  const short = dice.pick([`${dd} ${name}`, `tgl ${dd} ${name}`, `${dd}/${month}`]);
  return { text: short, means: [nearest(day)] };
}

/** A time of day, or a trap. */
export function time(dice) {
  const hour = dice.between(7, 16);
  const minute = dice.pick([0, 0, 0, 15, 30, 30, 45]);
  const at = `${two(hour)}:${two(minute)}`;
  if (dice.chance(0.06)) {
    const trap = [
      `${hour}.${two(minute)} WITA`,
      'jam 2',
      'jam 3.30',
      'habis magrib',
      `jam ${hour} atau ${hour + 1}`,
      `setelah jam ${hour}`,
      '25.00',
      'setengah satu',
      `${hour} ${hour + 1}`,
      `jam ${hour} lebih`,
      `sebelum jam ${hour}`,
      `bukan jam ${hour}`,
      `${hour}.${two(minute)}?`,
      'bakda zuhur',
    ];
    return { text: dice.pick(trap), means: [] };
  }
  const clock = dice.pick([`${two(hour)}.${two(minute)}`, at, `${hour}.${two(minute)}`]);
  const twelve = hour > 12 ? hour - 12 : hour;
  const part = hour < 11 ? 'pagi' : hour < 15 ? 'siang' : 'sore';
  const end = dice.pick(['selesai', `${two(hour + 2)}.00`]);
  const text = dice.pick([
    clock,
    `jam ${clock}`,
    `pukul ${clock} WIB`,
    `${clock}WIB`,
    `Pkl. ${clock}`,
    `${clock} s/d ${end}`,
    `${clock} - ${end} WIB`,
    `mulai jam ${clock}`,
    `${clock} tepat`,
    minute === 30 ? `setengah ${inWords(dice, (twelve % 12) + 1)} ${part}` : `jam ${clock}`,
    minute === 0 ? `jam ${inWords(dice, twelve)} ${part}` : `${clock} ${part}`,
    minute === 0 ? `jam ${twelve} ${part}` : clock,
    minute === 0 ? `${part} jam ${twelve}` : clock,
    `*${clock} WIB*`,
    `Waktu : ${clock} WIB s/d selesai`,
    minute === 30 ? `${hour}½` : clock,
    minute === 15 ? `jam ${twelve} lewat seperempat ${part}` : clock,
  ]);
  return { text, means: [at] };
}
