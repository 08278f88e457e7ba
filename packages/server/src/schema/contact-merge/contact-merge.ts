import { ownRows } from '../../access/own-rows.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { connectionOf } from '../list/connection.ts'
import { nodeId } from '../list/node-id.ts'
import type { PageArguments } from '../list/page.ts'
import { relatedList } from '../list/related-list.ts'
import { SeekerRef } from '../seeker/seeker.ts'

export const ContactMergeRef = builder.prismaNode('ContactMerge', {
  access: 'portal_and_seeker',
  id: nodeId,
  findUnique: (id, { tenantId, access }) => ({ tenantId_id: { tenantId, id: uuidOf(id) }, ...ownRows(access) }),
  nullable: true,
  fields: (t) => ({
    keptContact: t.relation('keptContact'),
    removedExternalId: t.exposeID('removedExternalId'),
    mergedAt: t.expose('mergedAt', { type: 'DateTime' }),
  }),
})

const ContactMergeConnectionRef = connectionOf('ContactMerge', ContactMergeRef)

const lastMergeFirst = { list: 'merges', by: ['mergedAt', 'id'], direction: 'desc' } as const

builder.prismaObjectFields(SeekerRef, (t) => ({
  merges: t.connection(
    {
      access: 'portal_and_seeker',
      description: 'Merges of contacts that can be undone, latest first.',
      ...relatedList('merges', ContactMergeRef, (_args: PageArguments) => ({ order: lastMergeFirst })),
    },
    ContactMergeConnectionRef,
  ),
}))
