import type { InputShapeFromFields } from '@pothos/core'
import { visibleTargetEmployers } from '../../sharing/visible-rows.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { countedConnectionOf } from '../list/connection.ts'
import { nodeId } from '../list/node-id.ts'
import { targetEmployersSorted } from '../list/order.ts'
import type { PageArguments } from '../list/page.ts'
import { relatedList } from '../list/related-list.ts'
import { changedSince, updatedSince } from '../list/updated-since.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { PeopleAtRef } from './people-at.ts'

export const TargetEmployerRef = builder.prismaNode('TargetEmployer', {
  localeOf: ({ seekerId }, { localeOf }) => localeOf(seekerId),
  id: { ...nodeId, access: 'everyone' },
  findUnique: (id, { tenantId, access }) => ({
    tenantId_id: { tenantId, id: uuidOf(id) },
    ...visibleTargetEmployers(access),
  }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeID('externalId', { access: 'shared' }),
    name: t.exposeString('name', { access: 'shared' }),
    role: t.exposeString('role', { access: 'shared', nullable: true }),
    motivation: t.exposeInt('motivation', { access: 'everyone', nullable: true }),
    posting: t.exposeString('posting', { access: 'shared', nullable: true }),
    note: t.exposeString('note', { access: 'shared', nullable: true }),
    version: t.exposeInt('version', { access: 'everyone' }),
    createdAt: t.expose('createdAt', { access: 'everyone', type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { access: 'everyone', type: 'DateTime' }),
    rank: t.int({
      access: 'everyone',
      description:
        'The place among the target employers, 1 for the first: by motivation, then who is known there, then whether an opening is known, then the order of the list.',
      resolve: async ({ id, seekerId }, _args, { employerOf }) => (await employerOf(seekerId, id)).rank,
    }),
    people: t.field({
      access: 'derived',
      type: PeopleAtRef,
      description: 'Whom the seeker knows there, by the strictly normalized name of the employer.',
      resolve: async ({ id, seekerId }, _args, { employerOf }) => (await employerOf(seekerId, id)).people,
    }),
    because: t.field({
      access: 'derived',
      type: [BecauseRef],
      description: 'The reasons for its place.',
      resolve: async ({ id, seekerId }, _args, { employerOf }) => [...(await employerOf(seekerId, id)).because],
    }),
  }),
})

const args = builder.args((t) => ({
  updatedSince: t.field({ access: 'everyone', type: 'DateTime', description: updatedSince }),
}))

type Args = PageArguments & InputShapeFromFields<typeof args & typeof targetEmployersSorted.args>

const TargetEmployerConnectionRef = countedConnectionOf('TargetEmployer', TargetEmployerRef)

builder.prismaObjectFields(SeekerRef, (t) => ({
  targetEmployers: t.connection(
    {
      access: 'everyone',
      description: 'The employers the seeker would like to work for, by default in the order of the list.',
      args: { ...args, ...targetEmployersSorted.args },
      ...relatedList('targetEmployers', TargetEmployerRef, ({ updatedSince: since, orderBy }: Args) => ({
        where: changedSince(since).where,
        order: targetEmployersSorted.order(orderBy, { field: 'created_at', direction: 'asc' }),
      })),
    },
    TargetEmployerConnectionRef,
  ),
}))
