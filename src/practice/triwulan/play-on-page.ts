/** Plays the quarter on the practice office that is open, before the eyes of whoever looks at the page. */
import type { App } from '../../app.ts';
import { createDraftStore } from '../../form/draft-store.ts';
import type { PageText } from '../../simulator/page-options.ts';
import { PageError } from '../../simulator/page-reply.ts';
import { workingMomentFrom } from '../../office/kalender/kalender.ts';
import { loadActor } from '../../office/actor/load-actor.ts';
import type { OpenOffice } from '../open-office.ts';
import type { PracticePlace } from '../open-place.ts';
import { PRACTICE_CAST, type PracticePerson, type PracticeRole } from '../practice-office.ts';
import { momentWords } from './account.ts';
import { KALENDER, nextTriwulan, type Triwulan, triwulanWords } from './days.ts';
import { openStage } from './open-stage.ts';
import { playTriwulan } from './play-triwulan.ts';
import type { Stage } from './stage.ts';

export interface PlayOnPage {
  readonly place: PracticePlace;
  readonly office: OpenOffice;
  /** Nobody else brings updates to the bot while `work` runs. */
  readonly undisturbed: (work: () => Promise<void>) => Promise<void>;
  /** From now on these practice data have seen the quarter, to its end or not. */
  readonly begins: (triwulan: Triwulan) => void;
  readonly report: (progress: PageText) => void;
  /** Who is there, and in which group the bot is, has changed. */
  readonly refresh: () => void;
}

/** Whoever of the small cast no longer is what the scenes need. */
async function findChanged(place: PracticePlace, { deps }: App): Promise<PracticePerson | undefined> {
  for (const [role, person] of Object.entries(PRACTICE_CAST) as [PracticeRole, PracticePerson][]) {
    const actor = await loadActor(deps, person.id);
    const peran = role === 'kasi' ? 'KASI' : person.mitra ? 'MITRA' : 'DESA';
    const isAsBefore = actor?.peran === peran && actor.language === 'id' && !place.world.isBlocked(person.id);
    if (!isAsBefore) return person;
  }
  return undefined;
}

/** A form that somebody has left open would take the first words of a scene for its answer. */
async function dropOpenForms({ people }: Stage, { deps }: App): Promise<void> {
  const drafts = createDraftStore(deps);
  for (const role of Object.keys(PRACTICE_CAST) as PracticeRole[]) {
    const person = people[role];
    if (!(await drafts.findOpen(person.id))) continue;
    await person.says('/batal');
    if (await drafts.findOpen(person.id)) await person.taps('Ya, batalkan');
  }
}

/** @throws PageError with a sentence when the office is no longer as the scenes need it */
export async function playOnPage({ place, office, undisturbed, begins, report, refresh }: PlayOnPage): Promise<void> {
  const changed = await findChanged(place, office.app);
  if (changed) {
    const name = `${changed.firstName} ${changed.lastName ?? ''}`.trim();
    throw new PageError(409, 'refused', `${name} tidak lagi seperti pada awal latihan (jabatan, bahasa, atau blokir).`);
  }
  const triwulan = nextTriwulan(place.clock.now());
  begins(triwulan);
  await undisturbed(async () => {
    const stage = openStage({ place, office, triwulan });
    await dropOpenForms(stage, office.app);
    await playTriwulan(stage, {
      begins({ at, title }, part) {
        const percent = `${Math.floor(part * 100)}%`;
        const line = `▶ ${triwulanWords(triwulan)} · ${percent} · ${momentWords(at)}${title === null ? '' : ` · ${title}`}`;
        report({ id: line, en: line });
      },
      ended({ title }) {
        if (title !== null) refresh();
      },
    });
    // Its last day ends at night: whoever goes on by hand finds the office open, or nobody would hear of them.
    await stage.moveTo(workingMomentFrom(KALENDER, stage.now()));
  });
}
