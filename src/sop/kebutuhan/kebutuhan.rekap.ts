/** Turns the records of a period into rows of the rekap, one page of records at a time (D2). */
import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import { asStatus, asUrgensi } from './kebutuhan.ts';
import { localTelepon } from '../../lib/local-telepon.ts';
import type { Office } from '../../office/rekap/office.ts';
import type { MomentRange } from '../../office/kalender/period.ts';
import { isiOf } from './isi.ts';
import type { FiguresRow } from './figures.ts';
import { type FiguresRecord, type WholeRecord, findFiguresPage, findWholePage } from './kebutuhan-rekap.repo.ts';
import type { DaftarRow } from './kebutuhan.sheet.ts';

/** Small enough that no read holds up the others for long, large enough that their number does not matter. */
const PAGE = 250;

export interface RowsQuery {
  readonly kecamatanId: number;
  readonly range: MomentRange;
  readonly cutOff: Date;
}

/** Acts of the Kasi: not the report itself, not what was added to it, and not what the reporter answered (which brings it back to DITERIMA). */
function answersOf({ riwayatList }: Pick<FiguresRecord, 'riwayatList'>) {
  return riwayatList.filter(
    ({ fromStatus, toStatus }) => fromStatus !== null && fromStatus !== toStatus && toStatus !== 'DITERIMA',
  );
}

function figuresOf(record: FiguresRecord, office: Office): FiguresRow {
  const jenis = office.jenisById.get(record.jenisId);
  if (!jenis) throw new Error(`kebutuhan ${record.id} has a jenis of another kecamatan`);
  return {
    ...record,
    jenis: jenis.nama,
    bidangId: jenis.bidangId,
    urgensi: asUrgensi(record.urgensi),
    status: asStatus(record.status),
    // A jenis that became confidential later hides its earlier records too.
    confidential: record.confidential || jenis.confidential,
    firstAnswerAt: answersOf(record)[0]?.at ?? null,
  };
}

/** Initials: the file is made to be handed on, and names of residents are no business of whoever gets it. */
export function initials(nama: string): string {
  const words = nama.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`).join('');
}

function wholeOf(record: WholeRecord, office: Office, desaNames: ReadonlyMap<number, string>): DaftarRow {
  const { kontakNama, kontakTelepon, pelapor, _count } = record;
  const row = figuresOf(record, office);
  const last = answersOf(record).at(-1);
  return {
    ...row,
    ...isiOf(record),
    desa: desaNames.get(row.desaId) ?? '',
    bidang: office.jenisById.get(record.jenisId)?.bidang ?? '',
    answer: last
      ? {
          at: last.at,
          status: asStatus(last.toStatus),
          note: last.note,
        }
      : null,
    fotoCount: _count.fotoList,
    pelaporJabatan: pelapor.jabatan,
    kontak: [kontakNama ? initials(kontakNama) : '', kontakTelepon ? localTelepon(kontakTelepon) : '']
      .filter(Boolean)
      .join(' '),
  };
}

async function* pages<R extends { readonly id: number; readonly reportedAt: Date }>(
  read: (after: R | undefined) => Promise<R[]>,
): AsyncGenerator<R> {
  let after: R | undefined;
  for (;;) {
    const page = await read(after);
    yield* page;
    after = page.at(-1);
    if (page.length < PAGE) return;
    // SQLite answers without ever going around the event loop: everybody else's messages come in between here.
    await setImmediate();
  }
}

/** Confidential rows included. */
export async function* readFigures(database: Database, office: Office, query: RowsQuery): AsyncGenerator<FiguresRow> {
  const records = pages((after: FiguresRecord | undefined) =>
    database.read((db) => findFiguresPage(db, { ...query, after, take: PAGE })),
  );
  for await (const record of records) yield figuresOf(record, office);
}

/** Confidential rows included: whoever writes a list leaves them out. */
export async function* readWhole(database: Database, office: Office, query: RowsQuery): AsyncGenerator<DaftarRow> {
  const desaNames = new Map(office.desaList.map(({ id, nama }) => [id, nama]));
  const records = pages((after: WholeRecord | undefined) =>
    database.read((db) => findWholePage(db, { ...query, after, take: PAGE })),
  );
  for await (const record of records) yield wholeOf(record, office, desaNames);
}
