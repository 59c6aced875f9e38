/** The printed sheet of invitations: three to a page of F4, each with kop, desa, QR, link and three steps (C1). Pure. */
import { type Block, CENTIMETRE, type Pages } from '../../document/make-pdf.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { InviteSheet, SheetInvite } from './invite-empty-desa.ts';

const A_PAGE = 3;
/** Between the margins, and beside the picture. */
const TEXT_WIDTH = 16.5 * CENTIMETRE;
const QR_WIDTH = 175;
const GREY = '#4B5563';

function kop({ kecamatan, kabupaten }: InviteSheet, t: Translate): Block {
  return {
    stack: [
      { text: `PEMERINTAH ${kabupaten}`.toUpperCase(), fontSize: 10 },
      { text: `KECAMATAN ${kecamatan}`.toUpperCase(), bold: true, fontSize: 13 },
      { text: t.plain('undang-sheet-office'), fontSize: 10 },
      { canvas: [{ type: 'line', x1: 0, y1: 3, x2: TEXT_WIDTH, y2: 3, lineWidth: 1.5 }] },
    ],
    alignment: 'center',
    lineHeight: 1.1,
  };
}

function personLines({ nama, jabatan }: SheetInvite, t: Translate): Block[] {
  if (nama === undefined) return [];
  const text = jabatan ? t.plain('impor-lembar-person', { nama, jabatan }) : nama;
  return [{ text, bold: true, fontSize: 11.5, margin: [0, 0, 0, 4] }];
}

/** @param below what must not be parted from it by the end of a page */
function invitation(
  sheet: InviteSheet,
  invite: SheetInvite,
  until: string,
  t: Translate,
  below: readonly Block[] = [],
): Block {
  const { desa, link, nama } = invite;
  const heading = t.plain(nama === undefined ? 'undang-sheet-heading' : 'impor-lembar-heading');
  return {
    unbreakable: true,
    stack: [
      kop(sheet, t),
      {
        margin: [0, 10, 0, 0],
        columns: [
          { width: QR_WIDTH, qr: link, fit: 165, eccLevel: 'M' },
          {
            // With a width of its own a long word is parted, and does not run over the edge.
            width: TEXT_WIDTH - QR_WIDTH,
            stack: [
              { text: heading, color: GREY },
              { text: desa, bold: true, fontSize: nama === undefined ? 17 : 14, margin: [0, 0, 0, 4] },
              ...personLines(invite, t),
              {
                ol: [t.plain('undang-sheet-step-1'), t.plain('undang-sheet-step-2'), t.plain('undang-sheet-step-3')],
                fontSize: 10.5,
              },
              { text: t.plain('undang-sheet-until', { at: until }), color: GREY, fontSize: 9.5, margin: [0, 6, 0, 0] },
            ],
          },
        ],
      },
      // Across the paper: in one line it can be copied, and is not typed with a gap.
      { text: link, bold: true, fontSize: 9.5, margin: [0, 4, 0, 0] },
      ...below,
    ],
  };
}

/** The line along which the paper is cut; a new one each time, since the library writes on what it is given. */
function cut(space = 24): Block {
  const x2 = TEXT_WIDTH;
  const line = { lineWidth: 0.8, lineColor: '#6B7280', dash: { length: 5, space: 4 } };
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2, y2: 0, ...line }], margin: [0, space, 0, space] };
}

/** @param title of the document; the usual sheet's where it is left out */
export function inviteSheetPages(
  sheet: InviteSheet,
  zona: string,
  t: Translate,
  title = t.plain('undang-sheet-file', { kecamatan: sheet.kecamatan }),
): Pages {
  const until = formatDate(sheet.expiresAt, { language: t.language, zone: zona });
  const content = sheet.invites.flatMap((one, at): Block[] => {
    // Names and offices are of any length: as many come on a page as there is room for.
    if (one.nama !== undefined) return [invitation(sheet, one, until, t, [cut(16)])];
    const part = invitation(sheet, one, until, t);
    if (at === 0) return [part];
    return at % A_PAGE === 0 ? [{ text: '', pageBreak: 'before', fontSize: 1, lineHeight: 1 }, part] : [cut(), part];
  });
  const side = 2.5 * CENTIMETRE;
  return {
    title,
    content,
    margins: [side, 1.5 * CENTIMETRE, side, CENTIMETRE],
  };
}
