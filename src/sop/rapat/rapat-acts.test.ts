/** Acts on meetings and invitations: once each, by those who may, on the state that they saw (A3, C1). */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPerson, outboxRows } from '../../../test/builders.ts';
import { copiedDatabase } from '../../../test/copied-database.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { Database } from '../../db/database.ts';
import { aRapat, rapatOutbox } from '../../../test/rapat-office.ts';
import { docxLines } from '../../../test/read-docx.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { answerUndangan } from './answer-undangan.ts';
import { callRapat } from './call-rapat.ts';
import { cancelRapat, changeRapat } from './act-on-rapat.ts';
import { inviteMore } from './invite-more.ts';
import { listUndangan } from './list-undangan.ts';
import { makeSurat } from './make-surat.ts';
import { nameWakil } from './name-wakil.ts';
import { openKartu } from './open-kartu.ts';
import type { Jawaban } from './rapat.ts';
import { type RapatView, tallyOf } from './rapat-view.ts';
import { setSuratNomor } from './set-surat-nomor.ts';
import { showRapat } from './show-rapat.ts';
import { showUndangan } from './show-undangan.ts';

let base: TestDatabase;
let deps: Deps;
let dataDir: string;
let kasi: Actor;
let siti: Actor;
const founded = async (database: Database) => ({ kasi: await aKasi(database), siti: await aDesaOfficial(database) });
beforeEach(async () => {
  const copy = await copiedDatabase(founded);
  base = copy;
  ({ kasi, siti } = copy.filled);
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-rapat-'));
  // As the bot does it: within the fence.
  deps = aDeps(withinKecamatan(base.database, kasi.kecamatanId), { dataDir });
});
afterEach(async () => {
  await base.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const at = new Date('2026-11-24T02:00:00.000Z');
const answer = (actor: Actor, { id, urut }: RapatView, jawaban: Jawaban, over: { urut?: number } = {}) =>
  answerUndangan(deps, actor, { rapatId: id, urut, jawaban, at, groupChatId: null, ...over });
const audience = { desaIds: 'all', instansiIds: [], camat: false, kelompokIds: [] } as const;
const input = {
  draftId: 1,
  at,
  judul: 'Rapat koordinasi',
  agenda: ['Laporan'],
  tempat: 'Aula',
  tanggal: '2026-12-03',
  mulai: '09:00',
  selesai: null,
  pimpinan: 'Camat Dusun Timur',
  notulisId: null,
  suratNomor: null,
  audience,
};

test('one form sent, one meeting: the same again gives the first one, without a gap in the numbers', async () => {
  const first = await callRapat(deps, kasi, input);
  const again = await callRapat(deps, kasi, { ...input, judul: 'Lain' });
  const next = await aRapat(deps, kasi);
  expect([first, again].map((one) => one.ok && [one.value.view.nomor, one.value.view.judul])).toEqual([
    [1, 'Rapat koordinasi'],
    [1, 'Rapat koordinasi'],
  ]);
  expect(next.nomor).toBe(2);
  expect(await outboxRows(base.database, siti.telegramId)).toHaveLength(6);
});

test('what cannot be is refused with a sentence', async () => {
  const refused = async (over: object, actor = kasi) => {
    const done = await callRapat(deps, actor, { ...input, ...over });
    return done.ok || done.code;
  };
  expect(await refused({ tanggal: '2026-11-24', mulai: '08:00' })).toBe('rapat-in-the-past');
  expect(await refused({ selesai: '08:00' })).toBe('rapat-ends-before');
  expect(await refused({ audience: { ...audience, desaIds: [] } })).toBe('rapat-nobody-invited');
  expect(await refused({ notulisId: 999_999 })).toBe('rapat-notulis-unknown');
  expect(await refused({}, siti)).toBe('rapat-kasi-only');
  expect(await refused({}, await aKasi(base.database, { kedudukan: 'STAF', hak: ['PROGRAM'] }))).toBe(
    'rapat-kasi-only',
  );
});

test('the notulis is invited, whatever was chosen', async () => {
  const jaar = await aDesaOfficial(base.database, 'Jaar', { nama: 'Budi Santoso' });
  const view = await aRapat(deps, kasi, { desaIds: [siti.desaId ?? 0], notulisId: jaar.kontakId });
  expect(view.people.map(({ nama }) => nama)).toEqual(['Siti Aminah', 'Budi Santoso']);
  const [text] = (await outboxRows(base.database, jaar.telegramId)).map((row) => row.text);
  expect(text).toContain('Bapak/Ibu ditunjuk sebagai notulis');
});

test('a first card of which nobody knows whether it arrived goes once more, as it could never be drawn anew', async () => {
  const view = await aRapat(deps, kasi);
  const once = `rapat:${view.id}:kartu-awal`;
  const card = await base.database.read((db) => db.outboxMessage.findUniqueOrThrow({ where: { once } }));
  expect(card).toMatchObject({ repeatable: true, chatId: BigInt(kasi.telegramId) });
});

test('fifty answers keep one edit waiting for each live card', async () => {
  const view = await aRapat(deps, kasi);
  await openKartu(deps, kasi, { rapatId: view.id, messageId: 77 });
  for (let n = 0; n < 50; n += 1) await answer(siti, view, n % 2 === 0 ? 'HADIR' : 'TIDAK_HADIR');
  const edits = (await rapatOutbox(base.database, view.id)).filter(({ once }) => once.includes(':kartu:'));
  expect(edits).toEqual([{ once: `rapat:${view.id}:kartu:${kasi.telegramId}`, state: 'WAITING' }]);
  const last = (await outboxRows(base.database, kasi.telegramId)).at(-1);
  expect(last).toMatchObject({ kind: 'edit' });
  expect(last?.text).toContain('❌ Tidak hadir: 1');
});

test('the newest answer counts, the same tap again changes nothing, and the history keeps all', async () => {
  const view = await aRapat(deps, kasi);
  for (const jawaban of ['HADIR', 'HADIR', 'TIDAK_HADIR', 'HADIR'] as const) await answer(siti, view, jawaban);
  const shown = await showRapat(deps, kasi, { id: view.id });
  expect(shown.ok && tallyOf(shown.value)).toEqual({ hadir: 1, diwakilkan: 0, tidak: 0, belum: 0 });
  const history = await deps.database.read((db) =>
    db.rapatRiwayat.findMany({ where: { rapatId: view.id, action: 'undangan.answer' }, orderBy: { id: 'asc' } }),
  );
  expect(history.map(({ note }) => note)).toEqual(['HADIR', 'TIDAK_HADIR', 'HADIR']);
});

test('who comes instead: once, and only while the answer is so', async () => {
  const view = await aRapat(deps, kasi);
  const name = (draftId: number, wakil: string) => nameWakil(deps, siti, { rapatId: view.id, draftId, wakil, at });
  expect(await name(1, 'Joko')).toMatchObject({ ok: false, code: 'undangan-not-diwakilkan' });
  await answer(siti, view, 'DIWAKILKAN');
  expect(await name(2, 'Joko')).toMatchObject({ ok: true, value: { one: { wakil: 'Joko' } } });
  expect(await name(2, 'Joko')).toMatchObject({ ok: true, value: { one: { wakil: 'Joko' } } });
  await answer(siti, view, 'HADIR');
  expect(await showUndangan(deps, siti, { id: view.id })).toMatchObject({ value: { one: { wakil: null } } });
});

test('the same change again is a success, another on the old state is refused; nothing to change is said', async () => {
  const { id: rapatId, revision } = await aRapat(deps, kasi);
  const move = { kind: 'waktu', tanggal: '2026-12-04', mulai: '09:00', selesai: null } as const;
  const change = (act: object) => changeRapat(deps, kasi, { rapatId, revision, at, change: move, ...act });
  expect(await change({})).toMatchObject({ ok: true, value: { urut: 1, revision: 2 } });
  expect(await change({})).toMatchObject({ ok: true, value: { urut: 1, revision: 2 } });
  const other = await change({ change: { ...move, mulai: '10:00' } });
  expect(other).toMatchObject({ ok: false, code: 'rapat-changed-meanwhile' });
  expect(await change({ revision: 2 })).toMatchObject({ ok: false, code: 'rapat-nothing-changed' });
  expect(await cancelRapat(deps, kasi, { rapatId, revision: 2, at, alasan: 'Batal' })).toMatchObject({
    ok: true,
    value: { status: 'DIBATALKAN', urut: 2, note: 'Batal' },
  });
  expect(await change({ revision: 3 })).toMatchObject({ ok: false, code: 'rapat-not-open' });
});

test('who took over an office answers for it; who left it without a successor is no longer counted', async () => {
  const view = await aRapat(deps, kasi);
  const heir = await aDesaOfficial(base.database, 'Sarapat', { nama: 'Yuni' });
  await base.database.transaction((tx) =>
    tx.kontak.update({ where: { id: siti.kontakId }, data: { revokedAt: at, successorId: heir.kontakId } }),
  );
  expect(await answer(heir, view, 'HADIR')).toMatchObject({ ok: true, value: { one: { nama: 'Yuni' } } });
  expect((await listUndangan(deps, heir, 0)).lines).toHaveLength(1);
  await base.database.transaction((tx) => tx.kontak.update({ where: { id: heir.kontakId }, data: { revokedAt: at } }));
  await base.database.transaction((tx) => tx.undangan.updateMany({ data: { jawaban: null, answeredUrut: null } }));
  const shown = await showRapat(deps, kasi, { id: view.id });
  expect(shown.ok && shown.value.people).toEqual([]);
});

test('nobody reads or answers what is not theirs', async () => {
  const view = await aRapat(deps, kasi, { desaIds: [siti.desaId ?? 0] });
  const { id } = view;
  const jaar = await aDesaOfficial(base.database, 'Jaar', { nama: 'Budi Santoso' });
  const mitra = await aPerson(base.database, 'MITRA', null, { instansi: 'PUSKESMAS' });
  const lala = await aKasi(base.database, { kode: BANUA_LIMA, nama: 'Lala' });
  for (const actor of [jaar, mitra, lala]) {
    expect(await answer(actor, view, 'HADIR')).toMatchObject({ ok: false, code: 'undangan-not-found' });
    expect(await showUndangan(deps, actor, { id })).toMatchObject({ code: 'undangan-not-found' });
    expect(await showRapat(deps, actor, { id })).toMatchObject({ code: 'rapat-not-found' });
    expect(await showRapat(deps, actor, { nomor: 'R-0001' })).toMatchObject({ code: 'rapat-not-found' });
    expect(await cancelRapat(deps, actor, { rapatId: id, revision: 1, at, alasan: 'x' })).toMatchObject({
      code: 'rapat-not-found',
    });
    expect(await openKartu(deps, actor, { rapatId: id, messageId: 1 })).toMatchObject({ code: 'rapat-not-found' });
  }
  expect(await showUndangan(deps, siti, { nomor: 'r 1' })).toMatchObject({ ok: true });
  // A number of the other office, behind its own fence.
  const there = { ...deps, database: withinKecamatan(base.database, lala.kecamatanId) };
  expect(await showRapat(there, lala, { id })).toMatchObject({ code: 'rapat-not-found' });
});

test('the letter: made once for everybody, anew when it has its number; none for what was called off', async () => {
  await aPerson(base.database, 'CAMAT', null, { nama: 'Hendra Wijaya, M.Si', jabatan: 'Camat' });
  const view = await aRapat(deps, kasi, { desaIds: [siti.desaId ?? 0] });
  const surat = async () => {
    const made = await makeSurat(deps, kasi, view.id);
    return made.ok ? docxLines(readFileSync(made.value.path)) : [made.code];
  };
  expect((await surat()).slice(0, 22)).toMatchInlineSnapshot(`
    [
      "PEMERINTAH KABUPATEN BARITO TIMUR",
      "KECAMATAN DUSUN TIMUR",
      "Jalan ........................................ Telepon .................... Kode Pos ............",
      "Nomor",
      ":",
      "400.9 /          / Kesra / XI / 2026",
      "Sifat",
      ":",
      "Penting",
      "Lampiran",
      ":",
      "–",
      "Hal",
      ":",
      "Undangan Rapat koordinasi stunting",
      "Dusun Timur, 24 November 2026",
      "Yth. Sekretaris Desa Sarapat",
      "di –",
      "Tempat",
      "Dengan hormat,",
      "Bersama ini kami mengundang Bapak/Ibu untuk hadir pada Rapat koordinasi stunting yang akan dilaksanakan pada:",
      "Hari/tanggal",
    ]
  `);
  const set = { rapatId: view.id, revision: 1, at, suratNomor: '400.9 / 12 / Kesra / XI / 2026' };
  expect(await setSuratNomor(deps, kasi, set)).toMatchObject({ ok: true, value: { revision: 2 } });
  expect(await setSuratNomor(deps, kasi, set)).toMatchObject({ ok: true, value: { revision: 2 } });
  expect(await surat()).toContain('400.9 / 12 / Kesra / XI / 2026');
  const folder = join(dataDir, 'rapat', '62.13.01', `${view.draftId}-0`);
  expect(readdirSync(folder).filter((file) => file.endsWith('.docx'))).toHaveLength(2);
  expect(readdirSync(folder).filter((file) => file.endsWith('.ics'))).toHaveLength(1);
  await cancelRapat(deps, kasi, { rapatId: view.id, revision: 2, at, alasan: 'Batal' });
  expect(await surat()).toEqual(['rapat-not-open']);
  expect(existsSync(join(dataDir, 'rapat', '62.13.01', `${view.draftId}-1`))).toBe(true);
});

test('more are invited once, and only those who were not', async () => {
  const view = await aRapat(deps, kasi, { desaIds: [siti.desaId ?? 0] });
  const jaar = await aDesaOfficial(base.database, 'Jaar', { nama: 'Budi Santoso' });
  const more = (draftId: number) => inviteMore(deps, kasi, { rapatId: view.id, draftId, at, audience });
  expect(await more(901)).toMatchObject({ ok: true, value: { people: 1 } });
  expect(await more(901)).toMatchObject({ ok: true, value: { people: 1 } });
  expect(await more(902)).toMatchObject({ ok: false, code: 'rapat-nobody-new' });
  expect(await outboxRows(base.database, jaar.telegramId)).toHaveLength(3);
  expect(await outboxRows(base.database, siti.telegramId)).toHaveLength(3);
});
