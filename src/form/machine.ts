/** All forms of a bot, ready to be put between its handlers. Knows none of them. */
import { Composer, type MiddlewareFn } from 'grammy';
import type { AnyForm } from './define-form.ts';
import type { DraftStore, Prefill, StoredDraft } from './draft-store.ts';
import type { FormEnv, FormRefused, JsonObject } from './env.ts';
import { openDraftOf } from './open-draft.ts';
import type { Outside, Replied } from './outside.ts';
import type { Home } from './perform.ts';
import { createRunner, type FormContext } from './runner.ts';
import { beginForm } from './turn/begin.ts';
import { cancelForm, resumeForm } from './turn/by-command.ts';
import type { TurnDeps } from './turn/turn-deps.ts';
import { answerToClosed } from './turn/closed.ts';
import { GONE, takeTurn, waitingForm } from './turn/take-turn.ts';

export interface FormMachineOptions<E extends FormEnv, C extends FormContext> {
  readonly forms: readonly AnyForm<E>[];
  readonly store: DraftStore;
  /** Who acts and with what; called anew for every update, so that a revoked person is stopped in mid-form. */
  readonly loadEnv: (ctx: C) => Promise<E | FormRefused>;
  /** The large keyboard outside forms, asked for when a form has ended: by then the person may have become somebody else. Default: none. */
  readonly homeKeyboard?: (env: E, ctx: C) => Promise<Home>;
  /** Where goes what no question takes. Default: nowhere, it is refused with a sentence. */
  readonly outside?: Outside<E> | undefined;
  /** Gives a reply to another message than the open form's to whoever it is for. Default: it is the form's. */
  readonly passOn?: (ctx: C) => Promise<Replied | null>;
}

export interface FormMachine<C extends FormContext> {
  /** First: reads where the chat stands. */
  readonly installBefore: MiddlewareFn<C>;
  /** After commands and home buttons, before whatever takes plain messages: everything that belongs to a form ends here. */
  readonly installForms: MiddlewareFn<C>;
  /** Opens a form, or asks which when another is open. `context` is what it is about. */
  start(ctx: C, formId: string, context?: JsonObject, prefill?: Prefill): Promise<void>;
  /** Asks the open question of the open form again, or says that there is none. */
  resume(ctx: C): Promise<void>;
  /** Asks whether to end the open form, or says that there is none. */
  cancel(ctx: C): Promise<void>;
  /** The newest of that form that this person has sent since then. */
  lastSent(ctx: C, formId: string, since: Date): Promise<StoredDraft | null>;
  /** Whether a form waits for an answer in this chat. */
  isOpen(ctx: C): Promise<boolean>;
  /** Whether what waits only gathers what was sent outside of every form, and hands it over to the one that is asked for. */
  isGathering(ctx: C): Promise<boolean>;
}

/** @throws when two forms have the same id. */
export function createFormMachine<E extends FormEnv, C extends FormContext>(
  options: FormMachineOptions<E, C>,
): FormMachine<C> {
  const forms = new Map(options.forms.map((form) => [form.id, form]));
  if (forms.size !== options.forms.length) throw new Error('Two forms have the same id');
  const deps: TurnDeps<E, C> = {
    forms,
    store: options.store,
    loadEnv: options.loadEnv,
    homeKeyboard: options.homeKeyboard ?? (() => Promise.resolve(null)),
    outside: options.outside ?? null,
    passOn: options.passOn ?? (() => Promise.resolve(null)),
  };
  const runner = createRunner<C>({
    names: [...forms.keys(), GONE],
    waiting: (ctx) => waitingForm(deps, ctx),
    handle: (ctx) => takeTurn(deps, ctx),
  });
  return {
    installBefore: runner.enter,
    installForms: new Composer<C>(runner.run, async (ctx, next) => {
      if (!(await answerToClosed(deps, ctx))) await next();
    }).middleware(),
    start: (ctx, formId, context = {}, prefill) => beginForm(deps, ctx, formId, context, prefill),
    resume: (ctx) => resumeForm(deps, ctx),
    cancel: (ctx) => cancelForm(deps, ctx),
    lastSent: async (ctx, formId, since) => {
      const draft = ctx.chat ? await deps.store.findSent(ctx.chat.id, formId, since) : null;
      return draft?.telegramId === ctx.from?.id ? draft : null;
    },
    isOpen: async (ctx) => (await openDraftOf(deps.store, ctx)) !== null,
    isGathering: async (ctx) => {
      const draft = await openDraftOf(deps.store, ctx);
      return draft !== null && (forms.get(draft.formId)?.handOver ?? null) !== null;
    },
  };
}
