import type { AppointmentState } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { builder } from '../builder.ts'
import { AppointmentStateRef } from '../code/enums.ts'

/** The arguments that filter a list of appointments. */
export const appointmentFilterArgs = builder.args((t) => ({
  states: t.field({
    access: 'everyone',
    type: [AppointmentStateRef],
    description: 'Only appointments in these states now, such as `[UPCOMING, OVERDUE]`; all where absent.',
  }),
  from: t.field({ access: 'everyone', type: 'DateTime', description: 'Only those that begin then or later.' }),
  until: t.field({ access: 'everyone', type: 'DateTime', description: 'Only those that begin before this moment.' }),
}))

type AppointmentFilter = {
  readonly states?: readonly AppointmentState[] | null | undefined
  readonly from?: Date | null | undefined
  readonly until?: Date | null | undefined
}

/** The condition for appointments in some states at a moment, and of a period. */
export function appointmentFilter({ states, from, until }: AppointmentFilter, now: Date): Prisma.AppointmentWhereInput {
  return {
    ...(states && inStates(states, now)),
    ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
  }
}

/** The condition for appointments in some states; an empty choice, which Prisma would ignore, is met by none. */
function inStates(states: readonly AppointmentState[], now: Date): Prisma.AppointmentWhereInput {
  return states.length > 0 ? { OR: states.map((state) => conditionOf(state, now)) } : { id: { in: [] } }
}

function conditionOf(state: AppointmentState, now: Date): Prisma.AppointmentWhereInput {
  switch (state) {
    case 'upcoming':
      return { status: null, endsAt: { gt: now } }
    case 'overdue':
      return { status: null, endsAt: { lte: now } }
    default:
      return { status: state }
  }
}

/** The default order of appointments. */
export const soonestFirst = { field: 'at', direction: 'asc' } as const
