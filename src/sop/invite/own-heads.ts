/** The heads of our own workbooks, in either language: a list that came from here is read as it stands (C1, C3). */
import { LANGUAGES, type SimpleKey } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { squashed } from '../../office/table/fold-head.ts';
import { COLUMN_HEADS, type KontakColumn } from './import-rows.ts';

/** Of the register's workbook and of the rows that come back to be put right. */
const BESIDE = [
  'daftar-column-peran',
  'daftar-column-kedudukan',
  'daftar-column-until',
  'daftar-column-seen',
  'daftar-column-status',
  'impor-column-note',
] as const satisfies readonly SimpleKey[];

const written = (key: SimpleKey): string[] => LANGUAGES.map((language) => squashed(translator(language).plain(key)));

export const OWN: Readonly<Record<KontakColumn, ReadonlySet<string>>> = {
  tempat: new Set(written(COLUMN_HEADS.tempat)),
  nama: new Set(written(COLUMN_HEADS.nama)),
  jabatan: new Set(written(COLUMN_HEADS.jabatan)),
  telepon: new Set(written(COLUMN_HEADS.telepon)),
};
export const OWN_HEADS: ReadonlySet<string> = new Set([
  ...Object.values(OWN).flatMap((heads) => [...heads]),
  ...BESIDE.flatMap(written),
]);
