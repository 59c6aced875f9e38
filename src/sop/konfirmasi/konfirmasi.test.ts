/** What a confirmation amounts to, and in which stage a late one is (B3). */
import { describe, expect, it, test } from 'vitest';
import type { Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { amountText, differenceText, restText } from './amount-text.ts';
import { parseAmount } from './amounts.field.ts';
import { diterimaOf, outstandingOf } from './konfirmasi.ts';
import { sebabText } from './sebab-text.ts';

const t: Translate = translator('id');
const RENCANA = {
  kpm: 20,
  barangList: [
    { id: 1, nama: 'Beras', satuan: 'kg', jumlah: 200 },
    { id: 2, nama: 'Uang', satuan: 'Rp', jumlah: 1_500_000 },
  ],
};
const HALF = { tuntas: false, kpm: 10, barangList: [{ barangId: 1, jumlah: 250 }] };

describe('what is outstanding', () => {
  it('is the plan less what came, and never below nothing', () => {
    const rest = outstandingOf(RENCANA, [HALF]);
    expect([rest.kpm, ...rest.barangList.map(({ jumlah }) => jumlah)]).toEqual([10, 0, 1_500_000]);
    expect(restText(rest, t)).toBe('10 KPM; Uang Rp1.500.000');
  });

  it('is what "everything" means', () => {
    const said = { hasil: 'DITERIMA', kpm: 3, barangList: [], tuntas: false } as const;
    expect(diterimaOf(said, outstandingOf(RENCANA, [HALF]))).toEqual({
      tuntas: true,
      kpm: 10,
      barangList: [
        { barangId: 1, jumlah: 0 },
        { barangId: 2, jumlah: 1_500_000 },
      ],
    });
  });

  it('takes no amount for an item that was not planned', () => {
    const barangList = [{ barangId: 99, jumlah: 5 }];
    const said = { hasil: 'CATATAN', kpm: null, barangList, tuntas: true } as const;
    expect(diterimaOf(said, RENCANA).barangList).toEqual([
      { barangId: 1, jumlah: 0 },
      { barangId: 2, jumlah: 0 },
    ]);
  });
});

const BERAS = { id: 1, nama: 'Beras', satuan: 'kg', rencana: 200, rest: 200 };
const UANG = { id: 2, nama: 'Uang', satuan: 'Rp', rencana: 1_500_000, rest: 1_500_000 };
const typed = (text: string, part: number[] = []) => parseAmount({ type: 'text', text }, [BERAS, UANG], part, t);
const tapped = (value: string, part: number[] = []) => parseAmount({ type: 'button', value }, [BERAS, UANG], part, t);

test.each<[string, ReturnType<typeof typed>, unknown]>([
  ['a number', typed('190'), { part: [190] }],
  ['words', typed('seratus sembilan puluh kg'), { part: [190] }],
  ['joined words', typed('seratus limapuluh kg'), { part: [150] }],
  ['figure and words', typed('Beras 150 (seratus lima puluh) kg'), { part: [150] }],
  ['a kwintal', typed('1 kwintal'), { part: [100] }],
  [
    'another unit',
    typed('20 karung'),
    { wrong: { key: 'konfirmasi-amount-other-unit', vars: { satuan: 'kg', contoh: 200 } } },
  ],
  [
    'half a kilo',
    typed('500 gram'),
    { wrong: { key: 'konfirmasi-amount-fraction', vars: { satuan: 'kg', contoh: 200 } } },
  ],
  [
    'the official way of money',
    typed('Rp1.500.000,- (satu juta lima ratus ribu rupiah)', [190]),
    { took: { 1: 190, 2: 1_500_000 } },
  ],
  ['as planned', typed('sama'), { part: [200] }],
  ['nothing', typed('tidak ada'), { part: [0] }],
  ['the last one', typed('1,5 juta', [190]), { took: { 1: 190, 2: 1_500_000 } }],
  ['a tap', tapped('=0:200'), { part: [200] }],
  ['the item before', tapped('b1', [190]), { part: [] }],
  ['a tap on the item before', tapped('=0:200', [190]), { stale: true }],
  ['a forged amount', tapped('=0:9999999999999'), { stale: true }],
  ['less than nothing', typed('-5'), { wrong: { key: 'konfirmasi-amount-otherwise', vars: { contoh: 200 } } }],
  ['nonsense', typed('banyak'), { wrong: { key: 'konfirmasi-amount-otherwise', vars: { contoh: 200 } } }],
])('%s', (_, parsed, expected) => {
  expect(parsed).toEqual(expected);
});

test('more than planned is offered, not taken', () => {
  expect(typed('2000')).toMatchObject({ buttons: [[{ text: 'Ya, 2.000 kg', value: '=0:2000' }]] });
  expect(typed('1 ton')).toMatchObject({ buttons: [[{ text: 'Ya, 1.000 kg', value: '=0:1000' }]] });
});

test('what is only partly understood is offered with its words', () => {
  expect(typed('190 kg, 10 basah')).toEqual({
    offer: { key: 'form-asked-rest', vars: { kata: '10 basah' } },
    buttons: [[{ text: '190 kg', value: '=0:190' }]],
  });
});

test('amounts and causes in the words of the reader', () => {
  expect([amountText(1250, 'kg', 'id'), amountText(1250, 'Rp', 'id'), differenceText(-5, 'kg', 'id')]).toEqual([
    '1.250 kg',
    'Rp1.250',
    '−5 kg',
  ]);
  expect(sebabText('Gudang terbatas', translator('en'))).toBe('Limited storage');
  expect(sebabText('Jembatan putus', translator('en'))).toBe('Jembatan putus');
});
