/** The list of distributions, their cards, changes and cancellation, as people read them (B1, B3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forges, lastWords } from '../../../test/chat-acts.ts';
import { aPhoto } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { hasArrived } from '../../../test/penyaluran-konfirmasi.ts';
import { aPlan, openPenyaluranOffice } from '../../../test/penyaluran-office.ts';
import type { Deps } from '../../deps.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';

let office: Office;
let deps: Deps;
let kasi: Actor;
let sarapat: Actor;
let rina: Person;
let siti: Person;
let dewi: Person;

beforeEach(async () => {
  ({ office, deps, kasi, sarapat, rina, siti, dewi } = await openPenyaluranOffice());
});
afterEach(() => office.close());

/** P-0004 (Sarapat): less came than was planned, with a photo as proof. */
async function lessArrived(): Promise<void> {
  const [view] = (await aPlan(deps, kasi, { desa: 'Sarapat', tanggal: '2026-11-20', kpm: 40, barangList: RICE })).slice(
    -1,
  );
  if (!view) throw new Error('nothing planned');
  await siti.sendsPhotos([aPhoto(1)]);
  const file = office.world.messages(siti.id).flatMap(({ message }) => message.photo ?? [])[0];
  await hasArrived(office.database, sarapat, view, {
    kpm: 38,
    jumlah: [380, 12_000_000],
    status: 'SELESAI',
    hasil: 'CATATAN',
    sebab: 'Gudang terbatas.',
    fotoIds: [file?.file_id ?? ''],
  });
  office.transcript(siti, rina, dewi);
}
const RICE = [
  { nama: 'Beras', jumlah: 400, satuan: 'kg' },
  { nama: 'BLT', jumlah: 12_000_000, satuan: 'Rp' },
];

