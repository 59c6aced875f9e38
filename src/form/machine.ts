/** All forms of a bot, ready to be put between its handlers. Knows none of them. */
import { Composer, type Context, type MiddlewareFn } from 'grammy';
import { rested } from './cursor.ts';
import type { AnyForm } from './define-form.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import type { FormEnv, FormRefused, JsonObject } from './env.ts';
import { askCancel } from './form-buttons.ts';
import { migrated } from './migrate.ts';
import { type Home, perform } from './perform.ts';
import { receive } from './receive.ts';
import { createRunner, type FormContext } from './runner.ts';
import { type Scene, withFilled } from './scene.ts';
import { openForm } from './start-form.ts';
import { answerToClosed } from './closed.ts';
import { carryOut, step, type StepDeps } from './step.ts';
import { openDraftOf } from './open-draft.ts';
import { askNow } from './view.ts';

export interface FormMachineOptions<E extends FormEnv, C extends FormContext> {
  readonly forms: readonly AnyForm<E>[];
  readonly store: DraftStore;
  /** Who acts and with what; called anew for every update, so that a revoked person is stopped in mid-form. */
  readonly loadEnv: (ctx: C) => Promise<E | FormRefused>;
  /** The large keyboard outside forms, asked for when a form has ended: by then the person may have become somebody else. Default: none. */
  readonly homeKeyboard?: (env: E, ctx: C) => Promise<Home>;
}

export interface FormMachine<C extends FormContext> {
  /** First: reads where the chat stands. */
  readonly installBefore: MiddlewareFn<C>;
  /** After commands and home buttons, before whatever takes plain messages: everything that belongs to a form ends here. */
  readonly installForms: MiddlewareFn<C>;
  /** Opens a form, or asks which when another is open. `context` is what it is about. */
  start(ctx: C, formId: string, context?: JsonObject): Promise<void>;
  /** Asks the open question of the open form again, or says that there is none. */
  resume(ctx: C): Promise<void>;
  /** Asks whether to end the open form, or says that there is none. */
  cancel(ctx: C): Promise<void>;
  /** Whether a form waits for an answer in this chat. */
  isOpen(ctx: C): Promise<boolean>;
}

/** The conversation of a draft whose form the code no longer has. */
const GONE = '(gone)';

/** @throws when two forms have the same id. */
export function createFormMachine<E extends FormEnv, C extends FormContext>(
  options: FormMachineOptions<E, C>,
): FormMachine<C> {
  const forms = new Map(options.forms.map((form) => [form.id, form]));
  if (forms.size !== options.forms.length) throw new Error('Two forms have the same id');
  const deps: StepDeps<E, C> = {
    forms,
    store: options.store,
    loadEnv: options.loadEnv,
    homeKeyboard: options.homeKeyboard ?? (() => Promise.resolve(null)),
  };
  const runner = createRunner<C>({
    names: [...forms.keys(), GONE],
    waiting: async (ctx) => {
      // A command or a card's button is no form's, whatever is open.
      if (!receive(ctx)) return undefined;
      const draft = await openDraftOf(deps.store, ctx);
      return draft ? (forms.get(draft.formId)?.id ?? GONE) : undefined;
    },
    handle: async (ctx) => {
      const received = receive(ctx);
      const draft = received && (await openDraftOf(deps.store, ctx));
      if (!draft) return false;
      await step(deps, ctx, received, draft, await deps.loadEnv(ctx));
      return true;
    },
  });

  /** With the open draft, or a sentence; null when the person was told why not. */
  const openScene = async (ctx: C): Promise<Scene<E> | null> => {
    const [draft, env] = await Promise.all([openDraftOf(deps.store, ctx), deps.loadEnv(ctx)]);
    if ('refused' in env) return sayAndStop(ctx, env.refused);
    const form = draft && forms.get(draft.formId);
    if (!draft || !form) return sayAndStop(ctx, env.t('form-nothing-open'));
    return migrated<E>({ env, form, draft, at: env.now });
  };

  return {
    installBefore: runner.enter,
    installForms: new Composer<C>(runner.run, async (ctx, next) => {
      if (!(await answerToClosed(deps, ctx))) await next();
    }).middleware(),
    start: (ctx, formId, context = {}) => openForm(deps, ctx, formId, context),
    resume: async (ctx) => {
      const scene = await openScene(ctx);
      if (!scene) return;
      const { field } = scene.draft.cursor;
      const cursor = { ...rested(scene.draft.cursor), ...(field === undefined ? {} : { field }) };
      const here = withFilled(scene, { cursor });
      const lead = scene.env.t('form-resumed', { title: scene.env.t.plain(scene.form.title) });
      await carryOut(deps, ctx, scene, { say: await askNow(here, [lead]), ...changeOf(scene, ctx, cursor) });
    },
    cancel: async (ctx) => {
      const scene = await openScene(ctx);
      if (!scene) return;
      const { say } = askCancel(scene);
      await carryOut(deps, ctx, scene, { say, ...changeOf(scene, ctx, { ...scene.draft.cursor, cancelAsked: true }) });
    },
    isOpen: async (ctx) => (await openDraftOf(deps.store, ctx)) !== null,
  };
}

/** A repeat of the update writes nothing; the migrated answers are saved with whatever is. */
function changeOf<E extends FormEnv>({ draft }: Scene<E>, ctx: Context, cursor: StoredDraft['cursor']) {
  if (draft.lastUpdateId === ctx.update.update_id) return {};
  return { change: { cursor, answers: draft.answers, formVersion: draft.formVersion } };
}

async function sayAndStop(ctx: Context, text: Parameters<typeof perform>[1]['say'][number]['text']): Promise<null> {
  await perform(ctx, { say: [{ text }] }, () => null);
  return null;
}
