/** The five lines that stand below the picture in the chat (D2). Pure. */
import { formatDateTime, formatNumber, formatPercent } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Office } from './office.ts';
import type { Rekap } from './rekap.ts';

const MOST_NAMED = 3;
/** An office may give its bidang any name; the caption has to stay a caption. */
const MOST_SIGNS = 40;

function shorten(name: string): string {
  const signs = [...name];
  return signs.length <= MOST_SIGNS ? name : `${signs.slice(0, MOST_SIGNS - 1).join('')}…`;
}

/** "Sosial 20, Kesehatan 12, Pendidikan 4": the largest first. */
function largest(t: Translate, counts: readonly (readonly [name: string, count: number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMED)
    .map(([name, count]) => `${shorten(name)} ${formatNumber(count, t.language)}`)
    .join(', ');
}

/** Five; fewer where nothing was reported. */
export function rekapLines(t: Translate, office: Office, rekap: Rekap): Html[] {
  const { total, rahasia, kk, jiwa, byUrgensi, byStatus, byBidang, byDesa, answered, medianDays } = rekap;
  const sealed = t('rekap-line-rahasia', { jumlah: rahasia });
  if (total === 0) return [t('rekap-line-empty'), sealed];
  const bidang = office.bidangList.map(({ id, nama }): [string, number] => {
    const { BIASA = 0, SEGERA = 0, DARURAT = 0 } = byBidang.get(id) ?? {};
    return [nama, BIASA + SEGERA + DARURAT];
  });
  const desa = office.desaList.map(({ id, nama }): [string, number] => [nama, byDesa.get(id)?.total ?? 0]);
  const percent = formatPercent(answered / total, t.language);
  return [
    t('rekap-line-total', { total, melapor: byDesa.size, semua: office.desaList.length, kk, jiwa }),
    t('rekap-line-urgensi', { darurat: byUrgensi.DARURAT, segera: byUrgensi.SEGERA, biasa: byUrgensi.BIASA }),
    t('rekap-line-largest', { bidang: largest(t, bidang), desa: largest(t, desa) }),
    medianDays === null
      ? t('rekap-line-unanswered', { waiting: byStatus.DITERIMA })
      : t('rekap-line-answered', {
          answered,
          percent,
          waiting: byStatus.DITERIMA,
          days: formatNumber(medianDays, t.language, 1),
        }),
    sealed,
  ];
}

/** The whole caption: heading, cut-off, lines. Well below the 1,024 signs that a caption may have. */
export function rekapText(t: Translate, office: Office, rekap: Rekap, label: string, cutOff: Date): Html {
  const at = formatDateTime(cutOff, { language: t.language, zone: office.zona });
  const heading = t('rekap-heading', { period: label, kecamatan: office.kecamatan, at });
  return joinHtml([heading, ...rekapLines(t, office, rekap)]);
}
