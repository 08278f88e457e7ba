import type { ActionMark, NetworkingRecordInput } from '@tiecraft/core'
import { channelOf } from '../ask/published.ts'
import type { Chance } from '../chance.ts'
import type { TruePlace } from '../hours/seeker.ts'
import { dateOf } from '../life/calendar.ts'
import { type ContactEntry, type Happening, startLog } from '../life/log.ts'
import type { Effects } from './effects.ts'

/** Somebody known, and how it stands with them. */
export type Known = {
  readonly id: string
  readonly place: TruePlace
  readonly metOn: number
  askedOn: number | undefined
  repliedOn: number | undefined
  /** By how much less they answer, having been asked for business too early. */
  reluctance: number
  talks: number
  isFollowedUp: boolean
  helpedOn: number | undefined
  isThanked: boolean
}

/** A search under way, week by week. */
export type WeekLife = {
  readonly places: readonly TruePlace[]
  readonly effects: Effects
  readonly chance: Chance
  readonly hours: number
  readonly known: Map<string, Known>
  /** People known whom the seeker has not thought of yet, by channel. */
  readonly unlisted: Map<string, number>
  readonly entries: { readonly day: number; readonly activity: Happening }[]
  /** The actions of plans that were done. */
  readonly marks: ActionMark[]
  /** By how much less than usual somebody does at a step, which practice makes up for. */
  readonly lacks: { replied: number; conversed: number; referred: number }
  readonly goalDay: number
  /** Referrals that what was done brings on average. */
  referrals: number
}

/** Meets somebody on a day, or thinks of them. */
export function meet(life: WeekLife, place: TruePlace, day: number): Known {
  const known: Known = {
    id: `${place.channel} ${life.known.size + 1}`,
    place,
    metOn: day,
    askedOn: undefined,
    repliedOn: undefined,
    reluctance: 1,
    talks: 0,
    isFollowedUp: false,
    helpedOn: undefined,
    isThanked: false,
  }
  life.known.set(known.id, known)
  return known
}

/** Whom somebody would like to work for once they have written it down; nobody they know works there. */
const employers = Array.from({ length: 10 }, (_, index) => ({ id: `${index}`, name: `Employer ${index}` }))

/** The record as it stands on a day. */
export function recordOn(
  { known, entries, hours, places, goalDay, marks }: WeekLife,
  day: number,
): NetworkingRecordInput {
  const contacts = [...known.values()].map(
    ({ id, place, metOn }): ContactEntry => ({
      id,
      name: id,
      channel: place.channel,
      ...(channelOf(place.channel).reach === 'new_people' && { knownSince: dateOf(metOn) }),
    }),
  )
  const log = startLog(day)
  for (const { day: on, activity } of entries) log.note(on, activity)
  const seeker = {
    id: 'simulated',
    hoursPerWeek: hours,
    comfort: 5,
    searchStartedAt: dateOf(0),
    affiliations: places.map(({ channel }) => channel),
    networkSize: 100,
    goal: { outcome: 'interview', count: 2, by: dateOf(goalDay) },
  } as const
  const hasList = marks.some(({ actionId }) => actionId === 'list_employers')
  return {
    seeker: { ...seeker, affiliations: [...seeker.affiliations] },
    contacts,
    activities: [...log.activities],
    ...(hasList && { targetEmployers: employers }),
  }
}
