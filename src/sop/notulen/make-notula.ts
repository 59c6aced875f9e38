/** Makes the files of an approved notula in DATA_DIR (C2): once, under names that say what is in them, so that making them again changes nothing. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pagesOf } from '../../document/blocks-pdf.ts';
import { makeDocx } from '../../document/make-docx.ts';
import { makePdf } from '../../document/make-pdf.ts';
import { translator } from '../../i18n/translator.ts';
import { notulaOf } from './notula.ts';
import { formatRapat } from './notulen.ts';
import type { NotulenView } from './notulen-view.ts';

export interface NotulaFiles {
  /** Relative to DATA_DIR. */
  readonly pdf: string;
  readonly docx: string;
  /** Without names of people. */
  readonly kelompok: string;
  /** What the file is called in the chat, without its ending. */
  readonly name: string;
}

/** The revision and the first number decide what stands in them. */
export function notulaFiles({ kecamatan, nomor, tahun, tanggal, revision, itemList }: NotulenView): NotulaFiles {
  const base = `notula/${kecamatan.kode}/${formatRapat(nomor)}-${tahun}-r${revision}-tl${itemList[0]?.nomor ?? 0}`;
  return {
    pdf: `${base}.pdf`,
    docx: `${base}.docx`,
    kelompok: `${base}-grup.pdf`,
    name: `Notula ${formatRapat(nomor)} ${tanggal}`,
  };
}

/** Whole or not at all: a crash in the middle leaves no half file under the name. @param fresh where one is there, it is made anew */
async function keep(path: string, fresh: boolean, make: () => Promise<Buffer>): Promise<void> {
  if (!fresh && existsSync(path)) return;
  const half = `${path}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(half, await make());
  await rename(half, path);
}

/**
 * @param view as approved
 * @param fresh before the approval is committed: answers to the undangan may have come since an earlier attempt
 */
export async function makeNotula(dataDir: string, view: NotulenView, fresh: boolean): Promise<NotulaFiles> {
  const files = notulaFiles(view);
  const t = translator('id');
  const whole = notulaOf(view, 'peserta', t);
  await keep(join(dataDir, files.docx), fresh, () => makeDocx(whole));
  await keep(join(dataDir, files.pdf), fresh, () => makePdf(pagesOf(whole)));
  if (view.kelompokList.length > 0)
    await keep(join(dataDir, files.kelompok), fresh, () => makePdf(pagesOf(notulaOf(view, 'kelompok', t))));
  return files;
}
