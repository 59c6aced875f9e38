/** What a whole report in one message says for certain, and what it leaves to ask. */
import { expect, test } from 'vitest';
import { isHeadedAsReport, readReport } from './report.ts';

test.each([
  ['Lapor: sumur kering di RT 03, 12 KK 40 jiwa', { kk: 12, jiwa: 40, tempat: 'RT 03' }],
  ['sumur kering di RT 03 RW 01, dua belas KK, 40 orang warga', { kk: 12, jiwa: 40, tempat: 'RT 03 RW 01' }],
  ['Mohon izin melaporkan banjir Dusun II, 12 (dua belas) kepala keluarga', { kk: 12, tempat: 'Dusun II' }],
  ['Banjir di RT 04/RW 02 Dusun 3: KK: 12, jiwa: 40', { tempat: 'RT 04/RW 02, Dusun 3', kk: 12, jiwa: 40 }],
  ['12 KK terdampak, yang 3 KK pindah, di RT 1', { tempat: 'RT 1' }],
  ['10-12 KK, 40 jiwa di RT 03 dan 04', {}],
  ['12 KK dan RT 05, RT 06', { kk: 12 }],
  ['rumah roboh, 50 KK tetapi hanya 12 jiwa', { kk: 50 }],
  ['warga RT 03 butuh air, keluarga besar Pak B', { tempat: 'RT 03' }],
  ['1.5 KK', {}],
  ['bukan 12 KK', {}],
  ['12 KK / 40 jiwa terdampak di RT 05', { kk: 12, jiwa: 40, tempat: 'RT 05' }],
  ['hampir 12 KK', {}],
  ['maks. 12 KK', {}],
  ['minimal 12 KK', {}],
  ['belum ada 12 KK', {}],
  ['masing-masing 2 KK', {}],
  ['sisa 3 KK', {}],
  ['kecuali 2 KK', {}],
  ['minus 2 KK', {}],
  ['tambah 3 KK', {}],
  ['12 KK x 5 jiwa', {}],
  ['12 KK/RT', {}],
  ['12 KK?', {}],
  ['jalan rusak parah sejak minggu lalu', {}],
] as const)('%s', (text, read) => {
  const { uraian, ...rest } = readReport(text);
  expect(rest).toEqual(read);
  expect(text.endsWith(uraian)).toBe(true);
});

test('a heading says that somebody reports; a word that only looks like it does not', () => {
  for (const text of [
    'Lapor: banjir',
    'lapor banjir',
    'Mohon izin melaporkan, banjir',
    'Laporan: banjir',
    'LAPOR PAK banjir',
  ])
    expect([text, isHeadedAsReport(text)]).toEqual([text, true]);
  for (const text of ['pelapor sudah pulang', 'laporan saya mana', 'banjir, mohon dilaporkan', ''])
    expect([text, isHeadedAsReport(text)]).toEqual([text, false]);
});