test('by shelves, by desa, one opened: planned against received with cause, who confirmed, and the photo', async () => {
  await lessArrived();
  await aPlan(deps, kasi, { desa: 'Dorong', tanggal: '2026-11-23' });
  await rina.says('/penyaluran');
  await rina.taps('⚠️ Berbeda (1)');
  await rina.taps('P-0004');
  await rina.taps('📷 Lihat foto (1)');
  await rina.says('/penyaluran');
  await rina.taps('🔎 Desa');
  await rina.taps('Dorong (1)');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ /penyaluran
    KesraBot ▸ Rina: *Penyaluran: 5*
      
      *P-0005* · Dorong · BLT Dana Desa
      23 Nov 2026 · 🗓 Direncanakan · ⏰ Terlambat · KPM 0/45
      
      *P-0001* · Jaar · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0002* · Matabu · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0003* · Sarapat · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0004* · Sarapat · BLT Dana Desa
      20 Nov 2026 · ✅ Selesai · KPM 38/40
      [P-0005] [P-0001] [P-0002] [P-0003]
      [P-0004]
      [🗓 Direncanakan (3)] [⏰ Terlambat (1)]
      [✅ Selesai (1)] [⚠️ Berbeda (1)]
      [🔎 Program] [🔎 Desa]
      [🚚 Rencanakan penyaluran baru]
    Rina ▸ [⚠️ Berbeda (1)]
    KesraBot ▸ Rina: (diubah) *Penyaluran: 1*
      
      Saringan: ⚠️ Berbeda
      
      *P-0004* · Sarapat · BLT Dana Desa
      20 Nov 2026 · ✅ Selesai · KPM 38/40
      [P-0004]
      [🗓 Direncanakan (3)] [⏰ Terlambat (1)]
      [✅ Selesai (1)] [✓ ⚠️ Berbeda (1)]
      [🔎 Program] [🔎 Desa]
      [✖ Hapus saringan]
      [🚚 Rencanakan penyaluran baru]
    Rina ▸ [P-0004]
    KesraBot ▸ Rina: *P-0004* · ✅ Selesai
      *BLT Dana Desa* (BLT-DD)
      Desa Sarapat: Jumat, 20 November 2026, Balai desa
      Penyalur: DPMDSos
      • Penerima: rencana 40 KPM, diterima 38 KPM, selisih *−2 KPM*
      • Beras: rencana 400 kg, diterima 380 kg, selisih *−20 kg*
      • BLT: rencana Rp12.000.000, diterima Rp12.000.000 ✓
      Konfirmasi Siti Aminah: ⚠️ diterima dengan catatan, Kamis, 10 Desember 2026
      Sebab: Gudang terbatas.
      📷 1 foto
      – 24 Nov 2026, 09.00 WIB: ✅ Selesai – Siti Aminah
      [📷 Lihat foto (1)]
      [🧾 Konfirmasi dan bukti]
    Rina ▸ [📷 Lihat foto (1)]
    KesraBot ▸ Rina: ‹foto 90×68›
    Rina ▸ /penyaluran
    KesraBot ▸ Rina: *Penyaluran: 5*
      
      *P-0005* · Dorong · BLT Dana Desa
      23 Nov 2026 · 🗓 Direncanakan · ⏰ Terlambat · KPM 0/45
      
      *P-0001* · Jaar · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0002* · Matabu · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0003* · Sarapat · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0004* · Sarapat · BLT Dana Desa
      20 Nov 2026 · ✅ Selesai · KPM 38/40
      [P-0005] [P-0001] [P-0002] [P-0003]
      [P-0004]
      [🗓 Direncanakan (3)] [⏰ Terlambat (1)]
      [✅ Selesai (1)] [⚠️ Berbeda (1)]
      [🔎 Program] [🔎 Desa]
      [🚚 Rencanakan penyaluran baru]
    Rina ▸ [🔎 Desa]
    KesraBot ▸ Rina: (diubah) Tampilkan penyaluran desa mana?
      [Dorong (1)] [Jaar (1)]
      [Matabu (1)] [Sarapat (2)]
      [◀ Kembali ke daftar]
    Rina ▸ [Dorong (1)]
    KesraBot ▸ Rina: (diubah) *Penyaluran: 1*
      
      Saringan: Dorong
      
      *P-0005* · Dorong · BLT Dana Desa
      23 Nov 2026 · 🗓 Direncanakan · ⏰ Terlambat · KPM 0/45
      [P-0005]
      [⏰ Terlambat (1)]
      [🔎 Program] [🔎 Desa]
      [✖ Hapus saringan]
      [🚚 Rencanakan penyaluran baru]"
  `);
});

test('the plan of one desa is moved and its numbers changed: the desa and the mitra hear of each', async () => {
  await rina.says('p 3');
  await rina.taps('✏️ Ubah rencana');
  await rina.taps('Tanggal');
  await rina.says('14 desember');
  await rina.taps('✅ Kirim');
  await rina.taps('✏️ Ubah rencana');
  await rina.taps('Penerima');
  await rina.says('50');
  await rina.taps('Ya');
  await rina.taps('✅ Kirim');
  await rina.taps('✏️ Ubah rencana');
  await rina.taps('Jumlah Beras');
  await rina.says('1.250 kg');
  await rina.taps('✅ Kirim');
  expect(office.transcript(siti, dewi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Tanggal: Kamis, 10 Desember 2026 → Senin, 14 Desember 2026
      [✅ Konfirmasi]
    KesraBot ▸ Dewi: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Tanggal: Kamis, 10 Desember 2026 → Senin, 14 Desember 2026
      [✅ Konfirmasi]
    KesraBot ▸ Siti: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Penerima: 45 → 50
      Beras: 450 kg → 500 kg
      [✅ Konfirmasi]
    KesraBot ▸ Dewi: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Penerima: 45 → 50
      Beras: 450 kg → 500 kg
      [✅ Konfirmasi]
    KesraBot ▸ Siti: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Beras: 500 kg → 1.250 kg
      [✅ Konfirmasi]
    KesraBot ▸ Dewi: ✏️ Rencana *P-0003* diubah: BLT Dana Desa, Desa Sarapat
      Beras: 500 kg → 1.250 kg
      [✅ Konfirmasi]"
  `);
  expect(lastWords(office, rina)).toMatchInlineSnapshot(`
    "✅ Rencana P-0003 sudah diubah. Desa dan penyalur diberi tahu.

    P-0003 · 🗓 Direncanakan
    BLT Dana Desa (BLT-DD)
    Desa Sarapat: Senin, 14 Desember 2026, Balai desa
    Penyalur: DPMDSos
    Untuk 50 KPM
    • Beras: 1.250 kg
    – 24 Nov 2026, 09.00 WIB: ✏️ Tanggal: Kamis, 10 Desember 2026 → Senin, 14 Desember 2026 – Rina Wulandari, S.Sos
    – 24 Nov 2026, 09.00 WIB: ✏️ Penerima: 45 → 50; Beras: 450 kg → 500 kg – Rina Wulandari, S.Sos
    – 24 Nov 2026, 09.00 WIB: ✏️ Beras: 500 kg → 1.250 kg – Rina Wulandari, S.Sos"
  `);
});

