/** A page of a list in parts, as callback data (64 bytes): which part, which page, and whether it comes as a new message. Pure. */
import { type ButtonData, createButtons } from './button-data.ts';
import { number, word } from './button-part.ts';

export interface PartAsked<P extends string> {
  readonly part: P;
  /** From 0. */
  readonly page: number;
  /** Below a message that stays as it is, e.g. a digest. */
  readonly fresh: boolean;
}
export interface PartData<P extends string> extends ButtonData {
  readonly partData: (part: P, page: number, fresh?: boolean) => string;
  /** Null for data that no such list has drawn. */
  readonly parsePartData: (data: string) => PartAsked<P> | null;
}

/** @param prefix begins the data of this list, before the colon: one feature's alone */
export function createPartData<const P extends string>(prefix: string, parts: readonly P[]): PartData<P> {
  const { data, ...buttons } = createButtons(
    { turn: `${prefix}:<part>:<page>` as '<part><page>', fresh: `${prefix}:<part>:<page>:new` as '<part><page>' },
    { part: word(parts), page: number(5) },
  );
  return {
    ...buttons,
    partData: (part, page, fresh = false) => data(fresh ? 'fresh' : 'turn', { part, page }),
    parsePartData(tapped) {
      const said = buttons.read(tapped);
      return said && { part: said.part, page: said.page, fresh: said.act === 'fresh' };
    },
  };
}
