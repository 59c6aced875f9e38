/**
 * The guide for the Kasi, played literally in Chromium: from nothing to 20 desa and 45 contacts (C1, C3). Its pictures
 * come from here. Of those who ask to join three do so in `npm test`, and all with `npm run test:faults`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Excel from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { silentLog } from '../../src/lib/log.ts';
import { INSTANSI_AWAL } from '../../src/sop/instansi/instansi-awal.ts';
import { table } from '../read-workbook.ts';
import { launchChromium, noBrowser } from './chromium.ts';
import { type Column, openPage, type PracticePage } from './page.ts';
import { type Hand, openHand } from './panduan-hand.ts';
import { type GuideOffice, openGuideOffice } from './panduan-office.ts';
import { linksOnPaper } from './panduan-paper.ts';
import { asksToJoin, haveSeats, joinsByLink, type Wish } from './panduan-people.ts';

const KECAMATAN = 'Seruyan Hulu';
const DESA = 20;
const KONTAK = 45;
const isShort = process.env['KESRA_FAULTS'] === undefined;

/** Where pictures of the guide are left; nowhere when not named. */
const pictures = process.env['KESRA_SCREENSHOTS'];

let browser: Browser;
let dataDir: string;
let database: Database;
let office: GuideOffice;
let page: PracticePage;
let kasi: Column;
let hand: Hand;

/** Whoever has not joined yet. */
let waiting: GuideOffice['others'] = [];
function next(count: number): GuideOffice['others'] {
  const [taken, left] = [waiting.slice(0, count), waiting.slice(count)];
  if (taken.length < count) throw new Error('Nobody is left');
  waiting = left;
  return taken;
}

/** As on a telephone, small enough for a weak signal. */
const FOR_PICTURES = { viewport: { width: 360, height: 740 }, sharpness: 1.5 } as const;
async function picture(name: string, height = 740): Promise<void> {
  if (!pictures) return;
  await page.page.setViewportSize({ ...FOR_PICTURES.viewport, height });
  await page.page.mouse.move(1, 1);
  await expect.poll(() => page.page.locator('.toast').count()).toBe(0);
  // The page's own menu floats above the chat, which Telegram's does not.
  await page.page.evaluate("document.querySelectorAll('.column-head').forEach((head) => head.style.display = 'none')");
  // The list of messages slides to its end; a picture of the slide would be blurred.
  await page.page.waitForTimeout(600);
  await kasi.element.screenshot({ path: join(pictures, `${name}.png`) });
}

function newestFile(): Uint8Array {
  const sent = office.world.messages(office.kasi.id).findLast(({ message }) => message.document)?.message.document;
  return office.world.file(sent?.file_id ?? '')?.bytes ?? new Uint8Array();
}

const passedOn = new Set<string>();
/** The newest invitation in the Kasi's chat, once it is a new one. */
function newInvitation(): Promise<string> {
  return vi.waitFor(() => {
    const words = office.world.messages(office.kasi.id).map(({ message }) => message.caption ?? message.text ?? '');
    const link = words.flatMap((text) => /https:\S+start=u_[\w-]+/.exec(text)?.[0] ?? []).at(-1) ?? '';
    if (link === '' || passedOn.has(link)) throw new Error('No new invitation has come');
    passedOn.add(link);
    return link;
  }, 30_000);
}
/** Given to the next person, who joins by it. */
async function passOn(jabatan: string): Promise<void> {
  const link = await newInvitation();
  hand.passesOn();
  for (const person of next(1)) {
    await joinsByLink(office.world, person, link, jabatan);
    await kasi.waitForMessage(`${person.name} (${jabatan}) sudah bergabung`);
  }
}

async function setsUp(): Promise<void> {
  hand.reads('Menyiapkan kecamatan');
  await hand.chooses('Mulai');
  await kasi.waitForMessage('kode pemasangan');
  await hand.writes(office.setupCode);
  await kasi.waitForMessage('Apakah Bapak/Ibu setuju?');
  await hand.presses('✅ Setuju');
  await kasi.waitForMessage('Kecamatan apa?');
  await hand.writes(KECAMATAN);
  await kasi.waitForMessage('Pilih kecamatannya');
  await picture('kecamatan');
  await hand.chooses(`${KECAMATAN} – Kabupaten Seruyan, Kalimantan Tengah`);
  await kasi.waitForMessage('Siapa nama Bapak/Ibu');
  await hand.writes('Rina Wulandari, S.Sos');
  await kasi.waitForMessage('Apa jabatan Bapak/Ibu');
  await hand.writes('Kasi Kesejahteraan Rakyat');
  await kasi.waitForMessage('mohon diperiksa');
  await hand.presses('✅ Kirim');
  await kasi.waitForMessage(`siap dipakai, dengan ${DESA} desa dan kelurahan`);
  await kasi.waitForButton('✉️ Undang');
  await picture('siap');
}

