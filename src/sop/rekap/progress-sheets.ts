/** Which of the sheets about programmes, distributions, meetings and desa a workbook has, and their writing (D2). */
import type { Translate } from '../../i18n/translate.ts';
import { LIST_HEAD_ROW } from '../../spreadsheet/list-sheet.ts';
import { sheetName } from '../../spreadsheet/sheet-name.ts';
import type { Workbook } from '../../spreadsheet/write-workbook.ts';
import { kepatuhanSheet } from './kepatuhan.sheet.ts';
import type { Office } from '../../office/rekap/office.ts';
import { type PenyaluranLine, penyaluranLines, penyaluranSheet } from '../penyaluran/penyaluran.sheet.ts';
import { type LinkToLines, programSheet } from '../program/program.sheet.ts';
import type { Progress } from './progress.ts';
import { type SheetRef, type SheetSpec, rowCell } from '../../office/rekap/sheet.ts';
import { rapatSheet } from '../tindak-lanjut/rapat-tindak-lanjut.sheet.ts';
import type { ProgressRefs } from './ringkasan-progress.ts';

export interface ProgressSheets {
  readonly refs: ProgressRefs;
  readonly lines: readonly PenyaluranLine[];
  /** In the order of their tabs. */
  readonly names: readonly string[];
}

/** A sheet without rows is left out. @param taken names of the other sheets */
export function planSheets(t: Translate, progress: Progress, taken: readonly string[]): ProgressSheets {
  const lines = penyaluranLines(progress.penyaluranList);
  const names: string[] = [];
  const ref = (key: Parameters<typeof t.plain>[0] & `rekap-sheet-${string}`, length: number): SheetRef | null => {
    if (length === 0) return null;
    const name = sheetName(t.plain(key), [...taken, ...names]);
    names.push(name);
    return { name, lastRow: LIST_HEAD_ROW + length };
  };
  const refs = {
    program: ref('rekap-sheet-program', progress.programs.length),
    penyaluran: ref('rekap-sheet-penyaluran', lines.length),
    rapat: ref('rekap-sheet-rapat', progress.rapatLines.length),
    kepatuhan: ref('rekap-sheet-kepatuhan', progress.kepatuhan.length),
  };
  return { refs, lines, names };
}

export interface ProgressSheetsSpec extends Omit<SheetSpec, 'name'> {
  readonly office: Office;
  readonly progress: Progress;
  readonly sheets: ProgressSheets;
  readonly daftar: SheetRef;
  readonly reported: (desaId: number) => number;
}

export async function addProgressSheets(workbook: Workbook, spec: ProgressSheetsSpec): Promise<void> {
  const { progress, sheets, office, daftar, reported, ...shared } = spec;
  const { refs, lines } = sheets;
  const { program, penyaluran, rapat, kepatuhan } = refs;
  const firstLine = new Map([...lines.entries()].reverse().map(([at, { row }]) => [row.programId, at]));
  const linkToLines: LinkToLines = (programId) => {
    const place = firstLine.get(programId);
    return penyaluran && place !== undefined ? { sheet: penyaluran.name, cell: rowCell(place) } : undefined;
  };
  if (program) {
    const one = { ...shared, name: program.name };
    await workbook.add(programSheet(one, progress.programs, linkToLines));
  }
  if (penyaluran) {
    await workbook.add(penyaluranSheet({ ...shared, name: penyaluran.name }, lines));
  }
  if (rapat) {
    const desaNames = new Map(office.desaList.map(({ id, nama }) => [id, nama]));
    const one = { ...shared, name: rapat.name, today: progress.today, desaNames };
    await workbook.add(rapatSheet(one, progress.rapatLines));
  }
  if (kepatuhan) {
    const { kepatuhan: rows, kartuQuarters: quarters } = progress;
    await workbook.add(
      kepatuhanSheet({ ...shared, name: kepatuhan.name, rows, quarters, reported, daftar, penyaluran, rapat }),
    );
  }
}
