/** What of a list is not read, said below its columns before anybody is invited (C1, C3). */
import type { Html, Translate } from '../../i18n/translate.ts';
import { shorten } from '../../lib/shorten.ts';
import { type KontakList, SKIPPED } from './kontak-list-context.ts';
import { type ChosenColumns, isColumn, isOpen, unreadHeads } from './kontak-list-rows.ts';

const MOST_WORDS = 600;

const shortened = (texts: readonly string[]): string => shorten(texts.join(', '), MOST_WORDS);

/** Of "Alamat / No. Telp" the telephone alone is read. */
function restOf({ columns }: KontakList, { nama, jabatan, telepon, tempat }: ChosenColumns): string[] {
  if (!isColumn(telepon) || [nama, jabatan, tempat].includes(telepon)) return [];
  const column = columns[Number(telepon?.slice(1))];
  return column && column.parts.length > 1 ? [column.head] : [];
}

export function leftOutLines(t: Translate, about: KontakList, answers: ChosenColumns): Html[] {
  const { columns, rows, refused, elsewhere, skipped, others } = about;
  const closed = columns.filter((column) => !isOpen(column, answers.withHidden)).map(({ head }) => head);
  const rest = restOf(about, answers).map((judul) => t.plain('impor-tabel-rest', { judul }));
  const unread = [...unreadHeads(about, answers).filter((head) => !closed.includes(head)), ...rest];
  const passed = SKIPPED.flatMap((as) => {
    const count = skipped[as] ?? 0;
    return count > 0 ? [t.plain(`impor-tabel-skip-${as}`, { count })] : [];
  });
  const hidden = answers.withHidden === true ? 0 : rows.filter((row) => row.hidden).length;
  const lines: Html[] = [];
  if (unread.length > 0) lines.push(t('impor-tabel-unread', { judul: shortened(unread) }));
  if (refused.length > 0) lines.push(t('impor-tabel-refused', { judul: refused.join(', ') }));
  if (passed.length > 0) lines.push(t('impor-tabel-skipped', { daftar: passed.join(', ') }));
  if (others.length > 0) lines.push(t('impor-tabel-others', { daftar: shortened(others) }));
  if (elsewhere > 0) lines.push(t('impor-tabel-elsewhere', { count: elsewhere }));
  if (hidden > 0) lines.push(t('impor-tabel-hidden', { count: hidden }));
  if (closed.length > 0) lines.push(t('impor-tabel-hidden-column', { judul: shortened(closed) }));
  return lines;
}
