/** The whole quarter, as `npm run demo` plays it: who hears what, and when. @one-database (`npm run test:faults`: on both) */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../test/database.ts';
import { HEAD, SHEET_CHECKS, type SheetOf } from '../../../test/quarter-checks.ts';
import { type Facts, readFacts } from '../../../test/quarter-facts.ts';
import { table } from '../../../test/read-workbook.ts';
import type { Database } from '../../db/database.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { silentLog } from '../../lib/log.ts';
import { createPracticeClock } from '../../simulator/practice-clock.ts';
import type { JournalEntry } from '../../simulator/world-types.ts';
import { kindMoment } from '../../office/kalender/kalender.ts';
import { type OpenOffice, openOffice } from '../open-office.ts';
import { openPlace, type PracticePlace } from '../open-place.ts';
import { createAccount } from './account.ts';
import { DEMO_TRIWULAN, KALENDER, openingOf, ZONA } from './days.ts';
import { openStage } from './open-stage.ts';
import { playTriwulan } from './play-triwulan.ts';
import { filesOf } from './rekap.ts';
import type { Stage } from './stage.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-triwulan-'));
const told: string[] = [];
/** What happened in the chats, step by step. */
const steps: JournalEntry[][] = [];
let place: PracticePlace;
let office: OpenOffice;
let stage: Stage;
let database: Database;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  ({ database, close: closeDatabase } = opened);
  const opening = openingOf(DEMO_TRIWULAN);
  const clock = createPracticeClock(0, { now: () => opening });
  place = await openPlace({ log: silentLog, dataDir, port: 0, clock });
  office = await openOffice({ place, database, log: silentLog });
  stage = openStage({ place, office, triwulan: DEMO_TRIWULAN });
  const account = createAccount(place.world);
  let seen = place.world.journal().at(-1)?.seq ?? 0;
  await playTriwulan(stage, {
    ended(step) {
      const part = account.take(step);
      if (part) told.push(part.text);
      const entries = place.world.journal(seen);
      steps.push([...entries]);
      seen = entries.at(-1)?.seq ?? seen;
    },
  });
}, 600_000);

