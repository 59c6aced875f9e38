/** What the form about somebody's list of contacts is opened with: the list itself, and what became of its columns (C1, C3). */
import { z } from 'zod';
import type { SkippedKind } from '../../office/table/skipped-rows.ts';

/** A column that was not chosen: the question is answered with "there is none". */
export const NO_COLUMN = '-';
/** The office of everybody in the list stands in the head above their names: "Kepala Desa". */
export const FROM_HEAD = 'head';
/** Each table names its place in its title, or in the name of its sheet. */
export const FROM_TITLES = 'titles';

const LIST_KINDS = ['contacts', 'residents', 'aid', 'plan'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export const SKIPPED = ['total', 'signature', 'numbers', 'line'] as const satisfies readonly SkippedKind[];

export const PROPOSED = z.object({
  nama: z.string(),
  jabatan: z.string(),
  telepon: z.string(),
  tempat: z.string(),
  /** Of the whole file. */
  desa: z.string(),
});
/** Each is a column, "c0", one of the words above, or empty where the person is asked. */
export type Proposed = z.output<typeof PROPOSED>;

export const KONTAK_LIST = z.object({
  columns: z.array(
    z.object({
      key: z.string(),
      head: z.string(),
      example: z.string(),
      /** Whether a cell names its place among other words. */
      joined: z.boolean(),
      /** The fields that its cells hold together. */
      parts: z.array(z.string()).default([]),
      hidden: z.boolean().default(false),
    }),
  ),
  rows: z.array(
    z.object({
      cells: z.array(z.string()),
      table: z.number(),
      /** The place that a line above it names. */
      tempat: z.string(),
      hidden: z.boolean(),
    }),
  ),
  /** The place that each table names in its title. */
  titles: z.array(z.string()),
  proposed: PROPOSED,
  headJabatan: z.string(),
  kind: z.enum(LIST_KINDS),
  hiddenSheets: z.array(z.string()),
  hiddenRows: z.number(),
  /** Heads that no field of a contact fits. */
  unread: z.array(z.string()),
  /** Heads of numbers that are kept nowhere. */
  refused: z.array(z.string()),
  /** Tables and sheets that name nobody. */
  others: z.array(z.string()).default([]),
  /** How many rows were passed over by rule. */
  skipped: z.partialRecord(z.enum(SKIPPED), z.number()).default({}),
  /** Rows of other kecamatan. */
  elsewhere: z.number(),
  /** Of the heads, so that the choice is known next time. */
  key: z.string(),
  remembered: z.boolean(),
});
export type KontakList = z.output<typeof KONTAK_LIST>;
