/** Nobody reads across: which rows belong to a kecamatan, held below the features, so that a forgotten filter leaks nothing (product.md, "The people"). */
import type { Database } from '../../db/database.ts';
import { type Fence, type Rule, fencedDatabase } from '../../db/fenced.ts';

/** Whose rows: one kecamatan's. */
function fenceOf(kecamatanId: number): Fence {
  const own: Rule = { kind: 'own', column: 'kecamatanId', rows: { kecamatanId } };
  const ofKebutuhan: Rule = {
    kind: 'child',
    parent: 'kebutuhan',
    key: 'kebutuhanId',
    rows: { kebutuhan: { kecamatanId } },
  };
  return {
    kecamatan: { kind: 'own', column: 'id', rows: { id: kecamatanId } },
    desa: own,
    instansi: own,
    kontak: own,
    invite: own,
    permohonan: own,
    kelompok: own,
    nomorUrut: own,
    bidang: own,
    jenisKebutuhan: { kind: 'child', parent: 'bidang', key: 'bidangId', rows: { bidang: { kecamatanId } } },
    kebutuhan: own,
    kebutuhanFoto: ofKebutuhan,
    kebutuhanRiwayat: ofKebutuhan,
    audit: own,
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

const wholes = new WeakMap<Database, Database>();
const views = new WeakMap<Database, Map<number, Database>>();

/** The database as somebody with a seat in that kecamatan sees it; the same view each time, so that its readers can share questions. */
export function withinKecamatan(database: Database, kecamatanId: number): Database {
  const known = views.get(database) ?? new Map<number, Database>();
  views.set(database, known);
  const view = known.get(kecamatanId) ?? fencedDatabase(database, fenceOf(kecamatanId));
  known.set(kecamatanId, view);
  wholes.set(view, database);
  return view;
}

/**
 * The whole database behind a view: for reading lists of several kecamatan by one statement, whose rows the caller hands
 * to their own kecamatan alone. Nothing else may ask for it.
 */
export function wholeBehind(view: Database): Database {
  return wholes.get(view) ?? view;
}