async function invitesAllDesa(): Promise<void> {
  hand.reads('Mengundang semua desa sekaligus');
  await hand.presses('✉️ Undang');
  await kasi.waitForMessage('Siapa yang diundang?');
  await picture('undang');
  await hand.presses('🖨 Lembar undangan semua desa (PDF)');
  await kasi.waitForMessage(`Lembar undangan untuk ${DESA} desa`);
  const links = linksOnPaper(newestFile(), dataDir, pictures);
  expect(new Set(links).size).toBe(DESA);
  const people = next(DESA);
  await Promise.all(people.map((person, at) => joinsByLink(office.world, person, links[at] ?? '', 'Sekretaris Desa')));
  await kasi.waitForMessage(`${people.at(-1)?.name} (Sekretaris Desa) sudah bergabung`);
}

async function invitesSome(): Promise<void> {
  hand.reads('Mengundang instansi dan mitra');
  await hand.presses('✉️ Undang');
  await hand.presses('🏛 Camat');
  await kasi.waitForMessage('Undangan untuk Camat. Teruskan');
  await picture('tautan', 930);
  await passOn('Camat');
  await hand.presses('✉️ Undang');
  await hand.presses('🤝 Mitra');
  await hand.chooses('Puskesmas');
  await passOn('Kepala Puskesmas');
  await hand.presses('✉️ Undang');
  await hand.presses('🏘 Perangkat desa');
  await hand.chooses('Tumbang Manjul');
  await hand.presses('➕ Orang tambahan');
  await passOn('Kaur Kesra');
}

async function invitesStaf(): Promise<void> {
  hand.reads('Plt, Plh, dan staf');
  await hand.presses('✉️ Undang');
  await hand.presses('👤 Staf, Plt, atau Plh Kasi');
  await hand.presses('Staf Kasi Kesra');
  await hand.presses('Menjawab kebutuhan desa', '☐ Menjawab kebutuhan desa');
  await hand.presses('Membuat rekap', '☐ Membuat rekap');
  await kasi.waitForMessage('Terpilih: 2');
  await hand.presses('Selesai');
  await kasi.waitForMessage('mohon diperiksa');
  await hand.presses('✅ Kirim');
  await passOn('Staf Seksi Kesra');
}

async function approves(wishes: readonly Wish[]): Promise<void> {
  const people = next(wishes.length);
  await Promise.all(wishes.map((wish, at) => asksToJoin(office.world, people[at] ?? office.kasi, wish)));
  for (const [at, person] of people.entries()) {
    hand.reads('Orang yang meminta bergabung');
    await expect.poll(() => kasi.element.getByRole('button', { name: '✅ Setujui' }).count()).toBe(people.length - at);
    if (at === 0) await picture('permohonan');
    await hand.presses('✅ Setujui');
    await expect.poll(() => office.world.messages(person.id).length).toBeGreaterThan(1);
  }
  await expect.poll(() => kasi.element.getByRole('button', { name: '✅ Setujui' }).count()).toBe(0);
}

async function connectsGroup(): Promise<void> {
  hand.reads('Menghubungkan grup');
  const group = await page.column(office.group.title);
  await openHand(group).chooses('Tambahkan bot ke grup');
  hand.addsBot();
  kasi = await page.column(office.kasi.name);
  await kasi.waitForMessage('Forum apa ini?');
  await picture('grup');
  await hand.presses('Forum Kesra');
  await kasi.waitForMessage('terhubung sebagai Forum Kesra');
}

/** @returns the register as the Kasi's workbook has it */
async function looksWhoIsMissing(): Promise<Excel.Workbook> {
  hand.reads('Melihat siapa yang belum bergabung');
  await hand.presses('👥 Kontak');
  await kasi.waitForMessage(`Kontak kecamatan: ${KONTAK} orang`);
  await kasi.waitForMessage('✅ Semua desa/kelurahan sudah ada orangnya.');
  await kasi.waitForMessage('✅ Semua instansi sudah ada orangnya.');
  await picture('kontak');
  await hand.presses('⚪ Yang belum ada');
  await kasi.waitForMessage('✅ Semua desa dan instansi sudah ada orangnya.');
  await hand.presses('◀ Ringkasan kontak');
  await hand.presses('⬇️ Unduh Excel');
  await kasi.waitForMessage(`Daftar ${KONTAK} kontak`);
  const saved = await kasi.download(/\.xlsx/);
  expect(saved.suggestedFilename()).toBe(`Kontak ${KECAMATAN}.xlsx`);
  const book = new Excel.Workbook();
  await book.xlsx.readFile(await saved.path());
  return book;
}

