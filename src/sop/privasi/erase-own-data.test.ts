/** Seeing and erasing one's own data: what is in the file, what is left in the database, who is told (UU 27/2022). */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  BANUA_LIMA,
  TUESDAY_MORNING,
  aDeps,
  aDesaOfficial,
  aKasi,
  aKebutuhan,
  outboxRows,
} from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { aPermohonanInput } from '../../../test/permohonan.ts';
import { TELEPON, aFullLife, aQuartersWork } from '../../../test/full-life.ts';
import type { Deps } from '../../deps.ts';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { submitPermohonan } from '../permohonan/submit-permohonan.ts';
import { eraseOwnData } from './erase-own-data.ts';
import { exportOwnData } from './export-own-data.ts';

let db: TestDatabase;
let deps: Deps;
let siti: Actor;
let rina: Actor;
beforeEach(async () => {
  db = await openTestDatabase();
  deps = aDeps(db.database);
  siti = await aDesaOfficial(db.database, 'Sarapat', { telegramId: 777_000_111 });
  rina = await aKasi(db.database);
});
afterEach(() => db.close());

const now = new Date(TUESDAY_MORNING);
const read = <T>(work: (tx: Db) => Promise<T>): Promise<T> => db.database.read(work);

/** Every row of every table, as text. */
async function wholeDatabase(): Promise<string> {
  const tables = await read((tx) =>
    Promise.all([
      tx.orang.findMany(),
      tx.kontak.findMany(),
      tx.invite.findMany(),
      tx.permohonan.findMany(),
      tx.kelompok.findMany(),
      tx.kebutuhan.findMany(),
      tx.kebutuhanFoto.findMany(),
      tx.kebutuhanRiwayat.findMany(),
      tx.draft.findMany(),
      tx.inboxUpdate.findMany(),
      tx.outboxMessage.findMany(),
      tx.dueMark.findMany(),
      tx.audit.findMany(),
      tx.setupCode.findMany(),
      tx.konfirmasi.findMany(),
      tx.rapat.findMany(),
      tx.undangan.findMany(),
      tx.rapatKartu.findMany(),
      tx.kartuTriwulanRiwayat.findMany(),
    ]),
  );
  return JSON.stringify(tables, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

const erase = (actor: Actor, orangId = actor.orangId) => eraseOwnData(deps, actor, { orangId, updateId: 12 });

describe('erasing', () => {
  test('name, telephone and Telegram id are nowhere in the database; the report keeps its figures', async () => {
    await aFullLife(deps, siti, rina);
    await aQuartersWork(deps, siti, rina);
    const before = await wholeDatabase();
    for (const word of ['Siti Aminah', TELEPON, String(siti.telegramId)]) expect(before).toContain(word);
    expect(await erase(siti)).toEqual({ ok: true, value: { erased: true } });
    const after = await wholeDatabase();
    for (const word of ['Siti Aminah', TELEPON, TELEPON.slice(1)]) expect(after).not.toContain(word);
    // For seven days more: a repeat of an old update must be known as one, and who asks to join is counted.
    const counted = after.replaceAll(`"lane":"${siti.telegramId}"`, '').replaceAll(`"telegram:${siti.telegramId}"`, '');
    expect(counted).not.toContain(String(siti.telegramId));
    const [kebutuhan] = await read((tx) => tx.kebutuhan.findMany());
    expect(kebutuhan).toMatchObject({ jumlahKk: 12, jumlahJiwa: 40, kontakNama: null, kontakTelepon: null });
    expect(await read((tx) => tx.orang.findUniqueOrThrow({ where: { id: siti.orangId } }))).toMatchObject({
      nama: '(dihapus)',
      consentAt: null,
      consentVersion: null,
      erasedAt: now,
    });
    expect(await read((tx) => tx.permohonan.findFirst())).toMatchObject({ nama: '(dihapus)', status: 'DITOLAK' });
    expect(await loadActor(deps, siti.telegramId)).toBeNull();
  });

  test('who asks to join and erases that rings the Kasi no more often than others: three times a day', async () => {
    const applicant = { telegramId: 5_001, language: 'id' } as const;
    const ask = async () => submitPermohonan(deps, applicant, await aPermohonanInput(db.database));
    for (let n = 0; n < 3; n += 1) {
      expect((await ask()).ok).toBe(true);
      const orang = await read((tx) => tx.orang.findUniqueOrThrow({ where: { telegramId: 5_001n } }));
      expect((await eraseOwnData(deps, applicant, { orangId: orang.id, updateId: n })).ok).toBe(true);
    }
    expect(await ask()).toMatchObject({ code: 'permohonan-too-often', vars: { count: 3 } });
    const other = { telegramId: 5_002, language: 'id' } as const;
    expect((await submitPermohonan(deps, other, await aPermohonanInput(db.database))).ok).toBe(true);
  });

  test('the Kasi learns the empty seat alone; what waited for the Kasi goes out without the person', async () => {
    await aFullLife(deps, siti, rina);
    await erase(siti);
    const rows = await outboxRows(db.database, rina.telegramId);
    const notice = rows.find(({ once }) => once === `privasi:hapus:kontak-${siti.kontakId}:kontak-${rina.kontakId}`);
    expect(notice?.text).toContain('<b>Sekretaris Desa</b>, Desa Sarapat, Kecamatan Dusun Timur');
    expect(rows.find(({ once }) => once === 'waits')?.text).toBe('<b>(dihapus)</b> ((dihapus)) bergabung.');
    const own = await read((tx) => tx.outboxMessage.findUniqueOrThrow({ where: { once: 'own' } }));
    expect(own).toMatchObject({ state: 'EXPIRED', payload: '{}' });
    const acts = await read((tx) => tx.audit.findMany({ where: { action: 'privasi.erase' } }));
    expect(acts).toMatchObject([
      { orangId: siti.orangId, subject: `orang:${siti.orangId}`, detail: null },
      { orangId: null, kecamatanId: null, subject: `telegram:${siti.telegramId}`, detail: null },
    ]);
  });

  test('again is a success that changes nothing', async () => {
    await erase(siti);
    const once = await wholeDatabase();
    expect(await erase(siti)).toEqual({ ok: true, value: { erased: false } });
    expect(await wholeDatabase()).toBe(once);
  });

  test('a button of somebody else, or of an earlier life, erases nobody', async () => {
    expect(await erase(siti, rina.orangId)).toMatchObject({ ok: false, code: 'bot-button-gone' });
    expect((await loadActor(deps, siti.telegramId))?.nama).toBe('Siti Aminah');
    expect((await loadActor(deps, rina.telegramId))?.kontakId).toBe(rina.kontakId);
  });

  test('the last Kasi hands over first; a staf without the right to invite is no successor', async () => {
    expect(await erase(rina)).toEqual({
      ok: false,
      code: 'privasi-last-kasi',
      vars: { kecamatan: 'Dusun Timur' },
    });
    await aKasi(db.database, { nama: 'Staf', kedudukan: 'STAF', hak: ['TRIASE'] });
    await aKasi(db.database, { nama: 'Kasi lain', kode: BANUA_LIMA });
    expect(await erase(rina)).toMatchObject({ ok: false, code: 'privasi-last-kasi' });
    const next = await aKasi(db.database, { nama: 'Yansen Tarigan' });
    expect(await erase(rina)).toMatchObject({ ok: true });
    expect((await outboxRows(db.database, next.telegramId)).at(-1)?.text).toContain('Kasi Kesejahteraan Rakyat');
  });

  test('whoever comes back is somebody new', async () => {
    await erase(siti);
    const again = await aDesaOfficial(db.database, 'Jaar', { telegramId: siti.telegramId, nama: 'Siti A.' });
    expect(again.orangId).not.toBe(siti.orangId);
    expect(await erase(again, siti.orangId)).toMatchObject({ ok: false, code: 'bot-button-gone' });
  });
});

describe('the file', () => {
  const textOf = async (actor: Actor): Promise<string> => {
    const made = await exportOwnData(deps, actor);
    if (!made.ok) throw new Error(made.code);
    return new TextDecoder().decode(made.value.bytes);
  };

  test('tells everything of this person and nothing of others', async () => {
    await aFullLife(deps, siti, rina);
    const wati = await aDesaOfficial(db.database, 'Sarapat', { nama: 'Wati Lestari' });
    await aKebutuhan(deps, wati, { kontak: { nama: 'Budi Santoso', telepon: '+6281111111111' } });
    await aQuartersWork(deps, siti, rina);
    const text = await textOf(siti);
    expect(text).toMatchInlineSnapshot(`
      "DATA SAYA, per Selasa, 24 November 2026, 09.00 WIB

      ORANG
      Nama: Siti Aminah
      ID Telegram: 777000111
      Bahasa: Bahasa Indonesia
      Dikenal sejak: Selasa, 24 November 2026, 09.00 WIB
      Persetujuan: Selasa, 24 November 2026, 09.00 WIB, pemberitahuan versi 2

      JABATAN
      Sekretaris Desa, Desa Sarapat, Kecamatan Dusun Timur (DESA), sejak Selasa, 24 November 2026, 09.00 WIB
        Telepon: +6281234567890

      PERMOHONAN BERGABUNG
      Selasa, 24 November 2026, 09.00 WIB: Siti Aminah, Kader, Kecamatan Dusun Timur, telepon +6281234567890, keadaan MENUNGGU

      LAPORAN YANG SAYA KIRIM
      K-0001 (2026), dikirim 24 Nov 2026, keadaan DITERIMA

      KONFIRMASI, RAPAT, DAN TRIWULAN
      Undangan rapat R-0004 (2026), 24 Nov 2026, keadaan DIWAKILKAN
      Notulis rapat R-0004 (2026), 24 Nov 2026, keadaan TERJADWAL
      Kartu triwulan 4/2026, 24 Nov 2026, keadaan NIHIL

      UNDANGAN BERGABUNG DAN GRUP
      Undangan bergabung yang saya pakai, 24 Nov 2026, nama dalam daftar: Siti Aminah
      Grup Kesra Sarapat, bot saya tambahkan pada 24 Nov 2026

      FORMULIR YANG BELUM SELESAI
      Formulir "lapor", terakhir diubah Selasa, 24 November 2026, 09.00 WIB
        kontak: Siti Aminah +6281234567890

      CATATAN TENTANG SAYA
      Selasa, 24 November 2026, 09.00 WIB: saya – melihat data sendiri (orang:1)
      Selasa, 24 November 2026, 09.00 WIB: saya – mengirim laporan (kebutuhan:1)

      PESAN
      Pesan saya yang masih disimpan: 2
      Pesan kepada saya yang masih disimpan: 1

      Isi laporan tentang warga tidak dimuat di sini. Bertanya lebih lanjut? Sampaikan kepada Kasi Kesra kecamatan.
      "
    `);
    for (const other of ['Wati', 'Rina', 'Budi', '+6281111111111', 'Sumur', 'K-0002'])
      expect(text).not.toContain(other);
  });

  test('in English; and nobody has none', async () => {
    const john = await aKasi(db.database, { nama: 'John Smith', language: 'en' });
    const text = await textOf(john);
    expect(text).toContain('Name: John Smith');
    expect(text).toContain('Consent: Tuesday, 24 November 2026, 09:00 WIB, version 2 of the notice');
    expect(await exportOwnData(deps, { telegramId: 1, language: 'id' })).toEqual({
      ok: false,
      code: 'privasi-nothing',
    });
  });
});
