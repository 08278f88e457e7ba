import { visibleActivities } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { externalIdArgs, externalKey } from '../list/by-external-id.ts'
import { ActivityRef } from './activity.ts'

builder.queryField('activityByExternalId', (t) =>
  t.prismaField({
    // An adviser does not know which ids a portal has given.
    access: 'portal_and_seeker',
    type: ActivityRef,
    nullable: true,
    description: "The activity with this id of the portal's own; null if the seeker has none.",
    args: externalIdArgs,
    resolve: (query, _root, args, { prisma, tenantId, access }) => {
      const key = externalKey(args, tenantId)
      return key ? prisma.activity.findUnique({ ...query, where: { ...key, AND: visibleActivities(access) } }) : null
    },
  }),
)
