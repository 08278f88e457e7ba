import type { ActivityType } from '@tiecraft/core/rules'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { builder } from '../builder.ts'
import { ActivityTypeRef } from '../code/enums.ts'

/** The arguments that filter a list of activities. */
export const activityFilterArgs = builder.args((t) => ({
  types: t.field({
    access: 'everyone',
    type: [ActivityTypeRef],
    description: 'Only activities of these types, such as `[APPROACH_SENT]`; all types where absent.',
  }),
  from: t.field({ access: 'everyone', type: 'DateTime', description: 'Only entries at this moment or later.' }),
  until: t.field({ access: 'everyone', type: 'DateTime', description: 'Only entries before this moment.' }),
}))

type ActivityFilter = {
  readonly types?: readonly ActivityType[] | null | undefined
  readonly from?: Date | null | undefined
  readonly until?: Date | null | undefined
}

/** The condition for activities of some types and of a period. */
export function activityFilter({ types, from, until }: ActivityFilter): Prisma.ActivityWhereInput {
  return {
    ...(types && { type: { in: [...types] } }),
    ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
  }
}

/** The default order of activities. */
export const latestFirst = { field: 'at', direction: 'desc' } as const
