/** The Kasi lets an applicant in with one tap: the seat is made (C1). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { ok, refuse } from '../../lib/result.ts';
import { instansiInUse } from '../instansi/instansi-of.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { giveKontak } from '../../office/actor/newcomer.ts';
import { type Decision, type DecideResult, decidePermohonan } from './decide-permohonan.ts';
import { findKontakIn, nameOrang } from './permohonan.repo.ts';
import type { PermohonanRow } from './permohonan-view.ts';

/** Whoever was seen as "Siti" by the Kasi is "Siti" on the list, whatever they have called themselves since. */
async function nameAsAsked(tx: Db, { orangId, nama, orang }: PermohonanRow): Promise<void> {
  if (orang.nama !== nama) await nameOrang(tx, orangId, nama);
}

const carryOut: NonNullable<Decision['carryOut']> = async (tx, row, now) => {
  const { kecamatanId, orangId, peran, desaId, instansiId, nama, jabatan, telepon, orang } = row;
  // Who had themselves erased in the meantime has taken back the request as well.
  if (orang.erasedAt !== null) return refuse('permohonan-already-withdrawn', { nama });
  if ((await findKontakIn(tx, kecamatanId, orangId)).length > 0) {
    return refuse('permohonan-applicant-has-seat', { nama });
  }
  if (instansiId !== null && !(await instansiInUse(tx, kecamatanId, instansiId))) {
    return refuse('permohonan-place-gone', { nama });
  }
  // A mitra may be known elsewhere under the name that stands there.
  if (peran !== 'MITRA') await nameAsAsked(tx, row);
  const seat = { orangId, kecamatanId, peran, desaId, instansiId, jabatan, telepon, createdAt: now };
  return ok({ kontakId: await giveKontak(tx, seat) });
};

export async function approvePermohonan(deps: Deps, actor: Actor, id: number): DecideResult {
  return decidePermohonan(deps, actor, id, { status: 'DISETUJUI', action: 'permohonan.approve', carryOut });
}
