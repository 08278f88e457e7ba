import * as z from 'zod'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse } from '../issue/result.ts'
import { type MergeChoice, type MergedField, mergeChoices } from './merge-choices.ts'

function chosen<const Choices extends readonly [MergeChoice, ...MergeChoice[]]>(choices: Choices) {
  return z.enum(choices).optional()
}

const mergePolicySchema = z
  .strictObject({
    name: chosen(mergeChoices.name),
    channel: chosen(mergeChoices.channel),
    employer: chosen(mergeChoices.employer),
    jobTitle: chosen(mergeChoices.jobTitle),
    email: chosen(mergeChoices.email),
    profileUrl: chosen(mergeChoices.profileUrl),
    introducedBy: chosen(mergeChoices.introducedBy),
    knownSince: chosen(mergeChoices.knownSince),
    lastContactedAt: chosen(mergeChoices.lastContactedAt),
    startingStage: chosen(mergeChoices.startingStage),
    closeness: chosen(mergeChoices.closeness),
    contactEveryDays: chosen(mergeChoices.contactEveryDays),
    snoozedUntil: chosen(mergeChoices.snoozedUntil),
    influence: chosen(mergeChoices.influence),
    yearsShared: chosen(mergeChoices.yearsShared),
    offers: chosen(mergeChoices.offers),
    needs: chosen(mergeChoices.needs),
  } satisfies Record<MergedField, unknown>)
  .readonly()

/** How fields of two contacts become one; a field left out goes by its first choice in `mergeChoices`. */
export type MergePolicy = z.output<typeof mergePolicySchema>

/** Reads how fields of two contacts are to become one, or says what is allowed. */
export function parseMergePolicy(input: unknown): Result<MergePolicy> {
  const parsed = mergePolicySchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}
