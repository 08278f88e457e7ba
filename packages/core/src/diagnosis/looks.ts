import { byRate } from '../funnel/by-step.ts'
import { deriveFunnel } from '../funnel/derive-funnel.ts'
import { type ChannelCounts, type FunnelCounts, type StepCount, totalCounts } from '../funnel/funnel-counts.ts'
import { itemsAsOf } from '../funnel/items-as-of.ts'
import { type CountsByTie, countsByTie } from '../funnel/overall-rates.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { addDays } from '../value/days.ts'

/** A funnel as it was at a moment, with résumés handed out, in which people count by how much they tell. */
export type Look = { readonly funnel: FunnelCounts; readonly byTie: CountsByTie }

/** What is named must have been as clear so many days ago (an assumption). */
export const lookAgainAfterDays = 7

/** The funnel of today and of a week ago: what is named asks both, so that nobody stumbles into a cause by chance. */
export function looksAt({ funnel, items, channels, now }: Situation): readonly [today: Look, weekAgo: Look] {
  const weekAgo = addDays(now, -lookAgainAfterDays)
  const lookAt = (counts: FunnelCounts): Look => {
    const evidence = byEvidence(counts)
    return { funnel: evidence, byTie: countsByTie(evidence, channels) }
  }
  return [lookAt(funnel), lookAt(deriveFunnel(itemsAsOf(items, weekAgo), weekAgo))]
}

/** Lets a thousand résumés of one evening reach a step as few times as they tell of it, lest they hide all others. */
function byEvidence(funnel: FunnelCounts): FunnelCounts {
  return Object.fromEntries(Object.entries(funnel).map(([channel, counts]) => [channel, withEvidence(counts)]))
}

function withEvidence({ rates }: ChannelCounts): ChannelCounts {
  const tries = byRate((rate) => triesOf(rates[rate]))
  const reached = {
    approached: tries.replied,
    replied: tries.conversed,
    conversed: tries.referred,
    referred: tries.interviewed,
    interviewed: tries.offered,
    offered: rates.offered.successes,
  }
  return { reached, rates }
}

function triesOf({ successes, open }: StepCount): number {
  return open.reduce((sum, { attempts }) => sum + attempts, successes)
}

/** Whether some people of a funnel count for less than one each. */
export function hasOccasions({ items }: Pick<Situation, 'items'>): boolean {
  return items.some(({ occasion }) => occasion !== undefined)
}

/** All people of a funnel, each counted in full. */
export function peopleReached({ funnel }: Pick<Situation, 'funnel'>): ChannelCounts['reached'] {
  return totalCounts(funnel).reached
}
