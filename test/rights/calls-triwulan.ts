/** How the use cases about the office's calendar and the quarter are tried; see calls.ts. */
import { addLibur } from '../../src/sop/kalender/add-libur.ts';
import { addLiburList } from '../../src/sop/kalender/add-libur-list.ts';
import { changeKalender } from '../../src/sop/kalender/change-kalender.ts';
import { loadKalender } from '../../src/office/kalender/load-kalender.ts';
import { restoreLibur } from '../../src/sop/kalender/restore-libur.ts';
import { showKalender } from '../../src/sop/kalender/show-kalender.ts';
import { strikeLibur } from '../../src/sop/kalender/strike-libur.ts';
import { answerKartu } from '../../src/sop/triwulan/answer-kartu.ts';
import { nudgeDesa } from '../../src/sop/triwulan/nudge-desa.ts';
import { showKartu } from '../../src/sop/triwulan/show-kartu.ts';
import { showMatrix } from '../../src/sop/triwulan/show-matrix.ts';
import type { Call } from './calls.ts';
import type { RightsWorld } from './world.ts';

const OPEN = { tahun: 2026, triwulan: 3 };

/** The card of the records' desa that is open in the world's November, unanswered, and nobody nudged about it. */
async function aKartu({ deps, owner, kasi }: RightsWorld): Promise<number> {
  const desaId = owner.desaId ?? 0;
  return deps.database.transaction(async (tx) => {
    await tx.dueMark.deleteMany({ where: { once: { startsWith: 'triwulan:' } } });
    const key = { desaId_tahun_triwulan: { desaId, ...OPEN } };
    const empty = { jawaban: null, sampai: null, revision: 1 };
    const create = { kecamatanId: kasi.kecamatanId, desaId, ...OPEN, createdAt: deps.clock.now() };
    const { id } = await tx.kartuTriwulan.upsert({ where: key, create, update: empty, select: { id: true } });
    await tx.kartuTriwulanRiwayat.deleteMany({ where: { kartuId: id } });
    return id;
  });
}

/** What the records' office says of a day. */
const said = async ({ deps, kasi }: RightsWorld, day: string) =>
  (await deps.database.read((db) => loadKalender(db, kasi.kecamatanId))).hariLibur.get(day);

let last = 0;

export const CALLS_TRIWULAN: Readonly<Record<string, Call>> = {
  addLibur: async (world, actor) => {
    const nama = `Hari jadi ${(last += 1)}`;
    await addLibur(world.deps, actor, { tanggal: '2026-12-01', nama });
    return (await said(world, '2026-12-01')) === nama;
  },
  addLiburList: async (world, actor) => {
    const nama = `Cuti bersama ${(last += 1)}`;
    await addLiburList(world.deps, actor, { list: [{ tanggal: '2028-12-22', nama }] });
    return (await said(world, '2028-12-22')) === nama;
  },
  answerKartu: async (world, actor) => {
    const kartuId = await aKartu(world);
    const at = world.deps.clock.now();
    return (await answerKartu(world.deps, actor, { kartuId, revision: 1, at, jawaban: 'NIHIL' })).ok;
  },
  changeKalender: async (world, actor) => {
    const batasKasi = 11 + ((last += 1) % 9);
    await changeKalender(world.deps, actor, { batasKasi });
    return (await world.deps.database.read((db) => loadKalender(db, world.kasi.kecamatanId))).batasKasi === batasKasi;
  },
  nudgeDesa: async (world, actor) => {
    await aKartu(world);
    return (await nudgeDesa(world.deps, actor, { triwulan: OPEN, desaId: world.owner.desaId })).ok;
  },
  restoreLibur: async (world, actor) => {
    await strikeLibur(world.deps, world.kasi, { tanggal: '2026-12-24' });
    await restoreLibur(world.deps, actor, { tanggal: '2026-12-24' });
    return (await said(world, '2026-12-24')) === undefined;
  },
  showKalender: async ({ deps, kasi }, actor) =>
    (await showKalender(deps, actor)).ok && actor.kecamatanId === kasi.kecamatanId,
  showKartu: async (world, actor) => (await showKartu(world.deps, actor, { kartuId: await aKartu(world) })).ok,
  showMatrix: async (world, actor) => {
    const kartuId = await aKartu(world);
    const found = await showMatrix(world.deps, actor, { triwulan: OPEN });
    return found.ok && found.value.rows.some((row) => row.kartuId === kartuId);
  },
  strikeLibur: async (world, actor) => {
    await restoreLibur(world.deps, world.kasi, { tanggal: '2026-12-24' });
    await strikeLibur(world.deps, actor, { tanggal: '2026-12-24' });
    return (await said(world, '2026-12-24')) === null;
  },
};
