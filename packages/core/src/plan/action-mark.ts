import * as z from 'zod'
import { instantSchema } from '../value/instant.ts'
import { textSchema } from '../value/text-schema.ts'
import { isActionId } from './task-id.ts'

/** The outcome of a planned action. */
export const actionStatuses = ['done', 'skipped', 'snoozed'] as const

/** The outcome of a planned action as the seeker reports it; the latest mark counts. */
export const actionMarkSchema = z
  .strictObject({
    actionId: textSchema(2_000).refine(isActionId, { error: 'action_id' }).describe('Id of the action.'),
    status: z.enum(actionStatuses).describe('The outcome.'),
    at: instantSchema.describe('When the seeker reported it.'),
    until: instantSchema.optional().describe('The moment before which a snoozed action is not planned again.'),
    minutes: z.int().min(0).max(1_440).optional().describe('Minutes that a done action took.'),
  })
  .readonly()
  .describe('The outcome of a planned action.')

/** What became of an action of a week's plan. */
export type ActionMark = z.output<typeof actionMarkSchema>
