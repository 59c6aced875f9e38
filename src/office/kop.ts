/** The letter head of an office, and the words in which its letters speak of it (C1). Pure. */
import type { KopBlock } from '../document/docx-blocks.ts';

export interface KopOffice {
  /** "Dusun Timur" */
  readonly nama: string;
  /** "Kabupaten Barito Timur" */
  readonly kabupatenNama: string;
}

/** Where the office's street stands is not known to the bot: the line is left for the tata usaha, as the number is. */
const STREET = 'Jalan ........................................ Telepon .................... Kode Pos ............';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** PEMERINTAH KABUPATEN …, KECAMATAN …, address. */
export function kopOf({ nama, kabupatenNama }: KopOffice): KopBlock {
  return {
    kind: 'kop',
    lines: [
      { text: `PEMERINTAH ${kabupatenNama}`.toUpperCase(), points: 13 },
      { text: `KECAMATAN ${nama}`.toUpperCase(), points: 16, bold: true },
      { text: STREET, points: 9 },
    ],
  };
}

/** The gap that the tata usaha fills in where a letter has no number yet: "400.9 /        / Kesra / XI / 2026". */
export function openNomor(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `400.9 /          / Kesra / ${ROMAN[Number(month) - 1] ?? ''} / ${year}`;
}
