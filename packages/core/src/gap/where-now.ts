import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import type { FunnelStep } from '../funnel/funnel-step.ts'
import type { ReciprocityBalance } from '../reciprocity/reciprocity-balance.ts'
import { type RelationshipCondition, relationshipConditions } from '../relationship/condition.ts'
import { updatesDue } from '../relationship/updates-due.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { Hours } from '../situation/hours.ts'
import { type StepsPerWeek, stepsPerWeek } from '../situation/steps-per-week.ts'
import { type SearchCounts, searchCounts } from './search-counts.ts'

/** Where are you now? */
export type WhereNow = {
  /** People approached a week, over at most the last four weeks. */
  readonly approachesPerWeek: number
  /** People who reached each step a week, over the same weeks. */
  readonly perWeek: StepsPerWeek
  /** Hours a week planned and logged. */
  readonly hours: Hours
  /** People who reached each step in this search. */
  readonly reached: Readonly<Record<FunnelStep, number>>
  /** What has happened in this search, each thing counted as what it is. */
  readonly counts: SearchCounts
  /** People known: the contacts listed, or the network size named where that is more. */
  readonly contacts: number
  /** Channels in which somebody was approached. */
  readonly channelsTried: number
  /** How many relationships stand at each stage. */
  readonly stages: Readonly<Record<RelationshipStage, number>>
  /** How many relationships are in each condition. */
  readonly conditions: Readonly<Record<RelationshipCondition, number>>
  /** People who did not answer and are owed one more note. */
  readonly followUpsDue: number
  /** Close people who are owed a short update on the search. */
  readonly updatesDue: number
  /** Favors that wait for thanks. */
  readonly thanksOwed: number
  /** Favors given and received lately. */
  readonly reciprocity: ReciprocityBalance
}

/** Sums up where a seeker's networking stands. */
export function whereNow(situation: Situation): WhereNow {
  const { now, record, channels, pace, hours, funnel, relationships, thanksOwed, reciprocity } = situation
  const findings = relationships.flatMap((relationship) => relationship.findings)
  const updates = updatesDue(relationships, channels, now)
  return {
    approachesPerWeek: pace.perWeek,
    perWeek: stepsPerWeek(situation),
    hours,
    reached: totalCounts(funnel).reached,
    counts: searchCounts(situation),
    contacts: Math.max(relationships.length, record.seeker.networkSize ?? 0),
    channelsTried: Object.values(funnel).filter(({ reached }) => reached.approached > 0).length,
    stages: countBy(relationshipStages, relationships, ({ state }) => state.stage),
    conditions: countBy(relationshipConditions, relationships, ({ condition }) => condition),
    followUpsDue: findings.filter(({ code }) => code === 'follow_up_due').length,
    updatesDue: updates.reduce((sum, { contactIds }) => sum + contactIds.length, 0),
    thanksOwed: thanksOwed.length,
    reciprocity,
  }
}

function countBy<Key extends string, Entry>(
  keys: readonly Key[],
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): Readonly<Record<Key, number>> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
  for (const entry of entries) counts[keyOf(entry)] += 1
  return counts
}
