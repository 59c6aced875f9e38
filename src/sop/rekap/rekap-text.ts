/** The five lines that stand below the picture in the chat (D2). Pure. */
import { formatDateTime, formatNumber, formatPercent } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Office } from '../../office/rekap/office.ts';
import { type Progress, progressFigures, silentDesa } from './progress.ts';
import type { KebutuhanFigures } from '../kebutuhan/figures.ts';
import { shorten } from '../../lib/shorten.ts';

const MOST_NAMED = 3;
/** An office may give its bidang any name; the caption has to stay a caption. */
const MOST_SIGNS = 40;

/** "Sosial 20, Kesehatan 12, Pendidikan 4": the largest first. */
function largest(t: Translate, counts: readonly (readonly [name: string, count: number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMED)
    .map(([name, count]) => `${shorten(name, MOST_SIGNS)} ${formatNumber(count, t.language)}`)
    .join(', ');
}

/** "Sarapat, Jaar, Matabu, dan 4 lagi" */
function firstNames(t: Translate, names: readonly string[]): string {
  const shown = names
    .slice(0, MOST_NAMED)
    .map((name) => shorten(name, MOST_SIGNS))
    .join(', ');
  const lagi = names.length - MOST_NAMED;
  return lagi > 0 ? t.plain('rekap-and-more', { nama: shown, lagi }) : shown;
}

/** A line each for distributions, meetings, cards, where there are any. */
function progressLines(t: Translate, progress: Progress): Html[] {
  const { penyaluran, selesai, kurang, belum, kpmDiterima, ...rest } = progressFigures(progress);
  const { rapat, tindakLanjut, tlSelesai, tlTerlambat, kartu, dijawab } = rest;
  const lines: Html[] = [];
  if (penyaluran > 0) {
    lines.push(t('rekap-line-penyaluran', { selesai, semua: penyaluran, kpm: kpmDiterima, kurang, belum }));
  }
  if (rapat + tindakLanjut > 0) {
    lines.push(t('rekap-line-rapat', { rapat, selesai: tlSelesai, semua: tindakLanjut, terlambat: tlTerlambat }));
  }
  if (kartu > 0 && kartu === dijawab) lines.push(t('rekap-line-kartu-all', { semua: kartu }));
  else if (kartu > 0) {
    const desa = firstNames(
      t,
      silentDesa(progress).map((one) => one.desa),
    );
    lines.push(t('rekap-line-kartu', { dijawab, semua: kartu, desa }));
  }
  return lines;
}

/** About five: with distributions and meetings to tell of, what the picture shows is not said again. */
export function rekapLines(t: Translate, office: Office, rekap: KebutuhanFigures, progress: Progress): Html[] {
  const more = progressLines(t, progress);
  const { total, rahasia, kk, jiwa, byUrgensi, byStatus, byBidang, byDesa, answered, medianDays } = rekap;
  const sealed = t('rekap-line-rahasia', { jumlah: rahasia });
  if (total === 0) return [t('rekap-line-empty'), ...more, sealed];
  const bidang = office.bidangList.map(({ id, nama }): [string, number] => {
    const { BIASA = 0, SEGERA = 0, DARURAT = 0 } = byBidang.get(id) ?? {};
    return [nama, BIASA + SEGERA + DARURAT];
  });
  const desa = office.desaList.map(({ id, nama }): [string, number] => [nama, byDesa.get(id)?.total ?? 0]);
  const percent = formatPercent(answered / total, t.language);
  const shape = [
    t('rekap-line-urgensi', { darurat: byUrgensi.DARURAT, segera: byUrgensi.SEGERA, biasa: byUrgensi.BIASA }),
    t('rekap-line-largest', { bidang: largest(t, bidang), desa: largest(t, desa) }),
  ];
  return [
    t('rekap-line-total', { total, melapor: byDesa.size, semua: office.desaList.length, kk, jiwa }),
    ...(more.length > 0 ? [] : shape),
    medianDays === null
      ? t('rekap-line-unanswered', { waiting: byStatus.DITERIMA })
      : t('rekap-line-answered', {
          answered,
          percent,
          waiting: byStatus.DITERIMA,
          days: formatNumber(medianDays, t.language, 1),
        }),
    ...more,
    sealed,
  ];
}

export interface RekapTold {
  readonly office: Office;
  readonly rekap: KebutuhanFigures;
  readonly progress: Progress;
  readonly label: string;
  readonly cutOff: Date;
}

/** The whole caption: heading, cut-off, lines. Well below the 1,024 signs that a caption may have. */
export function rekapText(t: Translate, { office, rekap, progress, label, cutOff }: RekapTold): Html {
  const at = formatDateTime(cutOff, { language: t.language, zone: office.zona });
  const heading = t('rekap-heading', { period: label, kecamatan: office.kecamatan, at });
  return joinHtml([heading, ...rekapLines(t, office, rekap, progress)]);
}
