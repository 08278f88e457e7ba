import { peopleReached } from '../hours/law.ts'
import type { TruePlace } from '../hours/seeker.ts'
import { approach } from './doings.ts'
import { type Known, meet, type WeekLife } from './week-life.ts'

/** Spends hours of a week in a place: people one knows there first asked, elsewhere new ones met; gives the hours used. */
export function spendHours(
  life: WeekLife,
  place: TruePlace,
  { hours, day, early }: { readonly hours: number; readonly day: number; readonly early: number },
): number {
  const wanted = peopleReached(place, hours, 'scarcity')
  const people = Math.floor(wanted) + Number(life.chance.happens(wanted - Math.floor(wanted)))
  const asked = Array.from({ length: people }, (_, index) => {
    const known = Number.isFinite(place.people) ? nextKnown(life, place, day) : meet(life, place, day)
    if (known) askSomeTime(life, known, { day: day + (5 * index) / people, early })
    return known
  }).filter((known) => known !== undefined)
  const minutes = Math.min(1_440, Math.round(60 * hours))
  if (asked.length > 0 && minutes > 0) {
    life.entries.push({ day: day + 6, activity: { type: 'hours_logged', channel: place.channel, minutes } })
  }
  return people === 0 ? hours : (hours * asked.length) / people
}

/** Asks for advice, or too early for a referral, as is somebody's habit. */
export function askSomeTime(
  life: WeekLife,
  known: Known,
  { day, early }: { readonly day: number; readonly early: number },
): void {
  approach(life, known, { day, ask: life.chance.happens(early) ? 'referral' : 'advice' })
}

function nextKnown(life: WeekLife, { channel, ...place }: TruePlace, day: number): Known | undefined {
  const listed = [...life.known.values()].find((it) => it.place.channel === channel && it.askedOn === undefined)
  if (listed) return listed
  const left = life.unlisted.get(channel) ?? 0
  if (left === 0) return undefined
  life.unlisted.set(channel, left - 1)
  return meet(life, { channel, ...place }, day)
}
