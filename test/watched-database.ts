/** A database that writes down which columns of which models the work upon it names. */
import type { Database, Db } from '../src/db/database.ts';
import type { Model } from './architecture/person-columns.ts';

/** "Kontak", and "Kontak.telepon". */
export type Touched = Set<string>;

const WRITES = ['update', 'updateMany', 'delete', 'deleteMany'];
const READS = ['findUnique', 'findFirst', 'findMany', 'count', 'findUniqueOrThrow', 'findFirstOrThrow'];
type Args = Readonly<Record<string, unknown>>;
const isArgs = (value: unknown): value is Args =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

function note(models: ReadonlyMap<string, Model>, model: Model, args: unknown, touched: Touched): void {
  touched.add(model.name);
  if (Array.isArray(args)) for (const one of args) note(models, model, one, touched);
  else if (isArgs(args))
    for (const [key, value] of Object.entries(args)) {
      const type = model.fields.get(key);
      const related = models.get((type ?? '').replace(/\W/g, ''));
      if (related) noteCall(models, related, value === true ? {} : (value as Args), touched);
      else if (type !== undefined) touched.add(`${model.name}.${key}`);
      else note(models, model, value, touched);
    }
}

/** One that names no columns to read reads them all. */
function noteCall(models: ReadonlyMap<string, Model>, model: Model, args: Args, touched: Touched): void {
  note(models, model, args, touched);
  const isCondition = Object.keys(args).some((key) => model.fields.has(key));
  if (!('select' in args) && !isCondition)
    for (const column of model.fields.keys()) touched.add(`${model.name}.${column}`);
}

/** @param writes what is changed and removed, instead of what is read */
export function watched(
  database: Database,
  models: ReadonlyMap<string, Model>,
  touched: Touched,
  writes: boolean,
): Database {
  const watchModel = (name: string, delegate: object): object => {
    const model = models.get(name.slice(0, 1).toUpperCase() + name.slice(1));
    return new Proxy(delegate, {
      get(target, method) {
        const call = Reflect.get(target, method) as unknown;
        if (typeof call !== 'function') return call;
        return (args: Args = {}): unknown => {
          const counts = (writes ? WRITES : READS).includes(String(method));
          if (model && counts && (writes || method === 'count')) note(models, model, args, touched);
          else if (model && counts) noteCall(models, model, args, touched);
          if (model && method === 'deleteMany' && writes)
            for (const column of model.fields.keys()) touched.add(`${model.name}.${column}`);
          return call.call(target, args) as unknown;
        };
      },
    });
  };
  const watch = (db: Db): Db =>
    new Proxy(db, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'object' && value !== null ? watchModel(String(name), value) : value;
      },
    });
  return {
    ...database,
    provider: database.provider,
    gatherMs: database.gatherMs,
    transaction: (work) => database.transaction((tx) => work(watch(tx))),
    read: (work) => database.read((db) => work(watch(db))),
    grouped: (write, statements) => database.grouped((tx) => write(watch(tx)), statements),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}
