/** How the use cases about confirming arrivals are tried; see calls.ts. The body that brings the aid is the one of "mitra". */
import { addFotoKonfirmasi } from '../../src/sop/konfirmasi/add-foto-konfirmasi.ts';
import { listKonfirmasi } from '../../src/sop/konfirmasi/list-konfirmasi.ts';
import { recordKonfirmasi } from '../../src/sop/konfirmasi/record-konfirmasi.ts';
import { showKonfirmasi } from '../../src/sop/konfirmasi/show-konfirmasi.ts';
import { aKonfirmasi, aPenyaluran } from '../konfirmasi-office.ts';
import { nextDraftId } from '../next-draft-id.ts';
import type { KonfirmasiInput } from '../../src/sop/konfirmasi/record-konfirmasi.ts';
import type { Call } from './calls.ts';
import { byAll, once, untilDone } from './records.ts';
import type { RightsWorld } from './world.ts';

const aPlanned = ({ deps, kasi }: RightsWorld): Promise<number> =>
  aPenyaluran(deps.database, kasi, { instansi: 'PUSKESMAS' });

const waiting = once(aPlanned);

/** What is said of one that was just planned. */
const answers = async (world: RightsWorld): Promise<KonfirmasiInput> =>
  aKonfirmasi(world.deps.database, await aPlanned(world));

/** One that "desa sendiri" has confirmed. @returns the id of the confirmation */
async function confirmed(world: RightsWorld): Promise<number> {
  const done = await recordKonfirmasi(world.deps, world.owner, await answers(world));
  if (!done.ok) throw new Error(done.code);
  return done.value.konfirmasi.id;
}

export const CALLS_KONFIRMASI: Readonly<Record<string, Call>> = {
  addFotoKonfirmasi: untilDone(confirmed, async ({ deps }, actor, konfirmasiId) => {
    const draftId = nextDraftId();
    const fotoList = [{ fileId: 'f', uniqueId: `u-${draftId}` }];
    const late = { draftId, konfirmasiId, at: deps.clock.now(), jenis: 'FOTO' as const, fotoList };
    return (await addFotoKonfirmasi(deps, actor, late)).ok;
  }),
  listKonfirmasi: byAll(waiting, async ({ deps }, actor, id) => {
    const listed = await listKonfirmasi(deps, actor);
    return listed.ok && listed.value.dueList.some((view) => view.id === id);
  }),
  recordKonfirmasi: untilDone(
    answers,
    async ({ deps }, actor, input) => (await recordKonfirmasi(deps, actor, input)).ok,
  ),
  showKonfirmasi: byAll(
    waiting,
    async ({ deps }, actor, penyaluranId) => (await showKonfirmasi(deps, actor, { penyaluranId })).ok,
  ),
};
