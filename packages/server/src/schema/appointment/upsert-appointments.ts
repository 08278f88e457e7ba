import type { Appointment } from '../../../generated/prisma/client.ts'
import { upsertAppointments } from '../../store/appointment/upsert-appointments.ts'
import { builder } from '../builder.ts'
import { AppointmentUpsertInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { allOrNothingDescription, upsertedRef, withStored } from '../payload/upserted.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { AppointmentRef } from './appointment.ts'

const UpsertedAppointmentRef = upsertedRef<Appointment>('UpsertedAppointment', 'portal_and_seeker', (t) => ({
  appointment: t.field({
    type: AppointmentRef,
    nullable: true,
    description: 'The appointment as it is stored now; null if there is none.',
    resolve: ({ stored }) => stored(),
  }),
}))

builder.relayMutationField(
  'upsertAppointments',
  {
    description: 'Appointments of a seeker to add or to change.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      appointments: t.field({
        type: [AppointmentUpsertInput],
        required: true,
        description: 'At most 1,000 appointments, in any order.',
      }),
      allOrNothing: t.boolean({ description: allOrNothingDescription, defaultValue: false }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: "Adds or changes appointments by the portal's own ids; a refused row leaves the others as they are.",
    resolve: async (_root, { input: { seekerId, appointments, allOrNothing } }, context) => {
      const rows = appointments.map(toCoreChanges)
      const given = { seekerId: seekerId.id, rows, allOrNothing: allOrNothing ?? false }
      return payloadOf(await upsertAppointments(given, context))
    },
  },
  {
    description: 'What was done with each row, or the errors of the input.',
    outputFields: (t) => ({
      results: t.field({
        type: [UpsertedAppointmentRef],
        nullable: true,
        description: 'What was done with each row, in the order of the input; null if there are errors.',
        resolve: ({ value }, _args, { prisma, tenantId }) =>
          withStored(value, (ids) => prisma.appointment.findMany({ where: { tenantId, id: { in: ids } } })),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
