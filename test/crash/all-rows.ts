/** What stands in every table, as two runs can be compared: ids are places in their table, moments are days, and what only the machinery remembers is left out. */
import type { Database, Db } from '../../src/db/database.ts';
import { dayOf } from '../../src/office/kalender/days.ts';
import { ZONA } from '../../src/practice/triwulan/days.ts';

export type Tables = Readonly<Record<string, readonly string[]>>;
type Row = Readonly<Record<string, unknown>>;

/** Of the machinery alone, or looked at elsewhere (outbox). */
const LEFT_OUT: ReadonlySet<string> = new Set(['lease', 'inboxUpdate', 'outboxMessage']);
/** Random, or of one run: words of links, numbers that Telegram gives. */
const FORGOTTEN =
  /^(tokenHash|codeHash|menuHash|seenAt|cursor|context|lastUpdateId|messageId|fileId|fileUniqueId|formVersion)$/;

/** Table → id → place in the order of ids. */
type Places = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Columns and keys that name a table by a shorter word. */
const ALIASES: Readonly<Record<string, string>> = {
  barang: 'penyaluranBarang',
  butir: 'notulenButir',
  jenis: 'jenisKebutuhan',
  kartu: 'kartuTriwulan',
  lanjut: 'tindakLanjut',
  replacedBy: 'konfirmasi',
  rest: 'konfirmasi',
};
/** Who did it, in which office: a seat. */
const SEAT = /By$|^(actor|activeKontak|notulis|oleh|pelapor|predecessor|successor)$/;

/** Which table an id like "desaId", "approvedById" points into. @throws Error when that is not known */
function tableOf(column: string, places: Places): string {
  const name = column.slice(0, -'Id'.length);
  const table = ALIASES[name] ?? (SEAT.test(name) ? 'kontak' : name);
  if (!places.has(table)) throw new Error(`${column}: which table is that?`);
  return table;
}

/** "kebutuhan:7:rev:2" and "kontak-3" with the places instead of the ids; what was tapped under a message of any number. */
function withPlaces(text: string, places: Places): string {
  const steady = text.replaceAll(/\bmessage-\d+/g, 'message-…');
  return steady.replaceAll(/([A-Za-z]+)([:-])(\d+)/g, (whole: string, word: string, sign: string, id: string) => {
    const place = places.get(ALIASES[word] ?? word)?.get(Number(id));
    return place === undefined ? whole : `${word}${sign}${place}`;
  });
}

function plain(column: string, value: unknown, places: Places): unknown {
  if (value instanceof Date) return dayOf(value, ZONA);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string') return column === 'file' ? 'kept' : withPlaces(value, places);
  if (typeof value === 'number' && column.endsWith('Id')) {
    return `#${places.get(tableOf(column, places))?.get(value) ?? '–'}`;
  }
  return value;
}

async function readAll(db: Db): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = new Map<string, readonly Row[]>();
  for (const name of Object.keys(db)) {
    const model = (db as unknown as Record<string, { findMany?: () => Promise<Row[]> } | undefined>)[name];
    if (typeof model?.findMany !== 'function') continue;
    const rows = await model.findMany();
    // Which parts of an answer went out: under the numbers of updates and messages, which are others in every round.
    found.set(
      name,
      rows.filter(({ once }) => name !== 'dueMark' || !String(once).startsWith('part:')),
    );
  }
  return found;
}

export async function allRows(
  database: Database,
): Promise<{ readonly tables: Tables; readonly outbox: readonly Row[] }> {
  const found = await database.read(readAll);
  const places = new Map<string, ReadonlyMap<number, number>>();
  for (const [table, rows] of found) {
    const ids = rows.flatMap(({ id }) => (typeof id === 'number' ? id : [])).sort((a, b) => a - b);
    if (ids.length > 0) places.set(table, new Map(ids.map((id, at) => [id, at + 1])));
  }
  // Drafts are forgotten after some days, what came of them is not.
  const drafts = [...found.values()].flat().flatMap(({ draftId }) => (typeof draftId === 'number' ? draftId : []));
  const known = [...new Set([...drafts, ...(places.get('draft')?.keys() ?? [])])].sort((a, b) => a - b);
  places.set('draft', new Map(known.map((id, at) => [id, at + 1])));
  const lineOf = (row: Row): string =>
    Object.entries(row)
      .filter(([column, value]) => column !== 'id' && value !== null && !FORGOTTEN.test(column))
      .map(([column, value]) => `${column}=${String(plain(column, value, places))}`)
      .join(' ');
  // Which of its own old marks a night still finds depends on the second.
  const isPurge = ({ once }: Row): boolean => typeof once === 'string' && once.startsWith('purge:');
  const tables = [...found]
    .filter(([table]) => !LEFT_OUT.has(table))
    .map(([table, rows]) => [
      table,
      rows[0] !== undefined && 'id' in rows[0]
        ? rows.toSorted((a, b) => Number(a['id']) - Number(b['id'])).map(lineOf)
        : rows
            .filter((row) => !isPurge(row))
            .map(lineOf)
            .sort(),
    ]);
  const outbox = (found.get('outboxMessage') ?? []).map((row) => ({
    ...row,
    once: withPlaces(String(row['once']), places),
  }));
  return { tables: Object.fromEntries(tables) as Tables, outbox };
}
