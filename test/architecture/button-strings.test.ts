/** Every string that a button has ever had, and whose it is: buttons lie in chats for years, and are understood as they were drawn. */
import { expect, it } from 'vitest';
import { FEATURES } from '../../src/features.ts';
import { hears } from './heard-buttons.ts';

/** A line for each form that data can have, the optional parts with and without; [0, 12, 999999999] are ids. */
const UNDERSTOOD: Readonly<Record<string, string>> = {
  instalasi: 'ins:home ins:home:0 ins:home:9999 ins:open',
  invite: `
    undang:desa-p:0 undang:mitra-p:12 undang:desa:4 undang:mitra:999999999 undang:camat undang:kasi
    undang:open:0 undang:open:3 undang:revoke:7 undang:sheet undang:qr:Zm9vYmFyLWJhel8xMjM0NQ
    undang:add-desa:4 undang:add-mitra:9 undang:add-camat:0
    undang:swap-desa:4-17 undang:swap-mitra:9-999999999 undang:swap-camat:0-3
    ud:kabupaten ins:kabupaten ud:impor kk:impor`,
  kontak: `
    kk:home kk:home:0 kk:desa:0 kk:desa:12 kk:instansi:0 kk:kecamatan:9999 kk:without:0 kk:desa kk:xlsx
    ks:5 ks:999999999 ks:5:revoke ks:5:revoke-yes ks:5:jabatan ks:5:confirm mj:5:yes mj:5:no mj:5:left`,
  instansi: `
    st:home st:i:0 st:i:12 st:d:0 st:d st:i st:home:0 st:in:4 st:in:4:nama st:in:4:singkatan st:in:4:alias
    st:in:4:archive st:in:999999999:restore st:de:7 st:de:7:alias st:add st:wk`,
  kalender: `
    kal:home kal:hari kal:jam kal:ingat kal:batas kal:zona kal:add
    kal:hari:1:0 kal:hari:7:1 kal:ingat:14:1 kal:ingat:3:0 kal:ulang:3 kal:desa:5 kal:kasi:20 kal:saat:0 kal:saat:1
    kal:zona:wib kal:zona:wita kal:zona:wit kal:l:2026:0 kal:l:2027:12
    kal:t:2026-12-25 kal:t:2026-12-25:strike kal:t:2026-12-25:restore`,
  privasi: `
    privasi:lihat privasi:hapus privasi:hapus-ya:5 privasi:hapus-ya:0 privasi:hapus-tidak privasi:catatan:0
    privasi:catatan:123456 privasi:jadwal setuju:ya setuju:tidak`,
  rekap: `
    rekap:other rekap:b2026-11 rekap:t2026-4 rekap:s2026-2 rekap:y2026 rekap:r20261001-20261130
    rekap-pdf:b2026-1 rekap-pdf:t2026-4 rekap-pdf:s2026-1 rekap-pdf:y2027 rekap-pdf:r20261001-20261130`,
  triwulan: `
    tw:12:3:open tw:12:3:leave tw:12:3:show tw:12:3:data tw:12:3:none tw:12:3:m3 tw:12:3:m7 tw:12:3:more tw:12:3:nihil
    tw:matrix tw:m:2026-4 tw:n:2026-4:all tw:n:2027-1:12`,
  kelompok: `
    kg:list kg:list:0 kg:list:9999 kg:again:4 kg:not:4 kg:off:4 kg:off-yes:4 kg:q:4 kg:ask:4 kg:other:4 kg:c:4:0 kg:c:4:12
    kg:retry:4 kg:general:4`,
  permohonan: 'pm:mulai pm:lain pm:batal:4 pm:ok:4 pm:no:4 pm:open:4 pm:list:0 pm:page:3',
  program: `
    prog:list:2026:0:0 prog:list:2027:9999:1 prog:baru prog:open:4:0 prog:ubah:4:12 prog:arsip:4:1 prog:pulih:4:2`,
  penyaluran: `
    py:baru py:open:4:0 pyl:::4:0 pyl:0:12:4:3 pyf:p:0::::0 pyf:d:1:1:12:4:0
    pr:rencana:4:2 pr:penyaluran:4:2 prog:rencana:4:2 prog:penyaluran:4:2`,
  rapat: `
    rp:list:0 rp:list:9999 rp:new rp:open:4:0 rp:waktu:4:2 rp:tempat:4:2 rp:agenda:4:2 rp:more:4:2 rp:nomor:4:2
    rp:cancel:4:2 rp:names:4:1 rp:edit:4:2 rp:back:4:2 rp:surat:4:2
    un:list:0 un:list:9999 un:h:4:1 un:w:4:1 un:t:4:1 uq:h:4:1 uq:w:4:1 uq:t:4:1 un:c:4:1 un:n:4:1 un:o:4:1`,
  konfirmasi: `
    kon:open:4 kon:list:0 kon:pics:4 kon:ba:4 kon:foto:4 kon:new:4:2 kon:fix:4:2:9
    kf:open:4 kf:list:0 kf:pics:4 kf:ba:4 kf:foto:4 kf:new:4:2 kf:fix:4:2:9`,
  kebutuhan: `
    k:open:4:0 k:verify:4:2 k:foto:4:2 k:pin:4:2 kl:::::0 kl:0:4:12:1:3 kf:s:0:::::0 kf:d:1:0:4:12:1:0`,
  notulen: 'nt:open:4 nt:open:4:0 nt:butir:4:17640000000000',
  'tindak-lanjut': `tl:open:4:0 tl:done:4:2 tl:grant:4:2:2026-12-04 tll:open:0 tll:late:12 tll:done:0 tll:open:0:new`,
};
const list = (text: string): string[] => text.trim().split(/\s+/);

