/**
 * A view of the database behind a fence: every query is narrowed to one owner's rows, whatever its caller forgot to ask
 * for, and nothing can be written for another owner. What the fence does not know, it refuses.
 */
import type { Prisma } from '../generated/sqlite/client.ts';
import type { Database, Db } from './database.ts';

type Where = Readonly<Record<string, unknown>>;

/** How the rows of a model belong to an owner. */
export type Rule =
  /** A column holds the owner's id. `rows`: what may be seen, as a condition. */
  | { readonly kind: 'own'; readonly column: string; readonly rows: Where }
  /** Its parent belongs to the owner, and is asked for before a row is made. */
  | { readonly kind: 'child'; readonly parent: ModelName; readonly key: string; readonly rows: Where }
  /** Seen where the condition holds; changed there too, never made or removed. Its relations lead outside and are refused. */
  | { readonly kind: 'shared'; readonly rows: Where }
  /** Rows of all owners under keys of their own: may be made, asked for and taken out by such a key, or all of one record, nothing else. */
  | { readonly kind: 'keyed'; readonly key: string }
  /** Read, never written. */
  | { readonly kind: 'read'; readonly rows: Where }
  /** Counted in groups by these columns, never read row by row. `asks`: columns that a condition may name. */
  | { readonly kind: 'counted'; readonly rows: Where; readonly by: readonly string[]; readonly asks: readonly string[] }
  /** Written down for this owner, never read. */
  | { readonly kind: 'append'; readonly column: string; readonly rows: Where }
  /** Machinery's own. */
  | { readonly kind: 'closed' };
export type ModelName = Uncapitalize<Prisma.ModelName>;
/** A model without a rule does not compile. */
export type Fence = Readonly<Record<ModelName, Rule>>;

/** Code asked for what lies behind the fence: a bug, never a refusal that a person should see. */
export class BehindFence extends Error {
  override readonly name = 'BehindFence';
}

interface Args {
  readonly where?: Where;
  readonly data?: unknown;
  readonly create?: unknown;
  readonly update?: unknown;
  readonly include?: Where;
  readonly select?: Where;
  readonly by?: readonly string[];
  readonly having?: unknown;
}
type Operation = (args?: Args) => Promise<unknown>;
type Delegate = Readonly<Record<string, Operation>>;

const READS = new Set([
  'findMany',
  'findFirst',
  'findFirstOrThrow',
  'findUnique',
  'findUniqueOrThrow',
  'count',
  'aggregate',
  'groupBy',
]);
const CHANGES = new Set(['update', 'updateMany', 'updateManyAndReturn']);
const REMOVALS = new Set(['delete', 'deleteMany']);
/** What may be done with a row whose key one knows. */
const KEYED = new Set(['findUnique', 'deleteMany']);
/** The same with all rows whose keys begin with one record ("rapat:12:…"). */
const OF_RECORD = new Set(['findMany', 'deleteMany']);
const RECORD = /^[a-z-]+:\d+:/;
const CREATIONS = new Set(['create', 'createMany', 'createManyAndReturn']);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Names one record by the beginning of a key, and says nothing else. */
const namesRecord = (key: unknown): boolean =>
  isObject(key) && Object.keys(key).join() === 'startsWith' && RECORD.test(String(key['startsWith']));

/** Both hold: what was asked for, and what may be seen. A unique key stays where Prisma wants it, at the top. */
function narrowed(where: Where | undefined, rows: Where): Where {
  return { ...where, AND: [...listOf(where?.['AND']), rows] };
}

/** Writing through a relation would go around the rule of the model behind it. */
function mustBeFlat(model: string, data: unknown): void {
  const ARITHMETIC = new Set(['increment', 'decrement', 'multiply', 'divide', 'set']);
  for (const row of listOf(data)) {
    for (const [name, value] of Object.entries(row as Where)) {
      if (isObject(value) && !Object.keys(value).every((key) => ARITHMETIC.has(key))) {
        throw new BehindFence(`${model}.${name}: write each model by itself`);
      }
    }
  }
}

/** Relations of a shared row lead to rows of other owners. */
function mustStay(model: string, { include, select }: Args): void {
  const wanted = [...Object.keys(include ?? {}), ...Object.entries(select ?? {}).filter(([, one]) => isObject(one))];
  if (wanted.length > 0) throw new BehindFence(`${model}: its relations lead outside`);
}

function columnIs(model: string, column: string, rows: Where, data: unknown, missing: boolean): void {
  const owner = rows[column];
  for (const row of listOf(data) as Where[]) {
    const value = row[column];
    if (value === undefined && missing) continue;
    if (owner === undefined || value !== owner) throw new BehindFence(`${model}: a row of somebody else`);
  }
}

/** Only whole groups, and only their number: sums and extremes of small groups are single records. */
function mustOnlyCount(model: string, operation: string, args: Args, rule: Extract<Rule, { kind: 'counted' }>): void {
  const parts = new Set(['by', 'where', '_count', 'orderBy']);
  const counts =
    operation === 'groupBy' &&
    Object.keys(args).every((part) => parts.has(part)) &&
    (args.by ?? []).every((column) => rule.by.includes(column)) &&
    Object.keys(args.where ?? {}).every((column) => rule.asks.includes(column));
  if (!counts) throw new BehindFence(`${model}.${operation}: counted in groups alone`);
}

