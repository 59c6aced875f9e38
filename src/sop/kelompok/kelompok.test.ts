/** Groups on a real database: rows, audit and what is queued (C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, outboxRows } from '../../../test/builders.ts';
import { openTestDatabase } from '../../../test/database.ts';
import type { Database } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { askForum } from './ask-forum.ts';
import { connectKelompok } from './connect-kelompok.ts';
import { disconnectKelompok } from './disconnect-kelompok.ts';
import { listKelompok } from './list-kelompok.ts';
import { noticeGone, noticeMigration, noticeTitle } from './notice-changes.ts';
import { noticeGroup } from './notice-group.ts';

const CHAT = -4_000_000_001;
let database: Database;
let close: () => Promise<void>;
let deps: Deps;
let kasi: Actor;
beforeEach(async () => {
  ({ database, close } = await openTestDatabase());
  deps = aDeps(database);
  kasi = await aKasi(database);
});
afterEach(() => close());

/** What their bot gives them: the rows of their kecamatan. */
const within = (actor: Actor): Deps => ({ ...deps, database: withinKecamatan(database, actor.kecamatanId) });
const rows = () => database.read((db) => db.kelompok.findMany({ orderBy: { id: 'asc' } }));
const theOne = async () => {
  const [row, ...more] = await rows();
  if (!row || more.length > 0) throw new Error('not one kelompok');
  return row;
};
async function added(actor: Actor | null, updateId = 1, chatId = CHAT): Promise<void> {
  const addedById = actor?.telegramId ?? 77;
  await noticeGroup(deps, actor, { chatId, nama: 'Kesra Dustim', addedById, language: 'id', updateId });
}
const queued = async () => (await outboxRows(database)).map(({ once, chatId }) => `${once} > ${chatId}`);
const acts = async () => (await database.read((db) => db.audit.findMany())).map(({ action }) => action);

test('a Kasi adds the bot: it waits in their kecamatan, and the same news again asks once', async () => {
  await added(kasi);
  await added(kasi);
  const row = await theOne();
  expect(row).toMatchObject({ kecamatanId: kasi.kecamatanId, forum: '', status: 'MENUNGGU', nama: 'Kesra Dustim' });
  expect(Number(row.addedById)).toBe(kasi.telegramId);
  expect(await queued()).toEqual([`kelompok:${row.id}:tanya-masuk-1:kontak-${kasi.kontakId} > ${kasi.telegramId}`]);
});

test('another title is kept', async () => {
  await added(kasi);
  await noticeTitle(deps, CHAT, 'Forum Kesra');
  expect(await theOne()).toMatchObject({ nama: 'Forum Kesra' });
});

test('somebody else adds the bot: nobody’s group, one sentence there', async () => {
  const official = await aDesaOfficial(database);
  await added(official);
  const row = await theOne();
  expect([row.kecamatanId, row.status]).toEqual([null, 'MENUNGGU']);
  expect(await queued()).toEqual([`kelompok:${row.id}:masuk-1:kelompok-${row.id} > ${CHAT}`]);
  const connect = { kelompokId: row.id, forum: 'PKK' };
  for (const actor of [kasi, official]) {
    expect(await connectKelompok(within(actor), actor, connect)).toMatchObject({ code: 'kelompok-not-found' });
    expect(await connectKelompok(deps, actor, connect)).toMatchObject({ code: 'kelompok-not-found' });
    expect(await disconnectKelompok(deps, actor, connect)).toMatchObject({ code: 'kelompok-not-found' });
  }
  expect(await listKelompok(within(official), official)).toMatchObject({ code: 'kelompok-kasi-only' });
  expect(await listKelompok(within(kasi), kasi)).toEqual({ ok: true, value: [] });
});

test('connecting twice at once tells the group once; another kecamatan and a staf without the right find nothing', async () => {
  await added(kasi);
  const { id } = await theOne();
  const other = await aKasi(database, { kode: BANUA_LIMA });
  const staf = await aKasi(database, { kedudukan: 'STAF', hak: ['REKAP'] });
  const connect = { kelompokId: id, forum: 'Forum Kesra' };
  for (const actor of [other, staf]) {
    for (const seen of [deps, within(actor)]) {
      expect(await connectKelompok(seen, actor, connect)).toMatchObject({ code: 'kelompok-not-found' });
    }
    expect((await listKelompok(deps, actor)).ok).toBe(actor === other);
  }
  const again = () => connectKelompok(within(kasi), kasi, connect);
  const both = await Promise.all([again(), again()]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await outboxRows(database, CHAT)).map(({ text }) => text)).toEqual([
    '✅ Grup ini terhubung dengan Kasi Kesra Kecamatan Dusun Timur sebagai <b>Forum Kesra</b>.\nUndangan rapat, pengingat, dan notula dikirim ke sini.',
  ]);
  expect(await acts()).toEqual(['kelompok.connect']);
  const ask = { chatId: CHAT, nama: 'Kesra', messageId: 5 };
  expect(await askForum(deps, other, ask)).toMatchObject({ code: 'bot-private-only' });
  expect(await askForum(deps, staf, ask)).toMatchObject({ code: 'bot-private-only' });
  expect(await disconnectKelompok(deps, other, { kelompokId: id })).toMatchObject({ code: 'kelompok-not-found' });
  expect(await theOne()).toMatchObject({ status: 'TERHUBUNG', kecamatanId: kasi.kecamatanId });
});

test('the bot goes: each Kasi with the right is told, once; letting go oneself tells nobody', async () => {
  const staf = await aKasi(database, { kedudukan: 'STAF', hak: ['KONTAK'] });
  await aKasi(database, { kedudukan: 'STAF', hak: ['TRIASE'] });
  await added(kasi);
  const { id } = await theOne();
  await connectKelompok(within(kasi), kasi, { kelompokId: id, forum: 'PKK' });
  const before = (await outboxRows(database)).length;
  await Promise.all([noticeGone(deps, CHAT), noticeGone(deps, CHAT)]);
  const told = (await outboxRows(database)).slice(before);
  expect(told.map(({ chatId }) => chatId)).toEqual([kasi.telegramId, staf.telegramId]);
  await added(staf, 2);
  expect(await theOne()).toMatchObject({ status: 'MENUNGGU', forum: 'PKK' });
  expect((await connectKelompok(within(staf), staf, { kelompokId: id, forum: null })).ok).toBe(true);
  const then = (await outboxRows(database)).length;
  for (let again = 0; again < 2; again += 1) {
    expect((await disconnectKelompok(within(kasi), kasi, { kelompokId: id })).ok).toBe(true);
  }
  await noticeGone(deps, CHAT);
  expect(await outboxRows(database)).toHaveLength(then);
  expect(await theOne()).toMatchObject({ status: 'TERPUTUS', forum: 'PKK' });
});

test('a foreign group that the bot leaves, or whose news come at the same moment, is no one’s trouble', async () => {
  await noticeGone(deps, CHAT);
  await noticeMigration(deps, CHAT, CHAT - 1);
  expect(await rows()).toEqual([]);
  await Promise.all([added(kasi), added(kasi)]);
  await Promise.all([noticeMigration(deps, CHAT, -1_002_000_000_001), noticeMigration(deps, CHAT, -1_002_000_000_001)]);
  expect(Number((await theOne()).chatId)).toBe(-1_002_000_000_001);
});
