/** What the form of a meeting offers: groups, who may be notulis, the Camat, what is still to be done (A3). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { formatRecordNumber } from '../../lib/record-number.ts';
import { type KontakInfo, kontakInfoOf } from './rapat-view.ts';
import {
  findCamat,
  findConnectedGroups,
  findNotulisList,
  findOfficeOf,
  findOpenTindakLanjut,
} from './undangan.repo.ts';

export interface RapatChoices {
  readonly kecamatan: string;
  readonly hasCamat: boolean;
  readonly groups: readonly { readonly id: number; readonly forum: string }[];
  readonly notulisList: readonly KontakInfo[];
  /** "TL-0003: perbaiki data RTLH", those that are due first at the top. */
  readonly openTindakLanjut: readonly string[];
}

const NOTHING: RapatChoices = { kecamatan: '', hasCamat: false, groups: [], notulisList: [], openTindakLanjut: [] };
/** More would fill the whole agenda. */
const MOST_TINDAK_LANJUT = 10;

export async function listRapatChoices({ database }: Pick<Deps, 'database'>, actor: Actor): Promise<RapatChoices> {
  if (!mayAsKasi(actor, 'RAPAT')) return NOTHING;
  const { kecamatanId } = actor;
  return database.read(async (db) => {
    const open = await findOpenTindakLanjut(db, kecamatanId, MOST_TINDAK_LANJUT);
    return {
      kecamatan: (await findOfficeOf(db, kecamatanId)).nama,
      hasCamat: (await findCamat(db, kecamatanId)) !== null,
      groups: (await findConnectedGroups(db, kecamatanId)).map(({ id, forum, nama }) => ({ id, forum: forum || nama })),
      notulisList: (await findNotulisList(db, kecamatanId)).map(kontakInfoOf),
      openTindakLanjut: open.map(({ nomor, uraian }) =>
        nomor === null ? uraian : `${formatRecordNumber('TL', nomor)}: ${uraian}`,
      ),
    };
  });
}
