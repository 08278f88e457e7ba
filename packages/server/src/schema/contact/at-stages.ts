import { channels } from '@tiecraft/core'
import type { RelationshipStage } from '@tiecraft/core/rules'
import { relationshipStages } from '@tiecraft/core/rules'
import type { Prisma } from '../../../generated/prisma/client.ts'

/** The condition for contacts at some stages: by the summary of their log, or by the starting stage without one. */
export function atStages(stages: readonly RelationshipStage[]): Prisma.ContactWhereInput {
  const wanted = [...stages]
  const elsewhere = relationshipStages.filter((stage) => !wanted.includes(stage))
  const usual: Prisma.ContactWhereInput = wanted.includes('known')
    ? { channel: { notIn: channelsStartingAt(elsewhere) } }
    : { channel: { in: channelsStartingAt(wanted) } }
  return {
    OR: [
      { summary: { stage: { in: wanted } } },
      { summary: null, startingStage: { in: wanted } },
      { summary: null, startingStage: null, ...usual },
    ],
  }
}

function channelsStartingAt(stages: readonly RelationshipStage[]): string[] {
  return channels.filter(({ startingStage }) => stages.includes(startingStage ?? 'known')).map(({ id }) => id)
}
