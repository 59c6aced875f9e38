/** The Kasi plans a distribution in one or several desa (B1): one record with its own number for each, all or none of them. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import { instansiInUse } from '../instansi/instansi-of.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { takeNomor } from '../../office/book/take-nomor.ts';
import { mayChangeProgram } from '../program/program.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { tellPlanned } from './notify.ts';
import type { BarangBaru } from './parse-barang.ts';
import {
  addBarang,
  addRiwayat,
  createPenyaluran,
  findByDraft,
  findDesaOf,
  findDesaWithOfficials,
  findProgramOf,
} from './penyaluran.repo.ts';
import { type PenyaluranView, viewOf } from './penyaluran-view.ts';

export interface PlanInput {
  /** One draft, one plan: a second call with it gives the first one. */
  readonly draftId: number;
  /** When the Kasi sent it. */
  readonly at: Date;
  readonly programId: number;
  /** "all": every desa of the kecamatan. */
  readonly desaIds: readonly number[] | 'all';
  /** "2026-12-10" */
  readonly tanggal: string;
  readonly tempat: string;
  readonly kpm: number;
  /** The same for each desa; amounts are those of the whole desa. */
  readonly barangList: readonly BarangBaru[];
  /** The body that brings it; null: whoever carries out the programme. */
  readonly instansiId: number | null;
}
type Code =
  | 'program-not-allowed'
  | 'program-not-found'
  | 'program-instansi-unknown'
  | 'penyaluran-program-archived'
  | 'penyaluran-tanggal'
  | 'penyaluran-desa-unknown';
interface Place {
  readonly program: { readonly id: number; readonly nama: string };
  readonly desaList: readonly { readonly id: number }[];
}

export interface Plan {
  /** In the order of their numbers. */
  readonly list: readonly PenyaluranView[];
  /** Desa where nobody is registered who could be told: "Desa Matabu". */
  readonly unheard: readonly string[];
}

/** A day lies in the programme's year, or in the next one where it runs late. */
export function fitsTahun(tanggal: string, tahun: number): boolean {
  const year = Number(tanggal.slice(0, 4));
  return year === tahun || year === tahun + 1;
}

async function findPlace(tx: Db, kecamatanId: number, input: PlanInput): Promise<Place | Refusal<Code>> {
  const { programId, desaIds, tanggal, instansiId } = input;
  const program = await findProgramOf(tx, kecamatanId, programId);
  if (!program) return refuse('program-not-found');
  if (program.archivedAt) return refuse('penyaluran-program-archived', { nama: program.nama });
  if (!fitsTahun(tanggal, program.tahun)) return refuse('penyaluran-tanggal', { tahun: `${program.tahun}` });
  if (instansiId !== null && !(await instansiInUse(tx, kecamatanId, instansiId)))
    return refuse('program-instansi-unknown');
  const all = await findDesaOf(tx, kecamatanId);
  const desaList = desaIds === 'all' ? all : all.filter(({ id }) => desaIds.includes(id));
  const missing = desaIds !== 'all' && desaList.length !== new Set(desaIds).size;
  return missing || desaList.length === 0 ? refuse('penyaluran-desa-unknown') : { program, desaList };
}

async function planFor(tx: Db, actor: Actor, input: PlanInput, desaId: number, now: Date): Promise<void> {
  const { draftId, at, programId, tanggal, tempat, kpm, barangList, instansiId } = input;
  const { kecamatanId, kontakId } = actor;
  const tahun = yearIn(actor.zona, at);
  const nomor = await takeNomor(tx, kecamatanId, 'P', tahun);
  const id = await createPenyaluran(tx, {
    kecamatanId,
    tahun,
    nomor,
    programId,
    desaId,
    tanggal,
    tempat,
    kpm,
    instansiId,
    draftId,
    status: 'DIRENCANAKAN',
    createdById: kontakId,
    createdAt: now,
    updatedAt: now,
  });
  await addBarang(tx, id, barangList);
  const once = `penyaluran:${id}:rencana`;
  await addRiwayat(tx, { penyaluranId: id, at, actorId: kontakId, fromStatus: null, toStatus: 'DIRENCANAKAN', once });
}

export async function planPenyaluran(deps: Deps, actor: Actor, input: PlanInput): Promise<Result<Plan, Code>> {
  if (!mayChangeProgram(actor)) return refuse('program-not-allowed');
  const { kecamatanId } = actor;
  const { draftId } = input;
  const load = async (tx: Db, now: Date): Promise<Plan> => {
    const list: PenyaluranView[] = [];
    for (const row of await findByDraft(tx, kecamatanId, draftId)) list.push(await viewOf(tx, row, now));
    const heard = await findDesaWithOfficials(tx, kecamatanId);
    return { list, unheard: list.filter(({ desaId }) => !heard.has(desaId)).map(({ desa }) => desa) };
  };
  return act(deps, actor, 'penyaluran.plan', async (tx, now) => {
    const known = await load(tx, now);
    if (known.list.length > 0) return repeated(known);
    const place = await findPlace(tx, kecamatanId, input);
    if ('ok' in place) return place;
    for (const { id } of place.desaList) await planFor(tx, actor, input, id, now);
    const plan = await load(tx, now);
    await tellPlanned(tx, plan.list, draftId, now);
    return done(
      plan,
      plan.list.map(({ id }) => ({ subject: `penyaluran:${id}` })),
    );
  });
}
