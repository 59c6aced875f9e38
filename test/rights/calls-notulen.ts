/** How the use cases about minutes and action items are tried: "desa sendiri" is the notulis, and its desa has the action item; see calls.ts. */
import { nextDraftId } from '../next-draft-id.ts';
import type { Deps } from '../../src/deps.ts';
import type { Actor } from '../../src/office/actor/actor.ts';
import { approveNotulen } from '../../src/sop/notulen/approve-notulen.ts';
import { changeButir } from '../../src/sop/notulen/change-butir.ts';
import { fetchNotula } from '../../src/sop/notulen/fetch-notula.ts';
import { listNotulen } from '../../src/sop/notulen/list-notulen.ts';
import { JENIS_PIHAK } from '../../src/office/book/choose-pihak.ts';
import { listPihak } from '../../src/sop/notulen/list-pihak.ts';
import { planTindakLanjut } from '../../src/sop/notulen/plan-tindak-lanjut.ts';
import { recordButir } from '../../src/sop/notulen/record-butir.ts';
import { removeButir } from '../../src/sop/notulen/remove-butir.ts';
import { removeTindakLanjut } from '../../src/sop/notulen/remove-tindak-lanjut.ts';
import { replanTindakLanjut } from '../../src/sop/notulen/replan-tindak-lanjut.ts';
import { returnNotulen } from '../../src/sop/notulen/return-notulen.ts';
import { showNotulen } from '../../src/sop/notulen/show-notulen.ts';
import { submitNotulen } from '../../src/sop/notulen/submit-notulen.ts';
import { writeKesimpulan } from '../../src/sop/notulen/write-kesimpulan.ts';
import { addBukti } from '../../src/sop/tindak-lanjut/add-bukti.ts';
import {
  askForTime,
  cancelTindakLanjut,
  finishTindakLanjut,
  moveTenggat,
  reopenTindakLanjut,
} from '../../src/sop/tindak-lanjut/act-on-tindak-lanjut.ts';
import { listTindakLanjut } from '../../src/sop/tindak-lanjut/list-tindak-lanjut.ts';
import { showTindakLanjut } from '../../src/sop/tindak-lanjut/show-tindak-lanjut.ts';
import { aRapat, approvedNotulen, ofDesa, writtenNotulen } from '../notulen-office.ts';
import type { Call } from './calls.ts';
import { byAll, isListed, once, untilDone } from './records.ts';
import type { RightsWorld } from './world.ts';

const fresh = nextDraftId;
const TENGGAT = '2026-12-04';

type Outcome = Promise<{ readonly ok: boolean }>;

const unbegun = ({ deps, kasi, owner }: RightsWorld): Promise<number> =>
  aRapat(deps.database, kasi, { notulis: owner });

/** On a rapat whose minutes nobody has begun. */
const onRapat = (
  act: (deps: Deps, actor: Actor, on: { rapatId: number; at: Date; draftId: number }) => Outcome,
): Call =>
  untilDone(
    unbegun,
    async ({ deps }, actor, rapatId) =>
      (await act(deps, actor, { rapatId, at: deps.clock.now(), draftId: fresh() })).ok,
  );

interface Written {
  readonly rapatId: number;
  readonly notulenId: number;
  readonly revision: number;
  readonly butir: { readonly id: number; readonly stamp: number };
  readonly item: { readonly id: number; readonly revision: number };
  readonly at: Date;
}

async function written({ deps, kasi, owner }: RightsWorld): Promise<Written> {
  const rapatId = await aRapat(deps.database, kasi, { notulis: owner });
  const item = { uraian: 'Mengirim data', pihak: ofDesa(owner), tenggat: TENGGAT };
  const done = await writtenNotulen(deps, owner, rapatId, [item]);
  const found = await showNotulen(deps, owner, { rapatId });
  const [butir] = found.ok ? found.value.butirList : [];
  const [planned] = found.ok ? found.value.itemList : [];
  if (!butir || !planned) throw new Error('The minutes that were just written are empty');
  return { rapatId, ...done, butir, item: planned, at: deps.clock.now() };
}

/** On minutes that the notulis has written. */
const onWritten = (act: (deps: Deps, actor: Actor, on: Written, world: RightsWorld) => Outcome): Call =>
  untilDone(written, async (world, actor, on) => (await act(world.deps, actor, on, world)).ok);

async function submitted(world: RightsWorld): Promise<Written> {
  const on = await written(world);
  const done = await submitNotulen(world.deps, world.owner, on);
  if (!done.ok) throw new Error(done.code);
  return { ...on, revision: done.value.revision };
}

const onSubmitted = (act: (deps: Deps, actor: Actor, on: Written) => Outcome): Call =>
  untilDone(submitted, async ({ deps }, actor, on) => (await act(deps, actor, on)).ok);

interface Running {
  readonly rapatId: number;
  readonly id: number;
  readonly revision: number;
  readonly at: Date;
}

/** Minutes are approved with as many as this: their papers take longer than all the rest. */
const ITEMS = 8;
const unused: Running[] = [];

