/** The Kasi adds a body that the list of a new office does not have (C1). */
import { markOnce, wasMarked } from '../../clock/mark-once.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { createInstansi, findWholeInstansiList } from './instansi.repo.ts';
import { isSameName, kodeOf, oneLine } from './names.ts';

export interface NewInstansi {
  readonly nama: string;
  readonly singkatan: string | null;
  /** One form, one body. */
  readonly draftId: number;
}

export async function addInstansi(
  deps: Deps,
  actor: Actor,
  input: NewInstansi,
): Promise<Result<{ readonly nama: string }, 'instansi-not-found' | 'instansi-name-taken'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('instansi-not-found');
  const { kecamatanId } = actor;
  const nama = oneLine(input.nama);
  return act(deps, actor, 'instansi.add', async (tx, now) => {
    const list = await findWholeInstansiList(tx, kecamatanId);
    const taken = list.some((one) => isSameName(one.nama, nama));
    const once = `instansi:baru:draft-${input.draftId}`;
    if (taken) {
      // Its own repeat, or somebody else's name.
      return (await wasMarked(tx, once)) ? repeated({ nama }) : refuse('instansi-name-taken', { nama });
    }
    if (!(await markOnce(tx, once, now))) return repeated({ nama });
    const kode = kodeOf(
      nama,
      list.map((one) => one.kode),
    );
    const urut = Math.max(0, ...list.map((one) => one.urut)) + 1;
    const singkatan = oneLine(input.singkatan ?? '');
    const made = await createInstansi(tx, { kecamatanId, kode, nama, singkatan, urut });
    return done({ nama }, `instansi:${made.id}`);
  });
}
