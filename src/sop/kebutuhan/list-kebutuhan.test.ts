/** Who sees which needs: on a real database (A1). */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BANUA_LIMA,
  TUESDAY_MORNING,
  aDeps,
  aDesaOfficial,
  aKasi,
  aKebutuhan,
  aPerson,
  outboxRows,
} from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { answerReturnedKebutuhan, returnKebutuhan, verifyKebutuhan } from './act-on-kebutuhan.ts';
import { listKebutuhan } from './list-kebutuhan.ts';
import { showKebutuhan } from './show-kebutuhan.ts';

let test: TestDatabase;
let deps: Deps;
let kasi: Actor;
let siti: Actor;
const at = new Date(TUESDAY_MORNING);
const foto = (id: string) => ({ fileId: `AgAC${id}`, uniqueId: id });

beforeEach(async () => {
  test = await openTestDatabase();
  deps = aDeps(test.database);
  kasi = await aKasi(test.database);
  siti = await aDesaOfficial(test.database);
});
afterEach(() => test.close());

const act = (view: { id: number; revision: number }, revision = view.revision) => ({
  kebutuhanId: view.id,
  revision,
  at,
});
const audits = (action: string) => test.database.read((db) => db.audit.count({ where: { action } }));

describe('confidential', () => {
  it('is in no notice; reading it is written down; colleagues do not see it', async () => {
    const view = await aKebutuhan(deps, siti, { jenis: 'KDRT', uraian: 'Rahasia sekali', foto: [foto('x')] });
    const budi = await aDesaOfficial(test.database, 'Sarapat', { nama: 'Budi' });
    await returnKebutuhan(deps, kasi, { ...act(view), question: 'Di mana?' });
    await answerReturnedKebutuhan(deps, siti, { ...act(view, 2), answer: 'Di rumah' });
    const rows = await outboxRows(test.database);
    expect(rows.map(({ chatId, kind }) => [chatId, kind])).toEqual([
      [kasi.telegramId, 'text'],
      [siti.telegramId, 'text'],
      [kasi.telegramId, 'text'],
    ]);
    for (const { text } of rows) expect(text).not.toMatch(/KDRT|Rahasia sekali|rumah/);
    expect(rows[0]?.buttons).toEqual(['📄 Buka']);
    expect(await showKebutuhan(deps, budi, { nomor: 'K-0001' })).toMatchObject({ code: 'kebutuhan-not-found' });
    expect((await listKebutuhan(deps, budi, { page: 0 })).total).toBe(0);
    expect((await listKebutuhan(deps, siti, { page: 0 })).total).toBe(1);
    expect((await listKebutuhan(deps, kasi, { page: 0 })).lines).toMatchObject([{ jenis: null }]);
    expect(await audits('kebutuhan.read')).toBe(0);
    for (const actor of [kasi, siti])
      expect(await showKebutuhan(deps, actor, { id: view.id })).toMatchObject({ ok: true });
    expect(await audits('kebutuhan.read')).toBe(2);
  });
});

describe('showKebutuhan', () => {
  it('opens by number, of the newest year where none is named', async () => {
    await aKebutuhan(deps, siti, { uraian: 'Tahun ini' });
    await aKebutuhan(deps, siti, { uraian: 'Tahun depan', at: new Date('2027-01-05T02:00:00Z') });
    expect(await showKebutuhan(deps, siti, { nomor: 'k 1' })).toMatchObject({ value: { uraian: 'Tahun depan' } });
    expect(await showKebutuhan(deps, kasi, { nomor: 'K-0001/2026' })).toMatchObject({ value: { uraian: 'Tahun ini' } });
  });

  it('says of what is not theirs what it says of what is not there', async () => {
    const view = await aKebutuhan(deps, siti);
    const none = { ok: false, code: 'kebutuhan-not-found' };
    const jaar = await aDesaOfficial(test.database, 'Jaar');
    const elsewhere = await aKasi(test.database, { kode: BANUA_LIMA });
    for (const actor of [jaar, elsewhere]) {
      expect(await showKebutuhan(deps, actor, { id: view.id })).toEqual(none);
      expect(await showKebutuhan(deps, actor, { nomor: 'K-0001' })).toEqual(none);
    }
    for (const nomor of ['K-0002', 'K-0001/2025', 'apa saja', ''])
      expect(await showKebutuhan(deps, kasi, { nomor })).toEqual(none);
  });
});

describe('listKebutuhan', () => {
  it('filters, counts and pages', async () => {
    const jaar = await aDesaOfficial(test.database, 'Jaar');
    for (let i = 0; i < 9; i += 1) await aKebutuhan(deps, siti);
    const kube = await aKebutuhan(deps, jaar, { jenis: 'KUBE', urgensi: 'DARURAT' });
    await verifyKebutuhan(deps, kasi, act(kube));
    const all = await listKebutuhan(deps, kasi, { page: 0 });
    expect(all).toMatchObject({ total: 10, pages: 2, page: 0, counts: { DITERIMA: 9, DIVERIFIKASI: 1, DITOLAK: 0 } });
    expect(all.lines[0]).toMatchObject({ nomor: 10, desa: 'Jaar', jenis: 'KUBE' });
    expect(all.lines).toHaveLength(8);
    expect((await listKebutuhan(deps, kasi, { page: 99 })).lines.map(({ nomor }) => nomor)).toEqual([2, 1]);
    expect(await listKebutuhan(deps, kasi, { status: 'DIVERIFIKASI', page: 0 })).toMatchObject({
      total: 1,
      counts: { DITERIMA: 9 },
    });
    expect((await listKebutuhan(deps, kasi, { urgensi: 'DARURAT', page: 0 })).total).toBe(1);
    expect((await listKebutuhan(deps, kasi, { desaId: siti.desaId ?? 0, page: 0 })).total).toBe(9);
    const bidang = await test.database.read((db) =>
      db.bidang.findFirstOrThrow({ where: { kecamatanId: kasi.kecamatanId, kode: 'pemberdayaan' } }),
    );
    expect((await listKebutuhan(deps, kasi, { bidangId: bidang.id, page: 0 })).total).toBe(1);
    expect((await listKebutuhan(deps, jaar, { page: 0 })).total).toBe(1);
  });

  it('shows the own alone, whatever a forged filter says', async () => {
    await aKebutuhan(deps, siti);
    const jaar = await aDesaOfficial(test.database, 'Jaar');
    const outsiders = [
      jaar,
      await aKasi(test.database, { kode: BANUA_LIMA }),
      await aPerson(test.database, 'MITRA', null),
    ];
    for (const actor of outsiders) {
      expect(await listKebutuhan(deps, actor, { desaId: siti.desaId ?? 0, page: 0 })).toMatchObject({
        total: 0,
        lines: [],
        pages: 1,
      });
    }
  });
});
