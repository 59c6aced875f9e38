/** How values cross between Prisma and SQLite: one text format for times, whole numbers never through a float. */
import { type ArgType, type ColumnType, ColumnTypeEnum } from '@prisma/driver-adapter-utils';

export type SqliteValue = null | number | bigint | string | Uint8Array;

/** ISO 8601 in UTC with milliseconds, always the same length, so that text order is time order. */
function timeText(date: Date): string {
  return date.toISOString().replace('Z', '+00:00');
}

function fromText(text: string, type: ArgType): SqliteValue {
  switch (type.scalarType) {
    case 'int':
    case 'bigint':
      return BigInt(text);
    case 'float':
    case 'decimal':
      return Number(text);
    case 'datetime':
      return timeText(new Date(text));
    case 'bytes':
      return Buffer.from(text, 'base64');
    case 'string':
    case 'boolean':
    case 'enum':
    case 'uuid':
    case 'json':
    case 'unknown':
      return text;
  }
}

/** @throws TypeError for a value that SQLite has no place for */
export function toSqlite(value: unknown, type: ArgType | undefined): SqliteValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return type ? fromText(value, type) : value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof Date) return timeText(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError(`SQLite cannot keep a ${typeof value}`);
}

const DECLARED: Readonly<Record<string, ColumnType>> = {
  INTEGER: ColumnTypeEnum.Int32,
  INT: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  BOOLEAN: ColumnTypeEnum.Boolean,
  REAL: ColumnTypeEnum.Double,
  DOUBLE: ColumnTypeEnum.Double,
  DECIMAL: ColumnTypeEnum.Numeric,
  DATETIME: ColumnTypeEnum.DateTime,
  TEXT: ColumnTypeEnum.Text,
  VARCHAR: ColumnTypeEnum.Text,
  JSONB: ColumnTypeEnum.Json,
  BLOB: ColumnTypeEnum.Bytes,
};

/** The type of a column by its declaration ("VARCHAR(36)"), undefined for an expression such as count(*). */
export function declaredType(declaration: string | null): ColumnType | undefined {
  const name = declaration?.toUpperCase().replace(/\s*\(.*$/, '');
  return name === undefined ? undefined : DECLARED[name];
}

/** The type of an expression, by the first value that is there. */
export function typeOfValues(values: Iterable<unknown>): ColumnType {
  for (const value of values) {
    if (typeof value === 'bigint') return ColumnTypeEnum.Int64;
    if (typeof value === 'number') return ColumnTypeEnum.Double;
    if (typeof value === 'string') return ColumnTypeEnum.Text;
    if (value instanceof Uint8Array) return ColumnTypeEnum.Bytes;
  }
  return ColumnTypeEnum.Int32;
}

/** Whole numbers arrive as bigint: what fits goes on as number, what is declared larger as text, exactly. */
export function fromSqlite(value: unknown, type: ColumnType): unknown {
  if (typeof value !== 'bigint') return value;
  if (type === ColumnTypeEnum.Int64 || type === ColumnTypeEnum.Numeric) return value.toString();
  if (type === ColumnTypeEnum.Boolean) return value !== 0n;
  return Number(value);
}
