/** The Kasi adds a place that has people but no Kemendagri code: a transmigration site, a company's settlement (C1). */
import { markOnce, wasMarked } from '../../clock/mark-once.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { createWilayahKhusus, findDesaNames } from './desa.repo.ts';
import { aliasesOf, isSameName, oneLine } from './names.ts';

export interface NewWilayah {
  readonly nama: string;
  /** One a line; null: none. */
  readonly alias: string | null;
  /** One form, one place. */
  readonly draftId: number;
}

export async function addWilayahKhusus(
  deps: Deps,
  actor: Actor,
  input: NewWilayah,
): Promise<Result<{ readonly nama: string }, 'instansi-not-found' | 'instansi-name-taken'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('instansi-not-found');
  const { kecamatanId } = actor;
  const nama = oneLine(input.nama);
  return act(deps, actor, 'desa.add', async (tx, now) => {
    const once = `wilayah:baru:draft-${input.draftId}`;
    if ((await findDesaNames(tx, kecamatanId)).some((one) => isSameName(one.nama, nama))) {
      return (await wasMarked(tx, once)) ? repeated({ nama }) : refuse('instansi-name-taken', { nama });
    }
    if (!(await markOnce(tx, once, now))) return repeated({ nama });
    const made = await createWilayahKhusus(tx, kecamatanId, nama, aliasesOf(input.alias));
    return done({ nama }, `desa:${made.id}`);
  });
}
