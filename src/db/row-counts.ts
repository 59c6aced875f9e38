/** How many rows each table has: what a backup says of itself, and what comes out of it. */
export type RowCounts = Readonly<Record<string, number>>;
