/** Nobody reads across: which rows belong to a kecamatan, held below the features, so that a forgotten filter leaks nothing. */
import type { Database } from '../../db/database.ts';
import { type Fence, fencedDatabase } from '../../db/fenced.ts';
import { recordRules } from './fence-records.ts';
import type { Actor } from '../actor/actor.ts';

/** Whose rows: one kecamatan's. */
function fenceOf(kecamatanId: number): Fence {
  return {
    ...recordRules(kecamatanId),
    kecamatan: { kind: 'own', column: 'id', rows: { id: kecamatanId } },
    // A human being may have seats in several kecamatan; each sees the one who holds, held or asks for a seat here.
    orang: {
      kind: 'shared',
      rows: { OR: [{ kontakList: { some: { kecamatanId } } }, { permohonanList: { some: { kecamatanId } } }] },
    },
    outboxMessage: { kind: 'keyed', key: 'once' },
    dueMark: { kind: 'keyed', key: 'once' },
    setupCode: { kind: 'closed' },
    draft: { kind: 'closed' },
    inboxUpdate: { kind: 'closed' },
    lease: { kind: 'closed' },
  };
}

/** What a kabupaten viewer sees: numbers over all kecamatan of that kabupaten, and the names they are told with (decision 15). */
function fenceOfKabupaten(kecamatanId: number, kode: string): Fence {
  const kecamatan = { kode: { startsWith: `${kode}.` } };
  return {
    ...fenceOf(kecamatanId),
    ...recordRules(0),
    kecamatan: { kind: 'read', rows: kecamatan },
    bidang: { kind: 'read', rows: { kecamatan } },
    jenisKebutuhan: { kind: 'read', rows: { confidential: false, bidang: { kecamatan } } },
    kebutuhan: {
      kind: 'counted',
      rows: { kecamatan, confidential: false, jenis: { confidential: false } },
      by: ['kecamatanId', 'jenisId', 'urgensi', 'status'],
      asks: ['reportedAt', 'createdAt'],
    },
    audit: { kind: 'append', column: 'kecamatanId', rows: { kecamatanId } },
    orang: { kind: 'shared', rows: { kontakList: { some: { peran: 'KABUPATEN', kecamatanId } } } },
  };
}

const wholes = new WeakMap<Database, Database>();
const views = new WeakMap<Database, Map<string, Database>>();

function viewOf(database: Database, key: string, fence: () => Fence): Database {
  const known = views.get(database) ?? new Map<string, Database>();
  views.set(database, known);
  const view = known.get(key) ?? fencedDatabase(database, fence());
  known.set(key, view);
  wholes.set(view, database);
  return view;
}

/** The database as somebody with a seat in that kecamatan sees it; the same view each time, so that its readers can share questions. */
export function withinKecamatan(database: Database, kecamatanId: number): Database {
  return viewOf(database, `kecamatan:${kecamatanId}`, () => fenceOf(kecamatanId));
}

/** As that person sees it: the kabupaten viewer numbers of several kecamatan, everybody else their own kecamatan's rows. */
export function viewFor(
  database: Database,
  { peran, kecamatanId, kecamatanKode = '' }: Pick<Actor, 'peran' | 'kecamatanId' | 'kecamatanKode'>,
): Database {
  if (peran !== 'KABUPATEN') return withinKecamatan(database, kecamatanId);
  const kode = kabupatenOf(kecamatanKode);
  return viewOf(database, `kabupaten:${kode}:${kecamatanId}`, () => fenceOfKabupaten(kecamatanId, kode));
}

/** "62.13.01" → "62.13" */
export function kabupatenOf(kecamatanKode: string): string {
  return kecamatanKode.split('.').slice(0, 2).join('.');
}

/**
 * The whole database behind a view: for reading lists of several kecamatan by one statement, whose rows the caller hands
 * to their own kecamatan alone. Nothing else may ask for it.
 */
export function wholeBehind(view: Database): Database {
  return wholes.get(view) ?? view;
}
