/** How the use cases about summaries are tried; see calls.ts. */
import { makeRekapPdf } from '../../src/sop/rekap/make-rekap-pdf.ts';
import type { Call } from './calls.ts';

export const CALLS_REKAP: Readonly<Record<string, Call>> = {
  // Of the own office alone: its name stands on it.
  makeRekapPdf: async ({ deps, kasi }, actor) => {
    const made = await makeRekapPdf(deps, actor, { period: { kind: 'tahun', tahun: 2026 } });
    const { nama } = await deps.database.read((db) =>
      db.kecamatan.findUniqueOrThrow({ where: { id: kasi.kecamatanId } }),
    );
    return made.ok && made.value.fileName.includes(nama);
  },
};
