/** The printed sheet of invitations, read back with poppler; and who may make it (C1). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { inviteEmptyDesa } from './invite-empty-desa.ts';

let office: Office;
let rina: Person;
let folder: string;
beforeEach(async () => {
  ({ office, rina } = await openKebutuhanOffice());
  folder = mkdtempSync(join(tmpdir(), 'kesrabot-sheet-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await office.close();
});

/** The PDF that came last. */
function pdfOf(person: Person): string {
  const document = office.world
    .messages(person.id)
    .flatMap(({ message }) => message.document ?? [])
    .at(-1);
  expect(document?.file_name).toBe('Undangan desa Dusun Timur.pdf');
  const file = join(folder, 'sheet.pdf');
  writeFileSync(file, office.world.file(document?.file_id ?? '')?.bytes ?? new Uint8Array());
  return file;
}

test('one part for each desa that has nobody: name and link as text, three to a page, and the QR leads there', async () => {
  await rina.says('/undang');
  office.transcript(rina);
  await rina.taps('🖨 Lembar undangan semua desa (PDF)');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [🖨 Lembar undangan semua desa (PDF)]
    KesraBot ▸ Rina: (diubah) ✓ Lembar undangan semua desa sedang dibuat …
    KesraBot ▸ Rina: ‹berkas Undangan desa Dusun Timur.pdf› Lembar undangan untuk 16 desa yang belum punya perangkat terdaftar. Cetak, potong, lalu serahkan kepada desanya. Setiap tautan berlaku untuk satu orang, sampai Kamis, 24 Desember 2026, 09.00 WIB.
    KesraBot ▸ Rina: (diubah) ✓ Lembar undangan semua desa sudah dibuat."
  `);
  const file = pdfOf(rina);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const links = text.match(/https:\/\/t\.me\/KesraBot\?start=u_[\w-]{22}/g) ?? [];
  expect(new Set(links).size).toBe(16);
  for (const desa of ['Kelurahan Tamiang Layang', 'Desa Jaar', 'Desa Matabu']) expect(text).toContain(desa);
  expect(text).not.toContain('Sarapat');
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages: +6\b/);
  execFileSync('pdftoppm', ['-png', '-r', '110', '-f', '6', '-l', '6', file, join(folder, 'page')]);
  const { data, width, height } = PNG.sync.read(readFileSync(join(folder, 'page-6.png')));
  expect(jsQR.default(new Uint8ClampedArray(data), width, height)?.data).toBe(links.at(-1));
  // The link opens the desa beside which it stands.
  const budi = office.person({ firstName: 'Budi' });
  await budi.says(`/start ${links[0]?.slice(links[0].indexOf('u_')) ?? ''}`);
  expect(office.transcript(budi)).toContain(
    `Undangan ini untuk perangkat *${/(?:Desa|Kelurahan) [A-Z]\w+/.exec(text)?.[0] ?? ''}`,
  );
});

test('made once for one message; not without the right; not where every desa has somebody', async () => {
  const deps = aDeps(office.database);
  const kasi = await aKasi(office.database);
  const staf = await aPerson(office.database, 'KASI', null, { kedudukan: 'STAF', hak: ['TRIASE'] });
  const official = await aDesaOfficial(office.database);
  for (const actor of [staf, official])
    expect(await inviteEmptyDesa(deps, actor, { once: 'a' })).toMatchObject({ code: 'kontak-kasi-only' });
  const made = await inviteEmptyDesa(deps, kasi, { once: 'a' });
  expect(made).toMatchObject({ ok: true });
  // Its message may have been lost: the same button gives the same sheet.
  expect(await inviteEmptyDesa(deps, kasi, { once: 'a' })).toEqual(made);
  expect(await office.database.read((db) => db.invite.count())).toBe(16);
  const other = await aKasi(office.database, { kode: BANUA_LIMA });
  const names = await office.database.read((db) => db.desa.findMany({ where: { kecamatanId: other.kecamatanId } }));
  for (const { nama } of names) await aDesaOfficial(office.database, nama, { kode: BANUA_LIMA });
  expect(await inviteEmptyDesa(deps, other, { once: 'a' })).toMatchObject({ code: 'undang-sheet-none' });
});
