/** The Kasi's list and card of meetings: take the button apart, call the use case, explain the result (A3). */
import { type Composer, InputFile } from 'grammy';
import { replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { recordCards } from '../../bot/record-cards.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { AS_HTML, inlineMarkup } from '../../outbox/inline-markup.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { listRapat } from './list-rapat.ts';
import { makeSurat } from './make-surat.ts';
import { isOnDay } from './notify.ts';
import { openKartu } from './open-kartu.ts';
import type { FormAbout } from '../../office/actor/seat-form.ts';
import {
  rapatAgendaForm,
  rapatBatalForm,
  rapatNomorForm,
  rapatTempatForm,
  rapatInviteForm,
  rapatWaktuForm,
} from './rapat-change.form.ts';
import { type RapatSeen, rapatContext } from './rapat-context.ts';
import { formatRapat, isOpen } from './rapat.ts';
import { RAPAT_ACTS, RAPAT_LIST, editCard, namesCard, rapatCard, rapatListCard } from './rapat.card.ts';
import type { RapatView } from './rapat-view.ts';
import type { Which } from '../../office/book/which.ts';
import { showNames } from './show-names.ts';
import { showRapat } from './show-rapat.ts';
import { refuse } from '../../lib/result.ts';
import { rapatForm } from './rapat.form.ts';

function cardOf({ deps, t }: KesraContext, actor: Actor, view: RapatView): Card {
  const now = deps.clock.now();
  return rapatCard(view, { mayAct: mayAsKasi(actor, 'RAPAT'), now, onDay: isOnDay(view, now) }, t);
}

/** As a message of its own, which is the live card from now on. @returns false: there is no such meeting for this person */
export async function openRapat(ctx: KesraContext, actor: Actor, which: Which): Promise<boolean> {
  const found = await showRapat(ctx.deps, actor, which);
  if (!found.ok) return false;
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  const { text, keyboard } = cardOf(ctx, actor, found.value);
  const sent = await ctx.reply(text, { ...AS_HTML, reply_markup: inlineMarkup(keyboard) });
  await openKartu(ctx.deps, actor, { rapatId: found.value.id, messageId: sent.message_id });
  return true;
}

async function drawList(ctx: KesraContext, actor: Actor, page: number): Promise<Card | null> {
  const list = await listRapat(ctx.deps, actor, page);
  if (list.ok) return rapatListCard(list.value, { mayCall: mayAsKasi(actor, 'RAPAT'), zona: actor.zona }, ctx.t);
  await replyRefusal(ctx, list);
  return null;
}

export async function showRapatList(ctx: KesraContext, actor: Actor): Promise<void> {
  const card = await drawList(ctx, actor, 0);
  if (card) await replyCard(ctx, card);
}

const { withView, whenFresh } = recordCards({ show: showRapat, cardOf });

/** Acts are on what the person saw: an old button says how it stands now, and draws the card anew. */
const fresh = (go: Parameters<typeof withView>[0]): ActHandler =>
  whenFresh(
    {
      forbidden: (actor) => (mayAsKasi(actor, 'RAPAT') ? null : refuse('rapat-kasi-only')),
      stale(view, revision, _, ctx) {
        const open = isOpen(view, ctx.deps.clock.now());
        if (open && view.revision === revision) return null;
        const vars = { nomor: formatRapat(view.nomor), status: view.status };
        return refuse(open ? 'rapat-changed-meanwhile' : 'rapat-not-open', vars);
      },
    },
    go,
  );

const startForm = (form: FormAbout<RapatSeen>): ActHandler =>
  fresh(async (ctx, _actor, view) => ctx.forms.start(form, rapatContext(view, ctx.t)));

const HANDLERS = {
  waktu: startForm(rapatWaktuForm),
  tempat: startForm(rapatTempatForm),
  agenda: startForm(rapatAgendaForm),
  more: startForm(rapatInviteForm),
  nomor: startForm(rapatNomorForm),
  cancel: startForm(rapatBatalForm),
  open: withView(async (ctx, actor, { id }) => {
    await openRapat(ctx, actor, { id });
  }),
  names: withView(async (ctx, actor, { id }, page) => {
    const shown = await showNames(ctx.deps, actor, { id });
    if (!shown.ok) return replyRefusal(ctx, shown);
    await ctx.answerCallbackQuery();
    await replyCard(ctx, namesCard(shown.value, page, ctx.t));
  }),
  edit: fresh(async (ctx, _actor, view) => {
    await turnCard(ctx, editCard(view, ctx.t));
  }),
  back: withView(async (ctx, actor, view) => {
    await turnCard(ctx, cardOf(ctx, actor, view));
  }),
  surat: withView(async (ctx, actor, view) => {
    const made = await makeSurat(ctx.deps, actor, view.id);
    if (!made.ok) return replyRefusal(ctx, made);
    await ctx.answerCallbackQuery();
    await ctx.replyWithChatAction('upload_document');
    const filename = ctx.t.plain('undangan-file-surat', { nomor: made.value.nomor });
    await ctx.replyWithDocument(new InputFile(made.value.path, filename), {
      parse_mode: 'HTML',
      caption: ctx.t(view.suratNomor === null ? 'rapat-surat-caption-open' : 'rapat-surat-caption'),
    });
  }),
} satisfies Record<string, ActHandler>;

export function registerRapatCard(bot: Composer<KesraContext>): void {
  registerButtons(bot, RAPAT_LIST, {
    list: async (ctx, actor, { page }) => {
      const card = await drawList(ctx, actor, page);
      if (card) await turnCard(ctx, card);
    },
    baru: (ctx, actor) =>
      mayAsKasi(actor, 'RAPAT') ? ctx.forms.start(rapatForm) : replyRefusal(ctx, refuse('rapat-kasi-only')),
  });
  registerActs(bot, RAPAT_ACTS, HANDLERS);
}
