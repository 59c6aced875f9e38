/**
 * The one path of every form: an open draft enters the conversation of its form (@grammyjs/conversations), and that alone
 * handles what belongs to the form.
 *
 * Nothing is stored and nothing replayed. The draft is the memory: whoever begins a form writes one and asks the first
 * question; at each update the storage looks up the open draft and answers with "this form waits", the same few bytes for
 * ever, caught once at start. The builder handles the update whole inside one `external`, on the outer context, and
 * returns. So an answer costs the same at every question, transformers and errors of the outer API work as everywhere, and
 * no call can hang a chat (conversations#155).
 */
import {
  type ConversationBuilder,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations';
import { Api, Composer, Context, type MiddlewareFn } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { OpenDraftFlavor } from './open-draft.ts';

export type FormContext = ConversationFlavor<Context & OpenDraftFlavor>;
type State = VersionedState<ConversationData>;

export interface RunnerOptions<C extends FormContext> {
  /** One conversation each. */
  readonly names: readonly string[];
  /** The name of the form that waits for this update, one of `names`; undefined: none does. */
  readonly waiting: (ctx: C) => Promise<string | undefined>;
  /** Does everything that an update leads to. false: it was no form's, after all. May throw: the draft is the way back in. */
  readonly handle: (ctx: C) => Promise<boolean>;
}

export interface Runner<C extends FormContext> {
  /** First: looks up what waits. */
  readonly enter: MiddlewareFn<C>;
  /** Where forms get their updates. */
  readonly run: MiddlewareFn<C>;
}

function builderOf<C extends FormContext>(handle: RunnerOptions<C>['handle']): ConversationBuilder<C, Context> {
  return async (conversation) => {
    await conversation.wait();
    let failure: unknown;
    const handled = await conversation.external({
      task: handle,
      // What the library would keep must be JSON; who handles errors wants the error itself.
      beforeStoreError: (error) => {
        failure = error;
        return 'failed';
      },
      afterLoadError: () => failure,
    });
    if (!handled) await conversation.skip({ next: true });
  };
}

/** The state of a conversation that waits, as the library itself writes it: entered once, on an empty update. */
async function stateOfWaiting(name: string, builder: ConversationBuilder<FormContext, Context>): Promise<State> {
  let caught: State | undefined;
  const entering = new Composer<FormContext>();
  entering.use(
    conversations<FormContext, Context>({
      storage: {
        type: 'context',
        adapter: { read: () => undefined, write: (_ctx, state) => void (caught = state), delete: () => undefined },
      },
    }),
    createConversation<FormContext, Context>(builder, name),
    (ctx) => ctx.conversation.enter(name),
  );
  const nobody = new Context({ update_id: 0 }, new Api('0:nobody'), {} as UserFromGetMe) as FormContext;
  await entering.middleware()(nobody, () => Promise.resolve());
  if (!caught) throw new Error(`The conversation "${name}" does not wait`);
  return caught;
}

export function createRunner<C extends FormContext>({ names, waiting, handle }: RunnerOptions<C>): Runner<C> {
  const builder = builderOf(handle);
  const never = builderOf<FormContext>(() => Promise.reject(new Error('Entering a conversation handles nothing')));
  // As text: the library changes what it is given.
  const states = Promise.all(
    names.map(async (name) => [name, JSON.stringify(await stateOfWaiting(name, never))] as const),
  ).then((pairs) => new Map(pairs));
  const byName = new Map(names.map((name) => [name, createConversation<C, Context>(builder, name)]));
  return {
    enter: conversations<C, Context>({
      storage: {
        type: 'context',
        adapter: {
          read: async (ctx) => {
            const name = await waiting(ctx);
            // A name that no conversation has would lock the chat: then nothing waits.
            const state = name === undefined ? undefined : (await states).get(name);
            return state === undefined ? undefined : (JSON.parse(state) as State);
          },
          write: () => undefined,
          delete: () => undefined,
        },
      },
    }),
    run: async (ctx, next) => {
      // Only the one that waits is asked, not all of them in turn.
      const [waits] = Object.keys(ctx.conversation.active());
      const conversation = waits === undefined ? undefined : byName.get(waits);
      await (conversation ? conversation(ctx, next) : next());
    },
  };
}
