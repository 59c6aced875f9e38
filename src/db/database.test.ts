/** What every part of the program counts on, the same on both databases. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { Db } from './database.ts';
import type { Tuning } from './open-database.ts';

const AT = new Date('2026-11-24T02:03:04.567Z');
const orang = (nama: string, telegramId: number | bigint) => ({ nama, telegramId, createdAt: AT });
const names = async (db: Db) =>
  (await db.orang.findMany({ orderBy: { telegramId: 'asc' } })).map((someone) => someone.nama);

let opened: TestDatabase;
async function reopen(tuning: Partial<Tuning>): Promise<void> {
  await opened.close();
  opened = await openTestDatabase(tuning);
}
beforeEach(async () => {
  opened = await openTestDatabase();
});
afterEach(() => opened.close());

describe('values', () => {
  it('come back as they went', async () => {
    const draft = {
      chatId: -9007199254740993n,
      telegramId: 9223372036854775807n,
      formId: 'lapor',
      formVersion: 'é→𝄞\u200f"\'\\;--',
      answers: '{"uraian":"Banjir\\u0000 di RT 02"}',
      lastUpdateId: null,
      createdAt: AT,
      updatedAt: new Date('0999-12-31T23:59:59.999Z'),
    };
    const { id } = await opened.database.transaction((tx) => tx.draft.create({ data: draft }));
    expect(await opened.database.read((db) => db.draft.findUniqueOrThrow({ where: { id } }))).toMatchObject(draft);
  });

  it('keep fractions, truth and absence apart', async () => {
    const { database } = opened;
    await database.transaction(async (tx) => {
      const kecamatan = { kode: '62.13.01', nama: 'Awang', kabupatenNama: 'Barito Timur', provinsiNama: 'Kalteng' };
      await tx.kecamatan.create({ data: { ...kecamatan, zona: 'Asia/Jakarta', createdAt: AT } });
      await tx.bidang.create({ data: { kecamatanId: 1, kode: 'SOS', nama: 'Sosial', urut: 1 } });
      await tx.jenisKebutuhan.create({
        data: { bidangId: 1, kode: 'A', nama: 'Rahasia', confidential: true, urut: 1 },
      });
    });
    const jenis = await database.read((db) => db.jenisKebutuhan.findFirstOrThrow({ where: { confidential: true } }));
    expect(jenis).toMatchObject({ confidential: true, archivedAt: null, urut: 1 });
    const [numbers] = await database.read(
      (db) => db.$queryRaw<Record<string, unknown>[]>`SELECT -1.5 * 1.0 AS f, count(*) AS n FROM "Bidang"`,
    );
    expect([Number(numbers?.['f']), Number(numbers?.['n'])]).toEqual([-1.5, 1]);
  });

  it('of time are ordered by time', async () => {
    const { database } = opened;
    const times = ['2026-11-24T02:03:04.000Z', '2026-11-24T02:03:04.567Z', '2026-11-24T02:03:05.000Z'];
    await database.transaction(async (tx) => {
      for (const time of times.toReversed()) await tx.dueMark.create({ data: { once: time, doneAt: new Date(time) } });
    });
    const upTo = (lte: Date) =>
      database.read((db) => db.dueMark.findMany({ where: { doneAt: { lte } }, orderBy: { doneAt: 'asc' } }));
    expect((await upTo(AT)).map((mark) => mark.once)).toEqual(times.slice(0, 2));
  });
});

describe('transaction', () => {
  it('keeps all of its writes or none', async () => {
    const { database } = opened;
    const failing = database.transaction(async (tx) => {
      await tx.orang.create({ data: orang('Siti', 1) });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await database.transaction((tx) => tx.orang.create({ data: orang('Budi', 2) }));
    expect(await database.read(names)).toEqual(['Budi']);
  });

  it('does not take along what others write meanwhile', async () => {
    const { database } = opened;
    let plain: Promise<unknown> | undefined;
    const failing = database.transaction(async (tx) => {
      await tx.orang.create({ data: orang('Siti', 1) });
      plain = outside(() => database.read((db) => db.orang.create({ data: orang('Budi', 2) })));
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await plain;
    expect(await database.read(names)).toEqual(['Budi']);
  });

  it('runs again when another was faster: ten read-then-write at once count to ten', async () => {
    const { database } = opened;
    await database.read((db) => db.lease.create({ data: { name: 'counter', owner: '0', until: AT } }));
    const increment = () =>
      database.transaction(async (tx) => {
        const { owner } = await tx.lease.findUniqueOrThrow({ where: { name: 'counter' } });
        await tx.lease.update({ where: { name: 'counter' }, data: { owner: String(Number(owner) + 1) } });
      });
    await Promise.all(Array.from({ length: 10 }, increment));
    expect(await database.read((db) => db.lease.findFirst())).toMatchObject({ owner: '10' });
  });

  it('lets nobody act on what another changed meanwhile (write skew)', async () => {
    const { database } = opened;
    await database.read((db) =>
      db.lease.createMany({ data: ['a', 'b'].map((name) => ({ name, owner: 'on', until: AT })) }),
    );
    const leaveUnlessLast = (name: string) =>
      database.transaction(async (tx) => {
        const on = await tx.lease.count({ where: { owner: 'on' } });
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (on > 1) await tx.lease.update({ where: { name }, data: { owner: 'off' } });
      });
    await Promise.all([leaveUnlessLast('a'), leaveUnlessLast('b')]);
    expect(await database.read((db) => db.lease.count({ where: { owner: 'on' } }))).toBe(1);
  });

  it('of several at the same moment: one that fails takes nothing of the others along', async () => {
    const { database } = opened;
    const record = (nama: string, telegramId: number, fails = false) =>
      database.transaction(async (tx) => {
        const { id } = await tx.orang.create({ data: orang(nama, telegramId) });
        if (fails) throw new Error(`${nama} fails`);
        return id;
      });
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 12 }, (_, at) => record(`Orang ${at}`, at + 1, at === 5)),
      record('Kembar', 1),
    ]);
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
      Array.from({ length: 13 }, (_, at) => at !== 5 && at !== 12),
    );
    const ids = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(await database.read((db) => db.orang.count({ where: { id: { in: ids } } }))).toBe(11);
    expect(await database.read((db) => db.orang.count())).toBe(11);
  });

  it('reports a taken key as P2002, and the next one works', async () => {
    const { database } = opened;
    await database.transaction((tx) => tx.orang.create({ data: orang('Siti', 1) }));
    const again = database.transaction((tx) => tx.orang.create({ data: orang('Budi', 1) }));
    await expect(again).rejects.toMatchObject({ code: 'P2002' });
    await database.transaction((tx) => tx.orang.create({ data: orang('Budi', 2) }));
    expect(await database.read(names)).toEqual(['Siti', 'Budi']);
  });

  it('reports what points to nothing as P2003, without the values', async () => {
    const data = { orangId: 77, kecamatanId: 88, peran: 'KASI', jabatan: 'Rahasia Sekali', createdAt: AT };
    const error: unknown = await opened.database
      .transaction((tx) => tx.kontak.create({ data }))
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'P2003' });
    expect(String(error)).not.toContain('Rahasia Sekali');
  });

  it('that lasts too long is rolled back and holds nobody up', async () => {
    await reopen({ transactionMs: 50, patienceMs: 0 });
    const { database } = opened;
    const slow = database.transaction(async (tx) => {
      await tx.orang.create({ data: orang('Siti', 1) });
      await new Promise((resolve) => setTimeout(resolve, 150));
      await tx.orang.create({ data: orang('Budi', 2) });
    });
    await expect(slow).rejects.toMatchObject({ code: 'P2028' });
    await database.transaction((tx) => tx.orang.create({ data: orang('Ani', 3) }));
    expect(await database.read(names)).toEqual(['Ani']);
  });

  it('refuses at once to be waited for inside itself', async () => {
    const { database } = opened;
    const inner = {
      transaction: () => database.transaction(async () => undefined),
      read: () => database.read(async () => undefined),
      grouped: () => database.grouped(async () => undefined),
    };
    for (const [name, call] of Object.entries(inner)) {
      await expect(database.transaction(call)).rejects.toThrow(`database.${name} inside a transaction`);
    }
    await database.ping();
  });

  it('leaves work that it started free to begin its own later', async () => {
    const { database } = opened;
    let later: Promise<unknown> | undefined;
    await database.transaction(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => database.read(names));
    });
    await expect(later).resolves.toEqual([]);
  });
});

describe('grouped', () => {
  it('resolves each write after its commit', async () => {
    const { database } = opened;
    const write = (id: number) =>
      database.grouped(async (tx) => void (await tx.orang.create({ data: orang(`o${id}`, id) })));
    await Promise.all(
      Array.from({ length: 250 }, (_, id) =>
        write(id).then(async () => {
          if (id % 50 === 0) expect(await database.read((db) => db.orang.count({ where: { telegramId: id } }))).toBe(1);
        }),
      ),
    );
    expect(await database.read((db) => db.orang.count())).toBe(250);
  });

  it('rejects only the write that failed', async () => {
    const { database } = opened;
    const ids = [1, 2, 3, 2, 4];
    const outcomes = await Promise.allSettled(
      ids.map((id) => database.grouped(async (tx) => void (await tx.orang.create({ data: orang(`o${id}`, id) })))),
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(outcomes[3]).toMatchObject({ reason: { code: 'P2002' } });
    expect(await database.read(names)).toEqual(['o1', 'o2', 'o3', 'o4']);
  });

  it('and transactions together lose nothing', async () => {
    const { database } = opened;
    const calls = Array.from({ length: 60 }, (_, id) => {
      const write = async (tx: Db): Promise<void> => void (await tx.orang.create({ data: orang(`o${id}`, id) }));
      return id % 3 === 0 ? database.transaction(write) : database.grouped(write);
    });
    await Promise.all(calls);
    expect(await database.read((db) => db.orang.count())).toBe(60);
  });
});

describe('close', () => {
  it('first commits what waits, then answers nobody', async () => {
    const { database } = opened;
    const last = database.grouped(async (tx) => void (await tx.orang.create({ data: orang('Siti', 1) })));
    await database.close();
    await last;
    await expect(database.read(names)).rejects.toThrow('closed');
    await database.close();
  });
});

/** Another chat's work does not run inside this one's transaction; here it is cut off from it by hand. */
function outside<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    queue.push(() => void work().then(resolve, reject));
  });
}
const queue: (() => void)[] = [];
const drain = setInterval(() => queue.splice(0).forEach((start) => start()), 2);
drain.unref();
