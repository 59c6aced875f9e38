/** The floors of the house, from the ground up: a room may know the floors below it, and nobody on its own floor or above. */

/**
 * A room is a folder of src; of src/office and src/sop, which are houses of their own, a folder of theirs; or a file
 * that stands in src itself. Whoever needs an arrow up moves what is shared down, or hands it in from above.
 */
export const FLOORS: readonly (readonly string[])[] = [
  // Machinery: words, papers and pictures, then what stores, listens and sends.
  ['i18n', 'document', 'read', 'config.ts'],
  ['lib'],
  ['chart', 'office/kop.ts'],
  ['db', 'spreadsheet', 'simulator'],
  ['clock', 'http', 'deps.ts', 'explain-start.ts'],
  ['inbox', 'pace'],
  ['outbox'],
  ['form'],
  // The office: its days and places, who acts in it, then what every act does.
  ['office/kalender', 'office/wilayah'],
  ['office/actor', 'office/rekap'],
  ['office/book', 'office/fence'],
  ['office/table', 'office/tell'],
  ['bot'],
  // The books of the office.
  ['sop/foto', 'sop/pengingat'],
  ['sop/instansi', 'sop/kalender', 'sop/kebutuhan', 'sop/kelompok'],
  ['sop/permohonan', 'sop/program', 'sop/rapat'],
  ['sop/invite', 'sop/penyaluran', 'sop/privasi', 'sop/tindak-lanjut'],
  ['sop/instalasi', 'sop/konfirmasi', 'sop/kontak', 'sop/notulen', 'sop/triwulan'],
  ['sop/rekap'],
  // What puts it together, and the programs.
  ['features.ts'],
  ['app.ts'],
  ['practice', 'serve.ts', 'backup.ts', 'purge.ts', 'restore.ts'],
  ['demo.ts', 'practice.ts'],
  ['main.ts'],
];
