/** The buttons with which minutes are read, submitted, sent back, approved and fetched again (C2). */
import { noteWhenTold, sayWhenTold } from '../../office/tell/when-told.ts';
import { InputFile } from 'grammy';
import { join } from 'node:path';
import { replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { ActHandler } from '../../bot/register-acts.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { approveNotulen } from './approve-notulen.ts';
import { whyClosed } from './change-notulen.ts';
import { fetchNotula } from './fetch-notula.ts';
import { naskahCards } from './naskah.card.ts';
import { formatRapat } from './notulen.ts';
import { nt, pageCard, sendCard, submitCard } from './notulen.card.ts';
import type { NotulenView } from './notulen-view.ts';
import { refuseWithPage, withNotulen } from './notulen-page.bot.ts';
import { submitNotulen, whyUnready } from './submit-notulen.ts';
import { returnForm } from './return.form.ts';

async function sendFile(ctx: KesraContext, actor: Actor, notulenId: number, kind: 'pdf' | 'docx'): Promise<void> {
  const found = await fetchNotula(ctx.deps, actor, { notulenId });
  if (!found.ok) return replyRefusal(ctx, found);
  await ctx.answerCallbackQuery();
  const { name, ...files } = found.value;
  await ctx.replyWithDocument(new InputFile(join(ctx.deps.dataDir, files[kind]), `${name}.${kind}`));
}

const changed = ({ nomor }: NotulenView): Refusal => refuse('notulen-changed', { nomor: formatRapat(nomor) });
const whyApproved = ({ status, nomor }: NotulenView): Refusal | null =>
  status === 'DISETUJUI' ? refuse('notulen-approved', { nomor: formatRapat(nomor) }) : null;

/** Goes on with minutes that are still as the person saw them; an old button says how it stands, and draws the page anew. */
function asSeen(
  may: keyof NotulenView['access'],
  whyNot: (view: NotulenView, now: Date) => Refusal | null,
  go: (ctx: KesraContext, view: NotulenView) => Promise<void>,
): ActHandler {
  return (ctx, actor, { id, revision }) =>
    withNotulen(ctx, actor, { notulenId: id }, async (view) => {
      if (!view.access[may]) return replyRefusal(ctx, refuse('notulen-not-found'));
      const refusal = whyNot(view, ctx.deps.clock.now()) ?? (view.revision === revision ? null : changed(view));
      return refusal ? refuseWithPage(ctx, actor, { notulenId: id }, refusal) : go(ctx, view);
    });
}

export const ENDING = {
  text: (ctx, actor, { id }) =>
    withNotulen(ctx, actor, { rapatId: id }, async (view) => {
      await ctx.answerCallbackQuery();
      const back = [[{ text: ctx.t.plain('notulen-button-page'), data: nt('open', id) }]];
      for (const card of naskahCards(view, back, ctx.t)) await replyCard(ctx, card);
    }),
  ready: asSeen(
    'write',
    (view, now) => whyClosed(view) ?? whyUnready(view, now),
    (ctx, view) => turnCard(ctx, submitCard(view, ctx.t)),
  ),
  submit: async (ctx, actor, { id, revision }) => {
    const done = await submitNotulen(ctx.deps, actor, { notulenId: id, revision, at: ctx.at });
    if (!done.ok) return refuseWithPage(ctx, actor, { notulenId: id }, done);
    const said = await noteWhenTold({ deps: ctx.deps, actor, t: ctx.t }, ctx.t.plain('notulen-submitted'));
    await turnCard(ctx, pageCard(done.value, ctx.t), said);
  },
  return: asSeen(
    'approve',
    (view) => whyApproved(view) ?? (view.status === 'DIAJUKAN' ? null : changed(view)),
    (ctx, { id, revision, nomor }) =>
      ctx.forms.start(returnForm, { notulenId: id, revision, nomor: formatRapat(nomor) }),
  ),
  send: asSeen('approve', whyApproved, (ctx, view) => turnCard(ctx, sendCard(view, ctx.t))),
  approve: async (ctx, actor, { id, revision }) => {
    // Documents take a moment.
    await ctx.replyWithChatAction('upload_document');
    const done = await approveNotulen(ctx.deps, actor, { notulenId: id, revision, at: ctx.at });
    if (!done.ok) return refuseWithPage(ctx, actor, { notulenId: id }, done);
    const nomor = formatRapat(done.value.nomor);
    await turnCard(ctx, pageCard(done.value, ctx.t), ctx.t.plain('notulen-approved-toast', { nomor }));
    const count = done.value.itemList.length;
    const items = { text: ctx.t.plain('notulen-button-tindak-lanjut'), data: 'cmd:tindaklanjut' };
    await replyCard(ctx, {
      text: await sayWhenTold({ deps: ctx.deps, actor, t: ctx.t }, ctx.t('notulen-approved-done', { nomor, count })),
      keyboard: count > 0 ? [[items]] : [],
    });
  },
  pdf: (ctx, actor, { id }) => sendFile(ctx, actor, id, 'pdf'),
  docx: (ctx, actor, { id }) => sendFile(ctx, actor, id, 'docx'),
} satisfies Record<string, ActHandler>;
