import { contactEffects } from '../activity/contact-effects.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { daysBetween } from '../value/days.ts'
import { type AskedLog, logOf } from './asked-log.ts'

/** How many favors the seeker gave and received recently. */
export type ReciprocityBalance = {
  /** Favors given, introductions made included. */
  readonly given: number
  /** Favors received. */
  readonly received: number
  /** Days counted, up to now. */
  readonly windowDays: number
}

/** How far back favors are counted. */
export type ReciprocityWindow = {
  /** Days counted, up to now; 90 if not given. */
  readonly windowDays?: number
}

/** Counts favors given and received, introductions included, over the last 90 days or another window. */
export function reciprocityBalance(...asked: AskedLog<ReciprocityWindow>): ReciprocityBalance {
  const { activities, now } = logOf(asked)
  const windowDays = asked[1]?.windowDays ?? thresholds.reciprocityWindow.value
  const balance = { given: 0, received: 0 }
  for (const { type, at } of activities) {
    const effect = contactEffects[type]
    if ('favor' in effect && daysBetween(at, now) <= windowDays) balance[effect.favor] += 1
  }
  return { ...balance, windowDays }
}
