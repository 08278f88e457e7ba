import { encodeGlobalID } from '@pothos/plugin-relay'
import { ownRows } from '../../access/own-rows.ts'
import { builder } from '../builder.ts'
import { enumOf } from '../code/enum-of.ts'
import { connectionOf } from '../list/connection.ts'
import { rootList } from '../list/root-list.ts'

const RemovedKindRef = enumOf(
  'RemovedKind',
  'What was removed.',
  ['seeker', 'contact', 'activity', 'appointment', 'target_employer'],
  {
    seeker: 'A seeker, with all stored data.',
    contact: 'A contact, removed or merged into another.',
    activity: 'An activity.',
    appointment: 'An appointment.',
    target_employer: 'A target employer.',
  },
)

const typeNames = {
  seeker: 'Seeker',
  contact: 'Contact',
  activity: 'Activity',
  appointment: 'Appointment',
  target_employer: 'TargetEmployer',
} as const

const RemovalRef = builder.prismaObject('Removal', {
  access: 'portal_and_seeker',
  fields: (t) => ({
    kind: t.expose('kind', { type: RemovedKindRef }),
    removedId: t.id({
      description: 'The global id that it had.',
      resolve: ({ kind, id }) => encodeGlobalID(typeNames[kind], id),
    }),
    externalId: t.exposeID('externalId'),
    seekerId: t.id({
      description: 'Id of the seeker it belonged to; of itself for a seeker.',
      resolve: ({ seekerId }) => encodeGlobalID('Seeker', seekerId),
    }),
    removedAt: t.expose('removedAt', { type: 'DateTime' }),
  }),
})

const firstRemovedFirst = { list: 'removals', by: ['removedAt', 'id'], direction: 'asc' } as const

const RemovalConnectionRef = connectionOf('Removal', RemovalRef)

builder.queryFields((t) => ({
  removals: t.connection(
    {
      access: 'portal_and_seeker',
      type: RemovalRef,
      description: 'Removed entries in order of removal, for portals that keep a copy.',
      args: { since: t.arg({ type: 'DateTime', description: 'Only entries removed at this moment or later.' }) },
      resolve: (_root, { since, ...page }, { prisma, tenantId, access }) => {
        const where = { tenantId, ...(since && { removedAt: { gte: since } }), ...ownRows(access) }
        return rootList({ where, order: firstRemovedFirst, page }, (query) => prisma.removal.findMany(query))
      },
    },
    RemovalConnectionRef,
  ),
}))
