/** The letter and the calendar entry of a meeting as files below DATA_DIR: made once for each state of it, sent to everybody (C1). */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { makeDocx } from '../../document/make-docx.ts';
import { type IcsFacts, makeIcs } from './make-ics.ts';
import { type SuratFacts, suratTitle, suratUndangan } from './surat-undangan.ts';

/** Relative to DATA_DIR. */
export interface UndanganFiles {
  /** Null where the meeting was called off: there is nothing to invite to. */
  readonly surat: string | null;
  readonly ics: string;
}

async function once(dataDir: string, path: string, make: () => Promise<Buffer | string>): Promise<string> {
  const target = join(dataDir, path);
  const known = await access(target).then(
    () => true,
    () => false,
  );
  if (known) return path;
  await mkdir(join(target, '..'), { recursive: true });
  // Whole or not at all: another process may make the same one at this moment.
  const draft = `${target}.${randomUUID()}`;
  await writeFile(draft, await make());
  await rename(draft, target);
  return path;
}

/** The same facts, the same file. */
function nameOf(facts: object): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12);
}

const folderOf = ({ office, draftId, urut }: IcsFacts): string => `rapat/${office.kode}/${draftId}-${urut}`;

export async function makeSuratFile({ dataDir }: Pick<Deps, 'dataDir'>, facts: SuratFacts, folder: string) {
  return once(dataDir, `${folder}/undangan-${nameOf(facts)}.docx`, () =>
    makeDocx({ title: suratTitle(facts.judul), content: suratUndangan(facts) }),
  );
}

export async function makeUndanganFiles(
  deps: Pick<Deps, 'dataDir' | 'clock'>,
  facts: IcsFacts & SuratFacts,
): Promise<UndanganFiles> {
  const folder = folderOf(facts);
  const { draftId, urut, cancelled, judul, tempat, agenda, pimpinan, office, tanggal, mulai, selesai } = facts;
  const entry = { draftId, urut, cancelled, judul, tempat, agenda, pimpinan, office, tanggal, mulai, selesai };
  const ics = await once(deps.dataDir, `${folder}/rapat-${nameOf(entry)}.ics`, () => makeIcs(entry, deps.clock.now()));
  return { ics, surat: cancelled ? null : await makeSuratFile(deps, facts, folder) };
}
