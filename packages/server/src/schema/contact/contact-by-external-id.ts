import { visibleContacts } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { externalIdArgs, externalKey } from '../list/by-external-id.ts'
import { ContactRef } from './contact.ts'

builder.queryField('contactByExternalId', (t) =>
  t.prismaField({
    // An adviser does not know which ids a portal has given.
    access: 'portal_and_seeker',
    type: ContactRef,
    nullable: true,
    description: "The contact with this id of the portal's own; null if the seeker has none.",
    args: externalIdArgs,
    resolve: (query, _root, args, { prisma, tenantId, access }) => {
      const key = externalKey(args, tenantId)
      return key ? prisma.contact.findUnique({ ...query, where: { ...key, AND: visibleContacts(access) } }) : null
    },
  }),
)
