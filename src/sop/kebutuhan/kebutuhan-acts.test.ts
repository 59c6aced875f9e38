/** What the Kasi and the desa do with a need: rows and outbox rows (A1, B4). */
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
import {
  answerReturnedKebutuhan,
  rejectKebutuhan,
  returnKebutuhan,
  takeUpKebutuhan,
  verifyKebutuhan,
} from './act-on-kebutuhan.ts';

let test: TestDatabase;
let deps: Deps;
let kasi: Actor;
let siti: Actor;
const at = new Date(TUESDAY_MORNING);

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
const riwayat = () => test.database.read((db) => db.kebutuhanRiwayat.findMany({ orderBy: { id: 'asc' } }));
const audits = (action: string) => test.database.read((db) => db.audit.count({ where: { action } }));

describe('acts of the Kasi', () => {
  it('move the need, write history, and tell the reporter', async () => {
    const view = await aKebutuhan(deps, siti);
    const verified = await verifyKebutuhan(deps, kasi, act(view));
    expect(verified).toMatchObject({ ok: true, value: { status: 'DIVERIFIKASI', revision: 2 } });
    expect(await takeUpKebutuhan(deps, kasi, act(view, 2))).toMatchObject({
      ok: true,
      value: { status: 'DITANGANI', revision: 3 },
    });
    expect((await outboxRows(test.database, siti.telegramId)).map(({ text }) => text)).toEqual([
      '✅ <b>K-0001</b> (Air bersih) sudah <b>diverifikasi</b> oleh Kasi Kesra.',
      '🛠 <b>K-0001</b> (Air bersih) sedang <b>ditangani</b> oleh Kasi Kesra.',
    ]);
    expect((await riwayat()).map(({ fromStatus, toStatus, actorId }) => [fromStatus, toStatus, actorId])).toEqual([
      [null, 'DITERIMA', siti.kontakId],
      ['DITERIMA', 'DIVERIFIKASI', kasi.kontakId],
      ['DIVERIFIKASI', 'DITANGANI', kasi.kontakId],
    ]);
    expect([await audits('kebutuhan.verify'), await audits('kebutuhan.takeUp')]).toEqual([1, 1]);
  });

  it('send back with a question, and the desa answers', async () => {
    const view = await aKebutuhan(deps, siti);
    const returned = await returnKebutuhan(deps, kasi, { ...act(view), question: 'Berapa <sumur>?' });
    expect(returned).toMatchObject({ ok: true, value: { status: 'DIKEMBALIKAN', revision: 2 } });
    const [question] = await outboxRows(test.database, siti.telegramId);
    expect(question).toMatchObject({ buttons: ['✍️ Jawab'] });
    expect(question?.text).toContain('Berapa &lt;sumur&gt;?');
    const colleague = await aDesaOfficial(test.database, 'Sarapat', { nama: 'Budi Santoso' });
    const answered = await answerReturnedKebutuhan(deps, colleague, { ...act(view, 2), answer: 'Tiga sumur.' });
    expect(answered).toMatchObject({ ok: true, value: { status: 'DITERIMA', revision: 3 } });
    const card = (await outboxRows(test.database, kasi.telegramId)).at(-1);
    expect(card?.text).toMatchInlineSnapshot(`
      "✍️ Jawaban untuk <b>K-0001</b> dari Budi Santoso:
      <blockquote>Tiga sumur.</blockquote>

      <b>K-0001</b> · 🟢 Biasa · 📥 Diterima
      <b>Air bersih</b> (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      <blockquote>Sumur warga kering sejak dua minggu.</blockquote>
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      • 24 Nov 2026, 09.00 WIB: ↩️ Dikembalikan – Rina Wulandari, S.Sos: “Berapa &lt;sumur&gt;?”
      • 24 Nov 2026, 09.00 WIB: 📥 Diterima – Budi Santoso: “Tiga sumur.”"
    `);
    expect(card?.buttons).toContain('✅ Verifikasi');
  });

  it('refuse with a reason that the reporter reads', async () => {
    const view = await aKebutuhan(deps, await aDesaOfficial(test.database, 'Jaar', { language: 'en', nama: 'Yanto' }));
    expect((await rejectKebutuhan(deps, kasi, { ...act(view), reason: 'Sudah ditangani' })).ok).toBe(true);
    expect((await outboxRows(test.database)).at(-1)?.text).toBe(
      '⛔ We are sorry: <b>K-0001</b> (Air bersih) <b>cannot be accepted</b>.\nReason: Sudah ditangani',
    );
    for (const verb of [verifyKebutuhan, takeUpKebutuhan]) {
      expect(await verb(deps, kasi, act(view, 2))).toMatchObject({
        code: 'kebutuhan-changed-meanwhile',
        vars: { status: 'DITOLAK' },
      });
    }
  });

  it('the same act again is a success without a second effect, also by two at once', async () => {
    const view = await aKebutuhan(deps, siti);
    const again = await Promise.all([1, 2, 3].map(() => verifyKebutuhan(deps, kasi, act(view))));
    for (const result of again)
      expect(result).toMatchObject({ ok: true, value: { status: 'DIVERIFIKASI', revision: 2 } });
    await takeUpKebutuhan(deps, kasi, act(view, 2));
    // The app sends the first tap once more, after all that.
    expect(await verifyKebutuhan(deps, kasi, act(view))).toMatchObject({ ok: true, value: { status: 'DITANGANI' } });
    expect(await outboxRows(test.database, siti.telegramId)).toHaveLength(2);
    expect(await riwayat()).toHaveLength(3);
    const returned = await aKebutuhan(deps, siti);
    const ask = (question: string) => returnKebutuhan(deps, kasi, { ...act(returned), question });
    expect((await ask('Di mana?')).ok).toBe(true);
    expect((await ask('Di mana?')).ok).toBe(true);
    expect(await ask('Kapan?')).toMatchObject({ code: 'kebutuhan-changed-meanwhile' });
  });

  it('on a stale card are refused with the present state', async () => {
    const view = await aKebutuhan(deps, siti);
    const plt = await aKasi(test.database, { nama: 'Plt' });
    await returnKebutuhan(deps, plt, { ...act(view), question: 'Di mana?' });
    expect(await verifyKebutuhan(deps, kasi, act(view))).toEqual({
      ok: false,
      code: 'kebutuhan-changed-meanwhile',
      vars: { nomor: 'K-0001', status: 'DIKEMBALIKAN' },
    });
    expect(await outboxRows(test.database, siti.telegramId)).toHaveLength(1);
  });

  it('of anybody else, or with a forged id, do not exist', async () => {
    const view = await aKebutuhan(deps, siti);
    const others = [
      siti,
      await aKasi(test.database, { kode: BANUA_LIMA }),
      await aPerson(test.database, 'CAMAT', null),
      await aPerson(test.database, 'MITRA', null),
      await aPerson(test.database, 'PENGELOLA', null),
    ];
    const none = { ok: false, code: 'kebutuhan-not-found' };
    for (const actor of others) {
      for (const verb of [verifyKebutuhan, takeUpKebutuhan]) expect(await verb(deps, actor, act(view))).toEqual(none);
      expect(await returnKebutuhan(deps, actor, { ...act(view), question: '?' })).toEqual(none);
      expect(await rejectKebutuhan(deps, actor, { ...act(view), reason: '?' })).toEqual(none);
    }
    expect(await verifyKebutuhan(deps, kasi, { kebutuhanId: 999_999, revision: 1, at })).toEqual(none);
    await returnKebutuhan(deps, kasi, { ...act(view), question: 'Di mana?' });
    const jaar = await aDesaOfficial(test.database, 'Jaar');
    for (const actor of [kasi, jaar])
      expect(await answerReturnedKebutuhan(deps, actor, { ...act(view, 2), answer: '!' })).toEqual(none);
    expect(await riwayat()).toHaveLength(2);
  });

  it('are told to the colleagues when the reporter has left', async () => {
    const view = await aKebutuhan(deps, siti);
    const budi = await aDesaOfficial(test.database, 'Sarapat', { nama: 'Budi' });
    await test.database.read((db) => db.kontak.updateMany({ where: { id: siti.kontakId }, data: { revokedAt: at } }));
    await verifyKebutuhan(deps, kasi, act(view));
    expect(await outboxRows(test.database, siti.telegramId)).toEqual([]);
    expect(await outboxRows(test.database, budi.telegramId)).toHaveLength(1);
  });
});