test('cancelled with a reason; an old button says how it stands', async () => {
  await rina.says('P-0003');
  await rina.taps('✖ Batalkan penyaluran');
  await rina.says('Dana belum cair.');
  await rina.taps('✅ Kirim');
  expect(office.transcript(siti, dewi)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ✖ Penyaluran *P-0003* dibatalkan: BLT Dana Desa, Desa Sarapat, Kamis, 10 Desember 2026, Balai desa
      Alasan: Dana belum cair.
    KesraBot ▸ Dewi: ✖ Penyaluran *P-0003* dibatalkan: BLT Dana Desa, Desa Sarapat, Kamis, 10 Desember 2026, Balai desa
      Alasan: Dana belum cair."
  `);
  await rina.says('P-0003');
  office.transcript(rina);
  for (const data of [
    'py:ubah:3:1',
    'py:batal:3:1',
    'py:tanggal:3:2',
    'py:b0:3:2',
    'py:b7:1:1',
    'py:hapus:3:2',
    'pyl:9:::0',
    'pyl::::999',
  ])
    await forges(office, rina, data);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [palsu]
    KesraBot ▸ Rina (jendela): P-0003 sudah berubah. Keadaannya sekarang: ✖ Dibatalkan. Mohon lihat kartunya yang terbaru, lalu ulangi bila masih perlu.
    Rina ▸ [palsu]
    KesraBot ▸ Rina (jendela): P-0003 sudah berubah. Keadaannya sekarang: ✖ Dibatalkan. Mohon lihat kartunya yang terbaru, lalu ulangi bila masih perlu.
    Rina ▸ [palsu]
    KesraBot ▸ Rina (jendela): P-0003 sudah dibatalkan dan tidak dapat diubah lagi. Mohon buat rencana baru.
    Rina ▸ [palsu]
    KesraBot ▸ Rina (jendela): P-0003 sudah dibatalkan dan tidak dapat diubah lagi. Mohon buat rencana baru.
    Rina ▸ [palsu]
    KesraBot ▸ Rina (jendela): Barang itu tidak ada pada penyaluran ini. Mohon buka kartunya lagi.
    KesraBot ▸ Rina: (diubah) *P-0001* · 🗓 Direncanakan
      *BLT Dana Desa* (BLT-DD)
      Desa Jaar: Kamis, 10 Desember 2026, Balai desa
      Penyalur: DPMDSos
      Untuk 45 KPM
      • Beras: 450 kg
      [✏️ Ubah rencana] [✖ Batalkan penyaluran]
      [🧾 Konfirmasi dan bukti]
    Rina ▸ [palsu]
    KesraBot ▸ Rina (jendela): Tombol ini sudah tidak berlaku.
    Rina ▸ [palsu]
    KesraBot ▸ Rina (jendela): Tombol ini sudah tidak berlaku.
    Rina ▸ [palsu]
    KesraBot ▸ Rina: (diubah) *Penyaluran: 3*
      
      *P-0001* · Jaar · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0002* · Matabu · BLT Dana Desa
      10 Des 2026 · 🗓 Direncanakan · KPM 0/45
      
      *P-0003* · Sarapat · BLT Dana Desa
      10 Des 2026 · ✖ Dibatalkan · KPM 0/45
      [P-0001] [P-0002] [P-0003]
      [🗓 Direncanakan (2)] [✖ Dibatalkan (1)]
      [🔎 Program] [🔎 Desa]
      [🚚 Rencanakan penyaluran baru]"
  `);
});
