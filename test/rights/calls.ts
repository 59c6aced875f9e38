/** How each use case of docs/HAK.md is tried: on a fresh record of "desa sendiri", by whoever acts. */
import type { Deps } from '../../src/deps.ts';
import { addFotoLate } from '../../src/sop/kebutuhan/add-foto-late.ts';
import {
  answerReturnedKebutuhan,
  rejectKebutuhan,
  returnKebutuhan,
  takeUpKebutuhan,
  verifyKebutuhan,
} from '../../src/sop/kebutuhan/act-on-kebutuhan.ts';
import { NO_FILTER } from '../../src/sop/kebutuhan/kebutuhan-filter.ts';
import { findJenis, listBidang, listJenis } from '../../src/sop/kebutuhan/list-bidang.ts';
import { listKebutuhan } from '../../src/sop/kebutuhan/list-kebutuhan.ts';
import { recordKebutuhan } from '../../src/sop/kebutuhan/record-kebutuhan.ts';
import { sendPesan } from '../../src/sop/kebutuhan/send-pesan.ts';
import { listJoinedFoto, takeBackFoto } from '../../src/sop/kebutuhan/take-back-foto.ts';
import { showKebutuhan } from '../../src/sop/kebutuhan/show-kebutuhan.ts';
import type { Actor } from '../../src/office/actor/actor.ts';
import { listDesa } from '../../src/office/actor/list-desa.ts';
import { makeKabupatenRekap } from '../../src/sop/rekap/make-kabupaten-rekap.ts';
import { makeKabupatenWorkbook } from '../../src/sop/rekap/make-kabupaten-workbook.ts';
import { viewFor } from '../../src/office/fence/fence.ts';
import { makeRekapWorkbook } from '../../src/sop/rekap/make-rekap-workbook.ts';
import { makeRekap } from '../../src/sop/rekap/make-rekap.ts';
import type { Period } from '../../src/office/kalender/period.ts';
import { aJenis, aKebutuhan, aReport } from '../builders.ts';
import { CALLS_REKAP } from './calls-rekap.ts';
import { CALLS_IMPORT } from './calls-import.ts';
import { CALLS_KONFIRMASI } from './calls-konfirmasi.ts';
import { CALLS_KONTAK } from './calls-kontak.ts';
import { CALLS_PROGRAM } from './calls-program.ts';
import { CALLS_NOTULEN } from './calls-notulen.ts';
import { CALLS_RAPAT } from './calls-rapat.ts';
import { CALLS_TRIWULAN } from './calls-triwulan.ts';
import { byAll, untilDone } from './records.ts';
import type { RightsWorld } from './world.ts';

/** Whether the use case did it: a result that is ok, or a list with something of the records' own kecamatan in it. */
export type Call = (world: RightsWorld, actor: Actor) => Promise<boolean>;

type Outcome = Promise<{ readonly ok: boolean }>;
interface OnKebutuhan {
  readonly kebutuhanId: number;
  readonly revision: number;
  readonly at: Date;
}

/** On a need that was just reported. */
async function reported({ deps, owner }: RightsWorld): Promise<OnKebutuhan> {
  const { id, revision } = await aKebutuhan(deps, owner);
  return { kebutuhanId: id, revision, at: deps.clock.now() };
}
const onNew = (act: (deps: Deps, actor: Actor, on: OnKebutuhan) => Outcome): Call =>
  untilDone(reported, async ({ deps }, actor, on) => (await act(deps, actor, on)).ok);

/** On one that the Kasi has sent back with a question. */
async function returned(world: RightsWorld): Promise<OnKebutuhan> {
  const on = await reported(world);
  const done = await returnKebutuhan(world.deps, world.kasi, { ...on, question: 'RT berapa?' });
  if (!done.ok) throw new Error(done.code);
  return { ...on, revision: done.value.revision };
}

/** Those of a list that belong to the kecamatan of the records. */
async function ofTheirs(
  { deps, kasi }: RightsWorld,
  model: 'desa' | 'bidang',
  rows: readonly { readonly id: number }[],
): Promise<boolean> {
  const where = { id: { in: rows.map(({ id }) => id) }, kecamatanId: kasi.kecamatanId };
  return deps.database.read(
    async (db) => (await (db[model].count as (args: object) => Promise<number>)({ where })) > 0,
  );
}

const THIS_YEAR: Period = { kind: 'tahun', tahun: 2026 };

