/** Puts SQLite's errors into the words that Prisma knows (P2002, P2003, P1008 …). */
import { DriverAdapterError, type MappedError } from '@prisma/driver-adapter-utils';

/** The driver leaves the error number out of errors of prepared statements, so the sentence decides. */
const KINDS: readonly (readonly [RegExp, (found: string) => MappedError])[] = [
  [/^UNIQUE constraint failed: (.+)$/, (found) => ({ kind: 'UniqueConstraintViolation', ...columns(found) })],
  [/^NOT NULL constraint failed: (.+)$/, (found) => ({ kind: 'NullConstraintViolation', ...columns(found) })],
  [
    /^FOREIGN KEY constraint failed()/,
    () => ({ kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }),
  ],
  // Somebody else holds the file: worth another try, see retry.ts.
  [/^(database (?:table )?is locked|database schema is locked)/, () => ({ kind: 'SocketTimeout' })],
  [/^no such table: (.+)$/, (table) => ({ kind: 'TableDoesNotExist', table })],
  [/^no such column: (.+)$/, (column) => ({ kind: 'ColumnNotFound', column })],
  [/^table .+ has no column named (.+)$/, (column) => ({ kind: 'ColumnNotFound', column })],
];
const SQLITE_ERROR = 1;

/** "Kebutuhan.tahun, Kebutuhan.nomor" → the fields; an index over expressions is named instead ("index 'x'"). */
function columns(list: string): { constraint: { fields: string[] } | { index: string } } {
  const index = /^index '(.+)'$/.exec(list)?.[1];
  if (index) return { constraint: { index } };
  return { constraint: { fields: list.split(', ').map((column) => column.slice(column.indexOf('.') + 1)) } };
}

function extendedCode(error: Error): number {
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : SQLITE_ERROR;
}

/** @returns what the driver adapter throws; an error that is not SQLite's comes back as it is */
export function asDriverError(error: unknown): Error {
  if (error instanceof DriverAdapterError) return error;
  if (!(error instanceof Error)) return new Error('SQLite threw something that is no error', { cause: error });
  if (!('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return error;
  const original = { originalCode: String(extendedCode(error)), originalMessage: error.message };
  for (const [pattern, toKind] of KINDS) {
    const found = pattern.exec(error.message);
    if (found) return new DriverAdapterError({ ...original, ...toKind(found[1] ?? '') });
  }
  const { message } = error;
  return new DriverAdapterError({ ...original, kind: 'sqlite', extendedCode: extendedCode(error), message });
}
