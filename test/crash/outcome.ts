/** What a round has left behind, in the database and in the chats, and what it should. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Database, Db } from '../../src/db/database.ts';
import type { Plan } from './bot-process.ts';
import { type Round, STEPS, URAIAN, written } from './steps.ts';

export type Outcome = Readonly<Record<string, unknown>>;

/** In the order of the outbox: what others get in a round. */
const MESSAGES = ['card', 'photos', 'pin', 'notice'] as const;

/** Where an end takes minutes, what is urgent and may not have arrived is said once more, in words of its own. */
export const SAID_AGAIN = 'Mungkin sudah Bapak/Ibu terima';

/** How often each of MESSAGES has arrived. */
function arrivals({ world, siti, rina }: Round): readonly number[] {
  const sentTo = (id: number) => written(world, id).filter(({ type }) => type === 'message');
  const toRina = sentTo(rina.id).map(({ message }) => message);
  // She gets a card for each time that she looks the need up, too.
  const lookedUp = world
    .messages(rina.id)
    .filter(({ message, outgoing }) => !outgoing && message.text === 'K-0001').length;
  return [
    toRina.filter(({ text }) => text?.startsWith('K-0001')).length - lookedUp,
    toRina.filter(({ photo }) => photo).length / 2,
    toRina.filter(({ location }) => location).length,
    sentTo(siti.id).filter(
      ({ message: { text } }) => text?.includes('sudah diverifikasi oleh Kasi Kesra') && !text.includes(SAID_AGAIN),
    ).length,
  ];
}

async function needs(db: Db, dataDir: string): Promise<unknown[]> {
  const rows = await db.kebutuhan.findMany({ include: { jenis: true, desa: true, fotoList: true } });
  return rows.map((row) => ({
    nomor: row.nomor,
    desa: row.desa.nama,
    jenis: row.jenis.nama,
    lokasi: row.lokasi,
    pin: [row.latitude, row.longitude],
    kk: row.jumlahKk,
    jiwa: row.jumlahJiwa,
    urgensi: row.urgensi,
    uraian: row.uraian,
    kontak: row.kontakTelepon,
    status: row.status,
    revision: row.revision,
    foto: row.fotoList.length,
    copies: row.fotoList.filter(({ file }) => file !== null && existsSync(join(dataDir, file))).length,
  }));
}

export async function outcomeOf(database: Database, dataDir: string, round: Round): Promise<Outcome> {
  const arrived = arrivals(round);
  return database.read(async (db) => {
    const riwayat = await db.kebutuhanRiwayat.findMany({ orderBy: { id: 'asc' } });
    const audit = await db.audit.findMany({ orderBy: { id: 'asc' }, where: { action: { not: 'kebutuhan.read' } } });
    const outbox = await db.outboxMessage.findMany({
      orderBy: { id: 'asc' },
      where: { NOT: { once: { startsWith: 'pengingat:' } } },
    });
    const inbox = await db.inboxUpdate.findMany();
    return {
      kebutuhan: await needs(db, dataDir),
      riwayat: riwayat.map(({ fromStatus, toStatus }) => `${fromStatus ?? '–'} → ${toStatus}`),
      audit: audit.map(({ action }) => action),
      lastNomor: (await db.nomorUrut.findMany()).map(({ last }) => last),
      drafts: (await db.draft.findMany()).map(({ state }) => state),
      inbox: [...new Set(inbox.map(({ state }) => state))],
      messages: outbox.map(
        // Seen: its person has looked the need up; whether the message arrived is as unknown as before.
        ({ state }, at) => `${MESSAGES[at]}: ${state === 'SEEN' ? 'UNKNOWN' : state}, arrived ${arrived[at]}×`,
      ),
      reporterThanked: written(round.world, round.siti.id).some(({ message }) =>
        message.text?.includes('tersimpan dengan nomor K-0001'),
      ),
    };
  });
}

/** The same for every round but for the messages. */
const WHOLE = {
  kebutuhan: [
    {
      nomor: 1,
      desa: 'Sarapat',
      jenis: 'Air bersih',
      lokasi: 'Dusun II, RT 03',
      pin: [-1.95, 115.12],
      kk: 12,
      jiwa: 48,
      urgensi: 'DARURAT',
      uraian: URAIAN,
      kontak: null,
      status: 'DIVERIFIKASI',
      revision: 2,
      foto: 2,
      copies: 2,
    },
  ],
  riwayat: ['– → DITERIMA', 'DITERIMA → DIVERIFIKASI'],
  audit: ['kebutuhan.record', 'kebutuhan.verify'],
  lastNomor: [1],
  drafts: ['SUBMITTED'],
  inbox: ['DONE'],
  reporterThanked: true,
};

/** The sender is at work from the commit on, beside whatever the chat's handler does: an end may catch a message. */
const BESIDE_THE_SENDER = ['domain:after-commit', 'draft:before-save', 'draft:after-save', 'dispatch:before-done'];

function expectedMessage(at: number, { point, n }: Plan | undefined = { point: 'inbox:before-commit', n: 0 }): unknown {
  const name = MESSAGES[at];
  const first = name === 'notice' ? at : 0;
  const sent = `${name}: SENT, arrived 1×`;
  if (at - first === n - 1 && point === 'outbox:before-send') return `${name}: UNKNOWN, arrived 0×`;
  if (at - first === n - 1 && point === 'outbox:after-send') return `${name}: UNKNOWN, arrived 1×`;
  if (!BESIDE_THE_SENDER.includes(point)) return sent;
  return expect.toBeOneOf([sent, `${name}: UNKNOWN, arrived 0×`, `${name}: UNKNOWN, arrived 1×`]);
}

/**
 * One record with all answers, one line of history for each act, and each message once; except that of a message which
 * was under way it stays unknown whether it arrived, and it is not sent once more.
 * @param plans index of the step → where the bot died in it
 */
export function expectedAfter(plans: ReadonlyMap<number, Plan>): Outcome {
  const planIn = (name: string): Plan | undefined => plans.get(STEPS.findIndex((step) => step.name === name));
  const messages = MESSAGES.map((name, at) => expectedMessage(at, planIn(name === 'notice' ? 'Verifikasi' : 'Kirim')));
  return { ...WHOLE, messages };
}
