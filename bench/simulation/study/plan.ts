import { chanceFrom } from '../chance.ts'
import { drawTruePlaces } from '../hours/seeker.ts'
import { asBefore, type Conduct, followPlan, listTenAskFive, type OldWays } from '../weeks/conduct.ts'
import { helpAgain } from '../weeks/doings.ts'
import { type Effects, effectWorlds } from '../weeks/effects.ts'
import type { WeekLife } from '../weeks/week-life.ts'
import { placesOf, worldOf } from '../world/worlds.ts'
import { type Figure, ratioOf } from './figure.ts'
import type { Study, StudyOptions } from './study.ts'

/** Weeks lived in somebody's own way, and weeks after that. */
const [before, after] = [4, 13]

/** The kinds of action that are left out one by one. */
const rules = [
  'thank',
  'nudge',
  'talk',
  'send_update',
  'revive',
  'practice',
  'list_people',
  'meet_people',
  'ask',
  'take_first_step',
] as const

/** Whether following the plan brings more than not following it, and what each kind of action adds. */
export const plan: Study = {
  id: 'plan',
  asks: 'Does following the plan bring more referrals, and what does each kind of action add?',
  run: (options) => ({ figures: effectWorlds.flatMap((effects) => measure(effects, options)) }),
}

function measure(effects: Effects, options: StudyOptions): readonly Figure[] {
  const people = Math.max(2, Math.round(options.people / 5))
  const lived = Array.from({ length: people }, (_, index) => {
    const by = (conduct: (ways: OldWays) => Conduct): number => referralsBy(conduct, { effects, index, options })
    const followed = by(() => followPlan())
    return {
      followed,
      asBefore: by(asBefore),
      listed: by(listTenAskFive),
      without: rules.map((rule) => (isTried(effects, options) ? by(() => followPlan(rule)) : followed)),
    }
  })
  const when = effects.id
  const better = { target: { atLeast: 1 } }
  return [
    ratioOf(
      lived.map((it) => [it.followed, it.asBefore]),
      { row: 'plan over going on as before', when, ...better },
    ),
    ratioOf(
      lived.map((it) => [it.followed, it.listed]),
      { row: 'plan over list ten, ask five', when, ...better },
    ),
    ...(isTried(effects, options) ? rules : []).map((rule, index) =>
      ratioOf(
        lived.map((it) => [it.followed, it.without[index] ?? 0]),
        { row: `plan over plan without ${rule}`, when },
      ),
    ),
  ]
}

/** Rules are left out where everything and where nothing but approaches matters, unless only a handful of people is simulated. */
function isTried({ id }: Effects, { people }: StudyOptions): boolean {
  return people >= 20 && (id === 'all matters' || id === 'plain')
}

type Lived = { readonly effects: Effects; readonly index: number; readonly options: StudyOptions }

function referralsBy(conductOf: (ways: OldWays) => Conduct, { effects, index, options }: Lived): number {
  const { seed, set } = options
  const chance = chanceFrom(`${seed} plan ${set} ${effects.id} ${index}`)
  const { close, warm, cold } = placesOf[set]
  const ways: OldWays = {
    channels: [chance.pick(close), chance.pick(warm), chance.pick(cold)],
    early: 0.4 * chance.uniform(),
    thanks: 0.3 + 0.5 * chance.uniform(),
  }
  const life: WeekLife = {
    places: drawTruePlaces(worldOf('stated', set), chance),
    effects,
    chance,
    hours: chance.between(3, 10),
    known: new Map(),
    unlisted: new Map([
      ['family', chance.between(4, 12)],
      ['friends_and_neighbors', chance.between(6, 18)],
      ['past_coworkers', chance.between(10, 30)],
    ]),
    entries: [],
    marks: [],
    lacks: {
      replied: chance.pick([1, 1, 0.6]),
      conversed: chance.pick([1, 1, 0.6]),
      referred: chance.pick([1, 1, 0.6]),
    },
    goalDay: 7 * (before + after + 13),
    referrals: 0,
  }
  liveWeeks(life, asBefore(ways), { from: 0, to: before })
  const start = life.referrals
  liveWeeks(life, conductOf(ways), { from: before, to: before + after })
  return life.referrals - start
}

function liveWeeks(
  life: WeekLife,
  conduct: Conduct,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let week = from; week < to; week += 1) {
    conduct(life, 7 * week)
    helpAgain(life, 7 * week)
  }
}
