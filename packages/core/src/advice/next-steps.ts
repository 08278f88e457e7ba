import type { Channel } from '../channel/channel-schema.ts'
import type { FunnelStep } from '../funnel/funnel-step.ts'
import { type FirstStepRule, firstStepTable } from './first-step-table.ts'

/** How to get into a channel, and what to do next there: codes of the catalogue, or a portal's own sentences. */
export type NextSteps = {
  /** None for those who are in already. */
  readonly waysIn: readonly string[]
  /** In order: what has not led on yet, or else the last of the first steps. */
  readonly nextSteps: readonly string[]
}

/**
 * Says how to get into a channel and what to do next there.
 *
 * Who belongs there or has approached somebody is in. Of the first steps those are left that lead to a step which nobody
 * there has reached; of a portal's own steps it is not known where they lead, so they all are.
 */
export function findNextSteps(
  { waysIn, firstSteps }: Channel,
  { reached, belongs }: { readonly reached: Readonly<Record<FunnelStep, number>>; readonly belongs: boolean },
): NextSteps {
  const isIn = belongs || reached.approached > 0
  const ahead = firstSteps.filter((step) => {
    const rule = ruleOf(step)
    return !rule || (reached[rule.leadsTo] === 0 && !(rule.getsIn && belongs))
  })
  return { waysIn: isIn ? [] : waysIn, nextSteps: ahead.length > 0 ? ahead : firstSteps.slice(-1) }
}

const rules: Readonly<Record<string, FirstStepRule>> = firstStepTable

/** A portal's own sentence may be called `constructor`, so only what the table owns is read. */
function ruleOf(step: string): FirstStepRule | undefined {
  return Object.hasOwn(rules, step) ? rules[step] : undefined
}
