/** The pengelola learns that nothing can be stored, at once and past the outbox, since that needs storing too; and when it is over (C1). */
import type { StoreNews } from '../../clock/store-watch.ts';
import type { Deps } from '../../deps.ts';
import type { StoreState } from '../../db/store-state.ts';
import type { Html } from '../../i18n/translate.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import { languageOf } from '../../office/actor/language-of.ts';
import { change, changed } from '../../office/book/act.ts';
import { waitsUntil } from '../../office/kalender/kalender.ts';
import { listPengelola } from '../../office/tell/list-pengelola.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

/** @param quiet nobody is woken: it lies there in the morning */
export type SendNow = (chatId: number, text: Html, quiet: boolean) => Promise<void>;

/** Seldom another, and cheap to be wrong for so long. */
const REMEMBERED_MS = 10 * 60_000;

/** @param outer the whole installation */
export function storeNews(outer: Deps, send: SendNow): StoreNews {
  const { database, clock } = outer;
  let known: Awaited<ReturnType<typeof listPengelola>> = [];
  let knownAt = Number.NEGATIVE_INFINITY;

  return {
    async well() {
      if (performance.now() - knownAt < REMEMBERED_MS) return;
      known = await database.read(listPengelola);
      knownAt = performance.now();
    },
    async trouble({ problem, rescued = 'none' }: StoreState) {
      for (const { chatId, bahasa, kalender, reachable } of known) {
        if (!reachable) continue;
        const text = translator(languageOf(bahasa))('instalasi-store-trouble', { problem: problem ?? 'away', rescued });
        await send(chatId, text, waitsUntil(kalender, clock.now()) !== null);
      }
    },
    async over(problem, since) {
      await change(outer, async (tx, now) => {
        for (const one of await listPengelola(tx)) {
          // Several instances see the same; more than once an hour helps nobody.
          const act = `instalasi:store:${now.toISOString().slice(0, 13)}`;
          const { zona } = one.kalender;
          await tell(tx, [one], { act }, now, (t) => {
            const place = { zone: zona, language: languageOf(one.bahasa) };
            const [from, until] = [since, now].map((at) => formatDateTime(at, place));
            return [asMessage({ text: t('instalasi-store-over', { problem, from: from ?? '', until: until ?? '' }) })];
          });
        }
        return changed(null);
      });
    },
  };
}