/** Forged, or of a program that nobody had: no handler does anything with them. */
const NOTHING = list(`
  - x k ks ks: ks:0x5 ks:-1 ks:5:burn ks:5:revoke:1 ks:3234567890 ks:5: mj:5 mj:5:maybe mj::yes mj:3234567890:yes
  kk:home:x kk:home:12345 kk:other:0 kk:xlsx:0 st:in st:in:4:burn st:in:3234567890 st:de:7:nama st:i:12345 st:x:0 st:add:1
  kal:hari:1:2 kal:hari:123:1 kal:zona:jkt kal:l:1999:0 kal:l:2026:1234 kal:t:2026-12 kal:t:2026-12-25:burn kal:x
  ins:home:12345 ins:open:1 ins:x undang:burn:1 undang:desa:x undang:add-kasi:1 undang:swap-x:1-2 undang:revoke:3234567890
  undang:desa:1-2-3 undang: ud:x kk:impor:1 privasi:catatan:1234567 privasi:hapus-ya: privasi:hapus-ya:3234567890
  privasi:hapus-ya:-5 privasi:x setuju:mungkin tw:12:3:burn tw:m:2026-5 tw:m: tw:n:2026-4: tw:n:2026-4:some tw:n:2026-9:4
  tw:3234567890:1:open kg:list:12345 kg:c:4 kg:c:4:123 pm:x pm:mulai:1 pm:ok:3234567890 prog:list:2026:0:2
  prog:list:1999:0:0 prog:list:2026:12345:0 prog:baru:1 py:baru:1 rp:list:12345 rp:list rp:new:1 un:list:x uq:c:4:1 kon:fix:4:2
  kl:::: pyl::: kl::::: pyl:::: pyf:p:0:::: kf:s:0::::: rekap-pdf rekap rekap: tl:grant:4:2:tomorrow nt:open:4:176400000000000 ud: lang cmd
`);

const FORMS = FEATURES.flatMap((feature) =>
  list(UNDERSTOOD[feature.name] ?? '').map((data) => [data, feature.name] as const),
).filter(([data]) => data !== '');

it.each(FORMS)('%s is a button of %s, and of nobody else', async (data, name) => {
  const hearing: string[] = [];
  for (const feature of FEATURES) if (await hears(feature, data)) hearing.push(feature.name);
  expect(hearing).toEqual([name]);
});

it.each(NOTHING)('%s is nobody’s', async (data) => {
  const hearing: string[] = [];
  for (const feature of FEATURES) if (await hears(feature, data)) hearing.push(feature.name);
  expect(hearing).toEqual([]);
});

it('names every feature that has buttons', () => {
  const missing = FEATURES.filter(({ name, buttons }) => buttons.length > 0 && UNDERSTOOD[name] === undefined);
  expect(missing.map(({ name }) => name)).toEqual([]);
});
