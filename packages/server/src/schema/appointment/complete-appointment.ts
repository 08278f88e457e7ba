import { appointmentOutcomeSchema } from '@tiecraft/core/storage'
import { completeAppointment } from '../../store/appointment/complete-appointment.ts'
import { ActivityRef } from '../activity/activity.ts'
import { builder } from '../builder.ts'
import '../code/enums.ts'
import { inputOf } from '../input/input-of.ts'
import { toCoreInput } from '../input/record-input.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { AppointmentRef } from './appointment.ts'
import { appointmentField } from './appointment-field.ts'

const AppointmentOutcomeInput = inputOf('AppointmentOutcomeInput', appointmentOutcomeSchema)

builder.relayMutationField(
  'completeAppointment',
  {
    description: 'An appointment that took place, and how it went.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      appointmentId: t.globalID({ for: AppointmentRef, required: true, description: 'Id of the appointment.' }),
      version: t.int({ description: 'The version that is expected; another is refused. Absent to accept any.' }),
      outcome: t.field({
        type: AppointmentOutcomeInput,
        required: true,
        description: 'How it went.',
      }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description:
      'Says that an appointment took place and logs what it became: conversations, an event with its hours, or an interview.',
    resolve: async (_root, { input: { appointmentId, version, outcome } }, context) => {
      const completion = {
        appointmentId: appointmentId.id,
        version: version ?? undefined,
        outcome: toCoreInput(outcome),
      }
      return payloadOf(await completeAppointment(completion, context))
    },
  },
  {
    description: 'The appointment and what was logged of it, or the errors of the input.',
    outputFields: (t) => ({
      appointment: appointmentField(
        t,
        'The appointment that took place; null if there are errors.',
        ({ appointmentId }) => appointmentId,
      ),
      activities: t.prismaField({
        type: [ActivityRef],
        description: 'What was logged; empty if there are errors.',
        resolve: (query, { value }, _args, { prisma, tenantId }) =>
          prisma.activity.findMany({
            ...query,
            where: { tenantId, id: { in: [...(value?.activityIds ?? [])] } },
            orderBy: { id: 'asc' },
          }),
      }),
      userErrors: userErrorsField(t),
    }),
  },
)
