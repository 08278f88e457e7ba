import { queryFromInfo } from '@pothos/plugin-prisma'
import { marketSchema } from '@tiecraft/core/storage'
import { NIL } from 'uuid'
import { visibleActivities, visibleSeekers } from '../../sharing/visible-rows.ts'
import { isExternalId } from '../../store/row/external-id.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { preferencesFromRow } from '../../store/seeker/seeker-row.ts'
import { builder } from '../builder.ts'
import { SelfReportTopicRef } from '../code/enums.ts'
import { GoalRef } from '../gap/target.ts'
import { countedConnectionOf } from '../list/connection.ts'
import { nodeId } from '../list/node-id.ts'
import { seekersSorted } from '../list/order.ts'
import { rootList } from '../list/root-list.ts'
import { changedSince, updatedSince } from '../list/updated-since.ts'
import { rowIdIn } from '../plugin/ids/node-id-of.ts'
import { MarketRef } from './market.ts'
import { SeekerPreferencesRef } from './preferences.ts'

const SelfReportRef = builder.prismaObject('SelfReport', {
  fields: (t) => ({
    topic: t.expose('topic', { access: 'everyone', type: SelfReportTopicRef }),
    text: t.exposeString('text', { access: 'shared', nullable: true }),
  }),
})

const byPosition = { orderBy: { position: 'asc' } } as const

export const SeekerRef = builder.prismaNode('Seeker', {
  select: { id: true, preferences: true },
  localeOf: (row) => preferencesFromRow(row)?.locale,
  id: { ...nodeId, access: 'everyone' },
  findUnique: (id, { tenantId, access }) => ({
    tenantId_id: { tenantId, id: uuidOf(id) },
    AND: visibleSeekers(access),
  }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeID('externalId', { access: 'everyone' }),
    goal: t.field({
      access: 'everyone',
      type: GoalRef,
      nullable: true,
      description: "The seeker's goal; null if there is none.",
      select: { goalOutcome: true, goalBy: true, goalCount: true, goalRole: true },
      resolve: ({ goalOutcome: outcome, goalBy: by, goalCount, goalRole }) =>
        outcome && by ? { outcome, by, count: goalCount ?? 1, role: goalRole ?? undefined } : null,
    }),
    hoursPerWeek: t.exposeFloat('hoursPerWeek', { access: 'everyone', nullable: true }),
    searchStartedAt: t.expose('searchStartedAt', { access: 'everyone', type: 'DateTime', nullable: true }),
    comfort: t.exposeInt('comfort', { access: 'everyone', nullable: true }),
    networkSize: t.exposeInt('networkSize', { access: 'everyone', nullable: true }),
    affiliations: t.exposeIDList('affiliations', { access: 'sensitive' }),
    market: t.field({
      access: 'everyone',
      type: MarketRef,
      nullable: true,
      description: 'The job market of the search; null if the portal gave none.',
      select: { market: true },
      resolve: ({ market }) => (market === null ? null : marketSchema.parse(market)),
    }),
    preferences: t.field({
      access: 'everyone',
      type: SeekerPreferencesRef,
      nullable: true,
      description:
        'In which zone, language, hours and days the seeker would like plans, reports and calendars; null if they gave none.',
      resolve: (row) => preferencesFromRow(row),
    }),
    selfReports: t.relation('selfReports', { access: 'everyone', type: SelfReportRef, query: byPosition }),
    version: t.exposeInt('version', { access: 'everyone' }),
    createdAt: t.expose('createdAt', { access: 'everyone', type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { access: 'everyone', type: 'DateTime' }),
  }),
})

const SeekerConnectionRef = countedConnectionOf('Seeker', SeekerRef)

builder.queryFields((t) => ({
  seeker: t.prismaField({
    access: 'everyone',
    type: SeekerRef,
    nullable: true,
    description: 'The seeker with this id; null if there is none.',
    args: {
      id: t.arg.id({ access: 'everyone', required: true, description: 'Id of the seeker.' }),
    },
    resolve: (query, _root, { id }, { prisma, tenantId, access }) =>
      prisma.seeker.findUnique({
        ...query,
        where: { tenantId_id: { tenantId, id: rowIdIn(id, 'Seeker') ?? NIL }, AND: visibleSeekers(access) },
      }),
  }),
  seekerByExternalId: t.prismaField({
    access: 'everyone',
    type: SeekerRef,
    nullable: true,
    description: "The seeker with this id of the portal's own; null if there is none.",
    args: {
      externalId: t.arg.id({ access: 'everyone', required: true, description: "The portal's own id of the seeker." }),
    },
    resolve: (query, _root, { externalId }, { prisma, tenantId, access }) =>
      isExternalId(externalId)
        ? prisma.seeker.findUnique({
            ...query,
            where: { tenantId_externalId: { tenantId, externalId }, ...visibleSeekers(access) },
          })
        : null,
  }),
}))

builder.queryFields((t) => ({
  seekers: t.connection(
    {
      access: 'everyone',
      type: SeekerRef,
      description: 'All seekers, by default in order of creation.',
      args: {
        updatedSince: t.arg({ access: 'everyone', type: 'DateTime', description: updatedSince }),
        inactiveSince: t.arg({
          access: 'everyone',
          type: 'DateTime',
          description: 'Only seekers of whom nothing has been logged that happened at this moment or later.',
        }),
        ...seekersSorted.args,
      },
      resolve: (_root, { updatedSince: since, inactiveSince, orderBy, ...page }, context, info) => {
        const { prisma, tenantId, access } = context
        const where = {
          tenantId,
          ...changedSince(since).where,
          ...(inactiveSince && {
            activities: { none: { at: { gte: inactiveSince }, AND: visibleActivities(access) } },
          }),
          AND: visibleSeekers(access),
        }
        const order = seekersSorted.order(orderBy, { field: 'created_at', direction: 'asc' })
        return rootList(
          { where, order, page },
          (query, columns) => {
            const own = { id: true, preferences: true, ...columns } as const
            const { select } = queryFromInfo({ context, info, select: own, paths: [['nodes'], ['edges', 'node']] })
            return prisma.seeker.findMany({ ...query, select })
          },
          () => prisma.seeker.count({ where }),
        )
      },
    },
    SeekerConnectionRef,
  ),
}))
