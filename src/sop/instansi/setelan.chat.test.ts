/** /setelan: bodies and desa renamed, added, taken out of use, by whoever may (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aKasi } from '../../../test/builders.ts';
import { forges } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import { addInstansi } from './add-instansi.ts';
import { addWilayahKhusus } from './add-wilayah-khusus.ts';
import { listInstansi } from './list-instansi.ts';
import { aliasesOf, kodeOf } from './names.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const instansi = (kode: string) =>
  office.database.read((db) =>
    db.instansi.findFirstOrThrow({ where: { kode, kecamatan: { kode: { not: BANUA_LIMA } } } }),
  );
async function actorOf(person: Person) {
  const actor = await loadActor(office.app.deps, person.id);
  if (!actor) throw new Error('no seat');
  return actor;
}

test('a body: renamed, other names, out of use and back', async () => {
  await rina.says('/setelan');
  await rina.taps('🏢 Daftar instansi');
  await rina.taps('DPMDSos');
  await rina.taps('✏️ Ubah nama');
  await rina.says('Puskesmas');
  await rina.taps('✅ Kirim');
  await rina.taps('✏️ Nama');
  await rina.says('Dinas Sosial');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ /setelan
    KesraBot ▸ Rina: ⚙️ *Setelan*
      Instansi yang dipakai: 19 · desa/kelurahan: 17
      [🏢 Daftar instansi] [🏘 Daftar desa]
      [📅 Kalender kantor]
    Rina ▸ [🏢 Daftar instansi]
    KesraBot ▸ Rina: (diubah) 🏢 *Instansi: 19*
      Ketuk salah satu untuk mengubahnya. Yang bertanda 🗄 tidak dipakai lagi.
      [BAPEDALITBANG] [DPMDSos]
      [DP3AKB] [Dinkes]
      [Puskesmas] [Disdik]
      [Dukcapil] [BPBD]
      [Kemenag] [KUA]
      [Baznas] [PLKB]
      [TKSK] [Pendamping PKH]
      [PKK] [Karang Taruna]
      [Berikutnya ▶]
      [➕ Tambah instansi]
      [◀ Setelan]
    Rina ▸ [DPMDSos]
    KesraBot ▸ Rina: (diubah) *Dinas Pemberdayaan Masyarakat Desa dan Sosial*
      Singkatan: DPMDSos
      Nama lain: Dinas Sosial, Dinsos
      [✏️ Ubah nama]
      [✏️ Singkatan] [✏️ Nama lain]
      [🗄 Tidak dipakai lagi]
      [🏢 Daftar instansi]
    Rina ▸ [✏️ Ubah nama]
    KesraBot ▸ Rina: *Ubah nama instansi*
      
      _Langkah 1/1_
      Apa nama lengkap *Dinas Pemberdayaan Masyarakat Desa dan Sosial* sekarang? Contoh: Dinas Sosial Kabupaten.
      [✖ Batal]
    Rina ▸ Puskesmas
    KesraBot ▸ Rina: ✓ Nama: *Puskesmas*
      
      *Ubah nama instansi* — mohon diperiksa
      
      Nama: *Puskesmas*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Ubah nama instansi* — mohon diperiksa
      
      Nama: *Puskesmas*
      → *Kirim*
    KesraBot ▸ Rina: Nama Puskesmas sudah ada dalam daftar. Mohon tulis nama yang lain.
      
      *Ubah nama instansi* — mohon diperiksa
      
      Nama: *Puskesmas*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✏️ Nama]
    KesraBot ▸ Rina: (diubah) *Ubah nama instansi* — mohon diperiksa
      
      Nama: *Puskesmas*
      → *✏️ Nama*
    KesraBot ▸ Rina: _Langkah 1/1_
      Apa nama lengkap *Dinas Pemberdayaan Masyarakat Desa dan Sosial* sekarang? Contoh: Dinas Sosial Kabupaten.
      Jawaban sekarang: *Puskesmas*
      [Tetap] [✖ Batal]
    Rina ▸ Dinas Sosial
    KesraBot ▸ Rina: ✓ Nama: *Dinas Sosial*
      
      *Ubah nama instansi* — mohon diperiksa
      
      Nama: *Dinas Sosial*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nama]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Ubah nama instansi* — mohon diperiksa
      
      Nama: *Dinas Sosial*
      → *Kirim*
    KesraBot ▸ Rina: ✓ *Dinas Sosial* sudah diubah. Lihat lagi: /setelan
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]"
  `);
  await rina.says('/setelan');
  await rina.taps('🏢 Daftar instansi');
  await rina.taps('DPMDSos');
  await rina.taps('✏️ Nama lain');
  await rina.says('Dinsos\n dinsos \nDinas Sosial');
  await rina.taps('✅ Kirim');
  await rina.says('/setelan');
  await rina.taps('🏢 Daftar instansi');
  await rina.taps('DPMDSos');
  office.transcript(rina);
  await rina.taps('🗄 Tidak dipakai lagi');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [🗄 Tidak dipakai lagi]
    KesraBot ▸ Rina: (diubah) *Dinas Sosial*
      Singkatan: DPMDSos
      Nama lain: Dinsos, Dinas Sosial
      🗄 Tidak dipakai lagi. Orang dan catatannya tetap tersimpan.
      [✏️ Ubah nama]
      [✏️ Singkatan] [✏️ Nama lain]
      [↩️ Pakai lagi]
      [🏢 Daftar instansi]"
  `);
  const actor = await actorOf(rina);
  expect((await listInstansi(office.app.deps, actor)).some(({ nama }) => nama === 'Dinas Sosial')).toBe(false);
  await rina.taps('↩️ Pakai lagi');
  expect(await instansi('DPMDSOS')).toMatchObject({
    nama: 'Dinas Sosial',
    alias: 'Dinsos\nDinas Sosial',
    archivedAt: null,
  });
  const acts = await office.database.read((db) =>
    db.audit.findMany({ where: { action: { startsWith: 'instansi.' } }, orderBy: { id: 'asc' } }),
  );
  expect(acts.map(({ action }) => action)).toEqual([
    'instansi.nama',
    'instansi.alias',
    'instansi.archived',
    'instansi.archived',
  ]);
});

test('in English: a body and a wilayah khusus added, and the other names of a desa', async () => {
  const ann = office.person({ firstName: 'Ann', languageCode: 'en' });
  await ann.says('/menu');
  await aKasi(office.database, { telegramId: ann.id, nama: 'Ann', language: 'en' });
  await ann.says('/setelan');
  await ann.taps('🏢 List of instansi');
  await ann.taps('Next ▶');
  await ann.taps('➕ Add an instansi');
  await ann.says('Panti Asuhan Kasih Ibu');
  await ann.taps('Skip');
  await ann.taps('✅ Send');
  await ann.says('/setelan');
  await ann.taps('🏘 List of desa');
  await ann.taps('Jaar');
  await ann.taps('✏️ Other names');
  await ann.says('Jaar Baru');
  await ann.taps('✅ Send');
  await ann.says('/setelan');
  await ann.taps('🏘 List of desa');
  await ann.taps('➕ Add a wilayah khusus');
  await ann.says('UPT Rimba Jaya');
  await ann.taps('Skip');
  await ann.taps('✅ Send');
  expect(office.transcript(ann)).toContain('UPT Rimba Jaya* is added');
  expect(await instansi('PANTIASUHANKASIHIBU')).toMatchObject({ urut: 20, singkatan: '' });
  const desa = await office.database.read((db) =>
    db.desa.findMany({ where: { nama: { in: ['Jaar', 'UPT Rimba Jaya'] } }, orderBy: { nama: 'asc' } }),
  );
  expect(desa.map(({ kode, jenis, alias }) => [kode !== null, jenis, alias])).toEqual([
    [true, 'DESA', 'Jaar Baru'],
    [false, 'WILAYAH_KHUSUS', ''],
  ]);
});

test('one form, one body; a name that is there gets a sentence', async () => {
  const deps = aDeps(office.database);
  const actor = await actorOf(rina);
  const add = (nama: string, draftId: number) => addInstansi(deps, actor, { nama, singkatan: null, draftId });
  expect(await add('LPM', 1)).toMatchObject({ ok: true });
  expect(await add('LPM', 1)).toMatchObject({ ok: true });
  expect(await add(' lpm ', 2)).toMatchObject({ code: 'instansi-name-taken', vars: { nama: 'lpm' } });
  expect(await addWilayahKhusus(deps, actor, { nama: 'sarapat', alias: null, draftId: 3 })).toMatchObject({
    code: 'instansi-name-taken',
  });
  expect(await office.database.read((db) => db.instansi.count({ where: { nama: 'LPM' } }))).toBe(1);
});

test('another kecamatan, a staf without the right, officials and strangers', async () => {
  const people = [siti, office.person({ firstName: 'Orang' })];
  const lala = office.person({ firstName: 'Lala' });
  const tono = office.person({ firstName: 'Tono' });
  for (const person of [lala, tono]) await person.says('/menu');
  await aKasi(office.database, { kode: BANUA_LIMA, telegramId: lala.id, nama: 'Lala' });
  await aKasi(office.database, { telegramId: tono.id, nama: 'Tono', kedudukan: 'STAF', hak: ['KONTAK'] });
  const ours = await instansi('PUSKESMAS');
  const desa = await office.database.read((db) => db.desa.findFirstOrThrow({ where: { nama: 'Sarapat' } }));
  for (const person of [...people, lala, tono]) {
    await person.says('/menu');
    office.transcript(person);
    for (const verb of ['', ':nama', ':alias', ':archive']) await forges(office, person, `st:in:${ours.id}${verb}`);
    for (const verb of ['', ':alias']) await forges(office, person, `st:de:${desa.id}${verb}`);
    if (person !== lala)
      for (const data of ['st:home', 'st:i:0', 'st:d:9', 'st:add', 'st:wk']) await forges(office, person, data);
    expect(office.transcript(person)).not.toMatch(/Puskesmas|Sarapat|Langkah/);
  }
  await tono.says('/setelan');
  expect(office.transcript(tono)).not.toContain('Setelan');
  expect((await instansi('PUSKESMAS')).archivedAt).toBeNull();
});

test('names become kode, and aliases stand once', () => {
  expect([kodeOf('Panti Asuhan', []), kodeOf('LPM', ['LPM', 'LPM2']), kodeOf('—', [])]).toEqual([
    'PANTIASUHAN',
    'LPM3',
    'INSTANSI',
  ]);
  expect([aliasesOf(null), aliasesOf(' a \n\nA\nb')]).toEqual(['', 'a\nb']);
});
