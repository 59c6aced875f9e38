/** A page of a list in parts, as callback data (64 bytes): which part, which page, and whether it comes as a new message. Pure. */

export interface PartAsked<P extends string> {
  readonly part: P;
  /** From 0. */
  readonly page: number;
  /** Below a message that stays as it is, e.g. a digest. */
  readonly fresh: boolean;
}
export interface PartData<P extends string> {
  /** For whoever listens: all data that begin so. */
  readonly pattern: RegExp;
  readonly partData: (part: P, page: number, fresh?: boolean) => string;
  /** Null for data that no such list has drawn. */
  readonly parsePartData: (data: string) => PartAsked<P> | null;
}

/** @param prefix begins the data of this list, before the colon: one feature's alone */
export function createPartData<const P extends string>(prefix: string, parts: readonly P[]): PartData<P> {
  const format = new RegExp(`^${prefix}:(${parts.join('|')}):(\\d{1,5})(:new)?$`);
  return {
    pattern: new RegExp(`^${prefix}:`),
    partData: (part, page, fresh = false) => `${prefix}:${part}:${page}${fresh ? ':new' : ''}`,
    parsePartData(data) {
      const [, part, page, fresh] = format.exec(data) ?? [];
      return part === undefined ? null : { part: part as P, page: Number(page), fresh: fresh !== undefined };
    },
  };
}
