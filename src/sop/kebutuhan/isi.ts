/** What the reporter says of a need (A1): asked by the form, kept by the record, listed in the workbook. A further question has its line here. Pure. */

export interface Isi {
  /** RT, dusun or other words for the place within the desa. */
  readonly lokasi: string;
  readonly jumlahKk: number;
  readonly jumlahJiwa: number;
  readonly uraian: string;
}

type Words = { [Name in keyof Isi]: Isi[Name] extends string | null ? Name : never }[keyof Isi];

/** Letters that a text of it has at most: the form takes no more, and cards and documents hold as many. */
export const MOST = { lokasi: 200, uraian: 1000 } as const satisfies Record<Words, number>;

/** The columns that hold it, as a query selects them: one that is missing here does not compile. */
export const ISI = { lokasi: true, jumlahKk: true, jumlahJiwa: true, uraian: true } as const satisfies Record<
  keyof Isi,
  true
>;

/** That part of a form's answers, of a record or of a view. */
export function isiOf(from: Isi): Isi {
  return Object.fromEntries(Object.keys(ISI).map((name) => [name, from[name as keyof Isi]])) as unknown as Isi;
}
