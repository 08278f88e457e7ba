import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { connectionOf } from '../list/connection.ts'
import { rootList } from '../list/root-list.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { RoleRef } from './role.ts'

// No node, since objects of `node` need another scope.
const AuditEntryRef = builder.prismaObject('AuditEntry', {
  access: 'admin',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the entry; `node` does not take it.',
      resolve: ({ id }) => encodeGlobalID('AuditEntry', id),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    requestId: t.exposeString('requestId'),
    role: t.expose('role', { type: RoleRef, nullable: true }),
    apiKeyId: t.id({
      nullable: true,
      description: 'Id of the API key of the request; null without one.',
      resolve: ({ apiKeyId }) => apiKeyId && encodeGlobalID('ApiKey', apiKeyId),
    }),
    subject: t.exposeString('subject', { nullable: true }),
    action: t.exposeString('action'),
    seekerId: t.id({
      nullable: true,
      description: 'Id of the seeker it was about, kept after the seeker is removed; null if it was about none.',
      resolve: ({ seekerId }) => seekerId && encodeGlobalID('Seeker', seekerId),
    }),
  }),
})

const AuditEntryConnectionRef = connectionOf('AuditEntry', AuditEntryRef)

const lastEntryFirst = { list: 'audit entries', by: ['at', 'id'], direction: 'desc' } as const

builder.queryFields((t) => ({
  auditEntries: t.connection(
    {
      access: 'admin',
      type: AuditEntryRef,
      description: 'The audit log: changes, and reads of shared data by advisers; latest first.',
      args: {
        seekerId: t.arg.globalID({ for: SeekerRef, description: 'Only entries about this seeker.' }),
        since: t.arg({ type: 'DateTime', description: 'Only entries at this moment or later.' }),
      },
      resolve: (_root, { seekerId, since, ...page }, { prisma, tenantId }) => {
        const ofSeeker = seekerId ? { seekerId: uuidOf(seekerId.id) } : {}
        const where = { tenantId, ...ofSeeker, ...(since && { at: { gte: since } }) }
        return rootList({ where, order: lastEntryFirst, page }, (query) => prisma.auditEntry.findMany(query))
      },
    },
    AuditEntryConnectionRef,
  ),
}))
