import { chanceFrom } from '../chance.ts'
import { corePolicy } from '../hours/core-policy.ts'
import { type Law, laws } from '../hours/law.ts'
import { type PolicyId, policies } from '../hours/policies.ts'
import { oracle, searchBy } from '../hours/search.ts'
import { drawTruePlaces } from '../hours/seeker.ts'
import { worldOf } from '../world/worlds.ts'
import { type Figure, meanOf, ratioOf } from './figure.ts'
import type { Plot, Study, StudyOptions } from './study.ts'

const weeks = 26

/** The worlds: how rates differ, and the share of the oracle's referrals to reach under each law. */
const cases = [
  { world: 'independent', says: 'as published', scarcity: 0.73, cap: 0.66 },
  { world: 'near', says: 'alike within a seeker', scarcity: 0.77, cap: 0.71 },
  { world: 'close_know_little', says: 'close ties know little new', scarcity: 0.71, cap: 0.66 },
] as const

/** So many points of a hundred at most may core bring less than the best of the simple rules. */
const margin = -0.03

/** What hours divided as advised bring, compared with simple rules on the same seekers. */
export const hours: Study = {
  id: 'hours',
  asks: "What share of an oracle's referrals do hours divided as advised bring, in half a year?",
  run: (options) => {
    const measured = laws.flatMap((law) => cases.map((it) => measure(it, law, options)))
    return { figures: measured.flatMap(({ figures }) => figures), plots: measured.map(({ plot }) => plot) }
  },
}

const ids = ['core', ...Object.keys(policies)] as const

type Rules = Readonly<Record<string, number>>

function measure(
  { world: id, says, ...targets }: (typeof cases)[number],
  law: Law,
  { people, seed, set }: StudyOptions,
): { readonly figures: readonly Figure[]; readonly plot: Plot } {
  const world = worldOf(id, set)
  const searches = Array.from({ length: people }, (_, index) => {
    const places = drawTruePlaces(world, chanceFrom(`${seed} hours ${set} ${id} ${index}`))
    const search = { weeks, hours: 6, law }
    const byRule: Rules = Object.fromEntries(
      ids.map((rule) => {
        const policy = rule === 'core' ? corePolicy : policyOf(rule)
        const chance = chanceFrom(`${seed} hours ${set} ${id} ${index} ${law} ${rule}`)
        return [rule, searchBy(policy, places, { ...search, chance })]
      }),
    )
    return { byRule, best: oracle(places, search) }
  })
  const when = `${says}, ${law === 'cap' ? 'hard cap' : 'law of scarcity'}`
  const shares = ids.map((rule) =>
    ratioOf(
      searches.map(({ byRule, best }) => [byRule[rule] ?? 0, best]),
      { row: `share of the oracle: ${rule}`, when, ...(rule === 'core' && { target: { atLeast: targets[law] } }) },
    ),
  )
  return { figures: [...shares, behindBest(searches, shares, when)], plot: barsOf(shares, when) }
}

function policyOf(rule: string) {
  const found = Object.entries(policies).find(([id]) => id === rule)
  if (!found) throw new Error(`There is no rule ${rule}.`)
  return found[1]
}

const compared: readonly PolicyId[] = ['greedy', 'fading_bonus', 'thompson', 'uniform']

/** By how much core lies before or behind the best of the simple rules, on the same seekers. */
function behindBest(
  searches: readonly { readonly byRule: Rules; readonly best: number }[],
  shares: readonly Figure[],
  when: string,
): Figure {
  const value = (rule: string): number => shares.find(({ row }) => row.endsWith(`: ${rule}`))?.value ?? 0
  const best = compared.reduce((one, other) => (value(other) > value(one) ? other : one))
  const mean = searches.reduce((sum, it) => sum + it.best, 0) / searches.length
  return meanOf(
    searches.map(({ byRule }) => ((byRule.core ?? 0) - (byRule[best] ?? 0)) / mean),
    { row: 'core less the best simple rule', when, unit: 'share', target: { atLeast: margin } },
  )
}

function barsOf(shares: readonly Figure[], when: string): Plot {
  const bars = shares.map(({ row, value }) => ({ label: row.replace(/^.*: /, ''), value }))
  return {
    kind: 'bars',
    id: `hours-${when.replaceAll(/\W+/g, '-')}`,
    title: `Share of the oracle's referrals: ${when}`,
    bars,
  }
}