async function handsOver(): Promise<void> {
  hand.reads('Serah terima jabatan');
  await hand.presses('✉️ Undang');
  await hand.presses('🤝 Mitra');
  await hand.chooses('Puskesmas');
  await kasi.waitForMessage('Sudah ada mitra dari Puskesmas');
  const [before] = await database.read((db) =>
    db.kontak.findMany({ where: { jabatan: 'Kepala Puskesmas' }, include: { orang: true } }),
  );
  await hand.presses('🔁 Pengganti …', `🔁 Pengganti ${before?.orang.nama}`);
  await passOn('Plt. Kepala Puskesmas');
  await kasi.waitForMessage(`menggantikan ${before?.orang.nama}`);
}

async function revokes(nama: string): Promise<void> {
  hand.reads('Mencabut akses');
  await hand.presses('👥 Kontak');
  // The card of before still stands above the new one.
  await expect.poll(() => kasi.element.getByRole('button', { name: '⬇️ Unduh Excel' }).count()).toBe(2);
  await hand.presses('🏛 Kecamatan');
  await kasi.waitForMessage('Kontak kecamatan: 3');
  await kasi.element.getByRole('button', { name: nama }).last().click();
  await hand.presses('🗑 Cabut akses');
  await kasi.waitForMessage('Yakin?');
  await picture('cabut');
  await hand.presses('Ya, cabut akses');
  await kasi.waitForMessage('🗑 Akses dicabut');
}

async function looksAtOwnData(): Promise<void> {
  hand.reads('Privasi');
  await hand.writes('/privasi');
  await hand.presses('📄 Lihat data saya');
  await kasi.waitForMessage('Semua data tentang Bapak/Ibu ada dalam berkas ini');
}

describe.skipIf(noBrowser)('the guide for the Kasi', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    browser = await launchChromium();
    dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-panduan-'));
    database = await openDatabase({ url: `file:${join(dataDir, 'panduan.db')}`, dataDir, log: silentLog });
    office = await openGuideOffice(database, dataDir);
    waiting = office.others;
    page = await openPage(browser, `http://127.0.0.1:${office.port}`, { phone: true, ...(pictures && FOR_PICTURES) });
    kasi = await page.column(office.kasi.name);
    hand = openHand(kasi);
  });
  afterAll(async () => {
    await page?.close();
    await browser?.close();
    await office?.close();
    await database?.close();
    if (dataDir) rmSync(dataDir, { recursive: true, force: true });
  });

  it(`leads from nothing to ${DESA} desa and ${KONTAK} contacts`, async () => {
    const began = office.clock.now().getTime();
    await setsUp();
    await invitesAllDesa();
    await invitesSome();
    await invitesStaf();
    const bodies = INSTANSI_AWAL.filter(({ kode }) => kode !== 'PUSKESMAS');
    const seated = isShort ? bodies.splice(1) : [];
    await haveSeats(database, next(seated.length), seated);
    await approves([
      ...bodies.map(
        ({ singkatan }): Wish => ({
          peran: '🤝 Mitra (dinas, puskesmas, PKK, …)',
          tempat: singkatan,
          jabatan: 'Petugas',
        }),
      ),
      ...['Mojang Baru', 'Riam Batang'].map(
        (tempat): Wish => ({ peran: '🏘 Perangkat desa atau kelurahan', tempat, jabatan: 'Kepala Desa' }),
      ),
    ]);
    // One is left who succeeds somebody later.
    expect(waiting).toHaveLength(1);
    await connectsGroup();
    const book = await looksWhoIsMissing();
    const seconds = Math.round((office.clock.now().getTime() - began) / 1000);
    process.stdout.write(
      `Panduan${isShort ? ' (singkat)' : ''}: ${KONTAK} kontak, ${hand.taps} ketukan, ${hand.letters} huruf, ${seconds} detik jam kantor\n`,
    );

    const sheet = book.getWorksheet('Kontak');
    const rows = sheet ? table(sheet, 4) : [];
    expect(rows).toHaveLength(KONTAK);
    expect(new Set(rows.map((row) => row['Nama'])).size).toBe(KONTAK);
    const desa = rows.flatMap((row) => (row['Peran'] === 'Perangkat desa' ? [row['Desa/instansi']] : []));
    expect(new Set(desa).size).toBe(DESA);

    await handsOver();
    await revokes(office.others[DESA + 3]?.name ?? '');
    await looksAtOwnData();
    expect(await database.read((db) => db.kontak.count({ where: { revokedAt: null } }))).toBe(KONTAK - 1);
    expect(page.troubles).toEqual([]);
  });
});
