/** Programmes and distributions for tests, made the way the Kasi makes them. */
import { copiedOffice } from './copied-office.ts';
import { nextDraftId } from './next-draft-id.ts';
import type { Deps } from '../src/deps.ts';
import type { Person } from '../src/simulator/world-types.ts';
import type { Actor } from '../src/office/actor/actor.ts';
import { type PlanInput, planPenyaluran } from '../src/sop/penyaluran/plan-penyaluran.ts';
import type { PenyaluranView } from '../src/sop/penyaluran/penyaluran-view.ts';
import { listProgram } from '../src/sop/program/list-program.ts';
import type { ProgramView } from '../src/sop/program/program-view.ts';
import { type ProgramInput, recordProgram } from '../src/sop/program/record-program.ts';
import { loadActor } from '../src/office/actor/load-actor.ts';
import { aDeps, aDesaOfficial, aKasi, aPerson } from './builders.ts';
import { seated } from './chat-acts.ts';
import type { Office } from './office.ts';

export interface ProgramOver extends Partial<ProgramInput> {
  /** By name, e.g. "Kesehatan". */
  readonly bidang?: string;
  /** `kode` of the body that carries it out, e.g. "DPMDSOS"; default: the kecamatan itself. */
  readonly instansi?: string;
}

/** "BLT Dana Desa" of this year for 90 KPM, as that Kasi records it. @param over what differs */
export async function aProgram(deps: Deps, kasi: Actor, over: ProgramOver = {}): Promise<ProgramView> {
  const { bidang = 'Sosial', instansi, ...rest } = over;
  const { kecamatanId } = kasi;
  const at = rest.at ?? deps.clock.now();
  const [bidangRow, instansiRow] = await deps.database.read(async (db) => [
    await db.bidang.findFirstOrThrow({ where: { kecamatanId, nama: bidang } }),
    instansi === undefined ? null : await db.instansi.findFirstOrThrow({ where: { kecamatanId, kode: instansi } }),
  ]);
  const done = await recordProgram(deps, kasi, {
    draftId: nextDraftId(),
    at,
    tahun: at.getUTCFullYear(),
    nama: 'BLT Dana Desa',
    bidangId: bidangRow.id,
    jenisBantuan: 'BLT-DD',
    sasaran: 'Keluarga/KK',
    target: 90,
    satuan: 'KPM',
    pagu: 324_000_000,
    sumberDana: 'Dana Desa',
    instansiId: instansiRow?.id ?? null,
    jadwal: [1, 2, 3, 4],
    ...rest,
  });
  if (!done.ok) throw new Error(`The program was refused: ${done.code}`);
  return done.value;
}

export interface PenyaluranOver extends Partial<Omit<PlanInput, 'desaIds'>> {
  /** Names; "all": every desa. */
  readonly desa?: readonly string[] | string;
}

/** One plan for those desa; of a programme that is made for it where none is named. @returns in the order of their numbers */
export async function aPlan(deps: Deps, kasi: Actor, over: PenyaluranOver = {}): Promise<PenyaluranView[]> {
  const { desa = 'Sarapat', ...rest } = over;
  const names = typeof desa === 'string' ? [desa] : desa;
  const rows = await deps.database.read((db) =>
    db.desa.findMany({ where: { kecamatanId: kasi.kecamatanId, nama: { in: [...names] } } }),
  );
  if (desa !== 'all' && rows.length !== names.length)
    throw new Error(`Not all of these desa exist: ${names.join(', ')}`);
  const [known] = (await listProgram(deps, kasi)).list;
  const done = await planPenyaluran(deps, kasi, {
    draftId: nextDraftId(),
    at: deps.clock.now(),
    programId: rest.programId ?? (known ?? (await aProgram(deps, kasi))).id,
    desaIds: desa === 'all' ? 'all' : rows.map(({ id }) => id),
    tanggal: '2026-12-10',
    tempat: 'Balai desa',
    kpm: 45,
    barangList: [{ nama: 'Beras', jumlah: 450, satuan: 'kg' }],
    instansiId: null,
    ...rest,
  });
  if (!done.ok) throw new Error(`The plan was refused: ${done.code}`);
  return [...done.value.list];
}

/** A plan for one desa, "Sarapat" unless another is named. */
export async function aPenyaluran(
  deps: Deps,
  kasi: Actor,
  over: Omit<PenyaluranOver, 'desa'> & { readonly desa?: string } = {},
): Promise<PenyaluranView> {
  const [view] = await aPlan(deps, kasi, over);
  if (!view) throw new Error('The plan is empty');
  return view;
}

export interface PenyaluranOffice {
  readonly office: Office;
  readonly deps: Deps;
  readonly kasi: Actor;
  readonly sarapat: Actor;
  /** Kasi Kesra. */
  readonly rina: Person;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Of DPMDSos, which carries the programme out. */
  readonly dewi: Person;
}

/** An office with "BLT Dana Desa", planned for 10 December: P-0001 Jaar, P-0002 Matabu, P-0003 Sarapat; everybody has heard of it. */
async function foundPenyaluranOffice(office: Office): Promise<Omit<PenyaluranOffice, 'office' | 'deps'>> {
  const { database } = office;
  const deps = aDeps(database);
  const [rina, siti, dewi] = [
    await seated(office, 'Rina', (telegramId) => aKasi(database, { telegramId })),
    await seated(office, 'Siti', (telegramId) => aDesaOfficial(database, 'Sarapat', { telegramId })),
    await seated(office, 'Dewi', (telegramId) =>
      aPerson(database, 'MITRA', null, { telegramId, nama: 'Dewi', instansi: 'DPMDSOS' }),
    ),
  ];
  const [kasi, sarapat] = [await loadActor(deps, rina.id), await loadActor(deps, siti.id)];
  if (!kasi || !sarapat) throw new Error('Those who were just seated have no seat');
  const { id: programId } = await aProgram(deps, kasi, { instansi: 'DPMDSOS' });
  await aPlan(deps, kasi, { programId, desa: ['Sarapat', 'Jaar', 'Matabu'] });
  await office.settle();
  office.transcript(rina, siti, dewi);
  return { kasi, sarapat, rina, siti, dewi };
}

export async function openPenyaluranOffice(): Promise<PenyaluranOffice> {
  const opened = await copiedOffice(foundPenyaluranOffice);
  return { ...opened, deps: aDeps(opened.office.database) };
}
