/** What the Kasi sees and sets of the office's calendar (W1–W4). Pure. */
import { formatCalendarDay, formatList, formatShortDate, zoneLabel } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createButtons } from '../../lib/button-data.ts';
import { DAY, FLAG, YEAR, number, word } from '../../lib/button-part.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import { type KalenderView, PENGINGAT_CHOICES } from '../../office/kalender/kalender.ts';
import type { Kalender, LiburLine } from './show-kalender.ts';

const DAYS_A_PAGE = 12;
const ULANG_CHOICES = [1, 2, 3, 5, 7] as const;
const DESA_CHOICES = [3, 5, 7, 10] as const;
const KASI_CHOICES = [5, 7, 10, 15, 20] as const;
export const ZONES = { wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' } as const;

export const KALENDER_BUTTONS = createButtons(
  {
    show: 'kal:<name>',
    hari: 'kal:hari:<hari>:<on>',
    ingat: 'kal:ingat:<hari>:<on>',
    ulang: 'kal:ulang:<hari>',
    desa: 'kal:desa:<hari>',
    kasi: 'kal:kasi:<hari>',
    saat: 'kal:saat:<on>',
    zona: 'kal:zona:<zona>',
    list: 'kal:l:<tahun>:<page>',
    paste: 'kal:daftar:<tahun>',
    day: 'kal:t:<tanggal>[:<verb>]',
  },
  {
    name: word(['home', 'hari', 'jam', 'ingat', 'batas', 'zona', 'add']),
    hari: number(2),
    on: FLAG,
    zona: word(Object.keys(ZONES) as (keyof typeof ZONES)[]),
    tahun: YEAR,
    page: number(3),
    tanggal: DAY,
    verb: word(['strike', 'restore']),
  },
);
const kal = KALENDER_BUTTONS.data;

const button = (t: Translate, key: SimpleKey, data: string): InlineButton => ({ text: t.plain(key), data });
/** One of several that stand on or off. */
const mark = (on: boolean, text: string, data: string): InlineButton => ({ text: `${on ? '✅' : '▫️'} ${text}`, data });
const homeRow = (t: Translate): InlineButton[] => [button(t, 'kalender-button-home', kal('show', { name: 'home' }))];

/** "Senin": of the week that begins on Monday, 5 January 1970. */
function weekday(hari: number, t: Translate): string {
  return formatCalendarDay(`1970-01-${String(4 + hari).padStart(2, '0')}`, t.language).split(',')[0] ?? '';
}
const weekdays = (hari: readonly number[], t: Translate): string =>
  formatList(
    hari.map((one) => weekday(one, t)),
    t.language,
  );
const hours = (time: string, t: Translate): string => (t.language === 'id' ? time.replace(':', '.') : time);
const shortDay = (day: string, t: Translate): string =>
  formatShortDate(new Date(`${day}T00:00:00Z`), { language: t.language, zone: 'UTC' });
const beforeEnd = (days: readonly number[]): string => days.map((one) => `H-${one}`).join(', ');

export function kalenderCard({ kalender, thisYear, tahun, liburList }: Kalender, t: Translate): Card {
  const { hariKerja, mulai, selesai, pengingat, ulang, batasDesa, batasKasi, setiapSaat, zona } = kalender;
  const vars = {
    hari: weekdays(hariKerja, t),
    mulai: hours(mulai, t),
    selesai: hours(selesai, t),
    zona: zoneLabel(zona),
    pengingat: beforeEnd(pengingat),
    ulang,
    desa: batasDesa,
    kasi: batasKasi,
    saat: setiapSaat ? 'ya' : 'tidak',
    libur: liburList.filter(({ jenis }) => jenis !== 'MASUK').length,
    tahun: String(tahun),
  };
  return {
    text: t('kalender-home', vars),
    keyboard: [
      [
        button(t, 'kalender-button-hari', kal('show', { name: 'hari' })),
        button(t, 'kalender-button-jam', kal('show', { name: 'jam' })),
      ],
      [
        button(t, 'kalender-button-ingat', kal('show', { name: 'ingat' })),
        button(t, 'kalender-button-batas', kal('show', { name: 'batas' })),
      ],
      [
        button(t, 'kalender-button-libur', kal('list', { tahun: thisYear, page: 0 })),
        button(t, 'kalender-button-zona', kal('show', { name: 'zona' })),
      ],
      [
        setiapSaat
          ? button(t, 'kalender-button-saat-off', kal('saat', { on: false }))
          : button(t, 'kalender-button-saat-on', kal('saat', { on: true })),
      ],
      [button(t, 'instansi-button-home', 'st:home')],
    ],
  };
}

export function hariCard({ hariKerja }: KalenderView, t: Translate): Card {
  const buttons = [1, 2, 3, 4, 5, 6, 7].map((hari) => {
    const on = hariKerja.includes(hari);
    return mark(on, weekday(hari, t), kal('hari', { hari, on: !on }));
  });
  return { text: t('kalender-hari-ask'), keyboard: [...inRows(buttons, 2), homeRow(t)] };
}

export function ingatCard({ pengingat, ulang }: KalenderView, t: Translate): Card {
  const days = PENGINGAT_CHOICES.map((one) => {
    const on = pengingat.includes(one);
    return mark(on, `H-${one}`, kal('ingat', { hari: one, on: !on }));
  });
  const every = ULANG_CHOICES.map((one) =>
    mark(one === ulang, t.plain('kalender-button-ulang', { hari: one }), kal('ulang', { hari: one })),
  );
  return {
    text: t('kalender-ingat-ask', { kartu: Math.max(0, ...pengingat), ulang }),
    keyboard: [...inRows(days, 3), ...inRows(every, 2), homeRow(t)],
  };
}

export function batasCard({ batasDesa, batasKasi }: KalenderView, t: Translate): Card {
  const desa = DESA_CHOICES.map((one) =>
    mark(one === batasDesa, t.plain('kalender-button-batas-desa', { hari: one }), kal('desa', { hari: one })),
  );
  const kasi = KASI_CHOICES.map((one) =>
    mark(one === batasKasi, t.plain('kalender-button-batas-kasi', { hari: one }), kal('kasi', { hari: one })),
  );
  const vars = { desa: batasDesa, kasi: batasKasi };
  return { text: t('kalender-batas-ask', vars), keyboard: [...inRows(desa, 2), ...inRows(kasi, 2), homeRow(t)] };
}

export function zonaCard({ zona }: KalenderView, t: Translate): Card {
  const buttons = (Object.keys(ZONES) as (keyof typeof ZONES)[]).map((sign) =>
    mark(zoneLabel(ZONES[sign]) === zoneLabel(zona), zoneLabel(ZONES[sign]), kal('zona', { zona: sign })),
  );
  return { text: t('kalender-zona-ask'), keyboard: [buttons, homeRow(t)] };
}

const LINE = {
  NASIONAL: 'kalender-libur-line',
  KANTOR: 'kalender-libur-line-own',
  MASUK: 'kalender-libur-line-struck',
} as const;

function liburLine({ tanggal, nama, jenis }: LiburLine, t: Translate): Html {
  return t(LINE[jenis], { tanggal: shortDay(tanggal, t), nama });
}

/** Where the days come from, and what of them may still change. */
function sumberText({ sumber, tahun }: Kalender, t: Translate): Html[] {
  if (sumber.jenis === 'DAFTAR') return [t('kalender-libur-daftar')];
  if (sumber.jenis === 'PERKIRAAN') return [t('kalender-libur-perkiraan', { tahun: String(tahun) })];
  const { sumber: nomor, libur, cuti, menunggu } = sumber.skb;
  const counts = { libur: Object.keys(libur).length, cuti: Object.keys(cuti).length };
  const text = [t('kalender-libur-skb', { nomor, ...counts })];
  if (menunggu.length > 0) text.push(t('kalender-libur-menunggu', { nama: formatList(menunggu, t.language) }));
  return text;
}

export function liburListCard(kalender: Kalender, page: number, t: Translate): Card {
  const { tahun, thisYear, liburList } = kalender;
  const slice = pageOf(liburList, page, DAYS_A_PAGE);
  const buttons = slice.shown.map(({ tanggal }) => ({ text: shortDay(tanggal, t), data: kal('day', { tanggal }) }));
  const years = [thisYear, thisYear + 1].filter((one) => one !== tahun);
  const text = [
    t('kalender-libur-list', { tahun: String(tahun) }),
    ...sumberText(kalender, t),
    ...slice.shown.map((line) => liburLine(line, t)),
  ];
  return {
    text: joinHtml(text),
    keyboard: [
      ...inRows(buttons, 3),
      ...pageRow(slice, (page) => kal('list', { tahun, page }), t),
      [
        button(t, 'kalender-button-add', kal('show', { name: 'add' })),
        button(t, 'kalender-button-paste', kal('paste', { tahun })),
      ],
      years.map((one) => ({
        text: t.plain('kalender-button-year', { tahun: String(one) }),
        data: kal('list', { tahun: one, page: 0 }),
      })),
      homeRow(t),
    ],
  };
}

const DAY_TEXT = {
  NASIONAL: 'kalender-day-national',
  KANTOR: 'kalender-day-own',
  MASUK: 'kalender-day-struck',
} as const;

/** One day: struck, put back, or taken away again. */
export function liburCard({ tanggal, nama, jenis }: LiburLine, t: Translate): Card {
  const [key, verb] = (
    {
      NASIONAL: ['kalender-button-strike', 'strike'],
      KANTOR: ['kalender-button-remove', 'restore'],
      MASUK: ['kalender-button-restore', 'restore'],
    } as const
  )[jenis];
  return {
    text: t(DAY_TEXT[jenis], { tanggal: formatCalendarDay(tanggal, t.language), nama }),
    keyboard: [
      [button(t, key, kal('day', { tanggal, verb }))],
      [button(t, 'kalender-button-libur', kal('list', { tahun: Number(tanggal.slice(0, 4)), page: 0 }))],
    ],
  };
}
