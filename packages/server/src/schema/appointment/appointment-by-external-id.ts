import { visibleAppointments } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { externalIdArgs, externalKey } from '../list/by-external-id.ts'
import { AppointmentRef } from './appointment.ts'

builder.queryField('appointmentByExternalId', (t) =>
  t.prismaField({
    // An adviser does not know which ids a portal has given.
    access: 'portal_and_seeker',
    type: AppointmentRef,
    nullable: true,
    description: "The appointment with this id of the portal's own; null if the seeker has none.",
    args: externalIdArgs,
    resolve: (query, _root, args, { prisma, tenantId, access }) => {
      const key = externalKey(args, tenantId)
      return key
        ? prisma.appointment.findUnique({ ...query, where: { ...key, AND: visibleAppointments(access) } })
        : null
    },
  }),
)
