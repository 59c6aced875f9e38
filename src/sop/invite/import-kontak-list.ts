/** The Kasi has confirmed what the columns of a list are: its people are invited, and the choice is known next time (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type KontakImported, importKontak, placesOf } from './import-kontak.ts';
import type { KontakList } from './kontak-list-context.ts';
import { rememberColumns } from '../../office/table/remember-columns.ts';
import { KONTAK_COLUMNS_OF, choiceOf } from './kontak-list-choice.ts';
import { type ChosenColumns, rowsOfList } from './kontak-list-rows.ts';

export interface KontakListImported {
  readonly imported: KontakImported;
  /** Rows without a name and a telephone. */
  readonly nobody: number;
}

export async function importKontakList(
  deps: Deps,
  actor: Actor,
  { list, chosen, once }: { readonly list: KontakList; readonly chosen: ChosenColumns; readonly once: string },
): Promise<Result<KontakListImported, 'kontak-kasi-only' | 'impor-empty'>> {
  const { rows, nobody } = rowsOfList(list, chosen, await placesOf(deps, actor));
  if (rows.length === 0) return refuse('impor-empty');
  const done = await importKontak(deps, actor, { rows, once });
  if (!done.ok) return done;
  await rememberColumns(deps, actor, { jenis: KONTAK_COLUMNS_OF, key: list.key, choice: choiceOf(list, chosen) });
  return ok({ imported: done.value, nobody: nobody.length });
}