async function running({ deps, kasi, owner }: RightsWorld): Promise<Running> {
  if (unused.length === 0) {
    const rapatId = await aRapat(deps.database, kasi, { notulis: owner });
    const item = { uraian: 'Mengirim data', pihak: ofDesa(owner), tenggat: TENGGAT };
    const ids = await approvedNotulen(
      deps,
      kasi,
      rapatId,
      Array.from({ length: ITEMS }, () => item),
    );
    unused.push(...ids.map((id) => ({ rapatId, id, revision: 2, at: deps.clock.now() })));
  }
  const [one] = unused.splice(0, 1);
  if (!one) throw new Error('The minutes that were just approved have no action item');
  return one;
}
const shown = once(running);

/** On an action item of "desa sendiri" that runs. */
const onRunning = (act: (deps: Deps, actor: Actor, on: Running, world: RightsWorld) => Outcome): Call =>
  untilDone(running, async (world, actor, on) => (await act(world.deps, actor, on, world)).ok);

const withDraft = <T extends object>(on: T) => ({ ...on, draftId: fresh() });

export const CALLS_NOTULEN: Readonly<Record<string, Call>> = {
  addBukti: onRunning((deps, actor, on) => addBukti(deps, actor, { ...withDraft(on), photos: [], note: 'Sudah.' })),
  approveNotulen: onSubmitted((deps, actor, on) => approveNotulen(deps, actor, on)),
  askForTime: onRunning((deps, actor, on) => askForTime(deps, actor, { ...withDraft(on), note: null, tenggat: null })),
  cancelTindakLanjut: onRunning((deps, actor, on) =>
    cancelTindakLanjut(deps, actor, { ...on, reason: 'Tidak perlu.' }),
  ),
  changeButir: onWritten((deps, actor, { butir, at }) => {
    const { id, stamp } = butir;
    return changeButir(deps, actor, {
      butirId: id,
      stamp,
      at,
      draftId: fresh(),
      pembahasan: 'Ada 13.',
      keputusan: null,
    });
  }),
  fetchNotula: byAll(shown, async ({ deps, kasi }, actor, { rapatId }) => {
    const found = await showNotulen(deps, kasi, { rapatId });
    return (await fetchNotula(deps, actor, { notulenId: found.ok ? found.value.id : 0 })).ok;
  }),
  finishTindakLanjut: onRunning((deps, actor, on) => finishTindakLanjut(deps, actor, on)),
  listNotulen: byAll(unbegun, ({ deps }, actor, rapatId) =>
    isListed(rapatId, async (page) => {
      const { lines, pages } = await listNotulen(deps, actor, { page });
      return { ids: lines.map((line) => line.rapatId), pages };
    }),
  ),
  listPihak: byAll(unbegun, async ({ deps }, actor, rapatId) => {
    const lists = await Promise.all(JENIS_PIHAK.map((jenis) => listPihak(deps, actor, { rapatId, jenis })));
    return lists.some((list) => list.length > 0);
  }),
  listTindakLanjut: byAll(shown, ({ deps }, actor, { id }) =>
    isListed(id, async (page) => {
      const { lines, pages } = await listTindakLanjut(deps, actor, { part: 'open', page });
      return { ids: lines.map((line) => line.id), pages };
    }),
  ),
  moveTenggat: onRunning((deps, actor, on) => moveTenggat(deps, actor, { ...on, tenggat: '2026-12-18' })),
  planTindakLanjut: onRapat((deps, actor, on) => {
    const pihak = { kontakId: actor.kontakId, instansiId: null, desaId: null };
    return planTindakLanjut(deps, actor, { ...on, butirId: null, uraian: 'Mengirim data', pihak, tenggat: TENGGAT });
  }),
  recordButir: onRapat((deps, actor, on) =>
    recordButir(deps, actor, { ...on, judul: 'Data', pembahasan: 'Ada 12.', keputusan: null }),
  ),
  removeButir: onWritten((deps, actor, { butir, at }) =>
    removeButir(deps, actor, { butirId: butir.id, stamp: butir.stamp, at }),
  ),
  removeTindakLanjut: onWritten((deps, actor, { item, at }) =>
    removeTindakLanjut(deps, actor, { itemId: item.id, revision: item.revision, at }),
  ),
  reopenTindakLanjut: onRunning(async (deps, actor, on, { kasi }) => {
    const done = await finishTindakLanjut(deps, kasi, on);
    if (!done.ok) throw new Error(done.code);
    return reopenTindakLanjut(deps, actor, { ...on, revision: done.value.revision });
  }),
  replanTindakLanjut: onWritten((deps, actor, { item, at }, { owner }) => {
    const act = { itemId: item.id, revision: item.revision, at, draftId: fresh() };
    return replanTindakLanjut(deps, actor, { ...act, uraian: 'Mengirim data', pihak: ofDesa(owner), tenggat: TENGGAT });
  }),
  returnNotulen: onSubmitted((deps, actor, on) => returnNotulen(deps, actor, { ...on, question: 'Desa mana?' })),
  showNotulen: byAll(unbegun, async ({ deps }, actor, rapatId) => (await showNotulen(deps, actor, { rapatId })).ok),
  showTindakLanjut: byAll(shown, async ({ deps }, actor, { id }) => (await showTindakLanjut(deps, actor, { id })).ok),
  submitNotulen: onWritten((deps, actor, on) => submitNotulen(deps, actor, on)),
  writeKesimpulan: onRapat((deps, actor, on) =>
    writeKesimpulan(deps, actor, { ...on, before: '', kesimpulan: 'Baik.' }),
  ),
};
