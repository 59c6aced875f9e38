/**
 * Answers as officials write them, made from a grammar that knows what each means: numbers, amounts, money, days, times and
 * telephones, with units, brackets, joined words, courtesies, several lines, slips, and traps that mean no single value.
 */
import { date, time } from './spoken-days.mjs';
import { CASES, createDice, grouped, inWords, numberText, slipped, two, withCourtesies } from './spoken-words.mjs';

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
      `hampir ${value}`,
      `maks. ${value} KK`,
      `masing-masing ${value} KK`,
      `salah, maksud saya ${value}`,
      `${value} bukan ${other}`,
      `${value}? ${other}?`,
      `${value} KK/RT`,
      `sisa ${value} KK`,
      `tidak jadi ${value}`,
      `${value} x ${other}`,
      `${value}k`,
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
    `jml KK ${number}`,
    `terdapat ${number} KK`,
    `sudah ${number} KK`,
    `*${number} KK*`,
    `"${number}"`,
    `± ${number} KK`,
    `kurleb ${number} KK`,
    `${number} K.K.`,
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
      `${value} karung @ 25 kg`,
      `${value} x 10 kg`,
      `${value} kg/KK`,
      `belum diterima ${value} kg`,
      `${value} kg lebih`,
      `${value}-${value + 5} kg`,
      `${value} karung (${value * 5} kg)`,
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
    `sudah diterima ${number} kg`,
    `${number} kg diterima`,
  ];
  const turned = [
    [`${value} kwintal`, value * 100],
    [`${value} ton`, value * 1_000],
    [`${value},5 ton`, value * 1_000 + 500],
    [`setengah ton`, 500],
    [`${value} 1/2 ton`, value * 1_000 + 500],
    [`${value} ton ${100 + (value % 9) * 100} kg`, value * 1_000 + 100 + (value % 9) * 100],
    ['seton', 1_000],
    ['3/4 ton', 750],
    ['tiga perempat ton', 750],
    [`${value} kw`, value * 100],
    [`${value} kwintal setengah`, value * 100 + 50],
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
      text: dice.pick([
        ...trap,
        `${few} x ${grouped(value)}`,
        `Rp${grouped(value)}/KK`,
        `1.${two(few)}5 juta`,
        `${few}-${few + 1} juta`,
        `${few} jutaan`,
        `hampir Rp${grouped(value)}`,
        `Rp${grouped(value)} bukan ${grouped(value + 5_000)}`,
        `Rp${grouped(value)} k`,
        `${few}5.00`,
      ]),
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
      `bukan 0${prefix}${tail}`,
      `0${prefix}${tail}?`,
      `0${prefix}${tail} (istri)`,
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
    `wa.me/62${prefix}${tail}`,
    `https://wa.me/62${prefix}${tail}`,
    `No.HP/WA : 0${prefix}-${first}-${second}`,
    `"0${prefix}${tail}"`,
    `0${prefix}_${first}_${second}`,
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
