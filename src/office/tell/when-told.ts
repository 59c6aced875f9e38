/** What an act tells to others at night arrives in the morning: whoever acted is told so, instead of that it has been said. */
import type { Deps } from '../../deps.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Actor } from '../actor/actor.ts';
import { waitsUntil } from '../kalender/kalender.ts';
import { listKasi } from './list-recipients.ts';
import { loadKalender } from '../kalender/load-kalender.ts';

/** Who has just acted, and how they are answered. */
export interface Acted {
  readonly deps: Pick<Deps, 'database' | 'clock'>;
  readonly actor: Pick<Actor, 'kecamatanId' | 'zona'>;
  readonly t: Translate;
}

async function laterThan({ deps, actor, t }: Acted, urgent: boolean): Promise<string | null> {
  if (urgent) return null;
  const kalender = await deps.database.read((db) => loadKalender(db, actor.kecamatanId));
  const at = waitsUntil(kalender, deps.clock.now());
  return at && formatDateTime(at, { language: t.language, zone: actor.zona });
}

/** For texts with `$at`: "now", or the moment at which it arrives. @param urgent as it was told */
export async function whenTold(acted: Acted, urgent = false): Promise<string> {
  return (await laterThan(acted, urgent)) ?? 'now';
}

/** Below a text that says that others are told: when, unless it is now. */
export async function sayWhenTold(acted: Acted, text: Html, urgent = false): Promise<Html> {
  const at = await laterThan(acted, urgent);
  return at === null ? text : joinHtml([text, acted.t('kalender-told-later', { at })], '\n\n');
}

/** The same in a short note over the screen. */
export async function noteWhenTold(acted: Acted, note: string, urgent = false): Promise<string> {
  const at = await laterThan(acted, urgent);
  return at === null ? note : `${note} ${acted.t.plain('kalender-told-later-note', { at })}`;
}

/** Whether the bot can write to any Kasi of that kecamatan. */
export async function reachesKasi({ database }: Pick<Deps, 'database'>, kecamatanId: number): Promise<boolean> {
  return database.read(async (db) => (await listKasi(db, kecamatanId)).some(({ reachable }) => reachable));
}

/** For texts with `$at` of what the Kasi is told: "none" where no Kasi can be reached. */
export async function whenKasiTold(acted: Acted, urgent = false): Promise<string> {
  return (await reachesKasi(acted.deps, acted.actor.kecamatanId)) ? whenTold(acted, urgent) : 'none';
}

/** Of what the Kasi is told: when, unless it is now; `write` gets "none" where no Kasi can be reached. */
export async function sayKasiTold(acted: Acted, write: (told: 'yes' | 'none') => Html, urgent = false): Promise<Html> {
  const reached = await reachesKasi(acted.deps, acted.actor.kecamatanId);
  return reached ? sayWhenTold(acted, write('yes'), urgent) : write('none');
}
