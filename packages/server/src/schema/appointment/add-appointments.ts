import { addAppointments } from '../../store/appointment/add-appointments.ts'
import { builder } from '../builder.ts'
import { AppointmentInput, toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { AppointmentRef } from './appointment.ts'

builder.relayMutationField(
  'addAppointments',
  {
    description: 'Appointments to add to a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      appointments: t.field({
        type: [AppointmentInput],
        required: true,
        description: "The appointments, in any order; they name contacts by the portal's own ids.",
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Adds appointments to a seeker, all or none; a seeker has at most 1,000.',
    resolve: async (_root, { input: { seekerId, appointments } }, context) =>
      payloadOf(await addAppointments(seekerId.id, toCoreInput(appointments), context)),
  },
  {
    description: 'The stored appointments, or the errors of the input.',
    outputFields: (t) => ({
      appointments: t.prismaField({
        type: [AppointmentRef],
        description: 'The stored appointments, in the order of the input; empty if there are errors.',
        resolve: (query, { value: ids = [] }, _args, { prisma, tenantId }) =>
          prisma.appointment.findMany({ ...query, where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
