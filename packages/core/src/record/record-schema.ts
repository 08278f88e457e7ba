import * as z from 'zod'
import { activitySchema } from '../activity/activity-schema.ts'
import { appointmentsSchema } from '../appointment/appointment-schema.ts'
import { contactSchema } from '../contact/contact-schema.ts'
import { type EmployerPart, targetEmployersSchema } from '../employer/target-employer-schema.ts'
import { seekerSchema } from '../seeker/seeker-schema.ts'

/** The maximum number of contacts in a record. */
export const maxContacts = 20_000

/** The maximum number of activities in a record. */
export const maxActivities = 200_000

/** Everything known about one seeker's networking: who they are, whom they know, what happened. */
export const networkingRecordSchema = z
  .strictObject({
    seeker: seekerSchema,
    contacts: z.array(contactSchema).max(maxContacts).readonly().describe('The people the seeker knows.'),
    activities: z.array(activitySchema).max(maxActivities).readonly().describe('What happened, in any order.'),
    appointments: appointmentsSchema.default([]).describe('What is arranged, at most 1,000, in any order.'),
    targetEmployers: targetEmployersSchema
      .default([])
      .describe('The employers the seeker would like to work for, at most 500, in any order.'),
  })
  .readonly()
  .describe('Everything known about one seeker: who they are, whom they know, what happened.')

/** Everything known about one seeker: who they are, whom they know, what happened; no target employers where absent. */
export type NetworkingRecord = Omit<z.output<typeof networkingRecordSchema>, 'targetEmployers'> & EmployerPart

/** The contacts, activities and appointments of a record, or those that a change needs; no appointments where absent. */
export type RecordPart = Pick<NetworkingRecord, 'contacts' | 'activities'> &
  Partial<Pick<NetworkingRecord, 'appointments'>>

/** A record before parsing: moments may be ISO strings, fields with defaults may be absent. */
export type NetworkingRecordInput = z.input<typeof networkingRecordSchema>
