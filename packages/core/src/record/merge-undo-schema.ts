import * as z from 'zod'
import { contactSchema } from '../contact/contact-schema.ts'
import { idSchema } from '../value/text-schema.ts'
import { contactFields } from './contact-fields.ts'

const place = z.int().min(0)

const movedActivitySchema = z
  .strictObject({
    id: idSchema.describe('Id of the activity.'),
    fields: z.array(z.enum(contactFields)).readonly().describe('Where it was named.'),
  })
  .readonly()
  .describe('An activity that named the contact removed.')

const movedListSchema = z
  .strictObject({
    id: idSchema.describe('Id of the update or the appointment.'),
    places: z.array(place).readonly().describe('Where it stood among the contacts.'),
    keptPlace: place.optional().describe('Where the contact kept was put instead, if it was not there already.'),
  })
  .readonly()
  .describe('An update that went to the contact removed, or an appointment with it.')

/** What undoes a merge of two contacts, as plain data. */
export const mergeUndoSchema = z
  .strictObject({
    kept: contactSchema.describe('The contact kept, as it was before.'),
    merged: contactSchema.describe('The contact kept, as the merge left it.'),
    removed: contactSchema.describe('The contact removed.'),
    removedFrom: place.describe('Its place among the contacts.'),
    introducedContactIds: z.array(idSchema).readonly().describe('Ids of the contacts who came through it.'),
    movedActivities: z.array(movedActivitySchema).readonly().describe('The activities that named it.'),
    movedUpdates: z.array(movedListSchema).readonly().describe('The updates that went to it.'),
    movedAppointments: z.array(movedListSchema).default([]).readonly().describe('The appointments with it.'),
  })
  .readonly()
  .describe('What undoes a merge of two contacts.')

/** What `undoMerge` needs to undo a merge; plain data that can be stored. */
export type MergeUndo = z.output<typeof mergeUndoSchema>
