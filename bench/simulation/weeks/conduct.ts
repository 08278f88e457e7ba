import { concludeOn, parse, saidHours } from '../ask/conclusions.ts'
import { type SaidAction, saidPlan } from '../ask/said-plan.ts'
import { dateOf } from '../life/calendar.ts'
import { approach, followUp, listPeople, practice, talk, thank, update } from './doings.ts'
import { askSomeTime, spendHours } from './spend-hours.ts'
import { type Known, recordOn, type WeekLife } from './week-life.ts'

/** How somebody spends a week, which begins on a day. */
export type Conduct = (life: WeekLife, day: number) => void

/** The places somebody goes to without advice, and how they behave there. */
export type OldWays = { readonly channels: readonly string[]; readonly early: number; readonly thanks: number }

/** Goes on as before: the same hours in each of the usual places. */
export function asBefore(ways: OldWays): Conduct {
  return (life, day) => goOldWays(life, ways, { day, hours: life.hours })
}

/** Lists ten people and asks five of them, each week, as long as there are any; the other hours as before. */
export function listTenAskFive(ways: OldWays): Conduct {
  return (life, day) => {
    listPeople(life, 10, day)
    const five = [...life.known.values()].filter(({ askedOn }) => askedOn === undefined).slice(0, 5)
    for (const known of five) askSomeTime(life, known, { day, early: ways.early })
    const spent = 0.5 + five.reduce((sum, { place }) => sum + place.hoursPerApproach, 0)
    goOldWays(life, ways, { day, hours: Math.max(0, life.hours - spent) })
  }
}

function goOldWays(
  life: WeekLife,
  { channels, early, thanks }: OldWays,
  { day, hours }: { readonly day: number; readonly hours: number },
): void {
  thankSome(life, { day, share: thanks })
  const places = life.places.filter(({ channel }) => channels.includes(channel))
  for (const place of places) spendHours(life, place, { hours: hours / places.length, day, early })
}

/** Follows the week's plan, all but one kind of action; what is left of the hours goes where the advice says. */
export function followPlan(without?: string): Conduct {
  return (life, day) => {
    const record = parse(recordOn(life, day), day)
    let left = life.hours
    for (const action of saidPlan(record, day, life.marks)) {
      if (action.kind === without || left <= 0) continue
      left -= doAction(life, action, day)
      life.marks.push({ actionId: action.id, status: 'done', at: dateOf(day) })
    }
    if (left > 0) goWhereAdvised(life, saidHours(concludeOn(record, day)), { day, hours: left })
  }
}

function goWhereAdvised(
  life: WeekLife,
  advised: Readonly<Record<string, number>>,
  { day, hours }: { readonly day: number; readonly hours: number },
): void {
  const all = Object.values(advised).reduce((sum, each) => sum + each, 0)
  for (const place of life.places) {
    const own = advised[place.channel] ?? 0
    if (own > 0) spendHours(life, place, { hours: (hours * own) / all, day, early: 0 })
  }
}

/** Does an action and gives the hours it truly takes. */
function doAction(life: WeekLife, action: SaidAction, day: number): number {
  const people = action.contactIds.flatMap((id) => life.known.get(id) ?? [])
  const hours = action.minutes / 60
  const doing = doings[action.kind]
  if (doing) return doing({ life, people, day, hours, action })
  return hours
}

type Doing = (it: {
  readonly life: WeekLife
  readonly people: readonly Known[]
  readonly day: number
  readonly hours: number
  readonly action: SaidAction
}) => number

/** Approaching somebody takes as long as it takes in that place, whatever the plan says; all else as long as it says. */
const ask: Doing = ({ life, people, day, action }) =>
  people.reduce((sum, known) => {
    const isBusiness = action.ask !== undefined && action.ask !== 'advice'
    approach(life, known, { day, ask: isBusiness ? 'referral' : 'advice' })
    return sum + known.place.hoursPerApproach
  }, 0)

const goThere: Doing = ({ life, day, action, hours }) => {
  const place = life.places.find(({ channel }) => channel === action.channel)
  return place
    ? spendHours(life, place, { hours: (action.people ?? 1) * place.hoursPerApproach || hours, day, early: 0 })
    : hours
}

/** A first step is time spent in the place. */
const takeFirstStep: Doing = ({ life, day, action, hours }) => {
  const place = life.places.find(({ channel }) => channel === action.channel)
  return place ? spendHours(life, place, { hours, day, early: 0 }) : hours
}

const each =
  (doing: (life: WeekLife, known: Known, day: number) => void): Doing =>
  ({ life, people, day, hours }) => {
    for (const known of people) doing(life, known, day)
    return hours
  }

/** The time of an answer and of the talk is counted with the approach. */
const paidBefore: Doing = () => 0

const doings: Readonly<Record<string, Doing>> = {
  offer_times: paidBefore,
  hold_talks: paidBefore,
  ask,
  revive: ask,
  ask_someone_else: ask,
  meet_people: goThere,
  ask_people: goThere,
  take_first_step: takeFirstStep,
  thank: each(thank),
  nudge: each(followUp),
  talk: each(talk),
  send_update: ({ life, people, day, hours }) => {
    update(life, people, day)
    return hours
  },
  practice: ({ life, hours }) => {
    practice(life, 60 * hours)
    return hours
  },
  list_people: ({ life, day, hours }) => {
    listPeople(life, 5, day)
    return hours
  },
}

/** Thanks a share of those who helped in the last week. */
function thankSome(life: WeekLife, { day, share }: { readonly day: number; readonly share: number }): void {
  for (const known of life.known.values()) {
    const { helpedOn } = known
    if (helpedOn === undefined || helpedOn > day || helpedOn <= day - 7) continue
    if (life.chance.happens(share)) thank(life, known, day)
  }
}
