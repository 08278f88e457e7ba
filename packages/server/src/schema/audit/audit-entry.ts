import { encodeGlobalID } from '@pothos/plugin-relay'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { RoleRef } from './role.ts'

// No node: what `node` finds needs another scope.
const AuditEntryRef = builder.prismaObject('AuditEntry', {
  fields: (t) => ({
    id: t.id({ description: 'Identifies the entry.', resolve: ({ id }) => encodeGlobalID('AuditEntry', id) }),
    at: t.expose('at', { type: 'DateTime' }),
    requestId: t.exposeString('requestId'),
    role: t.expose('role', { type: RoleRef, nullable: true }),
    apiKeyId: t.id({
      nullable: true,
      description: 'Id of the API key that was used, if one was.',
      resolve: ({ apiKeyId }) => apiKeyId && encodeGlobalID('ApiKey', apiKeyId),
    }),
    subject: t.exposeString('subject', { nullable: true }),
    action: t.exposeString('action'),
    seekerId: t.id({
      nullable: true,
      description: 'Id of the seeker whose data it was about; it outlives the seeker.',
      resolve: ({ seekerId }) => seekerId && encodeGlobalID('Seeker', seekerId),
    }),
  }),
})

builder.queryFields((t) => ({
  auditEntries: t.prismaConnection({
    type: AuditEntryRef,
    cursor: 'tenantId_id',
    description: 'What was changed, and what advisers saw of what seekers share, the last first.',
    args: {
      seekerId: t.arg.globalID({ for: SeekerRef, description: 'Only what was about this seeker.' }),
      since: t.arg({ type: 'DateTime', description: 'Only what happened then or later.' }),
    },
    resolve: (query, _root, { seekerId, since }, { prisma, tenantId }) =>
      prisma.auditEntry.findMany({
        ...query,
        where: { tenantId, ...(seekerId && { seekerId: uuidOf(seekerId.id) }), ...(since && { at: { gte: since } }) },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      }),
  }),
}))
