/** The Kasi changes how a body is called, or takes it out of use and back (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import type { AuditAction } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { findAnyInstansi, findWholeInstansiList, updateInstansi } from './instansi.repo.ts';
import { aliasesOf, isSameName, oneLine } from './names.ts';

export type InstansiChange =
  | { readonly nama: string }
  /** Empty: none. */
  | { readonly singkatan: string | null }
  /** One a line; empty: none. */
  | { readonly alias: string | null }
  /** Out of use: it is no longer offered, and its people and records stay. */
  | { readonly archived: boolean };

export type ChangeInstansiRefusal = 'instansi-not-found' | 'instansi-name-taken';

function dataOf(change: InstansiChange, now: Date) {
  if ('nama' in change) return { nama: oneLine(change.nama) };
  if ('singkatan' in change) return { singkatan: oneLine(change.singkatan ?? '') };
  if ('alias' in change) return { alias: aliasesOf(change.alias) };
  return { archivedAt: change.archived ? now : null };
}

function actionOf(change: InstansiChange): AuditAction {
  if ('nama' in change) return 'instansi.nama';
  if ('singkatan' in change) return 'instansi.singkatan';
  return 'alias' in change ? 'instansi.alias' : 'instansi.archived';
}

/** The same again is a success. */
export async function changeInstansi(
  deps: Deps,
  actor: Actor,
  instansiId: number,
  change: InstansiChange,
): Promise<Result<{ readonly nama: string }, ChangeInstansiRefusal>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('instansi-not-found');
  const { kecamatanId } = actor;
  return act(deps, actor, actionOf(change), async (tx, now) => {
    const found = await findAnyInstansi(tx, kecamatanId, instansiId);
    if (!found) return refuse('instansi-not-found');
    const nama = 'nama' in change ? oneLine(change.nama) : found.nama;
    if ('nama' in change) {
      const others = (await findWholeInstansiList(tx, kecamatanId)).filter(({ id }) => id !== instansiId);
      if (others.some((other) => isSameName(other.nama, nama))) return refuse('instansi-name-taken', { nama });
    }
    if ('archived' in change && change.archived === (found.archivedAt !== null)) return repeated({ nama });
    await updateInstansi(tx, instansiId, dataOf(change, now));
    return done({ nama }, `instansi:${instansiId}`);
  });
}
