/** The buttons with which minutes are read, submitted, sent back, approved and fetched again (C2). */
import { InputFile } from 'grammy';
import { join } from 'node:path';
import { replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Actor } from '../kontak/actor.ts';
import { approveNotulen } from './approve-notulen.ts';
import { whyClosed } from './change-notulen.ts';
import { fetchNotula } from './fetch-notula.ts';
import { naskahCards } from './naskah.card.ts';
import { formatRapat } from './notulen.ts';
import { nt, pageCard, sendCard, submitCard } from './notulen.card.ts';
import { type Handler, refuseWithPage, withNotulen } from './notulen-page.bot.ts';
import { submitNotulen, whyUnready } from './submit-notulen.ts';

async function sendFile(ctx: KesraContext, actor: Actor, notulenId: number, kind: 'pdf' | 'docx'): Promise<void> {
  const found = await fetchNotula(ctx.deps, actor, { notulenId });
  if (!found.ok) return replyRefusal(ctx, found);
  await ctx.answerCallbackQuery();
  const { name, ...files } = found.value;
  await ctx.replyWithDocument(new InputFile(join(ctx.deps.dataDir, files[kind]), `${name}.${kind}`));
}

export const ENDING: Readonly<Record<string, Handler>> = {
  text: (ctx, actor, { id }) =>
    withNotulen(ctx, actor, { rapatId: id }, async (view) => {
      await ctx.answerCallbackQuery();
      const back = [[{ text: ctx.t.plain('notulen-button-page'), data: nt('open', id) }]];
      for (const card of naskahCards(view, back, ctx.t)) await replyCard(ctx, card);
    }),
  ready: (ctx, actor, { id, number }) =>
    withNotulen(ctx, actor, { notulenId: id }, async (view) => {
      if (!view.access.write) return replyRefusal(ctx, { ok: false, code: 'notulen-not-found' });
      const unready = whyClosed(view) ?? whyUnready(view, ctx.deps.clock.now());
      if (unready) return refuseWithPage(ctx, actor, { notulenId: id }, unready);
      if (view.revision !== number) {
        const vars = { nomor: formatRapat(view.nomor) };
        return refuseWithPage(ctx, actor, { notulenId: id }, { ok: false, code: 'notulen-changed', vars });
      }
      await turnCard(ctx, submitCard(view, ctx.t));
    }),
  submit: async (ctx, actor, { id, number }) => {
    const done = await submitNotulen(ctx.deps, actor, { notulenId: id, revision: number, at: ctx.at });
    if (!done.ok) return refuseWithPage(ctx, actor, { notulenId: id }, done);
    await turnCard(ctx, pageCard(done.value, ctx.t), ctx.t.plain('notulen-submitted'));
  },
  return: (ctx, actor, { id, number }) =>
    withNotulen(ctx, actor, { notulenId: id }, async (view) => {
      const nomor = formatRapat(view.nomor);
      if (!view.access.approve) return replyRefusal(ctx, { ok: false, code: 'notulen-not-found' });
      if (view.status !== 'DIAJUKAN' || view.revision !== number) {
        const code = view.status === 'DISETUJUI' ? 'notulen-approved' : 'notulen-changed';
        return refuseWithPage(ctx, actor, { notulenId: id }, { ok: false, code, vars: { nomor } });
      }
      await ctx.forms.start('notulen-return', { notulenId: id, revision: number, nomor });
    }),
  send: (ctx, actor, { id, number }) =>
    withNotulen(ctx, actor, { notulenId: id }, async (view) => {
      const nomor = formatRapat(view.nomor);
      if (!view.access.approve) return replyRefusal(ctx, { ok: false, code: 'notulen-not-found' });
      if (view.status === 'DISETUJUI' || view.revision !== number) {
        const code = view.status === 'DISETUJUI' ? 'notulen-approved' : 'notulen-changed';
        return refuseWithPage(ctx, actor, { notulenId: id }, { ok: false, code, vars: { nomor } });
      }
      await turnCard(ctx, sendCard(view, ctx.t));
    }),
  approve: async (ctx, actor, { id, number }) => {
    // Documents take a moment.
    await ctx.replyWithChatAction('upload_document');
    const done = await approveNotulen(ctx.deps, actor, { notulenId: id, revision: number, at: ctx.at });
    if (!done.ok) return refuseWithPage(ctx, actor, { notulenId: id }, done);
    const nomor = formatRapat(done.value.nomor);
    await turnCard(ctx, pageCard(done.value, ctx.t), ctx.t.plain('notulen-approved-toast', { nomor }));
    const count = done.value.itemList.length;
    const items = { text: ctx.t.plain('notulen-button-tindak-lanjut'), data: 'cmd:tindaklanjut' };
    await replyCard(ctx, {
      text: ctx.t('notulen-approved-done', { nomor, count }),
      keyboard: count > 0 ? [[items]] : [],
    });
  },
  pdf: (ctx, actor, { id }) => sendFile(ctx, actor, id, 'pdf'),
  docx: (ctx, actor, { id }) => sendFile(ctx, actor, id, 'docx'),
};
