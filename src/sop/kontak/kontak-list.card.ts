/** What a Kasi sees of the register: the summary, the lists, and where nobody speaks (C1, C3). Pure. */
import { escapeHtml, joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { createButtons } from '../../lib/button-data.ts';
import { PAGE, word } from '../../lib/button-part.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { KontakLine, Register } from './list-kontak.ts';

/** Which part of the register. */
export const PARTS = ['desa', 'instansi', 'kecamatan'] as const;
export type Part = (typeof PARTS)[number];

export const REGISTER_BUTTONS = createButtons(
  { part: 'kk:<part>[:<page>]', xlsx: 'kk:xlsx' },
  { part: word(['home', ...PARTS, 'without']), page: PAGE },
);
const partData = (part: Part | 'without', page: number): string => REGISTER_BUTTONS.data('part', { part, page });

const LINES_A_PAGE = 12;
const NAMES_A_PAGE = 40;
/** The list of invitations has them all. */
const WAITING_SHOWN = 10;

/** Somebody whose name was erased has none. */
export function nameOf({ nama }: { readonly nama: string }, t: Translate): string {
  return nama || t.plain('daftar-nameless');
}

function homeButton(t: Translate): InlineButton[] {
  return [{ text: t.plain('daftar-button-summary'), data: REGISTER_BUTTONS.data('part', { part: 'home' }) }];
}

function endingLine(line: KontakLine, zone: string, t: Translate): Html {
  const at = line.expiresAt ? formatShortDate(line.expiresAt, { language: t.language, zone }) : '';
  return t('daftar-summary-ending-line', { nama: nameOf(line, t), jabatan: line.jabatan, at });
}

/** How many people, what is missing, and the ways on. @param zone of the kecamatan */
export function summaryCard(register: Register, zone: string, t: Translate): Card {
  const { kecamatan, desa, instansi, desaWithout, instansiWithout } = register;
  const all = [...kecamatan, ...desa, ...instansi];
  const unreachable = all.filter((line) => line.unreachable);
  const ending = all.filter((line) => line.ending);
  const names = (list: readonly KontakLine[]) => list.map((line) => nameOf(line, t)).join(', ');
  const text: Html[] = [
    t('daftar-summary-title', { count: all.length }),
    t('daftar-summary-parts', { kecamatan: kecamatan.length, desa: desa.length, instansi: instansi.length }),
    t('daftar-summary-desa-without', { count: desaWithout.length, daftar: desaWithout.join(', ') }),
    t('daftar-summary-instansi-without', { count: instansiWithout.length }),
  ];
  if (register.waiting.length > 0) {
    const shown = register.waiting.slice(0, WAITING_SHOWN).map((one) => t.plain('impor-waiting-name', one));
    const daftar = [...shown, ...(register.waiting.length > WAITING_SHOWN ? ['…'] : [])].join(', ');
    text.push(t('impor-waiting', { count: register.waiting.length, daftar }));
  }
  if (unreachable.length > 0) {
    text.push(t('daftar-summary-unreachable', { count: unreachable.length, daftar: names(unreachable) }));
  }
  if (ending.length > 0) {
    text.push(t('daftar-summary-ending'), ...ending.map((line) => endingLine(line, zone, t)));
  }
  return {
    text: joinHtml(text),
    keyboard: [
      [
        { text: t.plain('daftar-part', { part: 'desa' }), data: partData('desa', 0) },
        { text: t.plain('daftar-part', { part: 'instansi' }), data: partData('instansi', 0) },
      ],
      [
        { text: t.plain('daftar-part', { part: 'kecamatan' }), data: partData('kecamatan', 0) },
        { text: t.plain('daftar-button-without'), data: partData('without', 0) },
      ],
      [
        { text: t.plain('daftar-button-kelompok'), data: 'kg:list' },
        { text: t.plain('daftar-button-permohonan'), data: 'pm:list:0' },
      ],
      [
        { text: t.plain('daftar-button-excel'), data: REGISTER_BUTTONS.data('xlsx') },
        { text: t.plain('impor-button'), data: 'ud:impor' },
      ],
    ],
  };
}

/** Grouped by desa or body; each person a button that opens the seat. */
export function partCard(part: Part, lines: readonly KontakLine[], page: number, t: Translate): Card {
  const slice = pageOf(lines, page, LINES_A_PAGE);
  const text: Html[] = [t('daftar-part-title', { part, count: lines.length })];
  let body: string | null = null;
  for (const [at, line] of slice.shown.entries()) {
    if (line.body !== null && line.body !== body) text.push(t('daftar-part-body', { body: line.body }));
    ({ body } = line);
    const vars = { nomor: String(slice.first + at + 1), nama: nameOf(line, t), jabatan: line.jabatan };
    text.push(
      t('daftar-part-line', { ...vars, state: line.unreachable ? 'unreachable' : line.ending ? 'ending' : '' }),
    );
  }
  if (lines.length === 0) text.push(t('daftar-part-empty'));
  if (slice.pages > 1) text.push(t('daftar-page', { page: slice.page + 1, pages: slice.pages }));
  const people = slice.shown.map((line, at) => ({
    text: `${slice.first + at + 1}. ${nameOf(line, t)}`,
    data: `ks:${line.kontakId}`,
  }));
  return {
    text: joinHtml(text),
    keyboard: [...inRows(people, 2), ...pageRow(slice, (to) => partData(part, to), t), homeButton(t)],
  };
}

/** Desa and bodies for which nobody speaks. */
export function withoutCard({ desaWithout, instansiWithout }: Register, page: number, t: Translate): Card {
  const slice = pageOf([...desaWithout, ...instansiWithout], page, NAMES_A_PAGE);
  const text: Html[] = [t('daftar-without-title', { desa: desaWithout.length, instansi: instansiWithout.length })];
  text.push(...slice.shown.map((name) => escapeHtml(`• ${name}`)));
  text.push(t(desaWithout.length + instansiWithout.length === 0 ? 'daftar-without-none' : 'daftar-without-hint'));
  if (slice.pages > 1) text.push(t('daftar-page', { page: slice.page + 1, pages: slice.pages }));
  return { text: joinHtml(text), keyboard: [...pageRow(slice, (to) => partData('without', to), t), homeButton(t)] };
}
