/** People, places and records for tests, made the way the office makes them. */
import type { Isi } from '../src/sop/kebutuhan/isi.ts';
import { nextDraftId } from './next-draft-id.ts';
import type { Database, Db } from '../src/db/database.ts';
import type { Deps } from '../src/deps.ts';
import { type Hak, type Kedudukan, formatHak } from '../src/office/actor/hak.ts';
import type { Language } from '../src/i18n/translate.ts';
import { silentLog } from '../src/lib/log.ts';
import { nothing } from '../src/lib/reached.ts';
import { seedInstansi } from '../src/sop/instansi/seed-instansi.ts';
import { seedBidang } from '../src/sop/kebutuhan/seed-bidang.ts';
import type { KebutuhanView } from '../src/sop/kebutuhan/kebutuhan-view.ts';
import { type KebutuhanInput, recordKebutuhan } from '../src/sop/kebutuhan/record-kebutuhan.ts';
import type { Actor, Peran } from '../src/office/actor/actor.ts';
import { makePengelola } from '../src/sop/instalasi/instalasi.repo.ts';
import { createKecamatan, findKecamatanByKode } from '../src/office/wilayah/kecamatan.repo.ts';
import { CONSENT_VERSION } from '../src/office/actor/consent.ts';
import { linkKeyOf } from '../src/sop/invite/secret-word.ts';
import { createKontak } from '../src/office/actor/kontak.repo.ts';
import { ensureOrang, recordConsent } from '../src/office/actor/orang.repo.ts';
import { loadActor } from '../src/office/actor/load-actor.ts';
import { findKecamatan } from '../src/office/wilayah/search-kecamatan.ts';
import { villagesOf } from '../src/office/wilayah/villages-of.ts';
import type { DesaArea } from '../src/office/wilayah/wilayah.ts';
import { zonaOf } from '../src/office/wilayah/zona.ts';

/** Tuesday, 24 November 2026, 09.00 WIB. */
export const TUESDAY_MORNING = '2026-11-24T02:00:00.000Z';
export const DUSUN_TIMUR = '62.13.01';
/** Kandris is a desa here and in Karusen Janang. */
export const BANUA_LIMA = '62.13.02';

/** Writing here fails: a test that makes files gives a folder of its own, and takes it away again. */
const NO_FOLDER = '/dev/null/no-folder';

/** As all features do, without importing them all. */
async function foundOffice(tx: Db, kecamatanId: number): Promise<void> {
  await seedBidang(tx, kecamatanId);
  await seedInstansi(tx, kecamatanId);
}

/** What use cases get; the clock stands still unless another is given. */
export function aDeps(database: Database, over: Partial<Deps> = {}): Deps {
  const clock = { now: () => new Date(TUESDAY_MORNING) };
  return {
    database,
    clock,
    log: silentLog,
    dataDir: NO_FOLDER,
    botUsername: 'KesraBot',
    linkKey: linkKeyOf('test'),
    foundOffice,
    reached: nothing,
    ...over,
  };
}

// Reading them from the list of all Indonesia takes longer than the rest of a test.
const villages = new Map<string, Promise<DesaArea[]>>();

/** The office with its desa and lists; the same one when it is there. @returns its id */
export async function aKecamatan(database: Database, kode = DUSUN_TIMUR): Promise<number> {
  const area = await findKecamatan(kode);
  if (!area) throw new Error(`There is no kecamatan ${kode}`);
  const desaList = villages.get(kode) ?? villagesOf(kode);
  villages.set(kode, desaList);
  const rows = await desaList;
  return database.transaction(async (tx) => {
    const found = await findKecamatanByKode(tx, kode);
    if (found) return found.id;
    const { id } = await createKecamatan(tx, area, zonaOf(kode), rows, new Date(TUESDAY_MORNING));
    await foundOffice(tx, id);
    return id;
  });
}

export interface PersonOptions {
  /** Kemendagri code of the kecamatan; default Dusun Timur. */
  readonly kode?: string;
  readonly nama?: string;
  readonly jabatan?: string;
  readonly telegramId?: number;
  readonly language?: Language;
  /** `kode` of the body that somebody of role MITRA speaks for, e.g. "PUSKESMAS". */
  readonly instansi?: string;
  readonly kedudukan?: Kedudukan;
  readonly hak?: readonly Hak[];
}
let lastTelegramId = 620_000_000;

