/** Two people who write at once, acts that come twice, crashes, and whoever may not (C2). */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPerson, outboxRows } from '../../../test/builders.ts';
import { copiedDatabase } from '../../../test/copied-database.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { Database } from '../../db/database.ts';
import { aRapat, ofDesa, ofInstansi, ofKontak, writtenNotulen } from '../../../test/notulen-office.ts';
import { docxLines } from '../../../test/read-docx.ts';
import { readFileSync } from 'node:fs';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { approveNotulen } from './approve-notulen.ts';
import { changeButir } from './change-butir.ts';
import { planTindakLanjut } from './plan-tindak-lanjut.ts';
import { recordButir } from './record-butir.ts';
import { removeButir } from './remove-butir.ts';
import { returnNotulen } from './return-notulen.ts';
import { showNotulen } from './show-notulen.ts';
import { submitNotulen } from './submit-notulen.ts';
import { writeKesimpulan } from './write-kesimpulan.ts';

let db: TestDatabase;
let dataDir: string;
let deps: Deps;
let rina: Actor;
let siti: Actor;
let budi: Actor;
let rapatId: number;
let drafts = 0;
const draftId = (): number => (drafts += 1);

async function founded(database: Database) {
  const rina = await aKasi(database);
  const siti = await aDesaOfficial(database);
  const budi = await aDesaOfficial(database, 'Jaar', { nama: 'Budi Santoso', jabatan: 'Kepala Desa' });
  const rapatId = await aRapat(database, rina, { notulis: siti, invited: [{ actor: budi, jawaban: 'HADIR' }] });
  return { rina, siti, budi, rapatId };
}
beforeEach(async () => {
  const copy = await copiedDatabase(founded);
  db = copy;
  ({ rina, siti, budi, rapatId } = copy.filled);
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-notulen-'));
  deps = aDeps(db.database, { dataDir });
});
afterEach(async () => {
  await db.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const at = (): Date => deps.clock.now();
const aButir = (by: Actor, over: object = {}) => {
  const words = { judul: 'Air bersih', pembahasan: 'Sumur kering.', keputusan: null };
  return recordButir(deps, by, { rapatId, draftId: draftId(), at: at(), ...words, ...over });
};
async function view(by: Actor = rina) {
  const found = await showNotulen(deps, by, { rapatId });
  if (!found.ok) throw new Error(found.code);
  return found.value;
}
const inDesa = () => ({ uraian: 'Mengirim data', pihak: ofDesa(budi), tenggat: '2026-12-04' });
const written = () => writtenNotulen(deps, siti, rapatId, [inDesa()]);

describe('two people at once', () => {
  it('keeps both points, in the order in which they came, when the notulis and the Kasi write at the same time', async () => {
    const both = await Promise.all([
      aButir(siti, { pembahasan: 'Dari Siti.' }),
      aButir(rina, { pembahasan: 'Dari Rina.' }),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const rows = await db.database.read((tx) => tx.notulenButir.findMany({ orderBy: { urut: 'asc' } }));
    expect(rows.map(({ urut }) => urut)).toEqual([1, 2]);
    expect(rows.map(({ pembahasan }) => pembahasan).toSorted()).toEqual(['Dari Rina.', 'Dari Siti.']);
  });

  it('refuses the second change of the same point, and shows what stands there', async () => {
    await aButir(siti);
    const [butir] = (await view()).butirList;
    const change = (by: Actor, pembahasan: string) =>
      changeButir(deps, by, {
        butirId: butir?.id ?? 0,
        stamp: butir?.stamp ?? 0,
        draftId: draftId(),
        at: at(),
        pembahasan,
        keputusan: null,
      });
    expect(await change(siti, 'Dua sumur kering.')).toMatchObject({ ok: true });
    expect(await change(rina, 'Tiga sumur kering.')).toMatchObject({
      ok: false,
      code: 'notulen-butir-changed',
      vars: { pembahasan: 'Dua sumur kering.' },
    });
    expect((await view()).butirList.map(({ pembahasan }) => pembahasan)).toEqual(['Dua sumur kering.']);
  });

  it('does not take out a point that has just been changed', async () => {
    await aButir(siti);
    const { id = 0, stamp = 0 } = (await view()).butirList[0] ?? {};
    const words = { pembahasan: 'Dua sumur kering.', keputusan: null };
    await changeButir(deps, siti, { butirId: id, stamp, draftId: draftId(), at: at(), ...words });
    expect(await removeButir(deps, rina, { butirId: id, stamp, at: at() })).toMatchObject({
      code: 'notulen-butir-moved',
    });
    expect((await view()).butirList).toHaveLength(1);
  });

  it('refuses a conclusion where another one has been written meanwhile', async () => {
    const write = (by: Actor, kesimpulan: string) =>
      writeKesimpulan(deps, by, { rapatId, draftId: draftId(), at: at(), before: '', kesimpulan });
    expect((await write(siti, 'Sepakat.')).ok).toBe(true);
    expect(await write(rina, 'Belum sepakat.')).toMatchObject({
      code: 'notulen-kesimpulan-changed',
      vars: { kesimpulan: 'Sepakat.' },
    });
  });

  it('approves once when two Kasi approve at the same time, and tells everybody once', async () => {
    const other = await aKasi(db.database, { nama: 'Plt', kedudukan: 'PLT' });
    const act = { ...(await written()), at: at() };
    const both = await Promise.all([approveNotulen(deps, rina, act), approveNotulen(deps, other, act)]);
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    const toBudi = await outboxRows(db.database, budi.telegramId);
    expect(toBudi.map(({ kind }) => kind)).toEqual(['document', 'text']);
    const items = await db.database.read((tx) => tx.tindakLanjut.findMany());
    expect(items.map(({ nomor, status }) => [nomor, status])).toEqual([[1, 'BERJALAN']]);
  });

  it('gives numbers without a gap where two minutes are approved at the same time', async () => {
    const second = await aRapat(db.database, rina, { notulis: siti });
    const one = await writtenNotulen(deps, siti, rapatId, [inDesa(), inDesa()]);
    const two = await writtenNotulen(deps, siti, second, [inDesa()]);
    const done = await Promise.all([one, two].map((act) => approveNotulen(deps, rina, { ...act, at: at() })));
    expect(done.map(({ ok }) => ok)).toEqual([true, true]);
    const items = await db.database.read((tx) => tx.tindakLanjut.findMany({ orderBy: { nomor: 'asc' } }));
    expect(items.map(({ nomor }) => nomor)).toEqual([1, 2, 3]);
    // The paper that was sent says the number that the item has.
    const sent = await db.database.read((tx) =>
      tx.outboxMessage.findMany({ where: { payload: { contains: '.docx' } } }),
    );
    for (const { payload } of sent) {
      const { file } = JSON.parse(payload) as { file: string };
      const words = docxLines(readFileSync(join(dataDir, file))).join('\n');
      const rapat = file.includes('R-0001') ? rapatId : second;
      for (const item of items.filter((one) => one.rapatId === rapat)) expect(words).toContain(`TL-000${item.nomor}`);
    }
    expect(sent.length).toBeGreaterThan(1);
  });
});

describe('the same act again', () => {
  it('writes a point once, however often its form is sent', async () => {
    const same = draftId();
    for (const _ of [1, 2]) expect((await aButir(siti, { draftId: same })).ok).toBe(true);
    expect((await view()).butirList).toHaveLength(1);
  });

  it('submits once, and tells the Kasi once', async () => {
    const act = { ...(await written()), at: at() };
    for (const _ of [1, 2]) expect((await submitNotulen(deps, siti, act)).ok).toBe(true);
    const toRina = await outboxRows(db.database, rina.telegramId);
    expect(toRina.filter(({ text }) => text.includes('mengajukan'))).toHaveLength(1);
  });

  it('approves once', async () => {
    const act = { ...(await written()), at: at() };
    for (const _ of [1, 2]) expect((await approveNotulen(deps, rina, act)).ok).toBe(true);
    expect(await outboxRows(db.database, budi.telegramId)).toHaveLength(2);
  });

  it('loses no sending when the program ends between the files and the commit', async () => {
    const act = { ...(await written()), at: at() };
    const dies: Deps = {
      ...deps,
      reached: (point) => {
        if (point === 'domain:before-commit') throw new Error('power cut');
      },
    };
    await expect(approveNotulen(dies, rina, act)).rejects.toThrow('power cut');
    expect(await outboxRows(db.database, budi.telegramId)).toEqual([]);
    expect((await approveNotulen(deps, rina, act)).ok).toBe(true);
    const rows = await db.database.read((tx) =>
      tx.outboxMessage.findMany({ where: { payload: { contains: '"file"' } } }),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { payload } of rows)
      expect(existsSync(join(dataDir, (JSON.parse(payload) as { file: string }).file))).toBe(true);
    const files = readdirSync(join(dataDir, 'notula', '62.13.01'));
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('who may not', () => {
  it('changes nothing after the approval; while the Kasi reads only the Kasi changes', async () => {
    const { notulenId, revision } = await written();
    const submitted = await submitNotulen(deps, siti, { notulenId, revision, at: at() });
    expect(await aButir(siti)).toMatchObject({ code: 'notulen-with-kasi' });
    expect((await aButir(rina)).ok).toBe(true);
    // The Kasi's own change makes the button of the text before it old.
    const old = submitted.ok ? submitted.value.revision : 0;
    expect(await approveNotulen(deps, rina, { notulenId, revision: old, at: at() })).toMatchObject({
      code: 'notulen-changed',
    });
    const now = await view();
    expect((await approveNotulen(deps, rina, { notulenId, revision: now.revision, at: at() })).ok).toBe(true);
    for (const by of [siti, rina]) expect(await aButir(by)).toMatchObject({ code: 'notulen-approved' });
    const question = { notulenId, revision: now.revision + 1, at: at(), question: 'Desa mana?' };
    expect(await returnNotulen(deps, rina, question)).toMatchObject({ code: 'notulen-approved' });
  });

  it('is told the same whether the rapat is not theirs, of another kecamatan, called off, or does not exist', async () => {
    const lala = await aKasi(db.database, { kode: BANUA_LIMA, nama: 'Lala' });
    const off = await aRapat(db.database, rina, { notulis: siti, status: 'DIBATALKAN' });
    const nothing = { ok: false, code: 'notulen-not-found' };
    expect(await aButir(budi)).toEqual(nothing);
    expect(await aButir(lala)).toEqual(nothing);
    expect(await aButir(siti, { rapatId: off })).toEqual(nothing);
    expect(await aButir(siti, { rapatId: 9999 })).toEqual(nothing);
    const { notulenId, revision } = await written();
    for (const by of [siti, budi, lala])
      expect(await approveNotulen(deps, by, { notulenId, revision, at: at() })).toEqual(nothing);
  });

  it('gives an action item to nobody outside, to one alone, and not before the rapat', async () => {
    const lala = await aKasi(db.database, { kode: BANUA_LIMA, nama: 'Lala' });
    const puskesmas = await aPerson(db.database, 'MITRA', null, { instansi: 'PUSKESMAS' });
    const plan = (pihak: object, tenggat = '2026-12-04') =>
      planTindakLanjut(deps, siti, {
        rapatId,
        butirId: null,
        draftId: draftId(),
        at: at(),
        uraian: 'Mengirim data',
        pihak: { kontakId: null, instansiId: null, desaId: null, ...pihak },
        tenggat,
      });
    for (const pihak of [ofKontak(lala), {}, { ...ofDesa(budi), kontakId: budi.kontakId }])
      expect(await plan(pihak)).toMatchObject({ code: 'notulen-pihak-unknown' });
    expect(await plan(ofDesa(budi), '2026-11-23')).toMatchObject({ code: 'notulen-tenggat-early' });
    expect((await plan(ofInstansi(puskesmas))).ok).toBe(true);
  });

  it('does not submit what is empty, has no conclusion, or is of a rapat to come', async () => {
    await aButir(siti);
    const { id: notulenId, revision } = await view();
    expect(await submitNotulen(deps, siti, { notulenId, revision, at: at() })).toMatchObject({
      code: 'notulen-no-kesimpulan',
    });
    rapatId = await aRapat(db.database, rina, { notulis: siti, tanggal: '2026-11-30' });
    const early = await written();
    expect(await submitNotulen(deps, siti, { ...early, at: at() })).toMatchObject({ code: 'notulen-too-early' });
  });
});
