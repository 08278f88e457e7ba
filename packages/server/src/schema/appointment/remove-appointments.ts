import { removeAppointments } from '../../store/appointment/remove-appointments.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'
import { AppointmentRef } from './appointment.ts'

builder.relayMutationField(
  'removeAppointments',
  {
    description: 'Appointments to remove from a seeker.',
    inputFields: (t) => ({
      seekerId: seekerIdField(t),
      appointmentIds: t.globalIDList({
        for: [AppointmentRef],
        required: true,
        description: 'Ids of the appointments.',
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description:
      'Removes appointments, all or none, as if they had never been arranged; what they became stays logged.',
    resolve: async (_root, { input: { seekerId, appointmentIds } }, context) => {
      const removal = { seekerId: seekerId.id, appointmentIds: appointmentIds.map(({ id }) => id) }
      return payloadOf(await removeAppointments(removal, context))
    },
  },
  {
    description: 'The removed appointments, or the errors of the input.',
    outputFields: (t) => ({
      externalIds: t.idList({
        description: "The portal's own ids of the appointments, in the order of the input; empty if there are errors.",
        resolve: ({ value = [] }) => [...value],
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
