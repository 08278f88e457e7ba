import { appointmentState } from '@tiecraft/core'
import { visibleAppointments } from '../../sharing/visible-rows.ts'
import { appointmentStatusOf } from '../../store/appointment/appointment-row.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { AppointmentKindRef, AppointmentStateRef } from '../code/enums.ts'
import { ContactRef } from '../contact/contact.ts'
import { contactsOfRows } from '../contact/person-of.ts'
import { countedConnectionOf } from '../list/connection.ts'
import { nodeId } from '../list/node-id.ts'

export const AppointmentRef = builder.prismaNode('Appointment', {
  localeOf: ({ seekerId }, { localeOf }) => localeOf(seekerId),
  id: { ...nodeId, access: 'everyone' },
  findUnique: (id, { tenantId, access }) => ({
    tenantId_id: { tenantId, id: uuidOf(id) },
    ...visibleAppointments(access),
  }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeID('externalId', { access: 'shared' }),
    kind: t.expose('kind', { access: 'everyone', type: AppointmentKindRef }),
    state: t.field({
      access: 'everyone',
      type: AppointmentStateRef,
      description: 'How it stands now.',
      resolve: ({ kind, at, minutes, status }, _args, { now }) =>
        appointmentState({ kind, at, minutes: minutes ?? undefined, status: appointmentStatusOf({ status }) }, now),
    }),
    at: t.expose('at', { access: 'everyone', type: 'DateTime' }),
    minutes: t.exposeInt('minutes', { access: 'everyone', nullable: true }),
    endsAt: t.expose('endsAt', { access: 'everyone', type: 'DateTime' }),
    timeZone: t.exposeString('timeZone', { access: 'everyone', nullable: true }),
    contacts: t.field({
      access: 'portal_and_seeker',
      type: [ContactRef],
      description: 'The contacts whom the seeker is to meet.',
      resolve: ({ contactIds }, _args, context, info) => contactsOfRows(contactIds, context, info),
    }),
    channel: t.exposeID('channel', { access: 'sensitive', nullable: true }),
    employer: t.exposeString('employer', { access: 'shared', nullable: true }),
    title: t.exposeString('title', { access: 'shared', nullable: true }),
    place: t.exposeString('place', { access: 'shared', nullable: true }),
    note: t.exposeString('note', { access: 'shared', nullable: true }),
    predictedComfort: t.exposeInt('predictedComfort', { access: 'everyone', nullable: true }),
    arrangedAt: t.expose('arrangedAt', { access: 'everyone', type: 'DateTime', nullable: true }),
    version: t.exposeInt('version', { access: 'everyone' }),
    createdAt: t.expose('createdAt', { access: 'everyone', type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { access: 'everyone', type: 'DateTime' }),
  }),
})

export const AppointmentConnectionRef = countedConnectionOf('Appointment', AppointmentRef)
