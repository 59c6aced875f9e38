/**
 * Answers as officials write them, made from a grammar that knows what each means: numbers, amounts, money, days, times and
 * telephones, with units, brackets, joined words, courtesies, several lines, slips, and traps that mean no single value.
 */
import {
  CASES,
  DAY,
  MONTHS,
  ROMAN,
  SHORT_MONTHS,
  WEEKDAYS,
  createDice,
  grouped,
  inWords,
  isoDay,
  numberText,
  slipped,
  two,
  withCourtesies,
} from './spoken-words.mjs';

/** Tuesday; what days without a year are seen from. */
export const TODAY = '2026-11-24';

function count(dice) {
  const value = dice.chance(0.7) ? dice.between(1, 99) : dice.between(100, 9_999);
  if (dice.chance(0.06)) {
    const other = value + dice.between(1, 30);
    const trap = dice.pick([
      `${value} KK ${other} jiwa`,
      `${value}-${other}`,
      `${value} sampai ${other} KK`,
      `kurang dari ${value}`,
      `bukan ${value} tapi ${other}`,
      `${value} (${inWords(dice, other)}) KK`,
      `${value}an KK`,
      `${value} atau ${other}`,
      `${other} jiwa`,
      `${value}½`,
      `,${value}`,
      `${value}, ${other}`,
    ]);
    return { text: trap, means: [] };
  }
  const number = numberText(dice, value);
  const text = dice.pick([
    number,
    number,
    `${number} KK`,
    `${number} kk`,
    `${number} keluarga`,
    `${number} Kepala Keluarga`,
    `KK: ${number}`,
    `jumlah KK ${number}`,
    `ada ${number} KK`,
    `hanya ${number}`,
    `sekitar ${number} KK`,
    `sebanyak ${number} KK`,
    /\d$/.test(number) ? `${number}KK` : number,
  ]);
  return { text, means: [String(value)] };
}

function amount(dice) {
  const value = dice.between(1, 400) * 5;
  if (dice.chance(0.06)) {
    const trap = [
      `${value} karung`,
      `${value} kg ${value + 5} liter`,
      `beras ${value} kg gula 5 kg`,
      `kurang ${value} kg`,
    ];
    return { text: dice.pick(trap), means: [] };
  }
  const number = numberText(dice, value);
  const own = [
    `${number} kg`,
    `${number} Kg`,
    number,
    `Beras ${number} kg`,
    `beras: ${number} kg`,
    `${number} kilo`,
    `${number} kilogram`,
  ];
  const turned = [
    [`${value} kwintal`, value * 100],
    [`${value} ton`, value * 1_000],
    [`${value},5 ton`, value * 1_000 + 500],
    [`setengah ton`, 500],
  ];
  if (dice.chance(0.2)) {
    const [text, kilos] = dice.pick(turned);
    return { text, means: [String(kilos)] };
  }
  return { text: dice.pick(own), means: [String(value)] };
}

function money(dice) {
  const thousands = dice.chance(0.5) ? dice.between(1, 999) : dice.between(1, 200) * 50;
  const value = thousands * 1_000;
  if (dice.chance(0.06)) {
    const few = dice.between(2, 9);
    const trap = [
      `${few},5 M`,
      `$${few}`,
      `${few} dolar`,
      `${few}jt200`,
      `Rp${grouped(value)} (${inWords(dice, value + 1_000)} rupiah)`,
    ];
    return {
      text: dice.pick([...trap, `${few} x ${grouped(value)}`, `Rp${grouped(value)}/KK`, `1.${two(few)}5 juta`]),
      means: [],
    };
  }
  const figure = grouped(value);
  const words = inWords(dice, value);
  const text = dice.pick([
    `Rp${figure}`,
    `Rp ${figure}`,
    `Rp. ${figure},-`,
    `Rp${figure},00`,
    `Rp ${figure}.-`,
    `${figure} rupiah`,
    String(value),
    figure,
    `Rp${figure},- (${words} rupiah)`,
    `${words} rupiah`,
    words,
    thousands < 1_000
      ? `${thousands}rb`
      : `${Math.floor(thousands / 1_000)}jt${thousands % 1_000 || ''}${thousands % 1_000 ? 'rb' : ''}`,
    thousands < 1_000 ? `${thousands} ribu` : `${String(thousands / 1_000).replace('.', ',')} juta`,
    `Rp${figure} terbilang ${words} rupiah`,
    slipped(dice, `${words} rupiah`),
  ]);
  // Three places behind the comma may be thousands to somebody.
  return { text, means: /,\d{3} juta/.test(text) ? [] : [String(value)] };
}

