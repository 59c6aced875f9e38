/** Two kecamatan of one installation with somebody in every seat, for the table of rights. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps } from '../../src/deps.ts';
import type { Actor } from '../../src/office/actor/actor.ts';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPengelola, aPerson } from '../builders.ts';
import type { TestDatabase } from '../database.ts';
import { type WatchedActs, watchActs } from './watch-acts.ts';

export interface RightsWorld {
  readonly deps: Deps;
  /** Who acts, by the column of docs/HAK.md. "desa sendiri" is whom the records belong to. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** The Kasi of the records. */
  readonly kasi: Actor;
  /** The official whose desa the records are about, and who reported them. */
  readonly owner: Actor;
  /** What the program wrote here. */
  readonly acts: WatchedActs;
  /** Takes the files away. */
  close(): void;
}

export async function openRightsWorld(base: TestDatabase): Promise<RightsWorld> {
  const acts = watchActs(base.database);
  const { database } = acts;
  const elsewhere = { kode: BANUA_LIMA };
  const kasi = await aKasi(database);
  const owner = await aDesaOfficial(database);
  const staf = { kedudukan: 'STAF', nama: 'Yudi Pranata' } as const;
  const actors = new Map<string, Actor>([
    ['Kasi', kasi],
    ['staf tanpa hak', await aKasi(database, staf)],
    ['staf TRIASE', await aKasi(database, { ...staf, hak: ['TRIASE'] })],
    ['staf PROGRAM', await aKasi(database, { ...staf, hak: ['PROGRAM'] })],
    ['staf RAPAT', await aKasi(database, { ...staf, hak: ['RAPAT'] })],
    ['staf REKAP', await aKasi(database, { ...staf, hak: ['REKAP'] })],
    ['staf KONTAK', await aKasi(database, { ...staf, hak: ['KONTAK'] })],
    ['staf SETELAN', await aKasi(database, { ...staf, hak: ['SETELAN'] })],
    ['Camat', await aPerson(database, 'CAMAT', null, { nama: 'Hendra Wijaya' })],
    ['desa sendiri', owner],
    ['desa lain', await aDesaOfficial(database, 'Jaar', { nama: 'Budi Santoso' })],
    ['mitra', await aPerson(database, 'MITRA', null, { nama: 'dr. Melati', instansi: 'PUSKESMAS' })],
    ['pengelola', await aPengelola(database, { nama: 'Agus' })],
    ['kabupaten', await aPerson(database, 'KABUPATEN', null, { nama: 'Dewi' })],
    ['Kasi kecamatan lain', await aKasi(database, { ...elsewhere, nama: 'Lala' })],
    ['desa kecamatan lain', await aDesaOfficial(database, 'Kandris', { ...elsewhere, nama: 'Yadi' })],
  ]);
  const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-rights-'));
  const close = (): void => rmSync(dataDir, { recursive: true, force: true });
  return { deps: aDeps(database, { dataDir, reached: acts.reached }), actors, kasi, owner, acts, close };
}
