/** What an audit line says, in words (UU 27/2022). Pure. */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';

const WORDS: Readonly<Record<string, SimpleKey>> = {
  'kebutuhan.record': 'privasi-act-kebutuhan-record',
  'kebutuhan.read': 'privasi-act-kebutuhan-read',
  'kebutuhan.foto': 'privasi-act-kebutuhan-foto',
  'kebutuhan.verify': 'privasi-act-kebutuhan-verify',
  'kebutuhan.takeUp': 'privasi-act-kebutuhan-take',
  'kebutuhan.return': 'privasi-act-kebutuhan-return',
  'kebutuhan.reject': 'privasi-act-kebutuhan-reject',
  'kebutuhan.answer': 'privasi-act-kebutuhan-answer',
  'rekap.export': 'privasi-act-rekap-export',
  'kontak.claim-code': 'privasi-act-kontak-claim-code',
  'kontak.set-up': 'privasi-act-kontak-set-up',
  'kontak.invite': 'privasi-act-kontak-invite',
  'kontak.join': 'privasi-act-kontak-join',
  'kontak.unreachable': 'privasi-act-kontak-unreachable',
  'privasi.export': 'privasi-act-privasi-export',
  'privasi.erase': 'privasi-act-privasi-erase',
  'privasi.consent': 'privasi-act-privasi-consent',
  'privasi.decline': 'privasi-act-privasi-decline',
};

/** An act that has no words yet is shown by its name. */
export function actWords(action: string, t: Translate): string {
  const key = WORDS[action];
  return key === undefined ? action : t.plain(key);
}
