/** The real bot on a real database, with a kecamatan, its Kasi, and as many desa officials as are to write. */
import { createApp } from '../dist/app.js';
import { systemClock } from '../dist/lib/clock.js';
import { openDatabase } from '../dist/db/open-database.js';
import { silentLog } from '../dist/lib/log.js';
import { seedBidang } from '../dist/sop/kebutuhan/seed-bidang.js';
import { NO_LIMITS } from '../dist/pace/limits.js';
import { createKecamatan } from '../dist/office/wilayah/kecamatan.repo.js';
import { CONSENT_VERSION } from '../dist/office/actor/consent.js';
import { createKontak } from '../dist/office/actor/kontak.repo.js';
import { ensureOrang, recordConsent } from '../dist/office/actor/orang.repo.js';
import { findKecamatan } from '../dist/office/wilayah/search-kecamatan.js';
import { villagesOf } from '../dist/office/wilayah/villages-of.js';
import { zonaOf } from '../dist/office/wilayah/zona.js';
import { DIALOGUE, textUpdate } from './people.mjs';
import { OFFICE_TUNING } from './databases.mjs';
import { BOT_INFO, TOKEN } from './telegram.mjs';

/** Real kecamatan, ten each of Barito Timur and Murung Raya. */
const KECAMATAN = ['62.13', '62.12'].flatMap((kabupaten) =>
  Array.from({ length: 10 }, (_, index) => `${kabupaten}.${String(index + 1).padStart(2, '0')}`),
);
/** As many as the desa of a kecamatan send, about. */
const OFFICIALS_EACH = 25;
const KASI_CHAT = 630_000_001;
const REHEARSAL_KECAMATAN = '62.04.01';
const REHEARSAL_CHAT = 631_000_001;

async function addPerson(tx, telegramId, seat, now) {
  const orang = await ensureOrang(tx, { telegramId, language: 'id' }, now);
  await recordConsent(tx, orang.id, seat.nama, CONSENT_VERSION, now);
  await createKontak(tx, { orangId: orang.id, ...seat.kontak, createdAt: now });
}

/** One kecamatan with its desa, its lists, its Kasi, and these officials. */
async function addKecamatan(database, kode, kasiChat, people) {
  const [area, desaAreas] = await Promise.all([findKecamatan(kode), villagesOf(kode)]);
  if (!area) throw new Error(`There is no kecamatan ${kode}`);
  const now = new Date();
  await database.transaction(async (tx) => {
    const { id: kecamatanId } = await createKecamatan(tx, area, zonaOf(kode), desaAreas, now);
    await seedBidang(tx, kecamatanId);
    const kasi = { kecamatanId, peran: 'KASI', desaId: null, jabatan: 'Kasi Kesejahteraan Rakyat' };
    await addPerson(tx, kasiChat, { nama: 'Rina Wulandari', kontak: kasi }, now);
    const desaList = await tx.desa.findMany({ where: { kecamatanId } });
    for (const [index, { chatId }] of people.entries()) {
      const kontak = {
        kecamatanId,
        peran: 'DESA',
        desaId: desaList[index % desaList.length].id,
        jabatan: 'Sekretaris Desa',
      };
      await addPerson(tx, chatId, { nama: 'Siti Aminah', kontak }, now);
    }
  });
}

/** Opens the database and fills it. @param {{ chatId: number }[]} people become officials, kecamatan by kecamatan, 500 at most */
export async function openSeeded({ url, dataDir }, people) {
  const database = await openDatabase({ url, dataDir, tuning: OFFICE_TUNING });
  for (let from = 0; from < people.length; from += OFFICIALS_EACH) {
    const index = from / OFFICIALS_EACH;
    await addKecamatan(database, KECAMATAN[index], KASI_CHAT + index, people.slice(from, from + OFFICIALS_EACH));
  }
  return database;
}

/** How many calls the bot makes for each message of the dialogue; also proves that the dialogue ends in a record. */
async function rehearse(app, telegram, chatId) {
  const calls = [];
  for (const text of DIALOGUE) {
    const before = telegram.calls;
    await app.intake.store([textUpdate(chatId, text)]);
    await app.dispatcher.drain();
    calls.push(telegram.calls - before);
  }
  const last = telegram.said.get(chatId) ?? '';
  if (!/K-\d{4}/.test(last)) throw new Error(`The dialogue of the bench does not fit the form; the bot said: ${last}`);
  return calls;
}

/** @param pace left out: as Telegram allows */
export function openApp(database, place, telegram, pace) {
  return createApp({
    database,
    clock: systemClock,
    log: silentLog,
    token: TOKEN,
    apiRoot: 'http://127.0.0.1',
    dataDir: place.dataDir,
    owner: 'bench',
    line: {
      fetch: telegram.fetch,
      download: async () => ({ status: 'refused', httpStatus: 404 }),
      close: async () => {},
    },
    botInfo: BOT_INFO,
    ...(pace ? { pace } : {}),
  });
}

/**
 * The whole way of an answer: stored, dispatched, identified, form, draft saved, said. Outbox and clock stand still, so
 * that notices to the Kasi do not run on while the other bot is measured.
 */
export async function openSide(place, people, telegram) {
  const database = await openSeeded(place, people);
  await addKecamatan(database, REHEARSAL_KECAMATAN, REHEARSAL_CHAT - 1, [{ chatId: REHEARSAL_CHAT }]);
  // How fast the bot is, not how fast Telegram lets it be: the layer that keeps the pace is there, with nothing to keep.
  const app = await openApp(database, place, telegram, { limits: NO_LIMITS });
  app.dispatcher.start();
  const calls = await rehearse(app, telegram, REHEARSAL_CHAT);
  return {
    database,
    telegram,
    calls,
    deliver: (update) => app.intake.store([update]),
    async close() {
      await app.stop();
      await database.close();
    },
  };
}