/** Somebody with a seat of that role. @param desa name of the desa that they speak for */
export async function aPerson(
  database: Database,
  peran: Peran,
  desa: string | null,
  options: PersonOptions = {},
): Promise<Actor> {
  const { kode, nama = 'Rina Wulandari', jabatan = 'Staf', language = 'id' } = options;
  const { instansi, kedudukan = 'DEFINITIF', hak = [] } = options;
  const telegramId = options.telegramId ?? (lastTelegramId += 1);
  const kecamatanId = await aKecamatan(database, kode);
  const now = new Date(TUESDAY_MORNING);
  await database.transaction(async (tx) => {
    const orang = await ensureOrang(tx, { telegramId, language }, now);
    await recordConsent(tx, orang.id, nama, CONSENT_VERSION, now);
    const found = desa === null ? null : await tx.desa.findFirstOrThrow({ where: { kecamatanId, nama: desa } });
    const body =
      instansi === undefined ? null : await tx.instansi.findFirstOrThrow({ where: { kecamatanId, kode: instansi } });
    await createKontak(tx, {
      orangId: orang.id,
      kecamatanId,
      peran,
      desaId: found?.id ?? null,
      instansiId: body?.id ?? null,
      kedudukan,
      hak: formatHak(hak),
      jabatan,
      createdAt: now,
    });
  });
  const actor = await loadActor({ database, clock: { now: () => now } }, telegramId);
  if (!actor) throw new Error('The person that was just made has no seat');
  return actor;
}

export async function aKasi(database: Database, options: PersonOptions = {}): Promise<Actor> {
  return aPerson(database, 'KASI', null, {
    nama: 'Rina Wulandari, S.Sos',
    jabatan: 'Kasi Kesejahteraan Rakyat',
    ...options,
  });
}

/** Who runs the installation, in a seat that opens no record. */
export async function aPengelola(database: Database, options: PersonOptions = {}): Promise<Actor> {
  const actor = await aPerson(database, 'PENGELOLA', null, options);
  await database.transaction((tx) => makePengelola(tx, actor.orangId));
  return { ...actor, pengelola: true };
}

/** @param desa "Sarapat" */
export async function aDesaOfficial(database: Database, desa = 'Sarapat', options: PersonOptions = {}): Promise<Actor> {
  return aPerson(database, 'DESA', desa, { nama: 'Siti Aminah', jabatan: 'Sekretaris Desa', ...options });
}

/** Id of a jenis in that person's kecamatan. @param nama "Air bersih" */
export async function aJenis(database: Database, actor: Actor, nama = 'Air bersih'): Promise<number> {
  const { kecamatanId } = actor;
  const row = await database.read((db) =>
    db.jenisKebutuhan.findFirstOrThrow({ where: { nama, bidang: { kecamatanId } } }),
  );
  return row.id;
}

/** What the reporter of a usual need says. */
export const ISI: Isi = {
  lokasi: 'RT 03',
  jumlahKk: 12,
  jumlahJiwa: 40,
  uraian: 'Sumur warga kering sejak dua minggu.',
};

/** The answers of a whole report, to be changed where a test is about them. */
export async function aReport(
  database: Database,
  actor: Actor,
  over: Partial<KebutuhanInput> = {},
): Promise<KebutuhanInput> {
  return {
    draftId: nextDraftId(),
    at: new Date(TUESDAY_MORNING),
    jenisId: await aJenis(database, actor),
    ...ISI,
    pin: null,
    urgensi: 'BIASA',
    foto: [],
    kontak: null,
    ...over,
  };
}

/** A need as that official reported it. @param over what differs from a usual report; `jenis` by name */
export async function aKebutuhan(
  deps: Deps,
  actor: Actor,
  { jenis, ...over }: Partial<KebutuhanInput> & { readonly jenis?: string } = {},
): Promise<KebutuhanView> {
  const jenisId = jenis === undefined ? {} : { jenisId: await aJenis(deps.database, actor, jenis) };
  const result = await recordKebutuhan(deps, actor, await aReport(deps.database, actor, { ...jenisId, ...over }));
  if (!result.ok) throw new Error(`The need was refused: ${result.code}`);
  return result.value;
}

export interface Sent {
  readonly once: string;
  readonly chatId: number;
  readonly priority: number;
  readonly kind: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** What waits to be sent, in order. @param chatId to that person alone */
export async function outboxRows(database: Database, chatId?: number): Promise<Sent[]> {
  const where = chatId === undefined ? {} : { chatId: BigInt(chatId) };
  const rows = await database.read((db) => db.outboxMessage.findMany({ where, orderBy: { id: 'asc' } }));
  return rows.map((row) => {
    const message = JSON.parse(row.payload) as { kind: string; text?: string; keyboard?: { text: string }[][] };
    const { kind, text = '', keyboard = [] } = message;
    const buttons = keyboard.flat().map((button) => button.text);
    return { once: row.once, chatId: Number(row.chatId), priority: row.priority, kind, text, buttons };
  });
}
