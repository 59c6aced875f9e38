/** What every programme must keep to (A2): asked within the transaction that writes it. */
import type { Db } from '../../db/database.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import { instansiInUse } from '../instansi/instansi-of.ts';
import { type ProgramFacts, nameKey } from './program.ts';
import { findProgramList, hasBidang } from './program.repo.ts';

export type ProgramProblem =
  | 'program-exists'
  | 'program-exists-archived'
  | 'program-bidang-unknown'
  | 'program-instansi-unknown';

/** @param own the programme itself, where it is there already */
export async function findProblem(
  tx: Db,
  { kecamatanId, tahun, own = 0 }: { readonly kecamatanId: number; readonly tahun: number; readonly own?: number },
  { nama, bidangId, instansiId }: Partial<ProgramFacts>,
): Promise<Refusal<ProgramProblem> | null> {
  if (nama !== undefined) {
    const rows = await findProgramList(tx, kecamatanId, tahun);
    const same = rows.find((row) => row.id !== own && nameKey(row.nama) === nameKey(nama));
    if (same) {
      return refuse(same.archivedAt ? 'program-exists-archived' : 'program-exists', {
        nama: same.nama,
        tahun: `${tahun}`,
      });
    }
  }
  if (bidangId !== undefined && !(await hasBidang(tx, kecamatanId, bidangId))) return refuse('program-bidang-unknown');
  if (typeof instansiId === 'number' && !(await instansiInUse(tx, kecamatanId, instansiId)))
    return refuse('program-instansi-unknown');
  return null;
}
