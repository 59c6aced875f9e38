/** What the office chose for a list with these heads, kept by the keys of its columns: their order may be another next time (C1, C3). Pure. */
import type { ColumnChoice } from '../../office/table/remember-columns.ts';
import { FROM_HEAD, type KontakList, NO_COLUMN, type Proposed } from './kontak-list-context.ts';
import type { ChosenColumns } from './kontak-list-rows.ts';

/** What these choices are kept under. */
export const KONTAK_COLUMNS_OF = 'kontak';
const FIELDS = ['nama', 'jabatan', 'telepon', 'tempat'] as const satisfies readonly (keyof Proposed)[];

export function choiceOf({ columns }: KontakList, chosen: ChosenColumns): ColumnChoice {
  const keyOf = (value: string): string => columns.find((_, at) => value === `c${at}`)?.key ?? value;
  return Object.fromEntries(FIELDS.map((name) => [name, keyOf(chosen[name] ?? '')]));
}

/** The list with the choice of last time; what is no column of it is left as it is proposed. */
export function withChoice(list: KontakList, choice: ColumnChoice): KontakList {
  const tagOf = (name: (typeof FIELDS)[number]): string => {
    const key = choice[name] ?? '';
    const at = list.columns.findIndex((column) => column.key === key);
    if (at >= 0) return `c${at}`;
    return key === NO_COLUMN || key === FROM_HEAD ? key : list.proposed[name];
  };
  const chosen = { nama: tagOf('nama'), jabatan: tagOf('jabatan'), telepon: tagOf('telepon'), tempat: tagOf('tempat') };
  return { ...list, proposed: { ...list.proposed, ...chosen }, remembered: true };
}
