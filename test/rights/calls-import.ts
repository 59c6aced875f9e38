/** How the use cases about lists of contacts are tried; see calls.ts. */
import { admitImportFile } from '../../src/sop/invite/admit-import-file.ts';
import { importKontak } from '../../src/sop/invite/import-kontak.ts';
import { importKontakList } from '../../src/sop/invite/import-kontak-list.ts';
import { type KontakList, NO_COLUMN } from '../../src/sop/invite/kontak-list-context.ts';
import { makeKontakTemplate } from '../../src/sop/invite/make-kontak-template.ts';
import type { Call } from './calls.ts';

let last = 0;

export const CALLS_IMPORT: Readonly<Record<string, Call>> = {
  // Counted for the own office alone, so that it is an act there.
  admitImportFile: async ({ deps, kasi }, actor) =>
    (await admitImportFile(deps, actor)).ok && actor.kecamatanId === kasi.kecamatanId,
  importKontak: async ({ deps }, actor) => {
    const row = { tempat: 'Desa Sarapat', nama: `Warga ${(last += 1)}`, jabatan: '', telepon: '' };
    const done = await importKontak(deps, actor, { rows: [row], once: 'file' });
    return done.ok && done.value.sheet.invites.length === 1;
  },
  importKontakList: async ({ deps }, actor) => {
    const cells = ['Desa Sarapat', `Warga ${(last += 1)}`];
    const proposed = { nama: 'c1', jabatan: NO_COLUMN, telepon: NO_COLUMN, tempat: 'c0', desa: '' };
    const list: KontakList = {
      columns: ['Desa', 'Nama'].map((head, at) => ({
        key: `c${at}`,
        head,
        example: '',
        joined: false,
        parts: [],
        hidden: false,
      })),
      rows: [{ cells, table: 0, tempat: '', hidden: false }],
      titles: [''],
      proposed,
      headJabatan: '',
      kind: 'contacts',
      hiddenSheets: [],
      hiddenRows: 0,
      unread: [],
      refused: [],
      others: [],
      skipped: {},
      elsewhere: 0,
      key: 'desa|nama',
      remembered: false,
    };
    const chosen = { nama: 'c1', jabatan: NO_COLUMN, telepon: NO_COLUMN, tempat: 'c0', desa: null, withHidden: null };
    const done = await importKontakList(deps, actor, { list, chosen, once: 'list' });
    return done.ok && done.value.imported.sheet.invites.length === 1;
  },
  makeKontakTemplate: async ({ deps, kasi }, actor) => {
    const made = await makeKontakTemplate(deps, actor);
    const { kode } = await deps.database.read((db) =>
      db.kecamatan.findUniqueOrThrow({ where: { id: kasi.kecamatanId } }),
    );
    return made.ok && made.value.path.includes(kode);
  },
};
