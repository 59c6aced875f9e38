/** Whoever opens a record, or acts on it, has seen what a message about it told, whether or not it arrived (decision 2). */
import type { MiddlewareFn } from 'grammy';
import { isAbout, looksUp } from '../outbox/unsure.ts';
import { findUnsureOf, settleSeen } from '../outbox/unsure-rows.ts';
import type { KesraContext } from './context.ts';

/** Asked after the answer: nobody waits for it, and where the process ends in between, the message is shown once more. */
export const noteSeen: MiddlewareFn<KesraContext> = async (ctx, next) => {
  await next();
  const tapped = ctx.callbackQuery?.data;
  const text = ctx.message?.text;
  const written = text !== undefined && looksUp(text) ? text : undefined;
  const { chat } = ctx;
  if (!chat || (tapped === undefined && written === undefined)) return;
  const { database } = ctx.outer;
  const said = { ...(tapped === undefined ? {} : { tapped }), ...(written === undefined ? {} : { written }) };
  const seen = (await findUnsureOf(database, chat.id)).filter(({ message }) => isAbout(message, said));
  if (seen.length > 0)
    await settleSeen(
      database,
      seen.map(({ id }) => id),
    );
};
