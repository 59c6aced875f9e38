/** The rules of a need: states, numbers, rights. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../office/actor/actor.ts';
import { pictureEnding } from '../foto/picture.ts';
import { sentAsFile } from '../../outbox/sent-as-file.ts';
import { parseJiwa } from './jiwa.field.ts';
import {
  STATUS,
  type Status,
  VERBS,
  asStatus,
  asUrgensi,
  findNomor,
  formatNomor,
  kasiVerbs,
  mayAct,
  mayRead,
  nextStatus,
  outcomeOf,
  parseNomor,
} from './kebutuhan.ts';
import { KEBUTUHAN_LIST } from './kebutuhan-filter.ts';

const { listData, facetData, parseListData, parseFacetData } = KEBUTUHAN_LIST;

describe('state machine', () => {
  it('is this table', () => {
    const table = STATUS.map(
      (status) => `${status}: ${VERBS.map((verb) => `${verb}→${nextStatus(status, verb) ?? '–'}`).join(' ')}`,
    );
    expect(table).toMatchInlineSnapshot(`
      [
        "DITERIMA: verify→DIVERIFIKASI return→DIKEMBALIKAN reject→DITOLAK takeUp→DITANGANI answer→–",
        "DIVERIFIKASI: verify→– return→DIKEMBALIKAN reject→DITOLAK takeUp→DITANGANI answer→–",
        "DIKEMBALIKAN: verify→– return→– reject→DITOLAK takeUp→– answer→DITERIMA",
        "DITANGANI: verify→– return→– reject→– takeUp→– answer→–",
        "DITOLAK: verify→– return→– reject→– takeUp→– answer→–",
      ]
    `);
  });

  it('leads with an act to one outcome, wherever it is possible', () => {
    for (const status of STATUS) {
      for (const verb of VERBS) expect([null, outcomeOf(verb)]).toContain(nextStatus(status, verb));
    }
  });

  it.each<[Status, string]>([
    ['DITERIMA', 'verify return reject takeUp'],
    ['DIVERIFIKASI', 'return reject takeUp'],
    ['DIKEMBALIKAN', 'reject'],
    ['DITOLAK', ''],
  ])('offers the Kasi at %s: %s', (status, verbs) => expect(kasiVerbs(status).join(' ')).toBe(verbs));

  it('refuses words that no code wrote', () => {
    expect(() => asStatus('SELESAI?')).toThrow('Not a status');
    expect(() => asUrgensi('')).toThrow('Not an urgensi');
  });
});

describe('number', () => {
  it.each([
    ['K-0001', 1, null],
    ['k 1', 1, null],
    ['K0231', 231, null],
    [' k-12 / 2026 ', 12, 2026],
    ['K-0001/2026', 1, 2026],
    ['K–7', 7, null],
  ])('"%s" is %i/%s', (text, nomor, tahun) => expect(parseNomor(text)).toEqual({ nomor, tahun }));

  it.each(['', 'K', 'K-0', 'K-0000', 'KK 12', 'K-1x', 'P-0001', 'K-1234567', 'kabar K-0001', '12', 'K-١٢'])(
    '"%s" is none',
    (text) => expect(parseNomor(text)).toBeNull(),
  );

  it('is read out with four digits', () => {
    expect([formatNomor(1), formatNomor(12_345)]).toEqual(['K-0001', 'K-12345']);
  });

  it.each([
    ['Foto untuk K-0012', 'K-0012'],
    ['k-0012, lagi K-0012', 'K-0012'],
    ['K-0012/2026', 'K-0012/2026'],
    ['K-0012 dan K-0013', null],
    ['RK-0012', null],
    ['', null],
  ])('"%s" mentions %s', (text, nomor) => expect(findNomor(text)).toBe(nomor));
});

describe('rights', () => {
  const base = {
    orangId: 1,
    kontakId: 5,
    telegramId: 1,
    nama: '',
    jabatan: '',
    tempat: '',
    language: 'id',
    zona: 'Asia/Jakarta',
    instansiId: null,
    kedudukan: 'DEFINITIF',
    hak: [],
  } as const;
  const who = (peran: Actor['peran'], kecamatanId = 1, desaId: number | null = null, kontakId = 5): Actor => ({
    ...base,
    peran,
    kecamatanId,
    desaId,
    kontakId,
  });
  const open = { kecamatanId: 1, desaId: 7, confidential: false, holderId: 5 };
  const sealed = { ...open, confidential: true };

  it.each<[string, Actor, boolean, boolean]>([
    ['Kasi', who('KASI'), true, true],
    ['Kasi of another kecamatan', who('KASI', 2), false, false],
    ['reporter', who('DESA', 1, 7), true, true],
    ['colleague of the reporter', who('DESA', 1, 7, 6), true, false],
    ['official of another desa', who('DESA', 1, 8, 6), false, false],
    ['Camat', who('CAMAT', 1, null, 9), true, false],
    ['mitra', who('MITRA', 1, null, 9), false, false],
    ['pengelola', who('PENGELOLA', 1, null, 9), false, false],
    ['kabupaten', who('KABUPATEN', 1, null, 9), false, false],
  ])('%s reads: open %s, confidential %s', (_, actor, one, other) => {
    expect([mayRead(actor, open), mayRead(actor, sealed)]).toEqual([one, other]);
  });

  it('the Kasi moves, the desa answers', () => {
    expect(VERBS.filter((verb) => mayAct(who('KASI'), open, verb))).toEqual(['verify', 'return', 'reject', 'takeUp']);
    expect(VERBS.filter((verb) => mayAct(who('DESA', 1, 7), open, verb))).toEqual(['answer']);
    expect(VERBS.filter((verb) => mayAct(who('CAMAT'), open, verb))).toEqual([]);
  });
});

describe('how many people', () => {
  const text = (words: string) => ({ type: 'text', text: words }) as const;
  it('is at least the number of households', () => {
    expect(parseJiwa(text('40'), 12, 'id')).toEqual({ took: 40 });
    expect(parseJiwa(text('dua belas'), 12, 'id')).toEqual({ took: 12 });
    expect(parseJiwa(text('11'), 12, 'id')).toEqual({
      wrong: { key: 'kebutuhan-form-jiwa-too-few', vars: { kk: 12, contoh: 48 } },
    });
    expect(parseJiwa(text('banyak'), 12, 'id')).toEqual({ wrong: { key: 'form-number-otherwise' } });
    expect(parseJiwa(text('0'), 0, 'id')).toEqual({ took: 0 });
  });
});

describe('filter in a button', () => {
  const whole = { status: 'DITOLAK', desaId: 2_000_000, bidangId: 300_000, urgensi: 'DARURAT', page: 99 } as const;
  it('comes back as it was, within 64 bytes', () => {
    for (const filter of [whole, { page: 0 }, { status: 'DITERIMA', urgensi: 'BIASA', page: 1 } as const]) {
      expect(parseListData(listData(filter))).toEqual(filter);
      expect(parseFacetData(facetData('bidang', 3, filter))).toEqual({
        facet: 'bidang',
        page: 3,
        filter,
      });
    }
    expect(facetData('urgensi', 12, whole).length).toBeLessThanOrEqual(64);
  });

  it.each([
    'kl:',
    'kl:1:2:3',
    'kl:-1::::0',
    'kl:a::::0',
    'kf:x:0:::::0',
    'kf:s::::::0',
    'kl:::::0:0',
    'kl:1;DROP::::0',
    'k:open:1:1',
  ])('"%s" is none', (data) => {
    expect(parseListData(data)).toBeNull();
    expect(parseFacetData(data)).toBeNull();
  });
});

describe('pictures', () => {
  it('are known by their first bytes, whatever their name', () => {
    expect(pictureEnding(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('jpg');
    expect(pictureEnding(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe('png');
    expect(pictureEnding(Buffer.from('RIFF1234WEBPVP8 '))).toBe('webp');
    expect(pictureEnding(Buffer.from('%PDF-1.7'))).toBeNull();
    expect(pictureEnding(new Uint8Array())).toBeNull();
  });

  it('that came as files are known by their id', () => {
    expect(sentAsFile('BQACAgUAAxkBAAI')).toBe(true);
    expect(sentAsFile('AgACAgUAAxkBAAI')).toBe(false);
  });
});
