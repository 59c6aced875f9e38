/** Buttons: read by the codec that draws them, and given to the handler of their act. Nothing else looks at callback data. */
import type { Composer } from 'grammy';
import type { ButtonData, Buttons, Said } from '../lib/button-data.ts';
import type { Actor } from '../office/actor/actor.ts';
import { withActor } from './answers.ts';
import type { KesraContext } from './context.ts';

type Shapes = Readonly<Record<string, string>>;
export type TapHandlers<S extends Shapes, P> = {
  readonly [A in keyof S & string]: (ctx: KesraContext, said: Said<S[A], P>) => Promise<void>;
};
export type ActorTapHandlers<S extends Shapes, P> = {
  readonly [A in keyof S & string]: (ctx: KesraContext, actor: Actor, said: Said<S[A], P>) => Promise<void>;
};

/** For people with and without a seat. What no card has ever drawn goes on, and is answered as gone. */
export function registerTaps<S extends Shapes, P>(
  bot: Composer<KesraContext>,
  { pattern, read }: Buttons<S, P>,
  handlers: TapHandlers<S, P>,
): void {
  bot.callbackQuery(pattern, async (ctx, next) => {
    const said = read(ctx.callbackQuery.data);
    await (said ? handlers[said.act](ctx, said) : next());
  });
}

/** For people with a seat; anybody else is told that they are not registered. */
export function registerButtons<S extends Shapes, P>(
  bot: Composer<KesraContext>,
  { pattern, read }: Buttons<S, P>,
  handlers: ActorTapHandlers<S, P>,
): void {
  bot.callbackQuery(pattern, async (ctx, next) => {
    const said = read(ctx.callbackQuery.data);
    await (said ? withActor(ctx, (actor) => handlers[said.act](ctx, actor, said)) : next());
  });
}

/** Whether one of these was tapped. */
export function isTapOn({ callbackQuery }: KesraContext, ...buttons: readonly ButtonData[]): boolean {
  const data = callbackQuery?.data ?? '';
  return buttons.some(({ pattern }) => pattern.test(data));
}
