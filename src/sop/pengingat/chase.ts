/** Reminds whoever has something to do until a day (C2): before it, on it, and after; from some lateness on the Kasi hears of it, too. */
import type { Db } from '../../db/database.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import type { Hak } from '../../office/actor/hak.ts';
import type { Pihak } from '../../office/book/pihak.ts';
import { addDays, daysFrom, momentOf, weekdayOf } from '../../office/kalender/days.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import { ownersOf } from '../../office/tell/owners-of.ts';
import type { InlineButton } from '../../outbox/message.ts';
import type { Pengingat, PengingatOffice, PengingatSource } from './source.ts';
import { type Stages, stageOf } from './stage.ts';

/** Something that somebody promised until a day. */
export interface Promised extends Pihak {
  readonly id: number;
  readonly kecamatanId: number;
  /** "2026-12-17" */
  readonly tenggat: string;
}
/** How far a line's day is away. */
export interface When {
  readonly when: 'lewat' | 'hari-ini' | 'nanti';
  readonly days: number;
}
/** What stands in a digest. */
interface Words {
  readonly line: (t: Translate) => Html;
  readonly buttons: (t: Translate) => readonly InlineButton[];
}
export interface Chase<R extends Promised> {
  /** Begins the keys of its lines, e.g. "tindak-lanjut". */
  readonly name: string;
  readonly stages: Stages;
  /** What still runs and is due until that day, what is due first first. */
  readonly find: (db: Db, kecamatanId: number, until: string) => Promise<readonly R[]>;
  /** For those who have to do it. */
  readonly words: (row: R, when: When) => Words;
  readonly late: {
    /** The Kasi hears of what is as late as this. */
    readonly days: number;
    /** Which of the Kasi's people. */
    readonly hak: Hak;
    readonly nomorOf: (row: R) => string;
    /** One line a week, whatever the number: of one record. */
    readonly one: (row: R) => Words;
    /** Of several: how many, which, and whether there are more than are named. */
    readonly many: (t: Translate, late: { count: number; nomor: string; more: 'ya' | 'tidak' }) => Html;
    /** Leads to all of them, in a message below the digest. */
    readonly list: { readonly text: SimpleKey; readonly data: string };
  };
}

/** A line names as many; the list has them all. */
const MOST_NAMED = 8;

/** A stage before a long run of holidays is said on the last working day before them. */
const AHEAD_DAYS = 30;

function whenOf(tenggat: string, today: string): When {
  const late = daysFrom(tenggat, today);
  return { when: late > 0 ? 'lewat' : late === 0 ? 'hari-ini' : 'nanti', days: Math.abs(late) };
}

function lateWords<R extends Promised>(rows: readonly R[], { nomorOf, one, many, list }: Chase<R>['late']): Words {
  const [first, second] = rows;
  if (first && !second) return one(first);
  const nomor = rows.slice(0, MOST_NAMED).map(nomorOf).join(', ');
  const more = rows.length > MOST_NAMED ? 'ya' : 'tidak';
  return {
    line: (t) => many(t, { count: rows.length, nomor, more }),
    buttons: (t) => [{ text: t.plain(list.text), data: list.data }],
  };
}

export function chase<R extends Promised>({ name, stages, find, words, late }: Chase<R>): PengingatSource {
  async function ofOwners(tx: Db, rows: readonly R[], office: PengingatOffice): Promise<Pengingat[]> {
    const { kecamatanId, kalender, today } = office;
    const owners = await ownersOf(tx, kecamatanId);
    const lines: Pengingat[] = [];
    for (const row of rows) {
      const stage = stageOf(kalender, row.tenggat, today, stages);
      if (stage === null) continue;
      for (const kontakId of await owners(row)) {
        // Another day is a new promise.
        const once = `${name}:${row.id}:${row.tenggat}:${stage}`;
        lines.push({ once, kontakId, ...words(row, whenOf(row.tenggat, today)) });
      }
    }
    return lines;
  }
  async function ofKasi(tx: Db, rows: readonly R[], office: PengingatOffice): Promise<Pengingat[]> {
    const { kecamatanId, kalender, today } = office;
    const long = rows.filter(({ tenggat }) => daysFrom(tenggat, today) >= late.days);
    if (long.length === 0) return [];
    const monday = addDays(today, 1 - weekdayOf(today));
    const kasiList = await listKasiWith(tx, kecamatanId, late.hak, momentOf(today, kalender.mulai, kalender.zona));
    return kasiList.map(({ kontakId }) => ({
      once: `${name}:terlambat:${monday}`,
      kontakId,
      ...lateWords(long, late),
    }));
  }
  return {
    name,
    async find(tx, office) {
      const rows = await find(tx, office.kecamatanId, addDays(office.today, AHEAD_DAYS));
      if (rows.length === 0) return [];
      return [...(await ofOwners(tx, rows, office)), ...(await ofKasi(tx, rows, office))];
    },
  };
}
