/** What those who work for the Kasi may do (T1): the Kasi, a Plt and a Plh everything, a staf what was ticked for them. Pure. */

/** How a seat is held; for the Kasi's seat it decides the rights, for others it stands on the list. */
export const KEDUDUKAN = ['DEFINITIF', 'PLT', 'PLH', 'STAF'] as const;
export type Kedudukan = (typeof KEDUDUKAN)[number];

/** TRIASE: answer kebutuhan · PROGRAM: programmes and penyaluran · RAPAT: meetings, notulen, tindak lanjut · REKAP: summaries, workbooks and the quarter · KONTAK: invite, approve, revoke · SETELAN: lists and names of the office. */
export const HAK = ['TRIASE', 'PROGRAM', 'RAPAT', 'REKAP', 'KONTAK', 'SETELAN'] as const;
export type Hak = (typeof HAK)[number];

/** @param words as the database keeps them; a word that this program does not know gives no right */
export function parseHak(words: string): Hak[] {
  const given = new Set(words.split(','));
  return HAK.filter((one) => given.has(one));
}

export function formatHak(hak: readonly Hak[]): string {
  return HAK.filter((one) => hak.includes(one)).join(',');
}

/** What decides it: of an actor, or of a row that was read. */
export interface KasiKontak {
  readonly peran: string;
  readonly kedudukan: Kedudukan;
  readonly hak: readonly Hak[];
}

/** Whether this person may do what belongs to the Kasi's work. Reading needs no right of its own. */
export function mayAsKasi(actor: KasiKontak, hak: Hak): boolean {
  if (actor.peran !== 'KASI') return false;
  return actor.kedudukan !== 'STAF' || actor.hak.includes(hak);
}

/** Who runs the installation has a mark beside any seat (decision 15): opening kecamatan, inviting kabupaten viewers, seeing how many people there are; it opens no record. */
export function mayRunInstallation({ pengelola = false }: { readonly pengelola?: boolean }): boolean {
  return pengelola;
}
