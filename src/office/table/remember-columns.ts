/** What the columns of a table are, as an office chose last for these heads: proposed next time, and shown again. */
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../actor/actor.ts';
import { change, changed } from '../book/act.ts';
import { findKolomTabel, keepKolomTabel } from './kolom-tabel.repo.ts';

/** Field → key of a column, or a word of the form. */
const CHOICE = z.record(z.string(), z.string());
export type ColumnChoice = z.output<typeof CHOICE>;

interface Of {
  /** What was read with it, e.g. "kontak". */
  readonly jenis: string;
  /** Of the folded heads (`JoinedList.key`). */
  readonly key: string;
}

export async function knownColumns(
  deps: Deps,
  { kecamatanId }: Actor,
  { jenis, key }: Of,
): Promise<ColumnChoice | null> {
  const known = await deps.database.read((db) => findKolomTabel(db, { kecamatanId, jenis, hash: key }));
  return known && CHOICE.parse(JSON.parse(known.value));
}

export async function rememberColumns(
  deps: Deps,
  { kecamatanId }: Actor,
  { jenis, key, choice }: Of & { readonly choice: ColumnChoice },
): Promise<void> {
  await change(deps, async (tx, now) => {
    await keepKolomTabel(tx, { kecamatanId, jenis, hash: key }, JSON.stringify(choice), now);
    return changed(null);
  });
}
