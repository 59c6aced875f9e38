/** The list of needs with its filters and pages (A1). */
import type { Composer } from 'grammy';
import type { KesraContext } from '../../bot/context.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { replyCard } from '../../bot/answers.ts';
import { registerFilters } from '../../bot/register-list.ts';
import type { Card } from '../../outbox/message.ts';
import { type Facet, KEBUTUHAN_LIST, type ListFilter, NO_FILTER } from './kebutuhan-filter.ts';
import { type FacetOption, facetCard, listCard, wordOptions } from './kebutuhan-list.card.ts';
import { listBidang } from './list-bidang.ts';
import { listKebutuhan } from './list-kebutuhan.ts';

/** An official of a desa has one desa to see: no filter by it. */
function facetsOf(actor: Actor): Facet[] {
  return actor.peran === 'DESA' ? ['status', 'bidang', 'urgensi'] : ['status', 'desa', 'bidang', 'urgensi'];
}

async function chosenWords({ deps, t }: KesraContext, actor: Actor, filter: ListFilter): Promise<string[]> {
  const { status, desaId, bidangId, urgensi } = filter;
  const desa = desaId === undefined ? [] : (await listDesa(deps, actor)).filter(({ id }) => id === desaId);
  const bidang = bidangId === undefined ? [] : (await listBidang(deps, actor)).filter(({ id }) => id === bidangId);
  return [
    ...(status ? [t.plain('kebutuhan-status', { status })] : []),
    ...[...desa, ...bidang].map(({ nama }) => nama),
    ...(urgensi ? [t.plain('kebutuhan-urgensi', { urgensi })] : []),
  ];
}

async function buildList(ctx: KesraContext, actor: Actor, filter: ListFilter): Promise<Card> {
  const page = await listKebutuhan(ctx.deps, actor, filter);
  const chosen = await chosenWords(ctx, actor, filter);
  return listCard(
    page,
    { filter, chosen, facets: facetsOf(actor), year: yearIn(actor.zona, ctx.deps.clock.now()) },
    ctx.t,
  );
}

async function optionsOf(ctx: KesraContext, actor: Actor, facet: Facet, filter: ListFilter): Promise<FacetOption[]> {
  if (facet === 'status' || facet === 'urgensi') return wordOptions(facet, filter, ctx.t);
  const rest = { ...filter, page: 0 };
  return facet === 'desa'
    ? (await listDesa(ctx.deps, actor)).map(({ id, nama }) => ({ text: nama, filter: { ...rest, desaId: id } }))
    : (await listBidang(ctx.deps, actor)).map(({ id, nama }) => ({ text: nama, filter: { ...rest, bidangId: id } }));
}

/** Shows the list from its beginning. */
export async function showList(ctx: KesraContext, actor: Actor): Promise<void> {
  await replyCard(ctx, await buildList(ctx, actor, NO_FILTER));
}

export function registerList(bot: Composer<KesraContext>): void {
  registerFilters(bot, KEBUTUHAN_LIST, {
    list: buildList,
    question: async (ctx, actor, asked) =>
      facetCard(asked.facet, await optionsOf(ctx, actor, asked.facet, asked.filter), asked, ctx.t),
  });
}
