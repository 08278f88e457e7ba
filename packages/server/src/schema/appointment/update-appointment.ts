import { updateAppointment } from '../../store/appointment/update-appointment.ts'
import { builder } from '../builder.ts'
import { AppointmentChangesInput, toCoreChanges } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { AppointmentRef } from './appointment.ts'
import { appointmentField } from './appointment-field.ts'

builder.relayMutationField(
  'updateAppointment',
  {
    description: 'Changes to an appointment.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      appointmentId: t.globalID({ for: AppointmentRef, required: true, description: 'Id of the appointment.' }),
      version: t.int({
        description: 'The version that the changes expect; another version is refused. Absent to accept any.',
      }),
      changes: t.field({ type: AppointmentChangesInput, required: true, description: 'The changed fields.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description:
      'Changes some fields of an appointment. A cleared `status` opens it again; a status that is set logs nothing.',
    resolve: async (_root, { input: { appointmentId, version, changes } }, context) => {
      const change = { appointmentId: appointmentId.id, changes: toCoreChanges(changes), version: version ?? undefined }
      return payloadOf(await updateAppointment(change, context))
    },
  },
  {
    description: 'The changed appointment, or the errors of the input.',
    outputFields: (t) => ({
      appointment: appointmentField(t, 'The changed appointment; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
