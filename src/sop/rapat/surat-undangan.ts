/** The letter of invitation in the shape of the Tata Naskah Dinas, as data (C1). It is Indonesian whoever reads it, and names offices, not people. */
import type { Block, FactsBlock } from '../../document/docx-blocks.ts';
import { translator } from '../../i18n/translator.ts';
import { formatCalendarDay, zoneLabel } from '../../i18n/format.ts';
import { kopOf, openNomor } from '../../office/kop.ts';
import type { Waktu } from './rapat.ts';
import { hari, jam } from './waktu.ts';

export interface SuratFacts extends Waktu {
  readonly office: { readonly nama: string; readonly kabupatenNama: string; readonly zona: string };
  readonly judul: string;
  readonly tempat: string;
  readonly agenda: readonly string[];
  readonly pimpinan: string;
  readonly suratNomor: string | null;
  /** "2026-11-24": the day of the letter. */
  readonly dated: string;
  /** Whom it is for: "Sekretaris Desa Sarapat". */
  readonly kepada: readonly string[];
  /** Who signs: the Camat, where the register has one. */
  readonly camat: { readonly nama: string; readonly kedudukan: string } | null;
}

/** More do not fit between the date and the text; they stand on a page of their own. */
const MOST_IN_LETTER = 3;
const NAME_OPEN = '........................................';
const NIP_OPEN = 'NIP. ..............................';

function penerima({ kepada }: SuratFacts): Block[] {
  const lines = kepada.length > MOST_IN_LETTER ? ['Daftar terlampir'] : kepada;
  const [only = '', ...more] = lines;
  const yth: Block[] =
    more.length === 0
      ? [{ kind: 'text', text: `Yth. ${only}`, before: 10 }]
      : [
          { kind: 'text', text: 'Yth.', before: 10 },
          { kind: 'list', style: 'number', items: lines },
        ];
  return [...yth, { kind: 'text', text: 'di –' }, { kind: 'text', text: 'Tempat', indent: 1 }];
}

function head(facts: SuratFacts): Block {
  const { office, dated, kepada, suratNomor, judul } = facts;
  const left: FactsBlock = {
    kind: 'facts',
    labelWidth: 2.1,
    rows: [
      ['Nomor', suratNomor ?? openNomor(dated)],
      ['Sifat', 'Penting'],
      ['Lampiran', kepada.length > MOST_IN_LETTER ? '1 (satu) lembar' : '–'],
      ['Hal', [{ text: /^undangan\b/i.test(judul) ? judul : `Undangan ${judul}`, bold: true }]],
    ],
  };
  // The day of the letter without its weekday, as letters write it.
  const day = formatCalendarDay(dated, 'id').replace(/^\S+ /, '');
  const right: Block[] = [{ kind: 'text', text: `${office.nama}, ${day}` }, ...penerima(facts)];
  return { kind: 'table', borders: false, widths: [9.3, 7.2], rows: [[[left], right]] };
}

function waktuLine({ mulai, selesai }: Waktu, zona: string): string {
  const until = selesai === null ? 'selesai' : `${jam(selesai, 'id')} ${zoneLabel(zona)}`;
  return `${jam(mulai, 'id')} ${zoneLabel(zona)} s.d. ${until}`;
}

function body(facts: SuratFacts): Block[] {
  const { office, agenda, judul, tempat, pimpinan } = facts;
  const acara: [string, FactsBlock['rows'][number][1]] =
    agenda.length === 0
      ? ['Acara', judul]
      : [
          'Acara',
          [
            { kind: 'text', text: judul },
            { kind: 'list', style: 'number', items: agenda },
          ],
        ];
  const paragraph = { kind: 'text', align: 'justify', firstLine: 1.25 } as const;
  return [
    { ...paragraph, text: 'Dengan hormat,', before: 14 },
    {
      ...paragraph,
      text: `Bersama ini kami mengundang Bapak/Ibu untuk hadir pada ${judul} yang akan dilaksanakan pada:`,
      before: 4,
      after: 6,
    },
    {
      kind: 'facts',
      indent: 1.25,
      labelWidth: 2.8,
      rows: [
        ['Hari/tanggal', hari(facts, 'id')],
        ['Pukul', waktuLine(facts, office.zona)],
        ['Tempat', tempat],
        acara,
        ['Pimpinan rapat', pimpinan],
      ],
    },
    {
      ...paragraph,
      text: 'Mengingat pentingnya acara tersebut, dimohon hadir tepat waktu. Bila berhalangan, mohon menugaskan wakil.',
      before: 8,
    },
    {
      ...paragraph,
      text: 'Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Bapak/Ibu, kami ucapkan terima kasih.',
      before: 4,
      after: 16,
    },
  ];
}

function camatTitle({ camat, office }: SuratFacts): string {
  const standIn = camat?.kedudukan === 'PLT' ? 'Plt. ' : camat?.kedudukan === 'PLH' ? 'Plh. ' : '';
  return `${standIn}CAMAT ${office.nama.toUpperCase()},`;
}

function attachment(facts: SuratFacts): Block[] {
  if (facts.kepada.length <= MOST_IN_LETTER) return [];
  const day = formatCalendarDay(facts.dated, 'id').replace(/^\S+ /, '');
  return [
    { kind: 'text', text: 'Lampiran Surat Undangan', newPage: true },
    {
      kind: 'facts',
      labelWidth: 2.1,
      rows: [
        ['Nomor', facts.suratNomor ?? openNomor(facts.dated)],
        ['Tanggal', day],
      ],
    },
    { kind: 'text', text: 'DAFTAR UNDANGAN', align: 'center', bold: true, before: 16, after: 8 },
    { kind: 'list', style: 'number', items: facts.kepada },
    { kind: 'text', text: '', after: 16 },
  ];
}

/** The texts of an official letter are the office's own, not the bot's: they do not change with the reader's language. */
export function suratUndangan(facts: SuratFacts): Block[] {
  const signatures: Block = {
    kind: 'signatures',
    columns: [null, { heading: [camatTitle(facts)], name: facts.camat?.nama ?? NAME_OPEN, below: [NIP_OPEN] }],
  };
  const more = attachment(facts);
  return [
    kopOf(facts.office),
    head(facts),
    ...body(facts),
    signatures,
    ...more,
    ...(more.length > 0 ? [signatures] : []),
  ];
}

/** For the file's properties. */
export const suratTitle = (judul: string): string => translator('id').plain('rapat-surat-title', { judul });
