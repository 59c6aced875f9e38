/** A table of the merged workbook: kecamatan × bidang, urgensi, status or triwulan, small counts hidden (D2). */
import type { Cell, Sheet, SheetRow } from '../../spreadsheet/cell.ts';
import { LOOKS } from '../../spreadsheet/looks.ts';
import { nameRow } from '../../spreadsheet/text-height.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { KabupatenFigures, KabupatenTable } from './kabupaten-figures.ts';
import type { Shown } from './small-counts.ts';

const NAME_WIDTH = 22;

export interface KabupatenSheetSpec {
  readonly name: string;
  readonly subtitle: string;
  readonly label: string;
  readonly figures: KabupatenFigures;
  readonly table: KabupatenTable;
}

/** Numbers stay numbers; no formula, since a sum would need what is hidden. */
function countCell(shown: Shown, look: 'body' | 'total'): Cell {
  if (typeof shown === 'number') return { value: shown, kind: 'whole', look };
  return { value: shown === 'small' ? '<5' : '▪', kind: 'code', look };
}

export function kabupatenSheet(t: Translate, { name, subtitle, label, figures, table }: KabupatenSheetSpec): Sheet {
  const { kabupaten, kecamatanList } = figures;
  const heads = [t.plain('kabupaten-column-kecamatan'), ...table.columns, t.plain('rekap-pivot-total')];
  const body = table.shown.map((row, at): SheetRow => {
    const nama = kecamatanList[at];
    const look = nama === undefined ? 'total' : 'body';
    const { kind, height } = nameRow(nama ?? '', NAME_WIDTH, LOOKS[look].font.size, 16);
    const first: Cell = { value: nama ?? t.plain('rekap-pivot-total'), look, kind };
    return { cells: [first, ...row.map((shown) => countCell(shown, look))], height };
  });
  const rows: SheetRow[] = [
    { cells: [{ value: `${t.plain('kabupaten-title')} · ${name}`, look: 'listTitle' }], height: 20 },
    { cells: [{ value: subtitle, look: 'listSubtitle' }], height: 14 },
    { cells: [] },
    { cells: heads.map((value): Cell => ({ value, look: 'head' })), height: 30 },
    ...body,
    { cells: [] },
    { cells: [{ value: t.plain('kabupaten-note-small'), look: 'note' }] },
    { cells: [{ value: t.plain('kabupaten-note-covered'), look: 'note' }] },
    { cells: [{ value: t.plain('kabupaten-note-rahasia'), look: 'note' }] },
  ];
  return {
    name,
    widths: [NAME_WIDTH, ...heads.slice(1).map(() => 13)],
    rows,
    freeze: { rows: 4, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: [4, 4],
      headLeft: kabupaten,
      headRight: label,
      pageWords: [t.plain('rekap-page'), t.plain('rekap-page-of')],
    },
    gridLines: false,
    tab: '14532D',
  };
}
