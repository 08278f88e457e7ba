import { byRate } from '../funnel/by-step.ts'
import { deriveFunnel } from '../funnel/derive-funnel.ts'
import { type ChannelCounts, type FunnelCounts, type StepCount, totalCounts } from '../funnel/funnel-counts.ts'
import { itemsAsOf } from '../funnel/items-as-of.ts'
import { type CountsByTie, countsByTie } from '../funnel/overall-rates.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { addDays } from '../value/days.ts'

/** A funnel as it was at a moment, with résumés handed out, in which people count by how much they tell. */
export type Look = { readonly funnel: FunnelCounts; readonly byTie: CountsByTie }

/** The funnel of today, and those of earlier weeks, each derived when it is asked for. */
export type Looks = { readonly today: Look; readonly earlier: readonly (() => Look)[] }

/** What is named must have been as good as clear so many days ago, too (assumptions). */
export const lookAgainAfterDays = [7, 14] as const

/** By so much less sure one may have been then (an assumption). */
const doubtThen = 0.05

/** The funnel of today, of a week and of two weeks ago: what is named asks all three, so that nobody stumbles into a cause. */
export function looksAt({ funnel, items, channels, now }: Situation): Looks {
  const lookAt = (counts: FunnelCounts): Look => {
    const evidence = byEvidence(counts)
    return { funnel: evidence, byTie: countsByTie(evidence, channels) }
  }
  const lookBack = (days: number): (() => Look) => {
    const then = addDays(now, -days)
    return once(() => lookAt(deriveFunnel(itemsAsOf(items, then), then)))
  }
  return { today: lookAt(funnel), earlier: lookAgainAfterDays.map(lookBack) }
}

/** Whether something was as probable in every earlier look, or nearly. */
export function wasClear({ earlier }: Looks, certainty: number, probabilityAt: (look: Look) => number): boolean {
  return earlier.every((look) => isNearly(certainty, probabilityAt(look())))
}

/** Whether a probability was as good as sure in an earlier week. */
export function isNearly(certainty: number, probability: number): boolean {
  return probability >= certainty - doubtThen
}

function once<Value>(derive: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: derive() }
    return known.value
  }
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
