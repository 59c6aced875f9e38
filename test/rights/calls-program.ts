/** How the use cases about programmes and distributions are tried; see calls.ts. */
import { nextDraftId } from '../next-draft-id.ts';
import { cancelPenyaluran } from '../../src/sop/penyaluran/cancel-penyaluran.ts';
import { actOnPenyaluran } from '../../src/sop/penyaluran/act-on-penyaluran.ts';
import { changePenyaluran } from '../../src/sop/penyaluran/change-penyaluran.ts';
import { listPenyaluran } from '../../src/sop/penyaluran/list-penyaluran.ts';
import { planPenyaluran } from '../../src/sop/penyaluran/plan-penyaluran.ts';
import { showPenyaluran } from '../../src/sop/penyaluran/show-penyaluran.ts';
import { changeProgram } from '../../src/sop/program/change-program.ts';
import { listPlannable, listProgram } from '../../src/sop/program/list-program.ts';
import { recordProgram } from '../../src/sop/program/record-program.ts';
import { showProgram } from '../../src/sop/program/show-program.ts';
import { aPenyaluran, aProgram } from '../penyaluran-office.ts';
import type { Call } from './calls.ts';
import { byAll, once, untilDone } from './records.ts';
import type { RightsWorld } from './world.ts';

const fresh = () => {
  const draftId = nextDraftId();
  return { draftId, nama: `Program ${draftId}` };
};
/** Another body than that of "mitra" carries it out. */
const aNewProgram = ({ deps, kasi }: RightsWorld) => aProgram(deps, kasi, { ...fresh(), instansi: 'DPMDSOS' });
const aNewPenyaluran = async (world: RightsWorld) =>
  aPenyaluran(world.deps, world.kasi, { programId: (await aNewProgram(world)).id });
const shownProgram = once(aNewProgram);
const shownPenyaluran = once(aNewPenyaluran);
const ofTheirs = (list: readonly { readonly kecamatanId: number }[], { kasi }: RightsWorld): boolean =>
  list.some(({ kecamatanId }) => kecamatanId === kasi.kecamatanId);

export const CALLS_PROGRAM: Readonly<Record<string, Call>> = {
  actOnPenyaluran: untilDone(aNewPenyaluran, async (world, actor, { id, revision }) => {
    const act = { penyaluranId: id, revision, at: world.deps.clock.now() };
    const done = await actOnPenyaluran(world.deps, actor, act, {
      action: 'penyaluran.change',
      isSame: () => false,
      stepOf: () => ({ data: {}, toStatus: 'DIRENCANAKAN', note: '', tell: () => Promise.resolve() }),
    });
    return done.ok;
  }),
  cancelPenyaluran: untilDone(aNewPenyaluran, async (world, actor, { id, revision }) => {
    const act = { penyaluranId: id, revision, at: world.deps.clock.now() };
    return (await cancelPenyaluran(world.deps, actor, act, 'Dana belum cair.')).ok;
  }),
  changePenyaluran: untilDone(aNewPenyaluran, async (world, actor, { id, revision }) => {
    const act = { penyaluranId: id, revision, at: world.deps.clock.now() };
    return (await changePenyaluran(world.deps, actor, act, { part: 'tanggal', tanggal: '2026-12-14' })).ok;
  }),
  changeProgram: untilDone(aNewProgram, async (world, actor, { id, revision }) => {
    return (await changeProgram(world.deps, actor, { programId: id, revision }, { target: 120 })).ok;
  }),
  listPenyaluran: byAll(shownPenyaluran, async (world, actor, { programId }) => {
    return (await listPenyaluran(world.deps, actor, { programId, page: 0 })).total > 0;
  }),
  listPlannable: byAll(shownProgram, async (world, actor) => {
    return ofTheirs(await listPlannable(world.deps, actor), world);
  }),
  listProgram: byAll(shownProgram, async (world, actor) => {
    return ofTheirs((await listProgram(world.deps, actor)).list, world);
  }),
  planPenyaluran: byAll(shownProgram, async (world, actor, { id }) => {
    const done = await planPenyaluran(world.deps, actor, {
      draftId: nextDraftId(),
      at: world.deps.clock.now(),
      programId: id,
      desaIds: 'all',
      tanggal: '2026-12-10',
      tempat: '',
      kpm: 10,
      barangList: [{ nama: 'Beras', jumlah: 100, satuan: 'kg' }],
      instansiId: null,
    });
    return done.ok;
  }),
  // Whoever may make one in another kecamatan makes it there: the field of welfare is that of the records' own.
  recordProgram: byAll(shownProgram, async (world, actor, { bidangId, jadwal }) => {
    const done = await recordProgram(world.deps, actor, {
      ...fresh(),
      at: world.deps.clock.now(),
      tahun: 2026,
      bidangId,
      jadwal,
      jenisBantuan: 'PKH',
      sasaran: 'Keluarga/KK',
      target: 10,
      satuan: 'KPM',
      pagu: 0,
      sumberDana: 'Pusat',
      instansiId: null,
    });
    return done.ok;
  }),
  showPenyaluran: byAll(shownPenyaluran, async (world, actor, { id }) => {
    return (await showPenyaluran(world.deps, actor, { id })).ok;
  }),
  showProgram: byAll(shownProgram, async (world, actor, { id }) => {
    return (await showProgram(world.deps, actor, id)).ok;
  }),
};
