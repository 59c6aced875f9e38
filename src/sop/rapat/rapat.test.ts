/** What is always true of a meeting: its time, its agenda, when who is reminded (A3). */
import { expect, test } from 'vitest';
import { KALENDER_AWAL, type KalenderView } from '../../office/kalender/kalender.ts';
import { parseAgenda } from './agenda.field.ts';
import { parsePimpinan } from './pimpinan.field.ts';
import { askDay, dueOf } from './rapat.pengingat.ts';
import { agendaPoints, jawabanBefore, jawabanNow, waktuFault } from './rapat.ts';
import { officeName } from '../../office/actor/kontak.ts';

const kalender: KalenderView = { ...KALENDER_AWAL, zona: 'Asia/Jakarta', hariLibur: new Map() };
const text = (words: string) => ({ type: 'text', text: words }) as const;
const button = (value: string) => ({ type: 'button', value }) as const;

test.each([
  ['1. Laporan\n2) Rencana\n- Lain-lain\n\n• Doa', ['Laporan', 'Rencana', 'Lain-lain', 'Doa']],
  ['Evaluasi 2026', ['Evaluasi 2026']],
  ['2026: evaluasi', ['2026: evaluasi']],
  ['👍\n---', []],
])('the agenda %j has the points %j', (written, points) => {
  expect(agendaPoints(written)).toEqual(points);
});

test('nothing of an agenda is cut off: too many points, or one too long, are said and not taken', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `Hal ${at}`).join('\n');
  expect(parseAgenda(text(lines(20)), [], [])).toMatchObject({ part: { length: 20 } });
  expect(parseAgenda(text(lines(21)), [], [])).toMatchObject({ wrong: { key: 'rapat-form-agenda-too-many' } });
  expect(parseAgenda(text('a'.repeat(200)), [], [])).toEqual({ part: ['a'.repeat(200)] });
  expect(parseAgenda(text(`Laporan\n${'a'.repeat(201)}`), [], [])).toMatchObject({
    wrong: { key: 'rapat-form-agenda-point-too-long', vars: { max: 200, length: 201 } },
  });
});

test('points come in several messages, each once; the last can be taken away, and "selesai" ends it', () => {
  expect(parseAgenda(text('Laporan\nRencana'), [], [])).toEqual({ part: ['Laporan', 'Rencana'] });
  expect(parseAgenda(text('Rencana\nDoa'), ['Laporan', 'Rencana'], [])).toEqual({
    part: ['Laporan', 'Rencana', 'Doa'],
  });
  expect(parseAgenda(button('+'), ['Laporan'], ['TL-0001: data'])).toEqual({ part: ['Laporan', 'TL-0001: data'] });
  expect(parseAgenda(button('-2'), ['Laporan', 'Rencana'], [])).toEqual({ part: ['Laporan'] });
  // The same tap once more.
  expect(parseAgenda(button('-2'), ['Laporan'], [])).toEqual({ stale: true });
  expect(parseAgenda(text('selesai'), ['Laporan'], [])).toEqual({ took: ['Laporan'] });
  expect(parseAgenda(button('.'), [], [])).toHaveProperty('wrong');
  expect(parseAgenda({ type: 'other', kind: 'sticker' }, ['Laporan'], [])).toHaveProperty('wrong');
  expect(parseAgenda(text('x\n'.repeat(40)), [], [])).toHaveProperty('part');
});

test('who leads it: a button, or own words', () => {
  expect(parsePimpinan(button('=1'), ['Camat Dusun Timur', 'Kasi'])).toEqual({ took: 'Kasi' });
  expect(parsePimpinan(button('=7'), ['Camat Dusun Timur'])).toEqual({ stale: true });
  expect(parsePimpinan(text('Sekcam'), [])).toEqual({ took: 'Sekcam' });
});

test('a meeting is not in the past, and does not end before it begins', () => {
  const now = new Date('2026-11-24T02:00:00.000Z');
  const at = (tanggal: string, mulai: string, selesai: string | null) =>
    waktuFault({ tanggal, mulai, selesai }, 'Asia/Jakarta', now);
  expect(at('2026-11-24', '09:00', null)).toBe('rapat-in-the-past');
  expect(at('2026-11-24', '09:01', null)).toBeNull();
  expect(at('2026-12-03', '09:00', '09:00')).toBe('rapat-ends-before');
  expect(at('2026-12-03', '09:00', '11:00')).toBeNull();
});

test('an answer counts for the time that it was given to', () => {
  const one = { jawaban: 'HADIR', answeredUrut: 0 } as const;
  expect([jawabanNow(one, { urut: 0 }), jawabanBefore(one, { urut: 0 })]).toEqual(['HADIR', null]);
  expect([jawabanNow(one, { urut: 1 }), jawabanBefore(one, { urut: 1 })]).toEqual([null, 'HADIR']);
});

// Thursday, 3 December 2026; Sunday and Saturday before it are the 29th and 28th of November.
test.each([
  ['invited two weeks before: Monday', '2026-12-03', '2026-11-16', '2026-11-30'],
  ['three days before fall on a Sunday: Friday', '2026-12-02', '2026-11-16', '2026-11-27'],
  ['invited within the three days: the next working day', '2026-12-03', '2026-11-30', '2026-12-01'],
  ['invited on a Friday for Monday: that Monday, when it is too late', '2026-11-30', '2026-11-27', '2026-11-30'],
])('the silent are asked again, %s', (_, tanggal, asked, day) => {
  expect(askDay(kalender, tanggal, asked)).toBe(day);
});

test.each([
  ['2026-11-27', true, null],
  ['2026-11-30', true, 'tanya'],
  ['2026-12-02', true, 'h-1'],
  ['2026-12-03', true, null],
  ['2026-11-30', false, null],
  ['2026-12-02', false, 'h-1'],
  ['2026-12-03', false, 'h-0'],
])('on %s, silent %s: %s', (today, silent, due) => {
  expect(dueOf(kalender, { tanggal: '2026-12-03', today, asked: '2026-11-24', silent })).toBe(due);
});

test('a letter names the office, each once', () => {
  const name = (jabatan: string, body: string | null) => officeName({ jabatan, body });
  expect(name('Sekretaris Desa', 'Desa Sarapat')).toBe('Sekretaris Desa Sarapat');
  expect(name('Lurah', 'Kelurahan Tamiang Layang')).toBe('Lurah Tamiang Layang');
  expect(name('Kepala Puskesmas', 'Puskesmas')).toBe('Kepala Puskesmas');
  expect(name('Ketua', 'PKK')).toBe('Ketua, PKK');
  expect(name('', 'PKK')).toBe('PKK');
  expect(name('Camat', null)).toBe('Camat');
});
