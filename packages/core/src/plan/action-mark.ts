import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { textSchema } from '../value/text-schema.ts'
import { isTaskId } from './task-id.ts'

/** What became of a planned action. */
export const actionStatuses = ['done', 'skipped', 'snoozed'] as const

/** What a seeker says became of an action that was planned; the last word on an action counts. */
export const actionMarkSchema = z
  .strictObject({
    actionId: textSchema(2_000).refine(isTaskId, { error: 'action_id' }).describe('Id of the action.'),
    status: z.enum(actionStatuses).describe('What became of it.'),
    at: instantSchema.describe('When that was said.'),
    until: instantSchema.optional().describe('Not before then, for an action that was snoozed.'),
    minutes: z.int().min(0).max(1_440).optional().describe('How long it took, for an action that was done.'),
  })
  .readonly()
  .describe('What became of an action that was planned.')

export type ActionMark = z.output<typeof actionMarkSchema>