afterAll(async () => {
  await office.close();
  await place.close();
  await closeDatabase();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A message that the bot sent in this step, as "who: first line, when". */
interface Sent {
  readonly chatId: number;
  readonly text: string;
  /** Words, or which picture. */
  readonly what: string;
  readonly at: Date;
}

function sentIn(entries: readonly JournalEntry[]): Sent[] {
  return entries.flatMap(({ chatId, event }) => {
    if (event.type !== 'message' || !event.outgoing) return [];
    const { text, caption, photo, location, date } = event.message;
    const words = caption ?? text;
    const what = words ?? photo?.at(-1)?.file_unique_id ?? JSON.stringify(location);
    return [{ chatId, what, text: words ?? '‹lain›', at: new Date(date * 1000) }];
  });
}

/** Who did something in this step: they are answered, at whatever hour. */
function actorsIn(entries: readonly JournalEntry[]): ReadonlySet<number> {
  const ids = entries.map(({ event }) => {
    if ('personId' in event) return event.type === 'tap' ? event.personId : undefined;
    return event.outgoing ? undefined : event.message.from?.id;
  });
  return new Set(ids.filter((id) => id !== undefined));
}

const line = ({ chatId, text, at }: Sent): string => {
  const name = chatId > 0 ? place.world.person(chatId).name : 'grup';
  return `${name}: ${text.split('\n')[0]} (${formatDateTime(at, { language: 'id', zone: ZONA })})`;
};

describe('a quarter of the office', () => {
  it('reads as the office would tell it', async () => {
    await expect(told.join('\n')).toMatchFileSnapshot('play-triwulan.txt');
  });

  it('leaves the files that came of it: letter, calendar entry, notula, and at last workbook and PDF', () => {
    const files = filesOf(stage, stage.people.sarapat, stage.people.kasi);
    expect(files.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Kalender R-0001.ics",
        "Surat undangan R-0001.docx",
        "Notula R-0001 2026-11-20.pdf",
        "Notula R-0001 2026-11-20.docx",
        "Rekap Kesra Dusun Timur - Triwulan IV 2026.xlsx",
        "Rekap Kesra Dusun Timur - Triwulan IV 2026.pdf",
      ]
    `);
    expect(files.map(({ bytes }) => Buffer.from(bytes.slice(0, 2)).toString())).toMatchInlineSnapshot(`
      [
        "BE",
        "PK",
        "%P",
        "PK",
        "PK",
        "%P",
      ]
    `);
  });

  describe('every figure of its workbook, recomputed from the rows', () => {
    let facts: Facts;
    let sheetOf: SheetOf;
    beforeAll(async () => {
      facts = await readFacts(database, { first: '2026-10-01', last: '2026-12-31', today: '2027-01-13' });
      const book = new Excel.Workbook();
      const workbook = filesOf(stage, stage.people.kasi).find(({ name }) => name.endsWith('.xlsx'));
      await book.xlsx.load(Buffer.from(workbook?.bytes ?? []) as never);
      sheetOf = (name) => {
        const sheet = book.getWorksheet(name);
        if (!sheet) throw new Error(`There is no sheet ${name}`);
        return sheet;
      };
    });

    it.each(SHEET_CHECKS)('%s', (_name, check) => check(facts, sheetOf));

    it('Kebutuhan: each that may be shown, by desa and bidang', async () => {
      const rows = await database.read((db) =>
        db.kebutuhan.findMany({
          where: { confidential: false },
          include: { desa: true, jenis: { include: { bidang: true } } },
        }),
      );
      const inPeriod = rows.filter(({ reportedAt }) => reportedAt < new Date('2026-12-31T17:00:00Z'));
      const listed = table(sheetOf('Daftar kebutuhan'), HEAD);
      const sum = (key: string): number => listed.reduce((total, row) => total + Number(row[key]), 0);
      expect(listed).toHaveLength(inPeriod.length);
      expect([sum('KK'), sum('Jiwa')]).toEqual([
        inPeriod.reduce((total, { jumlahKk }) => total + jumlahKk, 0),
        inPeriod.reduce((total, { jumlahJiwa }) => total + jumlahJiwa, 0),
      ]);
      for (const line of table(sheetOf('Desa × Bidang'), HEAD)) {
        const ofDesa = inPeriod.filter(({ desa }) => String(line['Desa']).endsWith(desa.nama));
        for (const bidang of new Set(ofDesa.map(({ jenis }) => jenis.bidang.nama))) {
          const count = ofDesa.filter(({ jenis }) => jenis.bidang.nama === bidang).length;
          expect([line['Desa'], bidang, line[bidang]]).toEqual([line['Desa'], bidang, count]);
        }
      }
    });
  });

  it('writes to nobody at night, on a Sunday or a holiday, but in answer, and when it is DARURAT', () => {
    const unkind = steps.flatMap((entries) => {
      const actors = actorsIn(entries);
      return sentIn(entries).filter(({ chatId, at }) => !actors.has(chatId) && kindMoment(KALENDER, at) > at);
    });
    expect(unkind.map(line)).toMatchInlineSnapshot(`
      [
        "Nurlaila Hasanah: K-0005 · 🔴 DARURAT · 📥 Diterima (Minggu, 18 Oktober 2026, 22.15 WIB)",
        "Nurlaila Hasanah: ‹lain› (Minggu, 18 Oktober 2026, 22.15 WIB)",
      ]
    `);
  });

  it('queues nothing for such an hour either, but what is DARURAT', async () => {
    const rows = await database.read((db) => db.outboxMessage.findMany({ orderBy: { id: 'asc' } }));
    const unkind = rows.filter(({ dueAt }) => kindMoment(KALENDER, dueAt) > dueAt);
    expect(
      unkind.map(({ once, dueAt }) => `${once} (${formatDateTime(dueAt, { language: 'id', zone: ZONA })})`),
    ).toMatchInlineSnapshot(`
      [
        "kebutuhan:5:diterima:kontak-1 (Minggu, 18 Oktober 2026, 22.15 WIB)",
        "kebutuhan:5:diterima:kontak-1:1 (Minggu, 18 Oktober 2026, 22.15 WIB)",
        "kebutuhan:5:diterima:kontak-8 (Minggu, 18 Oktober 2026, 22.15 WIB)",
        "kebutuhan:5:diterima:kontak-8:1 (Minggu, 18 Oktober 2026, 22.15 WIB)",
        "kebutuhan:5:rev-2:kontak-3 (Minggu, 18 Oktober 2026, 22.15 WIB)",
        "kebutuhan:5:rev-3:kontak-3 (Minggu, 18 Oktober 2026, 22.15 WIB)",
      ]
    `);
  });

  it('writes the same to nobody twice on its own', () => {
    const twice = steps.flatMap((entries) => {
      const actors = actorsIn(entries);
      const sent = sentIn(entries).filter(({ chatId }) => !actors.has(chatId));
      return sent.filter((one, at) =>
        sent.slice(0, at).some(({ chatId, what }) => chatId === one.chatId && what === one.what),
      );
    });
    expect(twice.map(line)).toEqual([]);
  });

  it('leaves nothing that was not handled or not sent', async () => {
    const [updates, messages] = await database.read(async (db) => [
      await db.inboxUpdate.findMany({ where: { OR: [{ state: { not: 'DONE' } }, { attempts: { gt: 0 } }] } }),
      await db.outboxMessage.findMany({ where: { state: { not: 'SENT' } } }),
    ]);
    expect([...updates, ...messages].map(({ state, error, payload }) => `${state}: ${error} ${payload}`)).toEqual([]);
  });
});
