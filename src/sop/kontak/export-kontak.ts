/** The register as a workbook in DATA_DIR/exports (C1, C3): written down in the audit before anybody gets it. */
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, ok } from '../../lib/result.ts';
import { sheetName } from '../../spreadsheet/sheet-name.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { writeDownReading } from '../../office/book/act.ts';
import { findKecamatan } from '../../office/wilayah/kecamatan.repo.ts';
import { type WithoutRow, kontakSheet, withoutSheet } from './kontak.sheet.ts';
import { listKontak } from './list-kontak.ts';

export interface KontakWorkbook {
  /** Absolute path. The next export takes its place. */
  readonly path: string;
  /** What the file is called in the chat. */
  readonly fileName: string;
  /** How many seats it lists. */
  readonly rows: number;
}

export async function exportKontak(deps: Deps, actor: Actor): Promise<Result<KontakWorkbook, 'kontak-kasi-only'>> {
  const found = await listKontak(deps, actor);
  if (!found.ok) return found;
  const { kecamatanId, language } = actor;
  const now = deps.clock.now();
  const office = await deps.database.read((db) => findKecamatan(db, kecamatanId));
  const t = translator(language);
  const { kecamatan, desa, instansi, desaWithout, instansiWithout } = found.value;
  const rows = [...kecamatan, ...desa, ...instansi];
  const without: WithoutRow[] = [
    ...desaWithout.map((nama) => ({ part: 'desa' as const, nama })),
    ...instansiWithout.map((nama) => ({ part: 'instansi' as const, nama })),
  ];
  const at = formatDateTime(now, { language, zone: office.zona });
  const place = `Kecamatan ${office.nama}`;
  const first = sheetName(t.plain('daftar-sheet-kontak'));
  const second = sheetName(t.plain('daftar-sheet-without'), [first]);
  const head = {
    subtitle: t.plain('daftar-sheet-subtitle', { kecamatan: office.nama, at }),
    print: {
      headLeft: `${place}, ${office.kabupatenNama}`,
      headRight: t.plain('daftar-sheet-title'),
      footLeft: t.plain('daftar-sheet-confidential'),
      pageWords: [t.plain('daftar-sheet-page'), t.plain('daftar-sheet-page-of')],
    },
  } as const;
  const title = t.plain('daftar-sheet-title');
  const fileName = `${t.plain('daftar-file-name', { kecamatan: office.nama.replace(/[^\p{L}\p{N} .-]+/gu, ' ') })}.xlsx`;
  const path = join(deps.dataDir, 'exports', office.kode, fileName);
  const info = { title, author: place, created: now, language, zone: office.zona, sheets: [first, second] };
  await writeWorkbook(path, info, async (workbook) => {
    await workbook.add(kontakSheet(t, { ...head, name: first, title, rows, kecamatan: place }));
    await workbook.add(
      withoutSheet(t, { ...head, name: second, title: t.plain('daftar-sheet-without'), rows: without }),
    );
  });
  const note = { subject: `kecamatan:${kecamatanId}`, detail: `${rows.length} kontak` };
  await writeDownReading(deps, actor, 'kontak.export', note);
  return ok({ path, fileName, rows: rows.length });
}
