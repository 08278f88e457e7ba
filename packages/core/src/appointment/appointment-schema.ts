import * as z from 'zod'
import { comfortSchema } from '../seeker/seeker-schema.ts'
import { instantSchema } from '../value/instant.ts'
import { idSchema, textSchema } from '../value/text-schema.ts'
import { timeZoneSchema } from '../value/time-zone-schema.ts'
import { appointmentKinds, appointmentStatuses } from './appointment-table.ts'

/** A talk, an event or an interview that is arranged for a moment. */
export const appointmentSchema = z
  .strictObject({
    id: idSchema.describe("The portal's own id of the appointment."),
    kind: z.enum(appointmentKinds).describe('What is arranged.'),
    at: instantSchema.describe('When it begins.'),
    minutes: z.int().min(1).max(1_440).optional().describe('How long it takes, 1 to 1,440 minutes.'),
    timeZone: timeZoneSchema.optional().describe('IANA time zone of the place, such as `Europe/Madrid`.'),
    contactIds: z
      .array(idSchema)
      .max(200)
      .default([])
      .readonly()
      .describe('Ids of the contacts whom the seeker is to meet, each once.'),
    channel: idSchema.optional().describe('Id of the channel it belongs to, if any.'),
    employer: textSchema(200).optional().describe('The employer, such as of an interview.'),
    title: textSchema(200).optional().describe('What the seeker calls it.'),
    place: textSchema(500).optional().describe('Where it is: an address, a phone number or a link.'),
    note: textSchema(2_000).optional().describe("The seeker's own note."),
    predictedComfort: comfortSchema.optional().describe('Comfort expected: 1 is very hard, 5 is easy.'),
    arrangedAt: instantSchema.optional().describe('When it was arranged; if not given, it always counts as arranged.'),
    status: z.enum(appointmentStatuses).optional().describe('Whether it took place or was cancelled; open until then.'),
  })
  .readonly()
  .describe('A talk, an event or an interview that is arranged for a moment.')

/** A talk, an event or an interview that is arranged for a moment. */
export type Appointment = z.output<typeof appointmentSchema>

/** The maximum number of appointments in a record. */
export const maxAppointments = 1_000

/** The appointments of a record. */
export const appointmentsSchema = z.array(appointmentSchema).max(maxAppointments).readonly()