async function parentsAreIn(
  db: Db,
  fence: Fence,
  rule: Extract<Rule, { kind: 'child' }>,
  data: unknown,
  made: ReadonlySet<string>,
): Promise<void> {
  const ids = [...new Set((listOf(data) as Where[]).map((row) => row[rule.key]))].filter(
    (id) => !made.has(`${rule.parent}:${String(id)}`),
  );
  if (ids.length === 0) return;
  const parent = fence[rule.parent];
  if (parent.kind !== 'own' && parent.kind !== 'child' && parent.kind !== 'shared')
    throw new BehindFence(`${rule.parent} has no rows of its own`);
  const delegate = (db as unknown as Record<string, Delegate>)[rule.parent];
  const found = await delegate?.['count']?.({ where: { id: { in: ids }, AND: [parent.rows] } });
  if (found !== ids.length) throw new BehindFence(`${rule.parent}: somebody else's`);
}

/** One operation of a model, narrowed; `go` is Prisma's own. */
async function perform(
  db: Db,
  fence: Fence,
  model: ModelName,
  operation: string,
  args: Args,
  made: Set<string>,
): Promise<unknown> {
  const rule = fence[model];
  const delegate = (db as unknown as Record<string, Delegate>)[model];
  const go = (changed: Args): Promise<unknown> | undefined => delegate?.[operation]?.(changed);
  const refuse = (): never => {
    throw new BehindFence(`${model}.${operation}`);
  };
  if (rule.kind === 'closed') return refuse();
  if (rule.kind === 'keyed') {
    const asked = args.where?.[rule.key];
    const byKey = KEYED.has(operation) && typeof asked === 'string';
    return byKey || (OF_RECORD.has(operation) && namesRecord(asked)) || CREATIONS.has(operation) ? go(args) : refuse();
  }
  if (rule.kind === 'append') {
    if (!CREATIONS.has(operation)) return refuse();
    columnIs(model, rule.column, rule.rows, args.data, false);
    return go(args);
  }
  if (rule.kind === 'counted') {
    // Whoever presses a button of somebody else finds no record; no exception either.
    if (READS.has(operation) && operation !== 'groupBy') return go({ ...args, where: narrowed(args.where, { id: 0 }) });
    mustOnlyCount(model, operation, args, rule);
    return go({ ...args, where: narrowed(args.where, rule.rows) });
  }
  if (rule.kind === 'read' && !READS.has(operation)) return refuse();
  if (rule.kind === 'shared' || rule.kind === 'read') mustStay(model, args);
  const within: Args = { ...args, where: narrowed(args.where, rule.rows) };
  if (READS.has(operation)) return go(within);
  if (rule.kind === 'read') return refuse();
  mustBeFlat(model, args.data);
  if (rule.kind === 'shared') return CHANGES.has(operation) ? go(within) : refuse();
  if (REMOVALS.has(operation)) return go(within);
  if (CHANGES.has(operation)) {
    if (rule.kind === 'own') columnIs(model, rule.column, rule.rows, args.data, true);
    else if (listOf(args.data).some((row) => rule.key in (row as Where))) return refuse();
    return go(within);
  }
  if (!CREATIONS.has(operation)) return refuse();
  if (rule.kind === 'own') columnIs(model, rule.column, rule.rows, args.data, false);
  else await parentsAreIn(db, fence, rule, args.data, made);
  const row = await go(args);
  if (operation === 'create' && isObject(row) && 'id' in row) made.add(`${model}:${String(row['id'])}`);
  return row;
}

/** Narrowed models; raw SQL, which nobody can narrow, is refused. */
function fencedDb(db: Db, fence: Fence): Db {
  const models = new Map<string, unknown>();
  /** Rows made through this very view, "model:id": their children need not ask whose they are. */
  const made = new Set<string>();
  return new Proxy(db, {
    get(_, name) {
      if (typeof name !== 'string') return undefined;
      // A promise resolves with this object: it must not look like one.
      if (name === 'then') return undefined;
      if (!(name in fence)) throw new BehindFence(name);
      const model = name as ModelName;
      const known = models.get(model);
      if (known) return known;
      const delegate = new Proxy(
        {},
        {
          get: (__, operation) => (args?: Args) => perform(db, fence, model, String(operation), args ?? {}, made),
        },
      );
      models.set(model, delegate);
      return delegate;
    },
  });
}

/** The same database, of which only one owner's rows are there. Closing it is the whole database's business. */
export function fencedDatabase(database: Database, fence: Fence): Database {
  return {
    provider: database.provider,
    gatherMs: database.gatherMs,
    transaction: (work) => database.transaction((tx) => work(fencedDb(tx, fence))),
    read: (work) => database.read((db) => work(fencedDb(db, fence))),
    grouped: (write, statements) => database.grouped((tx) => write(fencedDb(tx, fence)), statements),
    ping: () => database.ping(),
    store: () => database.store(),
    probe: () => database.probe(),
    tidy: (quietMs) => database.tidy(quietMs),
    close: () => Promise.reject(new BehindFence('close')),
  };
}