export const CALLS: Readonly<Record<string, Call>> = {
  ...CALLS_IMPORT,
  ...CALLS_KONFIRMASI,
  ...CALLS_KONTAK,
  ...CALLS_PROGRAM,
  ...CALLS_NOTULEN,
  ...CALLS_RAPAT,
  ...CALLS_TRIWULAN,
  addFotoLate: onNew((deps, actor, { kebutuhanId, at }) =>
    addFotoLate(deps, actor, { kebutuhanId, at, photos: [{ fileId: 'f', uniqueId: `u-${kebutuhanId}` }] }),
  ),
  answerReturnedKebutuhan: untilDone(
    returned,
    async ({ deps }, actor, on) => (await answerReturnedKebutuhan(deps, actor, { ...on, answer: 'RT 03' })).ok,
  ),
  findJenis: async (world, actor) =>
    (await findJenis(world.deps, actor, await aJenis(world.deps.database, world.kasi))) !== null,
  listBidang: async (world, actor) => ofTheirs(world, 'bidang', await listBidang(world.deps, actor)),
  listDesa: async (world, actor) => ofTheirs(world, 'desa', await listDesa(world.deps, actor)),
  listJenis: async (world, actor) => {
    const [bidang] = await listBidang(world.deps, world.kasi);
    return (await listJenis(world.deps, actor, bidang?.id ?? 0)).length > 0;
  },
  listKebutuhan: byAll(reported, async ({ deps }, actor, { kebutuhanId }) =>
    (await listKebutuhan(deps, actor, NO_FILTER)).lines.some(({ id }) => id === kebutuhanId),
  ),
  makeKabupatenRekap: async ({ deps }, actor) => {
    const database = viewFor(deps.database, actor);
    return (await makeKabupatenRekap({ ...deps, database }, actor, { period: THIS_YEAR })).ok;
  },
  makeKabupatenWorkbook: async ({ deps }, actor) => {
    const database = viewFor(deps.database, actor);
    return (await makeKabupatenWorkbook({ ...deps, database }, actor, { period: THIS_YEAR })).ok;
  },
  makeRekap: async ({ deps, kasi }, actor) => {
    const made = await makeRekap(deps, actor, { period: THIS_YEAR });
    const { kode } = await deps.database.read((db) =>
      db.kecamatan.findUniqueOrThrow({ where: { id: kasi.kecamatanId } }),
    );
    return made.ok && made.value.office.kode === kode;
  },
  ...CALLS_REKAP,
  makeRekapWorkbook: async ({ deps, kasi }, actor) => {
    const made = await makeRekapWorkbook(deps, actor, { period: THIS_YEAR });
    const { kode } = await deps.database.read((db) =>
      db.kecamatan.findUniqueOrThrow({ where: { id: kasi.kecamatanId } }),
    );
    return made.ok && made.value.path.includes(kode);
  },
  recordKebutuhan: async ({ deps, owner }, actor) => {
    const input = await aReport(deps.database, owner);
    const recorded = await recordKebutuhan(deps, actor, input);
    return recorded.ok && recorded.value.desaId === owner.desaId;
  },
  listJoinedFoto: byAll(reported, async ({ deps }, actor, { kebutuhanId, at }) => {
    await addFotoLate(deps, actor, { kebutuhanId, at, photos: [{ fileId: 'f', uniqueId: 'u' }] });
    return (await listJoinedFoto(deps, actor, { kebutuhanId, uniqueId: 'u' })).photos.length > 0;
  }),
  rejectKebutuhan: onNew((deps, actor, act) => rejectKebutuhan(deps, actor, { ...act, reason: 'Sudah dibantu.' })),
  returnKebutuhan: onNew((deps, actor, act) => returnKebutuhan(deps, actor, { ...act, question: 'RT berapa?' })),
  sendPesan: async ({ deps, kasi }, actor) => {
    const pesan = { draftId: actor.kontakId, words: 'Air naik', photos: [], pin: null };
    const sent = await sendPesan(deps, actor, pesan);
    return sent.ok && actor.kecamatanId === kasi.kecamatanId;
  },
  showKebutuhan: byAll(
    reported,
    async ({ deps }, actor, { kebutuhanId }) => (await showKebutuhan(deps, actor, { id: kebutuhanId })).ok,
  ),
  takeBackFoto: onNew(async (deps, actor, { kebutuhanId, at }) => {
    await addFotoLate(deps, actor, { kebutuhanId, at, photos: [{ fileId: 'f', uniqueId: 'u' }] });
    return takeBackFoto(deps, actor, { kebutuhanId, uniqueId: 'u' });
  }),
  takeUpKebutuhan: onNew((deps, actor, act) => takeUpKebutuhan(deps, actor, act)),
  verifyKebutuhan: onNew((deps, actor, act) => verifyKebutuhan(deps, actor, act)),
};
