/** The clock of the day, and its messages by what they say. */
import type { Update } from 'grammy/types';
import type { Day } from './play-day.ts';
import type { DayOffice } from './day-office.ts';

const STEP_MS = 5 * 60_000;

const at = (hour: string): Date => new Date(`2026-11-24T${hour.replace('.', ':')}:00+07:00`);

export function dayOf({ office }: DayOffice): Day {
  return {
    at,
    async until(hour) {
      const end = at(hour).getTime();
      for (let now = office.clock.now().getTime(); now < end; now = office.clock.now().getTime()) {
        office.clock.advance(Math.min(STEP_MS, end - now));
        await office.settle();
      }
    },
    shown(person, words, chatId = person.id) {
      const found = office.world
        .messages(chatId)
        .filter(({ outgoing, message }) => outgoing && (message.text ?? message.caption ?? '').includes(words));
      const id = found.at(-1)?.message.message_id;
      if (id === undefined) throw new Error(`Nobody has shown ${person.name} "${words}"`);
      return id;
    },
    async again(sent) {
      const rows = await office.database.read((db) => db.inboxUpdate.findMany());
      const same = rows
        .map(({ payload }) => JSON.parse(payload) as Update)
        .filter(({ message }) => message?.message_id === sent.message_id && message.chat.id === sent.chat.id);
      if (same.length !== 1) throw new Error(`There are ${same.length} updates of that message`);
      await office.app.intake.store(same);
      await office.settle();
    },
  };
}