/** The day of that month nearest to today. */
function nearest(day) {
  const today = Date.parse(TODAY);
  const [, month, date] = day.split('-');
  return [2025, 2026, 2027]
    .map((year) => `${year}-${month}-${date}`)
    .filter((one) => isoDay(Date.parse(one)) === one)
    .sort((a, b) => Math.abs(Date.parse(a) - today) - Math.abs(Date.parse(b) - today))[0];
}

function date(dice) {
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
    `${year}-${two(month)}-${two(dd)}`,
    `hari ${weekday.toLowerCase()} tanggal ${dd} ${name.toLowerCase()} ${year}`,
    `${dd} ${slipped(dice, MONTHS[month - 1].toLowerCase())} ${year}`,
  ]);
  if (dice.chance(0.8)) return { text: dated, means: [day] };
  const short = dice.pick([`${dd} ${name}`, `tgl ${dd} ${name}`, `${dd}/${month}`]);
  return { text: short, means: [nearest(day)] };
}

function time(dice) {
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
    minute === 15 ? `jam ${twelve} lewat seperempat ${part}` : clock,
  ]);
  return { text, means: [at] };
}

function phone(dice) {
  const prefix = dice.pick(['812', '813', '821', '822', '852', '853', '857', '878', '895', '896']);
  const tail = String(dice.between(10_000_000, 99_999_999));
  const [first, second] = [tail.slice(0, 4), tail.slice(4)];
  const e164 = `+62${prefix}${tail}`;
  if (dice.chance(0.06)) {
    const trap = [
      `0${prefix}${first}`,
      `0${prefix}-${first}-${second.slice(0, 3)}O`,
      `0${prefix}${tail} atau 0${prefix}${second}${first}`,
      'tidak ada',
      `O${prefix}${tail}`,
      `${prefix}.${tail}`,
    ];
    return { text: dice.pick(trap), means: [] };
  }
  const text = dice.pick([
    `0${prefix}${tail}`,
    `0${prefix}-${first}-${second}`,
    `0${prefix} ${first} ${second}`,
    `0${prefix}.${first}.${second}`,
    `+62 ${prefix}-${first}-${second}`,
    `62${prefix}${tail}`,
    `0062 ${prefix} ${first} ${second}`,
    `+62 (0)${prefix} ${first} ${second}`,
    `${prefix}${tail}`,
    `HP: 0${prefix}${tail}`,
    `No. WA 0${prefix} ${first} ${second}`,
    `(0${prefix}) ${first}${second}`,
  ]);
  return { text, means: [e164] };
}

const KINDS = { count, amount, money, date, time, phone };

/**
 * @param {number} seed
 * @param {number} length
 * @returns {{ kind: keyof typeof KINDS, text: string, means: string[] }[]} `means` is empty where no single value is meant
 */
export function spokenAnswers(seed, length) {
  const dice = createDice(seed);
  const names = Object.keys(KINDS);
  return Array.from({ length }, (_, at) => {
    const kind = names[at % names.length];
    const { text, means } = KINDS[kind](dice);
    const written = /[a-z]/.test(text) && kind !== 'phone' ? dice.pick(CASES)(text) : text;
    return { kind, text: withCourtesies(dice, written), means };
  });
}
