import type { Channel } from '../channel/channel-schema.ts'
import type { FunnelStep } from '../funnel/funnel-step.ts'
import { type FirstStepRule, firstStepTable } from './first-step-table.ts'

/** How to get into a channel, and what to do next there: codes of the catalogue, or a portal's own sentences. */
export type NextSteps = {
  /** Empty for seekers who are in already. */
  readonly waysIn: readonly string[]
  /** In order: the steps that have not led on yet, or else the last first step. */
  readonly nextSteps: readonly string[]
}

/**
 * Says how to get into a channel and what to do next there.
 *
 * A seeker who belongs to the channel or has approached somebody there is in. First steps remain while nobody there has
 * reached the funnel step they lead to. Where a portal's own steps lead is unknown, so all of them remain.
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

/** A portal's own sentence may be `constructor`, so only own keys of the table are read. */
function ruleOf(step: string): FirstStepRule | undefined {
  return Object.hasOwn(rules, step) ? rules[step] : undefined
}
