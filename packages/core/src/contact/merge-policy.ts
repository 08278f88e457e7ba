import * as z from 'zod'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse } from '../issue/result.ts'
import { type MergeChoice, type MergedField, mergeChoices } from './merge-choices.ts'

function chosen<const Choices extends readonly [MergeChoice, ...MergeChoice[]]>(field: string, choices: Choices) {
  return z.enum(choices).optional().describe(`Whose ${field} the merged contact gets; \`${choices[0]}\` if not given.`)
}

/** Which contact's value each field keeps when two contacts are merged. */
export const mergePolicySchema = z
  .strictObject({
    name: chosen('name', mergeChoices.name),
    channel: chosen('channel', mergeChoices.channel),
    employer: chosen('employer', mergeChoices.employer),
    jobTitle: chosen('job title', mergeChoices.jobTitle),
    email: chosen('e-mail address', mergeChoices.email),
    profileUrl: chosen('profile', mergeChoices.profileUrl),
    phone: chosen('phone number', mergeChoices.phone),
    introducedBy: chosen('introducer', mergeChoices.introducedBy),
    knownSince: chosen('date of first acquaintance', mergeChoices.knownSince),
    lastContactedAt: chosen('last contact', mergeChoices.lastContactedAt),
    startingStage: chosen('starting stage', mergeChoices.startingStage),
    closeness: chosen('closeness', mergeChoices.closeness),
    contactEveryDays: chosen('interval', mergeChoices.contactEveryDays),
    snoozedUntil: chosen('snooze', mergeChoices.snoozedUntil),
    influence: chosen('influence', mergeChoices.influence),
    yearsShared: chosen('number of years shared', mergeChoices.yearsShared),
    note: chosen('note', mergeChoices.note),
    offers: chosen('offers', mergeChoices.offers),
    needs: chosen('needs', mergeChoices.needs),
    tags: chosen('tags', mergeChoices.tags),
  } satisfies Record<MergedField, unknown>)
  .readonly()

/** Which contact's value each field keeps when two contacts are merged. */
export type MergePolicy = z.output<typeof mergePolicySchema>

/** Parses a merge policy, or says what is allowed. */
export function parseMergePolicy(input: unknown): Result<MergePolicy> {
  const parsed = mergePolicySchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}
