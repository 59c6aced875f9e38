/** The printed sheet of invitations: three to a page of F4, each with kop, desa, QR, link and three steps (C1). Pure. */
import { type Block, CENTIMETRE, type Pages } from '../../document/make-pdf.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { InviteSheet } from './invite-empty-desa.ts';

const A_PAGE = 3;
const GREY = '#4B5563';

function kop({ kecamatan, kabupaten }: InviteSheet, t: Translate): Block {
  return {
    stack: [
      { text: `PEMERINTAH ${kabupaten}`.toUpperCase(), fontSize: 10 },
      { text: `KECAMATAN ${kecamatan}`.toUpperCase(), bold: true, fontSize: 13 },
      { text: t.plain('undang-sheet-office'), fontSize: 10 },
      { canvas: [{ type: 'line', x1: 0, y1: 3, x2: 16.5 * CENTIMETRE, y2: 3, lineWidth: 1.5 }] },
    ],
    alignment: 'center',
    lineHeight: 1.1,
  };
}

function invitation(
  sheet: InviteSheet,
  { desa, link }: InviteSheet['invites'][number],
  until: string,
  t: Translate,
): Block {
  return {
    unbreakable: true,
    stack: [
      kop(sheet, t),
      {
        margin: [0, 10, 0, 0],
        columns: [
          { width: 175, qr: link, fit: 165, eccLevel: 'M' },
          {
            width: '*',
            stack: [
              { text: t.plain('undang-sheet-heading'), color: GREY },
              { text: desa, bold: true, fontSize: 17, margin: [0, 0, 0, 4] },
              {
                ol: [t.plain('undang-sheet-step-1'), t.plain('undang-sheet-step-2'), t.plain('undang-sheet-step-3')],
                fontSize: 10.5,
              },
              // In one line, so that it can be copied and is not typed with a gap.
              { text: link, bold: true, fontSize: 9.5, noWrap: true, margin: [0, 6, 0, 0] },
              { text: t.plain('undang-sheet-until', { at: until }), color: GREY, fontSize: 9.5 },
            ],
          },
        ],
      },
    ],
  };
}

/** The line along which the paper is cut; a new one each time, since the library writes on what it is given. */
function cut(): Block {
  const x2 = 16.5 * CENTIMETRE;
  const line = { lineWidth: 0.8, lineColor: '#6B7280', dash: { length: 5, space: 4 } };
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2, y2: 0, ...line }], margin: [0, 24, 0, 24] };
}

export function inviteSheetPages(sheet: InviteSheet, zona: string, t: Translate): Pages {
  const until = formatDate(sheet.expiresAt, { language: t.language, zone: zona });
  const content = sheet.invites.flatMap((one, at): Block[] => {
    const part = invitation(sheet, one, until, t);
    if (at === 0) return [part];
    return at % A_PAGE === 0 ? [{ text: '', pageBreak: 'before', fontSize: 1, lineHeight: 1 }, part] : [cut(), part];
  });
  const side = 2.5 * CENTIMETRE;
  return {
    title: t.plain('undang-sheet-file', { kecamatan: sheet.kecamatan }),
    content,
    margins: [side, 1.5 * CENTIMETRE, side, CENTIMETRE],
  };
}
