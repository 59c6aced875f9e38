/** The buttons of the practice page: play a whole quarter, once; and begin practice anew. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAction, PageText } from '../../simulator/page-options.ts';
import type { OpenOffice } from '../open-office.ts';
import type { PracticePlace } from '../open-place.ts';
import type { Triwulan } from './days.ts';

export const PLAYED_FILE = 'latihan-triwulan.json';

export interface PageActionsOptions {
  readonly place: PracticePlace;
  /** Undefined while it is being prepared. */
  readonly office: () => OpenOffice | undefined;
  /** Nobody else brings updates to the bot while `work` runs. */
  readonly undisturbed: (work: () => Promise<void>) => Promise<void>;
  /** Pages ask for everything. */
  readonly refresh: () => void;
  readonly beginAnew: () => Promise<void>;
}

const PLAY: Pick<PageAction, 'id' | 'label' | 'confirm'> = {
  id: 'triwulan',
  label: { id: '▶ Putar satu triwulan', en: '▶ Play one quarter' },
  confirm: {
    title: { id: 'Putar satu triwulan', en: 'Play one quarter' },
    text: {
      id: 'Semua desa, mitra, dan Camat ikut bergabung, dan tiga bulan kantor dimainkan di depan mata: kira-kira satu menit. Jam kantor maju ke triwulan berikutnya dan tidak dapat mundur. Hanya sekali untuk data latihan ini.',
      en: 'All desa, partner bodies and the Camat join, and three months of the office are played before your eyes: about a minute. The office clock goes on to the next quarter and cannot go back. Once for these practice data.',
    },
    yes: { id: 'Putar', en: 'Play' },
  },
};

const ANEW: Pick<PageAction, 'id' | 'label' | 'confirm'> = {
  id: 'anew',
  label: { id: '↺ Mulai dari awal', en: '↺ Begin anew' },
  confirm: {
    title: { id: 'Mulai latihan dari awal', en: 'Begin practice anew' },
    text: {
      id: 'Triwulan sudah diputar dengan data latihan ini, dan hanya dapat diputar sekali. Mulai dari awal? Semua percakapan dan catatan latihan dihapus, jam kantor kembali ke hari ini.',
      en: 'The quarter has been played with these practice data, and can be played once. Begin anew? All practice chats and records are deleted, the office clock returns to today.',
    },
    yes: { id: 'Hapus dan mulai', en: 'Delete and begin' },
  },
};

export function createPageActions(options: PageActionsOptions): () => readonly PageAction[] {
  const { place, undisturbed, refresh, beginAnew } = options;
  const marker = join(place.dataDir, PLAYED_FILE);

  let playing = false;

  async function play(report: (progress: PageText) => void): Promise<void> {
    const office = options.office();
    if (!office) return;
    // Loaded when it is wanted: the page is there before the bot.
    const { playOnPage } = await import('./play-on-page.ts');
    const begins = (triwulan: Triwulan): void => writeFileSync(marker, JSON.stringify(triwulan));
    playing = true;
    try {
      await playOnPage({ place, office, undisturbed, begins, report, refresh });
    } finally {
      playing = false;
    }
  }

  return () =>
    existsSync(marker) && !playing ? [{ ...ANEW, alone: true, run: beginAnew }] : [{ ...PLAY, alone: true, run: play }];
}
