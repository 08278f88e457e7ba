import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { type Channel, channelSchema } from './channel-schema.ts'
import { channels } from './channels.ts'

/**
 * Adds a networking channel to the catalogue, or replaces the one with its id.
 *
 * @example
 * const result = defineChannel({
 *   id: 'coding_meetup', label: 'Coding meetups', tie: 'cold', closeness: 'network', startingStage: 'known',
 *   reach: 'new_people', why: 'People there like to show what they build.', waysIn: ['Come as you are.'], firstSteps: ['Pick one talk.'],
 *   access: 'open', hoursPerApproach: 1, comfortAsked: 3,
 * })
 * result.success // => true
 */
export function defineChannel(channel: unknown, catalogue: readonly Channel[] = channels): Result<readonly Channel[]> {
  const parsed = channelSchema.safeParse(channel)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, channel))
  const others = catalogue.filter(({ id }) => id !== parsed.data.id)
  return resultOf([...others, parsed.data], [])
}
