import { queryFromInfo } from '@pothos/plugin-prisma'
import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../request/context.ts'
import { visibleActivities } from '../../sharing/visible-rows.ts'
import { ActivityRef } from '../activity/activity.ts'
import { builder } from '../builder.ts'
import { ContactRef } from './contact.ts'

const key = { id: true, seekerId: true } as const

type Noted = { readonly id: string; readonly seekerId: string }

const loaders = new WeakMap<Context, WeakMap<readonly FieldNode[], DataLoader<string, Noted | null>>>()

/** Loads the latest activity with a note of each contact of a list, by one statement. */
function loaderOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, Noted | null> {
  // Pothos notes for each entry which of the fields below it have been read.
  const { select } = queryFromInfo({ context, info, typeName: 'Activity', select: key })
  const ofRequest = loaders.get(context) ?? new WeakMap<readonly FieldNode[], DataLoader<string, Noted | null>>()
  loaders.set(context, ofRequest)
  const load = async (ids: readonly string[]) => {
    const { prisma, tenantId, access } = context
    const where = { note: { not: null }, ...visibleActivities(access) }
    const latest = { where, orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }], take: 1, select }
    const rows = await prisma.contact.findMany({
      where: { tenantId, id: { in: [...ids] } },
      select: { id: true, activities: latest },
    })
    const byContact = new Map(rows.map(({ id, activities: [noted] }) => [id, noted]))
    return ids.map((id) => byContact.get(id) ?? null)
  }
  const loader = ofRequest.get(info.fieldNodes) ?? new DataLoader(load)
  ofRequest.set(info.fieldNodes, loader)
  return loader
}

builder.prismaObjectFields(ContactRef, (t) => ({
  lastNoted: t.field({
    access: 'everyone',
    type: ActivityRef,
    nullable: true,
    description: 'The latest activity with the contact of which a note was logged; null if there is none.',
    resolve: ({ id }, _args, context, info) => loaderOf(context, info).load(id),
  }),
}))
