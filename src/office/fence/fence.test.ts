/** Two kecamatan in one installation: what a query that forgot its filter finds, and what it may write. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANUA_LIMA, aDesaOfficial, aJenis, aKasi, aKebutuhan, aDeps } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { BehindFence } from '../../db/fenced.ts';
import type { Database, Db } from '../../db/database.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { escapeHtml } from '../../i18n/html.ts';
import type { Actor } from '../actor/actor.ts';
import { withinKecamatan } from './fence.ts';

let base: TestDatabase;
let ours: Actor;
let theirs: Actor;
/** As somebody of our kecamatan sees it. */
let fenced: Database;
let theirKebutuhanId: number;

beforeEach(async () => {
  base = await openTestDatabase();
  const deps = aDeps(base.database);
  ours = await aKasi(base.database);
  theirs = await aKasi(base.database, { kode: BANUA_LIMA, nama: 'Lala' });
  await aKebutuhan(deps, await aDesaOfficial(base.database));
  const official = await aDesaOfficial(base.database, 'Kandris', { kode: BANUA_LIMA, nama: 'Yadi' });
  theirKebutuhanId = (await aKebutuhan(deps, official)).id;
  fenced = withinKecamatan(base.database, ours.kecamatanId);
});
afterEach(() => base.close());

describe('a query without any filter', () => {
  const LISTS = ['desa', 'instansi', 'kontak', 'bidang', 'kebutuhan', 'nomorUrut', 'audit', 'invite'] as const;

  it.each(LISTS)('%s: only the own rows', async (model) => {
    const find = (db: Db) =>
      (db[model].findMany as (args?: object) => Promise<{ readonly kecamatanId: number | null }[]>)({});
    const all = await base.database.read(find);
    const seen = await fenced.read(find);
    expect(new Set(seen.map(({ kecamatanId }) => kecamatanId))).toEqual(
      new Set(all.filter(({ kecamatanId }) => kecamatanId === ours.kecamatanId).map(({ kecamatanId }) => kecamatanId)),
    );
    expect(seen).toHaveLength(all.filter(({ kecamatanId }) => kecamatanId === ours.kecamatanId).length);
  });

  it('counts, sums, groups, children and people likewise', async () => {
    const found = await fenced.read(async (db) => ({
      count: await db.kebutuhan.count(),
      sum: (await db.kebutuhan.aggregate({ _sum: { jumlahKk: true } }))._sum.jumlahKk,
      groups: (await db.kebutuhan.groupBy({ by: ['status'], _count: { _all: true } })).map((one) => one._count._all),
      riwayat: await db.kebutuhanRiwayat.count(),
      jenis: await db.jenisKebutuhan.count({ where: { nama: 'Air bersih' } }),
      people: (await db.orang.findMany({ orderBy: { nama: 'asc' } })).map(({ nama }) => nama),
      offices: await db.kecamatan.count(),
    }));
    expect(found).toEqual({
      count: 1,
      sum: 12,
      groups: [1],
      riwayat: 1,
      jenis: 1,
      people: ['Rina Wulandari, S.Sos', 'Siti Aminah'],
      offices: 1,
    });
  });

  it('by the id of a foreign row: as if it were not there', async () => {
    const where = { id: theirKebutuhanId };
    const found = await fenced.read(async (db) => [
      await db.kebutuhan.findUnique({ where }),
      await db.kebutuhan.findFirst({ where: { OR: [where, { status: 'DITERIMA', id: theirKebutuhanId }] } }),
      await db.kecamatan.findUnique({ where: { id: theirs.kecamatanId }, include: { kebutuhanList: true } }),
    ]);
    expect(found).toEqual([null, null, null]);
  });
});

describe('writing', () => {
  it('changes and removes nothing of another', async () => {
    await fenced.transaction(async (tx) => {
      await tx.kebutuhan.updateMany({ data: { uraian: 'diubah' } });
      await tx.kebutuhanRiwayat.updateMany({ data: { note: 'diubah' } });
      await tx.invite.deleteMany({});
    });
    const foreign = await base.database.read((db) =>
      db.kebutuhan.findUniqueOrThrow({ where: { id: theirKebutuhanId }, include: { riwayatList: true } }),
    );
    expect(foreign.uraian).not.toBe('diubah');
    expect(foreign.riwayatList.map(({ note }) => note)).toEqual([null]);
    const update = fenced.transaction((tx) =>
      tx.kebutuhan.update({ where: { id: theirKebutuhanId }, data: { uraian: 'diubah' } }),
    );
    await expect(update).rejects.toMatchObject({ code: 'P2025' });
  });

  const FORBIDDEN: readonly (readonly [string, (tx: Db) => Promise<unknown>])[] = [
    [
      'a row for another',
      (tx) => tx.desa.create({ data: { kecamatanId: theirs.kecamatanId, nama: 'X', jenis: 'DESA' } }),
    ],
    ['a row moved to another', (tx) => tx.desa.updateMany({ data: { kecamatanId: theirs.kecamatanId } })],
    [
      "a child of another's record",
      (tx) =>
        tx.kebutuhanFoto.create({
          data: { kebutuhanId: theirKebutuhanId, fileId: 'x', fileUniqueId: 'x', sentById: 1, sentAt: new Date(0) },
        }),
    ],
    ['through a relation', (tx) => tx.kontak.updateMany({ data: { desa: { connect: { id: 1 } } } as never })],
    ['relations of a person, who has seats elsewhere', (tx) => tx.orang.findMany({ include: { kontakList: true } })],
    ['raw SQL', (tx) => tx.$queryRaw`SELECT 1`],
    ['what is machinery alone', (tx) => tx.draft.findMany()],
    ["others' messages", (tx) => tx.outboxMessage.findMany()],
    ["others' messages of no record", (tx) => tx.outboxMessage.findMany({ where: { once: { startsWith: 'rapat:' } } })],
    [
      "others' messages of no record taken out",
      (tx) => tx.outboxMessage.deleteMany({ where: { once: { startsWith: '' } } }),
    ],
    [
      "others' messages of a record and more",
      (tx) => tx.outboxMessage.deleteMany({ where: { once: { startsWith: 'rapat:1:', not: 'x' } } }),
    ],
    ["others' messages taken out", (tx) => tx.outboxMessage.deleteMany({ where: { state: 'WAITING' } })],
    ['an office of its own', (tx) => tx.kecamatan.create({ data: { kode: '62.13.03' } as never })],
  ];

  it.each(FORBIDDEN)('%s is refused', async (_, work) => {
    await expect(fenced.transaction(work)).rejects.toThrow(BehindFence);
  });

  it('what belongs to the own office goes through, messages included', async () => {
    const jenisId = await aJenis(base.database, ours);
    const done = await fenced.transaction(async (tx) => {
      const queued = await enqueue(
        tx,
        { once: 'a', chatId: 5, message: { kind: 'text', text: escapeHtml('x') } },
        new Date(0),
      );
      const again = await enqueue(
        tx,
        { once: 'a', chatId: 5, message: { kind: 'text', text: escapeHtml('x') } },
        new Date(0),
      );
      const { count } = await tx.jenisKebutuhan.updateMany({ where: { id: jenisId }, data: { confidential: true } });
      return { queued, again, count };
    });
    expect(done).toEqual({ queued: true, again: false, count: 1 });
  });
});
