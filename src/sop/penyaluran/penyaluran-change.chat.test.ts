/** The small forms by which the Kasi changes and cancels a plan, with wrong answers and a change that somebody else made meanwhile (B1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Office } from '../../../test/office.ts';
import { hasArrived } from '../../../test/penyaluran-konfirmasi.ts';
import { aPenyaluran, openPenyaluranOffice } from '../../../test/penyaluran-office.ts';
import type { Deps } from '../../deps.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changePenyaluran } from './change-penyaluran.ts';

let office: Office;
let deps: Deps;
let kasi: Actor;
let sarapat: Actor;
let rina: Person;
let siti: Person;

beforeEach(async () => {
  ({ office, deps, kasi, sarapat, rina, siti } = await openPenyaluranOffice());
});
afterEach(() => office.close());

test('an amount of money and the place are changed; what cannot be read is asked again', async () => {
  await aPenyaluran(deps, kasi, { barangList: [{ nama: 'BLT', jumlah: 13_500_000, satuan: 'Rp' }] });
  await office.settle();
  office.transcript(rina, siti);
  await rina.says('P-0004');
  await rina.taps('✏️ Ubah rencana');
  await rina.taps('Jumlah BLT');
  await rina.says('lima belas koma');
  await rina.says('15 juta');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina, siti)).toMatchInlineSnapshot(`
    "Rina ▸ P-0004
    KesraBot ▸ Rina: *P-0004* · 🗓 Direncanakan
      *BLT Dana Desa* (BLT-DD)
      Desa Sarapat: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • BLT: Rp13.500.000
      [✏️ Ubah rencana] [✖ Batalkan penyaluran]
      [🧾 Konfirmasi dan bukti]
    Rina ▸ [✏️ Ubah rencana]
    KesraBot ▸ Rina: (diubah) *P-0004* · 🗓 Direncanakan
      *BLT Dana Desa* (BLT-DD)
      Desa Sarapat: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • BLT: Rp13.500.000
      _Apa yang ingin diubah?_
      [Tanggal] [Tempat] [Penerima]
      [Jumlah BLT]
      [◀ Kembali ke kartu]
    Rina ▸ [Jumlah BLT]
    KesraBot ▸ Rina: *Ubah rencana penyaluran*
      
      _Langkah 1/1_
      Berapa rupiah BLT seluruhnya untuk *P-0004* (Desa Sarapat)? Contoh: Rp15.000.000 atau 15 juta
      [✖ Batal]
    Rina ▸ lima belas koma
    KesraBot ▸ Rina: Mohon tulis jumlah uang dalam rupiah. Contoh: 1.250.000, atau 1,5 juta.
      [✖ Batal]
    Rina ▸ 15 juta
    KesraBot ▸ Rina: ✓ Jumlah: *Rp15.000.000*
      
      *Ubah rencana penyaluran* — mohon diperiksa
      
      Jumlah: *Rp15.000.000*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Jumlah]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Ubah rencana penyaluran* — mohon diperiksa
      
      Jumlah: *Rp15.000.000*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Rencana P-0004 sudah diubah. Desa dan penyalur diberi tahu.
      
      *P-0004* · 🗓 Direncanakan
      *BLT Dana Desa* (BLT-DD)
      Desa Sarapat: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • BLT: Rp15.000.000
      – 24 Nov 2026, 09.00 WIB: ✏️ BLT: Rp13.500.000 → Rp15.000.000 – Rina Wulandari, S.Sos
      [✏️ Ubah rencana] [✖ Batalkan penyaluran]
      [🧾 Konfirmasi dan bukti]
    KesraBot ▸ Siti: ✏️ Rencana *P-0004* diubah: BLT Dana Desa, Desa Sarapat
      BLT: Rp13.500.000 → Rp15.000.000
      [✅ Konfirmasi]"
  `);
  await rina.taps('✏️ Ubah rencana');
  await rina.taps('Tempat');
  await rina.says('Kantor Camat');
  await rina.taps('✅ Kirim');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ✏️ Rencana *P-0004* diubah: BLT Dana Desa, Desa Sarapat
      Tempat: Balai desa → Kantor Camat
      [✅ Konfirmasi]"
  `);
});

test('day, place, receivers with everything that is counted for them, and an amount: asked and changed one by one', async () => {
  const asked: string[] = [];
  const changes = async (part: string, ...answers: string[]): Promise<void> => {
    await rina.says('P-0003');
    await rina.taps('✏️ Ubah rencana');
    office.transcript(rina);
    await rina.taps(part);
    for (const answer of answers) await rina.says(answer);
    asked.push(
      office
        .transcript(rina)
        .match(/[^\n]+\? Contoh: [^\n]+|Jumlah barang [^\n]+/g)
        ?.join(' | ') ?? '',
    );
    await rina.taps('✅ Kirim');
  };
  await changes('Tanggal', '14 desember');
  await changes('Tempat', 'Kantor Camat');
  await changes('Penerima', '90 KPM', 'ya');
  await changes('Jumlah Beras', '1 ton');
  expect(asked).toMatchInlineSnapshot(`
    [
      "  *P-0003* (Desa Sarapat) dipindah ke tanggal berapa? Contoh: 14 Desember",
      "  Di mana *P-0003* (Desa Sarapat) disalurkan? Contoh: Balai desa",
      "  Berapa KPM untuk *P-0003* (Desa Sarapat)? Contoh: 52 | Jumlah barang ikut disesuaikan dengan jumlah KPM yang baru?",
      "  Berapa kg Beras seluruhnya untuk *P-0003* (Desa Sarapat)? Contoh: 1.250",
    ]
  `);
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Tanggal: Kamis, 10 Desember 2026 → Senin, 14 Desember 2026
      [✅ Konfirmasi]
    KesraBot ▸ Siti: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Tempat: Balai desa → Kantor Camat
      [✅ Konfirmasi]
    KesraBot ▸ Siti: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Penerima: 45 → 90
      Beras: 450 kg → 900 kg
      [✅ Konfirmasi]
    KesraBot ▸ Siti: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Beras: 900 kg → 1.000 kg
      [✅ Konfirmasi]"
  `);
});

test('somebody else has changed it while the form was open: nothing is overwritten', async () => {
  await rina.says('P-0003');
  await rina.taps('✏️ Ubah rencana');
  await rina.taps('Penerima');
  await rina.says('60');
  await rina.taps('Tidak');
  const act = { penyaluranId: 3, revision: 1, at: deps.clock.now() };
  await changePenyaluran(deps, kasi, act, { part: 'tanggal', tanggal: '2026-12-12' });
  office.transcript(rina);
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toContain('P-0003 sudah berubah. Keadaannya sekarang: 🗓 Direncanakan.');
  const row = await office.database.read((db) => db.penyaluran.findUniqueOrThrow({ where: { id: 3 } }));
  expect(row).toMatchObject({ kpm: 45, tanggal: '2026-12-12', revision: 2 });
});

test('what has partly arrived shows what can still be done', async () => {
  const view = await aPenyaluran(deps, kasi, { desa: 'Sarapat' });
  await hasArrived(office.database, sarapat, view, { kpm: 20, jumlah: [200], tuntas: false, status: 'SEBAGIAN' });
  await rina.says('P-0004');
  await rina.taps('✏️ Ubah rencana');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ P-0004
    KesraBot ▸ Rina: *P-0004* · ◐ Diterima sebagian
      *BLT Dana Desa* (BLT-DD)
      Desa Sarapat: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      • Penerima: rencana 45 KPM, diterima 20 KPM, selisih *−25 KPM*
      • Beras: rencana 450 kg, diterima 200 kg, selisih *−250 kg*
      Konfirmasi Siti Aminah: ✅ diterima, Kamis, 10 Desember 2026 (masih ada sisa)
      – 24 Nov 2026, 09.00 WIB: ◐ Diterima sebagian – Siti Aminah
      [✏️ Ubah rencana]
      [🧾 Konfirmasi dan bukti]
    Rina ▸ [✏️ Ubah rencana]
    KesraBot ▸ Rina: (diubah) *P-0004* · ◐ Diterima sebagian
      *BLT Dana Desa* (BLT-DD)
      Desa Sarapat: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      • Penerima: rencana 45 KPM, diterima 20 KPM, selisih *−25 KPM*
      • Beras: rencana 450 kg, diterima 200 kg, selisih *−250 kg*
      Konfirmasi Siti Aminah: ✅ diterima, Kamis, 10 Desember 2026 (masih ada sisa)
      – 24 Nov 2026, 09.00 WIB: ◐ Diterima sebagian – Siti Aminah
      _Apa yang ingin diubah?_
      [Tanggal] [Tempat]
      [◀ Kembali ke kartu]"
  `);
});

test('the reason of a cancellation is asked, and asked again where it says nothing', async () => {
  await rina.says('P-0001');
  office.transcript(rina);
  await rina.taps('✖ Batalkan penyaluran');
  await rina.says('🙏');
  await rina.says('Dana belum cair.');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✖ Batalkan penyaluran]
    KesraBot ▸ Rina: *Batalkan penyaluran*
      
      _Langkah 1/1_
      Mengapa *P-0001* (Desa Jaar) dibatalkan? Alasan ini dibaca desa dan penyalur. Contoh: Dana belum cair.
      [✖ Batal]
    Rina ▸ 🙏
    KesraBot ▸ Rina: Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.
      [✖ Batal]
    Rina ▸ Dana belum cair.
    KesraBot ▸ Rina: ✓ Alasan: *Dana belum cair.*
      
      *Batalkan penyaluran* — mohon diperiksa
      
      Alasan: *Dana belum cair.*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Alasan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Batalkan penyaluran* — mohon diperiksa
      
      Alasan: *Dana belum cair.*
      → *Kirim*
    KesraBot ▸ Rina: ✖ Penyaluran P-0001 dibatalkan. Desa dan penyalur diberi tahu.
      
      *P-0001* · ✖ Dibatalkan
      *BLT Dana Desa* (BLT-DD)
      Desa Jaar: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • Beras: 450 kg
      – 24 Nov 2026, 09.00 WIB: ✖ Dibatalkan – Rina Wulandari, S.Sos: “Dana belum cair.”"
  `);
});
