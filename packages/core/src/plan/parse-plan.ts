import type * as z from 'zod'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { type ActionMark, actionMarkSchema } from './action-mark.ts'
import { eventSchema, type NetworkingEvent } from './event.ts'
import { type PlanPreferences, planPreferencesSchema } from './plan-options.ts'

/** Parses the preferences for a week, or lists every issue. */
export function parsePlanPreferences(input: unknown): Result<PlanPreferences> {
  return parse(planPreferencesSchema, input)
}

/** Parses the outcome of an action, or lists every issue; it cannot be in the future. */
export function parseActionMark(input: unknown, { now }: { readonly now: Date }): Result<ActionMark> {
  const parsed = parse(actionMarkSchema, input)
  if (!parsed.success) return parsed
  const { at } = parsed.value
  const early: Issue = { code: 'in_the_future', path: ['at'], at: at.toISOString(), now: now.toISOString() }
  return resultOf(parsed.value, at > now ? [early] : [])
}

/** Parses an event, or lists every issue. */
export function parseEvent(input: unknown): Result<NetworkingEvent> {
  return parse(eventSchema, input)
}

function parse<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value> {
  const parsed = schema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}
