/** What people are told of a confirmation (B3): the others, and the one who sent it. Pure. */
import { captionLine } from '../../form/fields/photos.ts';
import { shorten } from '../../lib/shorten.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Card } from '../../outbox/message.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { isOpen } from '../program/realisasi.ts';
import { diterimaText } from './amount-text.ts';
import { PROOF_ACTS, openData, realisasiLines, saidLines, standText } from './konfirmasi.card.ts';
import type { Konfirmasi, KonfirmasiView } from './konfirmasi-view.ts';
import type { Recorded } from './konfirmasi-view.ts';

/** Eight items with long names, said twice, would not fit. */
const LONGEST = 400;

/** What became of a correction, in both sets of numbers. */
function changeLine({ view, konfirmasi, replaced }: Recorded, t: Translate): Html[] {
  if (!replaced) return [];
  const vars = {
    before: shorten(diterimaText(view, replaced, t), LONGEST),
    after: shorten(diterimaText(view, konfirmasi, t), LONGEST),
    nama: replaced.nama,
  };
  return [vars.before === vars.after ? t('konfirmasi-notice-same-numbers', vars) : t('konfirmasi-notice-change', vars)];
}

/** Tells the others: what differs stands first, with numbers and cause. */
export function konfirmasiNotice(recorded: Recorded, t: Translate): Card {
  const { view, konfirmasi, replaced } = recorded;
  const nomor = formatNomor(view.nomor);
  const { program, desa } = view;
  const parts = [
    joinHtml([
      ...(replaced ? [t('konfirmasi-notice-correction')] : []),
      standText(view, t),
      t('konfirmasi-title', { nomor, program }),
      t('konfirmasi-desa', { desa }),
    ]),
    joinHtml([...realisasiLines(view, t), ...changeLine(recorded, t)]),
    joinHtml(saidLines(view, konfirmasi, t)),
  ];
  return {
    text: joinHtml(parts, '\n\n'),
    keyboard: [[{ text: t.plain('konfirmasi-button-open', { nomor }), data: openData(view.id) }]],
  };
}

/** Proof that has come after the confirmation. */
export interface LateFoto {
  readonly konfirmasi: Konfirmasi;
  readonly jenis: string;
  /** What stands below the pictures, together; empty: nothing. */
  readonly captions: string;
  readonly nama: string;
}

/** Tells the Kasi of it. */
export function fotoNotice(view: KonfirmasiView, { konfirmasi, jenis, captions, nama }: LateFoto, t: Translate): Card {
  const { id } = konfirmasi;
  const nomor = formatNomor(view.nomor);
  const key = jenis === 'BERITA_ACARA' ? 'konfirmasi-notice-ba' : 'konfirmasi-notice-foto';
  const words = captionLine(shorten(captions, 2 * LONGEST), t);
  return {
    text: joinHtml([t(key, { nomor, nama, program: view.program, desa: view.desa }), ...words]),
    keyboard: [
      [
        { text: t.plain('konfirmasi-button-look'), data: PROOF_ACTS.actData('pics', { id }) },
        { text: t.plain('konfirmasi-button-open', { nomor }), data: openData(view.id) },
      ],
    ],
  };
}

/** Thanks, and what may follow. @param told "none": no Kasi can be reached */
export function closingCard({ view, konfirmasi, replaced }: Recorded, told: 'yes' | 'none', t: Translate): Card {
  const nomor = formatNomor(view.nomor);
  const came = konfirmasi.hasil !== 'TIDAK_DITERIMA';
  const proven = konfirmasi.fotoList.some(({ jenis }) => jenis === 'BERITA_ACARA');
  const lines = [
    t(replaced ? 'konfirmasi-corrected-thanks' : 'konfirmasi-thanks', { nomor, program: view.program, told }),
    joinHtml([standText(view, t), ...realisasiLines(view, t)]),
    ...(isOpen(view.status) ? [t('konfirmasi-thanks-more', { nomor: formatNomor(view.nomor) })] : []),
    ...(came && !proven ? [t('konfirmasi-thanks-ba')] : []),
  ];
  const proof =
    came && !proven ? [[{ text: t.plain('konfirmasi-button-ba'), data: PROOF_ACTS.actData('ba', konfirmasi) }]] : [];
  return {
    text: joinHtml(lines, '\n\n'),
    keyboard: [...proof, [{ text: t.plain('konfirmasi-button-open', { nomor }), data: openData(view.id) }]],
  };
}
