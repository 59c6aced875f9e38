/** What something that was sent outside a form may be about: an open need, a new report, a message to the Kasi, or nothing. */
import type { Deps } from '../../deps.ts';
import type { Named } from '../../form/parse/match.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { NO_FILTER } from './kebutuhan-filter.ts';
import { formatNomor, type Status } from './kebutuhan.ts';
import { listKebutuhan } from './list-kebutuhan.ts';
import { maySendPesan } from './send-pesan.ts';

const OPEN: readonly Status[] = ['DIKEMBALIKAN', 'DITERIMA', 'DIVERIFIKASI', 'DITANGANI'];
const MOST_KEBUTUHAN = 5;

export const TARGETS = { report: 'baru', kasi: 'kasi', nothing: 'tidak' } as const;
const KEBUTUHAN = 'k';

/** The need that was chosen. */
export function kebutuhanOf(to: string): number | null {
  return to.startsWith(KEBUTUHAN) && /^\d+$/.test(to.slice(1)) ? Number(to.slice(1)) : null;
}

/** Those that wait for an answer first, then the newest. */
export async function openKebutuhanOf(deps: Pick<Deps, 'database'>, actor: Actor) {
  const { lines } = await listKebutuhan(deps, actor, NO_FILTER);
  const open = lines.filter(({ status }) => OPEN.includes(status));
  return open.toSorted((a, b) => Number(b.status === 'DIKEMBALIKAN') - Number(a.status === 'DIKEMBALIKAN'));
}

export async function looseTargetsOf(deps: Pick<Deps, 'database'>, actor: Actor, t: Translate): Promise<Named[]> {
  const reports = actor.peran === 'DESA';
  const openList = reports ? (await openKebutuhanOf(deps, actor)).slice(0, MOST_KEBUTUHAN) : [];
  const named = (value: string, text: string, aliases: string): Named => ({ value, text, aliases: aliases.split('|') });
  return [
    ...openList.map(({ id, nomor, jenis, status }) => {
      const words = { nomor: formatNomor(nomor), jenis: jenis ?? t.plain('kebutuhan-sealed') };
      const text = t.plain(status === 'DIKEMBALIKAN' ? 'kebutuhan-loose-answer' : 'kebutuhan-loose-need', words);
      return named(`${KEBUTUHAN}${id}`, text, words.nomor);
    }),
    ...(reports
      ? [named(TARGETS.report, t.plain('kebutuhan-loose-report'), 'laporan baru|baru|lapor baru|lapor|new report|new')]
      : []),
    ...(maySendPesan(actor)
      ? [named(TARGETS.kasi, t.plain('kebutuhan-loose-kasi'), 'pesan|kasi|untuk kasi|pesan untuk kasi|message')]
      : []),
    named(TARGETS.nothing, t.plain('kebutuhan-loose-nothing'), 'bukan apa apa|tidak jadi|abaikan|hapus|tidak|nothing'),
  ];
}
