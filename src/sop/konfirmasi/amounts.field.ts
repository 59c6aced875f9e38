/** How much of each thing arrived (B3): asked one by one within one question, the plan as a one-tap answer. */
import { z } from 'zod';
import { type Ask, type Field, type FieldButton, type Parsed, type When, build } from '../../form/field.ts';
import type { Input } from '../../form/input.ts';
import { DOUBT_TEXTS, parsedFrom } from '../../form/fields/asked.ts';
import { type AmountProblem, readAmount } from '../../read/amount.ts';
import { type MoneyProblem, readMoney } from '../../read/money.ts';
import type { Translate } from '../../i18n/translate.ts';
import { amountText } from './amount-text.ts';
import { isRupiah } from './konfirmasi.ts';
import type { About, Amount, Asking } from './konfirmasi-context.ts';

/** Id of the thing → how much. */
export type Amounts = Readonly<Record<string, number>>;

const MOST = 1_000_000_000_000;
const SAME = /^(?:sama|sesuai|sesuai rencana|sama dengan rencana|semua|lengkap|same|all|as planned)[.!]?$/i;

/** @param part how much of the things before */
export function parseAmount(input: Input, rows: readonly Amount[], part: readonly number[], t: Translate): Parsed {
  const at = part.length;
  const row = rows[at];
  if (!row) return { stale: true };
  const take = (jumlah: number): Parsed => {
    const list = [...part, jumlah];
    if (list.length < rows.length) return { part: list };
    return { took: Object.fromEntries(rows.map(({ id }, n) => [String(id), list[n] ?? 0])) };
  };
  if (input.type === 'button') {
    if (input.value === `b${at}` && at > 0) return { part: part.slice(0, -1) };
    const [, place, jumlah] = /^=(\d{1,2}):(\d{1,13})$/.exec(input.value) ?? [];
    return Number(place) === at && Number(jumlah) <= MOST ? take(Number(jumlah)) : { stale: true };
  }
  const otherwise = { key: 'konfirmasi-amount-otherwise', vars: exampleOf(row) } as const;
  if (input.type !== 'text') return { wrong: otherwise };
  if (SAME.test(input.text.trim())) return take(row.rest);
  const { satuan, nama } = row;
  const shown = (jumlah: bigint): string => amountText(Number(jumlah), satuan, t.language);
  const reading = isRupiah(satuan) ? readMoney(input.text) : readAmount(input.text, { unit: satuan, name: nama });
  return parsedFrom<bigint, MoneyProblem | AmountProblem>(reading, {
    take: (jumlah) => {
      if (jumlah < 0n) return { wrong: otherwise };
      if (jumlah > BigInt(MOST)) return { wrong: { key: 'form-number-too-large', vars: { max: MOST } } };
      if (jumlah <= BigInt(row.rest)) return take(Number(jumlah));
      // More than was planned may be true, or a slip: "2000" for "200".
      const rencana = amountText(row.rest, satuan, t.language);
      const yes = { text: t.plain('konfirmasi-amount-yes', { jumlah: shown(jumlah) }), value: `=${at}:${jumlah}` };
      return { offer: { key: 'konfirmasi-amount-more', vars: { jumlah: shown(jumlah), rencana } }, buttons: [[yes]] };
    },
    show: shown,
    token: (jumlah) => `=${at}:${jumlah}`,
    unread: (problem) => {
      if (problem === 'other-unit') return { key: 'konfirmasi-amount-other-unit', vars: { satuan, ...exampleOf(row) } };
      return problem === 'fraction'
        ? { key: 'konfirmasi-amount-fraction', vars: { satuan, ...exampleOf(row) } }
        : otherwise;
    },
  });
}

function exampleOf({ rest, rencana }: Amount) {
  return { contoh: rest > 0 ? rest : rencana };
}

function askFor(rows: readonly Amount[], part: readonly number[], t: Translate): Ask {
  const at = part.length;
  const row = rows[at];
  if (!row) return { buttons: [] };
  const { satuan, rencana, rest, nama } = row;
  const text = (jumlah: number, unit = satuan): string => amountText(jumlah, unit, t.language);
  const buttons: FieldButton[][] = [];
  if (rest > 0) {
    const key = rest === rencana ? 'konfirmasi-amount-same' : 'konfirmasi-amount-rest';
    buttons.push([{ text: t.plain(key, { jumlah: text(rest) }), value: `=${at}:${rest}` }]);
  }
  buttons.push([{ text: t.plain('konfirmasi-amount-none'), value: `=${at}:0` }]);
  if (at > 0) buttons.push([{ text: t.plain('konfirmasi-amount-previous'), value: `b${at}` }]);
  if (rows.length === 1 && nama === '') return { buttons };
  const vars = { nama, rencana: text(rencana), rest: text(rest), nth: at + 1, total: rows.length };
  const hint = rest === rencana ? 'konfirmasi-amount-ask' : 'konfirmasi-amount-ask-rest';
  const before = rows[at - 1];
  if (!before) return { buttons, hint: { key: hint, vars } };
  const last = t('konfirmasi-amount-noted', { nama: before.nama, jumlah: text(part[at - 1] ?? 0, before.satuan) });
  const ask = t.dynamic(hint, vars);
  return { buttons, hint: { key: 'konfirmasi-amount-next', vars: { last: { html: last }, ask: { html: ask } } } };
}

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST;

/** @param rowsOf what is asked for, from the plan */
export function amounts(
  asked: Pick<Field<Asking, unknown>, 'label' | 'question'>,
  when: When<Asking>,
  rowsOf: (about: About) => readonly Amount[],
): Field<Asking, Amounts | null> {
  return build<Asking, readonly Amount[], Readonly<Record<string, number>> | readonly number[], Amounts, When<Asking>>(
    { ...asked, when },
    {
      name: 'amounts',
      stored: z.union([z.array(z.number()), z.record(z.string(), z.number())]),
      signature: MOST,
      texts: [
        'konfirmasi-amount-ask',
        'konfirmasi-amount-ask-rest',
        'konfirmasi-amount-next',
        'konfirmasi-amount-more',
        'form-number-too-large',
        'konfirmasi-amount-other-unit',
        'konfirmasi-amount-fraction',
        ...DOUBT_TEXTS,
      ],
      depends: true,
      load: ({ about }) => rowsOf(about),
      parse: (input, { loaded, part, env }) => parseAmount(input, loaded, Array.isArray(part) ? part : [], env.t),
      ask: ({ loaded, part, env }) => askFor(loaded, Array.isArray(part) ? part : [], env.t),
      otherwise: (rows) => ({
        key: 'konfirmasi-amount-otherwise',
        vars: rows[0] ? exampleOf(rows[0]) : { contoh: 12 },
      }),
      show: (stored, env, rows) =>
        rows
          .map(({ id, nama, satuan }) => {
            const jumlah = (stored as Amounts)[String(id)] ?? 0;
            return `${nama} ${amountText(jumlah, satuan, env.language)}`.trim();
          })
          .join('; '),
      accepts: (stored, rows) => {
        if (Array.isArray(stored)) return stored.length <= rows.length && stored.every(isCount);
        if (typeof stored !== 'object' || stored === null) return false;
        const keys = Object.keys(stored);
        return keys.length === rows.length && rows.every(({ id }) => isCount((stored as Amounts)[String(id)]));
      },
      decode: (stored) => stored as Amounts,
    },
  );
}
