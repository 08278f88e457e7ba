import type { InputShapeFromFields } from '@pothos/core'
import { visibleAppointments } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { appointmentsSorted } from '../list/order.ts'
import type { PageArguments } from '../list/page.ts'
import { relatedList } from '../list/related-list.ts'
import { changedSince, updatedSince } from '../list/updated-since.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { AppointmentConnectionRef, AppointmentRef } from './appointment.ts'
import { appointmentFilter, appointmentFilterArgs, soonestFirst } from './appointment-filter.ts'

const changedArgs = builder.args((t) => ({
  updatedSince: t.field({ access: 'everyone', type: 'DateTime', description: updatedSince }),
}))
const args = { ...changedArgs, ...appointmentFilterArgs, ...appointmentsSorted.args }

type Args = PageArguments & InputShapeFromFields<typeof args>

builder.prismaObjectFields(SeekerRef, (t) => ({
  appointments: t.connection(
    {
      access: 'everyone',
      description: 'What is arranged for the seeker and what was, by default in order of time.',
      args,
      ...relatedList(
        'appointments',
        AppointmentRef,
        ({ updatedSince: since, orderBy, ...filter }: Args, { access, now }) => ({
          where: { ...changedSince(since).where, AND: [appointmentFilter(filter, now), visibleAppointments(access)] },
          order: appointmentsSorted.order(orderBy, soonestFirst),
        }),
      ),
    },
    AppointmentConnectionRef,
  ),
}))
