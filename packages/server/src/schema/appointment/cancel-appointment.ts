import { cancelAppointment } from '../../store/appointment/cancel-appointment.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { AppointmentRef } from './appointment.ts'
import { appointmentField } from './appointment-field.ts'

builder.relayMutationField(
  'cancelAppointment',
  {
    description: 'An appointment to cancel.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      appointmentId: t.globalID({ for: AppointmentRef, required: true, description: 'Id of the appointment.' }),
      version: t.int({ description: 'The version that is expected; another is refused. Absent to accept any.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Cancels an appointment, which leaves nothing in the log; calendars mark it as cancelled.',
    resolve: async (_root, { input: { appointmentId, version } }, context) =>
      payloadOf(await cancelAppointment({ appointmentId: appointmentId.id, version: version ?? undefined }, context)),
  },
  {
    description: 'The cancelled appointment, or the errors of the input.',
    outputFields: (t) => ({
      appointment: appointmentField(t, 'The cancelled appointment; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
