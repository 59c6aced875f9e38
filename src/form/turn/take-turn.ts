/** One update of a form that waits: which draft, what it is, what follows; then it is saved, and only then something is said. */
import type { Context } from 'grammy';
import { BESIDE, withHeard } from '../cursor.ts';
import type { StoredDraft } from '../draft-store.ts';
import type { FormEnv } from '../env.ts';
import { migrated } from '../migrate.ts';
import { openDraftOf } from '../open-draft.ts';
import type { Outcome } from '../outcome.ts';
import { perform, sayAll } from '../perform.ts';
import type { FormContext } from '../runner.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { carryOut, end } from './carry-out.ts';
import type { TurnDeps } from './turn-deps.ts';
import { receive, type Received } from './receive.ts';
import { recognize } from './recognize.ts';
import type { Sender } from './review.ts';
import { follow, type Turn } from './turn.ts';
import { type Answered, answeredBy } from './replied.ts';
import { unfitText } from './unfit.ts';
import { askNow } from '../view.ts';

/** Waits with a draft whose form the code no longer has. */
export const GONE = '(gone)';

/** The id of the form that waits for this update; undefined when none does. */
export async function waitingForm<E extends FormEnv, C extends FormContext>(
  { forms, store }: Pick<TurnDeps<E, C>, 'forms' | 'store'>,
  ctx: C,
): Promise<string | undefined> {
  // What is nobody's here is not worth a look: a command, a button of a card.
  if (!receive(ctx)) return undefined;
  const draft = await openDraftOf(store, ctx);
  return draft ? (forms.get(draft.formId)?.id ?? GONE) : undefined;
}

/** false when, after all, no form waits: somebody ended it within this very update. */
export async function takeTurn<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
): Promise<boolean> {
  const received = receive(ctx);
  const draft = received && (await openDraftOf(deps.store, ctx));
  if (!draft) return false;
  const env = await deps.loadEnv(ctx);
  const form = deps.forms.get(draft.formId);
  const scene = form && !('refused' in env) ? sceneOf(env, form, draft, actedAt(received, env.now)) : null;
  if ('refused' in env) await perform(ctx, { say: [{ text: env.refused }] }, () => null);
  else if (scene) await handleOpen(deps, ctx, scene, received);
  else await end(deps, ctx, env, draft, form ? await unfitText(env, form, draft) : env.t('form-gone'));
  return true;
}

/** Unless it cannot be sent any more. */
async function handleOpen<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
  scene: Scene<E>,
  received: Received,
): Promise<void> {
  const { env, form, draft } = scene;
  const over = form.over ? await form.over(env, draft.telegramId) : null;
  if (over) return end(deps, ctx, env, draft, env.t.dynamic(over.code, over.vars));
  await handle(deps, ctx, scene, received);
}

async function handle<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
  stored: Scene<E>,
  received: Received,
): Promise<void> {
  const scene = await migrated(stored);
  const { forms, outside } = deps;
  const updateId = ctx.update.update_id;
  const replied = received.type === 'message' && stored.draft.lastUpdateId !== updateId ? received.replied : undefined;
  const answered = replied ? await answeredBy(scene, replied) : null;
  if (answered?.what === 'other' && (await passedOn(deps, ctx, scene))) return;
  const turn = toOther(deps, scene, received, answered) ?? recognize(scene, received, { updateId, answered, outside });
  const followed = await follow(scene, turn, { sender: senderOf(ctx, stored.draft), forms, outside });
  const outcome = remembered(scene, turn, received, followed);
  const isNews = scene !== stored && turn.is !== 'repeat';
  await carryOut(deps, ctx, scene, isNews ? withMigration(scene, outcome) : outcome);
}

/** A reply to something else goes where that is answered; the form stays as it was, and its question is shown once more. */
async function passedOn<E extends FormEnv, C extends FormContext>(
  { passOn }: TurnDeps<E, C>,
  ctx: C,
  scene: Scene<E>,
): Promise<boolean> {
  const passed = await passOn(ctx);
  if (passed === 'said') await sayAll(ctx, await askNow(scene));
  return passed !== null;
}

/** A reply to what names a record, which nobody takes in the middle of a form: kept for after it. */
function toOther<E extends FormEnv, C extends FormContext>(
  { outside }: TurnDeps<E, C>,
  scene: Scene<E>,
  received: Received,
  answered: Answered<E> | null,
): Turn<E> | null {
  if (answered?.what !== 'other' || received.type !== 'message' || !outside) return null;
  if (scene.form.id === outside.formId || !outside.may(scene.env)) return null;
  const about = outside.numberIn(answered.text);
  const { input, album } = received;
  if (about === null || input.type === 'other') return null;
  return { is: 'outside', position: null, given: album === undefined ? { input } : { input, album }, about };
}

/** Which question this message has answered, for the case that it is changed. */
function remembered<E extends FormEnv>(
  { draft }: Scene<E>,
  turn: Turn<E>,
  received: Received,
  outcome: Outcome,
): Outcome {
  const { change } = outcome;
  if (received.type !== 'message' || !change?.cursor || !REMEMBERED.has(turn.is)) return outcome;
  const { answers, cursor } = change;
  const given = 'position' in turn ? turn.position?.name : undefined;
  const answered = given !== undefined && answers !== undefined && answers[given] !== draft.answers[given];
  const name = answered ? given : otherThanOpen(turn, outcome, given);
  if (name === null) return outcome;
  const kept =
    name === BESIDE ||
    (name !== undefined && (answered || cursor.parts?.[name] !== undefined || answers?.[name] !== undefined));
  return kept ? { ...outcome, change: { ...change, cursor: withHeard(cursor, received.messageId, name) } } : outcome;
}

const REMEMBERED: ReadonlySet<Turn<never>['is']> = new Set(['answer', 'aside', 'outside', 'reply']);

function otherThanOpen<E extends FormEnv>(
  turn: Turn<E>,
  { heard }: Outcome,
  open: string | undefined,
): string | null | undefined {
  if (turn.is === 'aside') return turn.to.name;
  if (turn.is === 'outside') return BESIDE;
  return heard === undefined ? open : heard;
}

/** The answers that were kept are saved with whatever is, and the person is told once. */
function withMigration<E extends FormEnv>({ env, form, draft }: Scene<E>, outcome: Outcome): Outcome {
  const { formVersion, answers, cursor } = draft;
  return {
    ...outcome,
    change: { formVersion, answers, cursor, ...outcome.change },
    say: [{ text: env.t('form-updated', { title: env.t.plain(form.title) }) }, ...outcome.say],
  };
}

/** When the person acted: the message's own time, never later than now. */
function actedAt(received: Received, now: Date): Date {
  return received.type === 'message' && received.at < now ? received.at : now;
}

export function senderOf(ctx: Context, draft: Pick<StoredDraft, 'chatId' | 'telegramId'>): Sender {
  return { telegramId: draft.telegramId, chatId: draft.chatId, updateId: ctx.update.update_id };
}
