/** Everything that people sent on that day, each message and each change of one, with when it was sent and when it arrived. */
import type { Message, Update } from 'grammy/types';
import type { Office } from '../office.ts';

export interface Sent {
  readonly message: Message;
  /** Somebody changed what they had sent before. */
  readonly edited: boolean;
  readonly who: string;
  /** The text, or the words below a picture. */
  readonly words: string;
  readonly sentAt: Date;
  readonly arrivedAt: Date;
  /** What the bot said next in that chat, until somebody wrote there again; null: nothing. */
  readonly answer: string | null;
}

interface Arrived {
  readonly message: Message;
  readonly receivedAt: Date;
}

async function arrivals({ database }: Office): Promise<Arrived[]> {
  const rows = await database.read((db) => db.inboxUpdate.findMany({ orderBy: { updateId: 'asc' } }));
  return rows.flatMap(({ payload, receivedAt }) => {
    const { message, edited_message: edited } = JSON.parse(payload) as Update;
    const said = message ?? edited;
    return said ? [{ message: said, receivedAt }] : [];
  });
}

const textOf = ({ text, caption }: Message): string => text ?? caption ?? '';

/** @param after where the day begins in the journal */
export async function sentOn(office: Office, after: number): Promise<Sent[]> {
  const { world } = office;
  const journal = world.journal(after);
  const arrived = await arrivals(office);
  return journal.flatMap(({ chatId, event }, at): Sent[] => {
    if (event.type !== 'message' && event.type !== 'edit') return [];
    const { message, outgoing } = event;
    if (outgoing || message.from === undefined) return [];
    const rest = journal.slice(at + 1).filter((entry) => entry.chatId === chatId);
    const answers = rest.flatMap((entry) =>
      (entry.event.type === 'message' || entry.event.type === 'edit') && entry.event.outgoing
        ? [textOf(entry.event.message)]
        : [],
    );
    const here = arrived.find(
      (one) =>
        one.message.message_id === message.message_id &&
        one.message.chat.id === chatId &&
        one.message.edit_date === message.edit_date,
    );
    return [
      {
        message,
        edited: event.type === 'edit',
        who: world.person(message.from.id).name,
        words: textOf(message),
        sentAt: new Date((message.edit_date ?? message.date) * 1000),
        arrivedAt: here?.receivedAt ?? new Date(0),
        answer: answers[0] ?? null,
      },
    ];
  });
}
