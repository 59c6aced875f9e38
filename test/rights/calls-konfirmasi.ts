/** How the use cases about confirming arrivals are tried; see calls.ts. The body that brings the aid is the one of "mitra". */
import { addFotoKonfirmasi } from '../../src/sop/konfirmasi/add-foto-konfirmasi.ts';
import { listKonfirmasi } from '../../src/sop/konfirmasi/list-konfirmasi.ts';
import { recordKonfirmasi } from '../../src/sop/konfirmasi/record-konfirmasi.ts';
import { showKonfirmasi } from '../../src/sop/konfirmasi/show-konfirmasi.ts';
import { aKonfirmasi, aPenyaluran } from '../konfirmasi-office.ts';
import { nextDraftId } from '../next-draft-id.ts';
import type { Call } from './calls.ts';
import type { RightsWorld } from './world.ts';

const aPlanned = ({ deps, kasi }: RightsWorld): Promise<number> =>
  aPenyaluran(deps.database, kasi, { instansi: 'PUSKESMAS' });

export const CALLS_KONFIRMASI: Readonly<Record<string, Call>> = {
  addFotoKonfirmasi: async (world, actor) => {
    const { deps, owner } = world;
    const input = await aKonfirmasi(deps.database, await aPlanned(world));
    const done = await recordKonfirmasi(deps, owner, input);
    if (!done.ok) throw new Error(done.code);
    const konfirmasiId = done.value.konfirmasi.id;
    const fotoList = [{ fileId: 'f', uniqueId: `u-${konfirmasiId}` }];
    const late = { draftId: nextDraftId(), konfirmasiId, at: deps.clock.now(), jenis: 'FOTO' as const, fotoList };
    return (await addFotoKonfirmasi(deps, actor, late)).ok;
  },
  listKonfirmasi: async (world, actor) => {
    const id = await aPlanned(world);
    const listed = await listKonfirmasi(world.deps, actor);
    return listed.ok && listed.value.dueList.some((view) => view.id === id);
  },
  recordKonfirmasi: async (world, actor) => {
    const input = await aKonfirmasi(world.deps.database, await aPlanned(world));
    return (await recordKonfirmasi(world.deps, actor, input)).ok;
  },
  showKonfirmasi: async (world, actor) => {
    const penyaluranId = await aPlanned(world);
    return (await showKonfirmasi(world.deps, actor, { penyaluranId })).ok;
  },
};
