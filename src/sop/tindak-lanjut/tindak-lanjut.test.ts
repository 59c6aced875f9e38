/** Action items: one effect however often, whoever may not, reminders that stop in time (C2). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPerson, outboxRows } from '../../../test/builders.ts';
import { copiedDatabase } from '../../../test/copied-database.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { Database } from '../../db/database.ts';
import { aRapat, approvedNotulen, ofDesa, ofInstansi, ofKontak } from '../../../test/notulen-office.ts';
import type { Deps } from '../../deps.ts';
import { translator } from '../../i18n/translator.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { addBukti } from './add-bukti.ts';
import { finishTindakLanjut, moveTenggat, reopenTindakLanjut } from './act-on-tindak-lanjut.ts';
import { listTindakLanjut } from './list-tindak-lanjut.ts';
import { tindakLanjutPengingat } from './tindak-lanjut.pengingat.ts';
import { showTindakLanjut } from './show-tindak-lanjut.ts';

let db: TestDatabase;
let dataDir: string;
let deps: Deps;
let rina: Actor;
let budi: Actor;
let tono: Actor;
let melati: Actor;
let ids: number[];
/** As every new action item has it: planned, then approved. */
const NEW = 2;

const founded = async (database: Database) => ({
  rina: await aKasi(database),
  budi: await aDesaOfficial(database, 'Jaar', { nama: 'Budi' }),
  tono: await aDesaOfficial(database, 'Jaar', { nama: 'Tono' }),
  melati: await aPerson(database, 'MITRA', null, { nama: 'dr. Melati', instansi: 'PUSKESMAS' }),
});
beforeEach(async () => {
  const copy = await copiedDatabase(founded);
  db = copy;
  ({ rina, budi, tono, melati } = copy.filled);
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-tl-'));
  deps = aDeps(db.database, { dataDir });
  ids = await approvedNotulen(deps, rina, await aRapat(db.database, rina), [
    { uraian: 'Mengirim data', pihak: ofDesa(budi), tenggat: '2026-12-04' },
    { uraian: 'Memeriksa air', pihak: ofInstansi(melati), tenggat: '2026-12-11' },
    { uraian: 'Menyusun jadwal', pihak: ofKontak(melati), tenggat: '2026-12-18' },
  ]);
});
afterEach(async () => {
  await db.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const act = (at = 0, revision = NEW) => ({ id: ids[at] ?? 0, revision, at: deps.clock.now() });

describe('one effect', () => {
  it('is done once by two officials of a desa at the same time; the other one reads who did it, and when', async () => {
    const both = await Promise.all([finishTindakLanjut(deps, budi, act()), finishTindakLanjut(deps, tono, act())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = both.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ code: 'tindaklanjut-already-done', vars: { nomor: 'TL-0001' } });
    const told = (await outboxRows(db.database, rina.telegramId)).filter(({ text }) => text.includes('sudah selesai'));
    expect(told).toHaveLength(1);
  });

  it('is a success for the same person who taps twice', async () => {
    for (const _ of [1, 2]) expect((await finishTindakLanjut(deps, budi, act())).ok).toBe(true);
  });

  it('does not take a button from before it was opened again', async () => {
    await finishTindakLanjut(deps, budi, act());
    expect((await reopenTindakLanjut(deps, rina, act(0, NEW + 1))).ok).toBe(true);
    expect(await finishTindakLanjut(deps, tono, act())).toMatchObject({ code: 'tindaklanjut-changed' });
    expect((await finishTindakLanjut(deps, tono, act(0, NEW + 2))).ok).toBe(true);
  });

  it('keeps the same evidence once', async () => {
    const bukti = { ...act(), draftId: 5, photos: [{ fileId: 'f', uniqueId: 'u' }], note: null };
    for (const _ of [1, 2]) expect((await addBukti(deps, budi, bukti)).ok).toBe(true);
    expect((await addBukti(deps, tono, { ...bukti, draftId: 6, note: 'Sama.' })).ok).toBe(true);
    expect(await db.database.read((tx) => tx.tindakLanjutFoto.count())).toBe(1);
    expect(await addBukti(deps, budi, { ...bukti, draftId: 7, photos: [] })).toMatchObject({
      code: 'tindaklanjut-bukti-empty',
    });
  });
});

describe('who may not', () => {
  it('is told the same whether it is of another desa, body or kecamatan, or does not exist', async () => {
    const lala = await aKasi(db.database, { kode: BANUA_LIMA, nama: 'Lala' });
    const nothing = { ok: false, code: 'tindaklanjut-not-found' };
    const wrong: [Actor, number][] = [
      [melati, 0],
      [budi, 1],
      [lala, 0],
      [budi, 9],
    ];
    for (const [by, at] of wrong) {
      expect(await finishTindakLanjut(deps, by, act(at))).toEqual(nothing);
      expect(await showTindakLanjut(deps, by, { id: ids[at] ?? 99 })).toEqual(nothing);
    }
    for (const nomor of ['TL-0001', 'tl 1']) {
      expect(await showTindakLanjut(deps, melati, { nomor })).toEqual(nothing);
      expect((await showTindakLanjut(deps, budi, { nomor })).ok).toBe(true);
    }
    expect(await moveTenggat(deps, budi, { ...act(), tenggat: '2026-12-18' })).toEqual(nothing);
  });

  it('gets no day that is gone, or that the calendar does not have', async () => {
    for (const tenggat of ['2026-11-23', '2026-13-45', 'besok'])
      expect(await moveTenggat(deps, rina, { ...act(), tenggat })).toMatchObject({ code: 'tindaklanjut-day-past' });
  });

  it('sees the own in the list, and the Kasi all', async () => {
    const numbers = async (by: Actor) =>
      (await listTindakLanjut(deps, by, { part: 'open', page: 0 })).lines.map(({ nomor }) => nomor);
    expect(await numbers(rina)).toEqual([1, 2, 3]);
    expect(await numbers(tono)).toEqual([1]);
    expect(await numbers(melati)).toEqual([2, 3]);
  });
});

describe('reminders', () => {
  const due = async (today: string) =>
    db.database.transaction(async (tx) => {
      const { kecamatanId } = rina;
      const found = await tindakLanjutPengingat.find(tx, {
        kecamatanId,
        today,
        kalender: await loadKalender(tx, kecamatanId),
      });
      return found.map(({ kontakId, once, line }) => [kontakId, once, line(translator('id'))] as const);
    });
  const whom = async (today: string) => (await due(today)).map(([kontakId]) => kontakId);

  it.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-04', true],
    ['2026-12-11', true],
  ])('on %s all officials of the desa are reminded: %s', async (today, yes) => {
    const people = await whom(today);
    for (const { kontakId } of [budi, tono]) expect(people.includes(kontakId)).toBe(yes);
  });

  it('says nothing about what was done before its reminder, to nobody of the desa', async () => {
    await finishTindakLanjut(deps, tono, act());
    for (const today of ['2026-12-01', '2026-12-04', '2026-12-11'])
      expect((await due(today)).filter(([, once]) => once.startsWith(`tindak-lanjut:${ids[0]}:`))).toEqual([]);
  });

  it('reminds whoever took the seat over, and nobody where nobody did', async () => {
    const nina = await aPerson(db.database, 'MITRA', null, { nama: 'Nina', instansi: 'PUSKESMAS' });
    const end = (successorId: number | null) =>
      db.database.transaction((tx) =>
        tx.kontak.update({
          where: { id: melati.kontakId },
          data: { revokedAt: deps.clock.now(), successorId },
        }),
      );
    const third = async () =>
      (await due('2026-12-18')).filter(([, once]) => once.startsWith(`tindak-lanjut:${ids[2]}:`)).map(([id]) => id);
    await end(nina.kontakId);
    expect(await third()).toEqual([nina.kontakId]);
    await end(null);
    expect(await third()).toEqual([]);
  });

  it('tells the Kasi of one that is a week late, and gathers several in one line a week', async () => {
    const toKasi = async (today: string) => (await due(today)).filter(([kontakId]) => kontakId === rina.kontakId);
    expect(await toKasi('2026-12-10')).toEqual([]);
    expect((await toKasi('2026-12-11')).map(([, , line]) => line)).toEqual([
      '🔴 <b>TL-0001</b> lewat batas waktu (Jumat, 4 Desember 2026): Mengirim data – Desa Jaar',
    ]);
    const lines = await toKasi('2026-12-28');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[2]).toContain('TL-0001, TL-0002, TL-0003');
    expect((await toKasi('2026-12-31')).map(([, once]) => once)).toEqual(lines.map(([, once]) => once));
  });
});
