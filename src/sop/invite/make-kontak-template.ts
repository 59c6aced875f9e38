/** The workbook in which contacts are listed for inviting: with every place to be filled in, or with the rows that were wrong (C1, C3). */
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { sheetName } from '../../spreadsheet/sheet-name.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type WrongRow, placesOf } from './import-kontak.ts';
import { findKecamatan } from '../../office/wilayah/kecamatan.repo.ts';
import { guideSheet, templateSheet } from './kontak-template.sheet.ts';

export interface KontakTemplate {
  /** Absolute path, of this seat alone; whoever has sent it takes it away. */
  readonly path: string;
  /** What the file is called in the chat. */
  readonly fileName: string;
}

/** @param wrong rows to be put right; none: the template itself */
export async function makeKontakTemplate(
  deps: Deps,
  actor: Actor,
  wrong: readonly WrongRow[] = [],
): Promise<Result<KontakTemplate, 'kontak-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const { kecamatanId, kontakId, language } = actor;
  const t = translator(language);
  const places = await placesOf(deps, actor);
  const office = await deps.database.read((db) => findKecamatan(db, kecamatanId));
  const isWrong = wrong.length > 0;
  const kecamatan = office.nama.replace(/[^\p{L}\p{N} .-]+/gu, ' ');
  const fileName = `${t.plain(isWrong ? 'impor-file-wrong' : 'impor-file-template', { kecamatan })}.xlsx`;
  const path = join(deps.dataDir, 'exports', office.kode, `impor-${kontakId}`, fileName);
  const author = `Kecamatan ${office.nama}`;
  const title = t.plain(isWrong ? 'impor-title-wrong' : 'impor-title');
  const first = sheetName(t.plain('impor-sheet-kontak'));
  const second = sheetName(t.plain('impor-sheet-guide'), [first]);
  const print = {
    headLeft: `${author}, ${office.kabupatenNama}`,
    headRight: title,
    footLeft: t.plain('daftar-sheet-confidential'),
    pageWords: [t.plain('daftar-sheet-page'), t.plain('daftar-sheet-page-of')],
  } as const;
  const subtitle = isWrong ? t.plain('impor-subtitle-wrong') : t.plain('impor-subtitle', { kecamatan: office.nama });
  const empty = places.map(
    ({ text }): WrongRow => ({ row: { tempat: text, nama: '', jabatan: '', telepon: '' }, faults: [] }),
  );
  const info = { title, author, created: deps.clock.now(), language, zone: office.zona, sheets: [first, second] };
  await writeWorkbook(path, info, async (workbook) => {
    const rows = isWrong ? wrong : empty;
    await workbook.add(templateSheet(t, { name: first, title, subtitle, print, rows, wrong: isWrong }));
    const guide = t.plain('impor-sheet-guide');
    await workbook.add(guideSheet(t, { name: second, title: guide, subtitle: '', print, places }));
  });
  return ok({ path, fileName });
}
