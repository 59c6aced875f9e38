/** The columns of the register in its workbook: who there is, and where nobody is (C1, C3). */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import type { Sheet } from '../../spreadsheet/cell.ts';
import { type Column, listSheet } from '../../spreadsheet/list-sheet.ts';
import { nameOf } from './kontak-list.card.ts';
import type { KontakLine } from './list-kontak.ts';
import { localTelepon } from '../../lib/local-telepon.ts';

interface Head {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly print: Pick<Sheet['print'], 'headLeft' | 'headRight' | 'footLeft' | 'pageWords'>;
}

function statusOf(line: KontakLine, t: Translate): string {
  return t.plain('daftar-sheet-status', {
    state: line.unreachable ? 'unreachable' : line.ending ? 'ending' : 'active',
  });
}

/** @param kecamatan stands where a seat is the kecamatan's own */
export function kontakSheet(
  t: Translate,
  { rows, kecamatan, ...head }: Head & { readonly rows: readonly KontakLine[]; readonly kecamatan: string },
): Sheet {
  const status = (state: string) => t.plain('daftar-sheet-status', { state });
  const column = (header: SimpleKey, body: Omit<Column<KontakLine>, 'header'>): Column<KontakLine> => ({
    header: t.plain(header),
    ...body,
  });
  return listSheet({
    ...head,
    rows,
    columns: [
      column('daftar-column-body', { width: 24, kind: 'wrap', value: (row) => row.body ?? kecamatan }),
      column('daftar-column-nama', { width: 25, kind: 'wrap', look: 'bodyStrong', value: (row) => nameOf(row, t) }),
      column('daftar-column-jabatan', { width: 25, kind: 'wrap', value: (row) => row.jabatan }),
      column('daftar-column-peran', {
        width: 18,
        kind: 'wrap',
        value: ({ peran }) => t.plain('daftar-peran', { peran }),
      }),
      column('daftar-column-kedudukan', {
        width: 12,
        kind: 'code',
        value: ({ kedudukan }) => t.plain('daftar-kedudukan', { kedudukan }),
      }),
      column('daftar-column-until', { width: 12, kind: 'date', value: (row) => row.expiresAt }),
      column('daftar-column-telepon', {
        width: 17,
        kind: 'digits',
        value: ({ telepon }) => (telepon ? localTelepon(telepon) : ''),
      }),
      column('daftar-column-seen', { width: 12, kind: 'date', value: (row) => row.seenAt }),
      column('daftar-column-status', {
        width: 19,
        kind: 'code',
        value: (row) => statusOf(row, t),
        tones: { [status('unreachable')]: 'danger', [status('ending')]: 'warning', [status('active')]: 'good' },
      }),
    ],
    frozenColumns: 2,
    emptyText: t.plain('daftar-part-empty'),
    print: { ...head.print, orientation: 'landscape' },
    tab: '3B6EA8',
  });
}

export interface WithoutRow {
  readonly part: 'desa' | 'instansi';
  readonly nama: string;
}

export function withoutSheet(t: Translate, { rows, ...head }: Head & { readonly rows: readonly WithoutRow[] }): Sheet {
  return listSheet<WithoutRow>({
    ...head,
    rows,
    columns: [
      {
        header: t.plain('daftar-column-part'),
        width: 18,
        kind: 'text',
        value: ({ part }) => t.plain('daftar-part-word', { part }),
      },
      { header: t.plain('daftar-column-without'), width: 66, kind: 'wrap', value: (row) => row.nama },
    ],
    emptyText: t.plain('daftar-without-none'),
    print: { ...head.print, orientation: 'portrait' },
    tab: 'B45309',
  });
}
