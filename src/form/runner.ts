/**
 * The driver: @grammyjs/conversations routes the updates of a chat to its form.
 *
 * Each update is handled whole inside one `external`, on the outer context, and the conversation is then rewound to where
 * it waited (`skip`). So nothing is ever replayed, the stored state is the same few bytes at every question, the cost of an
 * answer does not grow, transformers and errors of the outer API work as everywhere, and no API call can hang a chat
 * (conversations#155). What there is to remember lies in the draft.
 */
import {
  type ConversationBuilder,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
  type VersionedStateStorage,
} from '@grammyjs/conversations';
import type { Context, MiddlewareFn } from 'grammy';
import type { ConversationStore } from './conversation-store.ts';

export type FormContext = ConversationFlavor<Context>;
type State = VersionedState<ConversationData>;

/**
 * open: the form goes on, the update was its. ended: the update was its, the form is over.
 * foreign: another's update. gone: there is no open draft, and the update is another's.
 */
export type Handled = 'open' | 'ended' | 'foreign' | 'gone';

const NAME = 'form';

/** @param handle does everything that an update leads to; may throw, then the draft is the way back in. */
function conversationOf<C extends FormContext>(handle: (ctx: C) => Promise<Handled>): ConversationBuilder<C, Context> {
  return async (conversation) => {
    await conversation.wait();
    let failure: unknown;
    const handled = await conversation.external({
      task: handle,
      // What is stored must be JSON; who handles errors wants the error itself.
      beforeStoreError: (error) => {
        failure = error;
        return 'failed';
      },
      afterLoadError: () => failure,
    });
    if (handled === 'open') await conversation.skip({ next: false });
    if (handled === 'foreign') await conversation.skip({ next: true });
    if (handled === 'gone') await conversation.halt({ next: true });
  };
}

/** The update that opened the form is of no use later and may hold what a person wrote: it is not kept. */
function withoutFirstUpdate(stored: State): State {
  const state = Object.entries(stored.state).map(([name, running]) => [
    name,
    running.map(({ replay, ...one }) => ({
      ...one,
      replay: {
        ...replay,
        receive: replay.receive.map((op) => (op.send === 0 ? { ...op, returnValue: { update_id: 0 } } : op)),
      },
    })),
  ]);
  return { ...stored, state: Object.fromEntries(state) as ConversationData };
}

/** Before everything that may use forms. A state of another `version` is dropped; the draft leads back. */
export function conversationPlugin<C extends FormContext>(store: ConversationStore, version: string): MiddlewareFn<C> {
  const adapter: VersionedStateStorage<C, ConversationData> = {
    read: async (ctx) => (await store.read(ctx)) as State | undefined,
    write: (ctx, stored) => store.write(ctx, withoutFirstUpdate(stored)),
    delete: (ctx) => store.delete(ctx),
  };
  return conversations<C, Context>({ storage: { type: 'context', adapter, version } });
}

export function formConversation<C extends FormContext>(handle: (ctx: C) => Promise<Handled>): MiddlewareFn<C> {
  return createConversation<C, Context>(conversationOf(handle), NAME);
}

/** From now on the conversation gets this chat's updates. */
export async function enterForm(ctx: FormContext): Promise<void> {
  if (ctx.conversation.active(NAME) === 0) await ctx.conversation.enter(NAME);
}
