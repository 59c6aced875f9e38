/** One point of the minutes is written down: a record of its own, kept at once (C2). */
import type { Deps } from '../../deps.ts';
import { type Result, ok } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { addButir } from './butir.repo.ts';
import { type ChangeRefusal, changeNotulen } from './change-notulen.ts';
import type { ButirView, NotulenView } from './notulen-view.ts';

export interface ButirInput {
  readonly rapatId: number;
  readonly draftId: number;
  readonly at: Date;
  /** The point of the agenda in its words, or another heading. */
  readonly judul: string;
  readonly pembahasan: string;
  readonly keputusan: string | null;
}
export interface ButirRecorded {
  readonly view: NotulenView;
  /** Null when it was removed since: this is a repeat. */
  readonly butir: ButirView | null;
}

export async function recordButir(
  deps: Deps,
  actor: Actor,
  { rapatId, draftId, at, judul, pembahasan, keputusan }: ButirInput,
): Promise<Result<ButirRecorded, ChangeRefusal>> {
  let butirId = 0;
  const once = `notulen-butir:draft-${draftId}`;
  const done = await changeNotulen<ChangeRefusal>(
    deps,
    actor,
    { rapatId, at, once },
    async (tx, { notulenId }, now) => {
      const words = { judul, pembahasan, keputusan };
      butirId = await addButir(tx, {
        ...words,
        notulenId,
        draftId,
        olehId: actor.kontakId,
        createdAt: now,
        updatedAt: now,
      });
      return null;
    },
  );
  if (!done.ok) return done;
  const view = done.value;
  const butir = view.butirList.find((one) => (butirId === 0 ? one.draftId === draftId : one.id === butirId)) ?? null;
  return ok({ view, butir });
}
