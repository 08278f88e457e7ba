import { recentDays } from '@tiecraft/core/rules'
import type { Context } from '../../request/context.ts'
import { type LoadedTogether, loadTogether } from '../../request/load-together.ts'
import { visibleActivities } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { SeekerRef } from './seeker.ts'

type Latest = { readonly createdAt: Date; readonly latestAt: Date | undefined }

const loaders = new WeakMap<Context, LoadedTogether<Latest>>()

/** When seekers were added and last active, as far as a caller may see; of all seekers of a page by one statement. */
function latestOf(context: Context): LoadedTogether<Latest> {
  const loader = loaders.get(context) ?? loadTogether((ids) => loadLatest(ids, context))
  loaders.set(context, loader)
  return loader
}

async function loadLatest(
  ids: readonly string[],
  { prisma, tenantId, access }: Context,
): Promise<ReadonlyMap<string, Latest>> {
  const latest = { orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }], take: 1, select: { at: true } }
  const rows = await prisma.seeker.findMany({
    where: { tenantId, id: { in: [...ids] } },
    select: { id: true, createdAt: true, activities: { where: visibleActivities(access), ...latest } },
  })
  return new Map(rows.map(({ id, createdAt, activities: [last] }) => [id, { createdAt, latestAt: last?.at }]))
}

const recentMs = recentDays * 86_400_000

builder.prismaObjectFields(SeekerRef, (t) => ({
  lastActivityAt: t.field({
    access: 'everyone',
    type: 'DateTime',
    nullable: true,
    description: 'When the latest logged activity happened; null while nothing is logged.',
    resolve: async ({ id }, _args, context) => (await latestOf(context).get(id)).latestAt,
  }),
  stalledSince: t.field({
    access: 'everyone',
    type: 'DateTime',
    nullable: true,
    description: `When the latest activity happened, or without one when the seeker was added, if that is ${recentDays} days ago or more (an assumption); otherwise null.`,
    resolve: async ({ id }, _args, context) => {
      const { createdAt, latestAt } = await latestOf(context).get(id)
      const since = latestAt ?? createdAt
      return context.now.getTime() - since.getTime() >= recentMs ? since : null
    },
  }),
}))
