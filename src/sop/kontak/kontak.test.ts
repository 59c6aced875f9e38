/** Who acts, and who cannot be reached: on a real database. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANUA_LIMA, TUESDAY_MORNING, aDeps, aDesaOfficial, aKasi, outboxRows } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import { clearUnreachable } from '../../office/tell/clear-unreachable.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import { listKontak } from './list-kontak.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { markUnreachable } from './mark-unreachable.ts';
import { setLanguage } from '../../office/actor/set-language.ts';

let test: TestDatabase;
let now: Date;
let deps: Deps;

beforeEach(async () => {
  test = await openTestDatabase();
  now = new Date(TUESDAY_MORNING);
  deps = aDeps(test.database, { clock: { now: () => now } });
});
afterEach(() => test.close());

describe('who acts', () => {
  it('is nobody without a seat, and nobody after the seat was revoked', async () => {
    expect(await loadActor(deps, 999)).toBeNull();
    const actor = await aDesaOfficial(test.database);
    await test.database.read((db) => db.kontak.updateMany({ where: { id: actor.kontakId }, data: { revokedAt: now } }));
    expect(await loadActor(deps, actor.telegramId)).toBeNull();
  });

  it('speaks the language that was chosen', async () => {
    const actor = await aDesaOfficial(test.database);
    await setLanguage(deps, { id: actor.telegramId }, 'en');
    expect(await loadActor(deps, actor.telegramId)).toMatchObject({ language: 'en' });
  });

  it('lists the own kecamatan, for the Kasi', async () => {
    const kasi = await aKasi(test.database);
    const official = await aDesaOfficial(test.database, 'Jaar');
    await aKasi(test.database, { kode: BANUA_LIMA, nama: 'Orang Lain' });
    const listed = await listKontak(deps, kasi);
    expect(
      listed.ok && [...listed.value.kecamatan, ...listed.value.desa].map(({ nama, body }) => [nama, body]),
    ).toEqual([
      ['Rina Wulandari, S.Sos', null],
      ['Siti Aminah', 'Desa Jaar'],
    ]);
    expect(await listKontak(deps, official)).toMatchObject({ code: 'kontak-kasi-only' });
    expect((await listDesa(deps, official)).map(({ title }) => title)).toEqual(['Desa Jaar']);
  });
});

describe('somebody who cannot be reached', () => {
  const mark = (chatId: number) => test.database.transaction((tx) => markUnreachable(tx, chatId, now));

  it('is told to each Kasi once, and forgotten when they write again', async () => {
    const kasi = await aKasi(test.database);
    const english = await aKasi(test.database, { language: 'en' });
    await aKasi(test.database, { kode: BANUA_LIMA });
    const siti = await aDesaOfficial(test.database);
    await mark(siti.telegramId);
    await mark(siti.telegramId);
    const rows = await outboxRows(test.database);
    expect(rows.map(({ chatId }) => chatId)).toEqual([kasi.telegramId, english.telegramId]);
    expect(rows[0]?.text).toContain('<b>Siti Aminah</b> (Sekretaris Desa, Desa Sarapat) tidak dapat disampaikan');
    expect(rows[1]?.text).toContain('could not be delivered');
    const marked = await loadActor(deps, siti.telegramId);
    expect(marked?.unreachable).toBe(true);
    await test.database.read((db) => db.outboxMessage.updateMany({ data: { state: 'SENT' } }));
    await clearUnreachable(deps, siti);
    expect((await loadActor(deps, siti.telegramId))?.unreachable).toBe(false);
    now = new Date(now.getTime() + 60_000);
    await mark(siti.telegramId);
    expect(await outboxRows(test.database)).toHaveLength(4);
  });

  it('never leads to a loop of notices among Kasi', async () => {
    const first = await aKasi(test.database);
    const second = await aKasi(test.database);
    await mark(first.telegramId);
    await mark(second.telegramId);
    await mark(first.telegramId);
    expect((await outboxRows(test.database)).map(({ chatId }) => chatId)).toEqual([second.telegramId]);
  });

  it('may be a stranger or a group', async () => {
    await mark(404);
    await mark(-100_404);
    expect(await outboxRows(test.database)).toEqual([]);
  });
});
