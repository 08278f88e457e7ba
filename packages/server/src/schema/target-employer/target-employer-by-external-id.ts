import { visibleTargetEmployers } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { externalIdArgs, externalKey } from '../list/by-external-id.ts'
import { TargetEmployerRef } from './target-employer.ts'

builder.queryField('targetEmployerByExternalId', (t) =>
  t.prismaField({
    // An adviser does not know which ids a portal has given.
    access: 'portal_and_seeker',
    type: TargetEmployerRef,
    nullable: true,
    description: "The target employer with this id of the portal's own; null if the seeker has none.",
    args: externalIdArgs,
    resolve: (query, _root, args, { prisma, tenantId, access }) => {
      const key = externalKey(args, tenantId)
      return key
        ? prisma.targetEmployer.findUnique({ ...query, where: { ...key, AND: visibleTargetEmployers(access) } })
        : null
    },
  }),
)
