import type { NetworkingRecordInput } from '@tiecraft/core'

/** Turns of the habits that a record shows, and how many of them were bad. */
export type HabitCounts = {
  readonly unthanked: readonly [bad: number, turns: number]
  readonly premature: readonly [bad: number, turns: number]
  /** Favors not given back, of those received. */
  readonly notGivenBack: readonly [bad: number, turns: number]
}

const help: ReadonlySet<string> = new Set(['help_received', 'referral_received'])

/** Counts them as they were drawn. */
export function habitCounts({ contacts, activities }: NetworkingRecordInput): HabitCounts {
  const count = (isCounted: (type: string) => boolean): number =>
    activities.filter(({ type }) => isCounted(type)).length
  const helped = count((type) => help.has(type))
  const trusted = new Set(contacts.filter(({ startingStage }) => startingStage === 'business').map(({ id }) => id))
  const asks = activities.filter((it) => it.type === 'approach_sent' && it.ask === 'referral')
  const early = asks.filter((it) => 'contactId' in it && !trusted.has(it.contactId ?? ''))
  return {
    unthanked: [Math.max(0, helped - count((type) => type === 'thanks_sent')), helped],
    premature: [early.length, asks.length],
    notGivenBack: [Math.max(0, helped - count((type) => type === 'help_given')), helped],
  }
}

/** The logarithm of how likely they are, each turn being bad with a probability of its own. */
export function habitLikelihood(counts: HabitCounts, shares: Readonly<Record<keyof HabitCounts, number>>): number {
  return (['unthanked', 'premature', 'notGivenBack'] as const).reduce((sum, habit) => {
    const [bad, turns] = counts[habit]
    const share = Math.min(0.995, Math.max(0.005, shares[habit]))
    return sum + bad * Math.log(share) + (turns - bad) * Math.log1p(-share)
  }, 0)
}
