import type { NetworkingRecordInput } from '@tiecraft/core'
import { channelOf } from '../ask/published.ts'
import type { Chance } from '../chance.ts'
import type { World } from '../world/world.ts'
import { dateOf } from './calendar.ts'
import type { Approach } from './live.ts'
import { type Log, startLog } from './log.ts'
import { noteHabits, noteUpdates, thank } from './note-habits.ts'
import type { Person, Place } from './person.ts'

type Writing = { readonly person: Person; readonly world: World; readonly chance: Chance; readonly until: number }

/** Writes a life's record as its owner would have it on a day: what is to come, forgotten or misfiled is not in it. */
export function writeRecord(approaches: readonly Approach[], writing: Writing): NetworkingRecordInput {
  const { person, world, chance, until } = writing
  const log = startLog(until)
  noteHabits(log, person, chance)
  const close = new Map(log.contacts.filter(({ channel }) => channel === 'family').map(({ id }) => [id, 0]))
  for (const [index, approach] of approaches.entries()) {
    const place = person.places[approach.place]
    if (!place || !chance.happens(world.logged)) continue
    const isBusiness = chance.happens(person.habits.businessAsks / approaches.length)
    const id = noteApproach(log, { ...approach, index, isBusiness, where: place }, writing)
    if (channelOf(place.channel).tie === 'close') close.set(id, approach.day)
  }
  noteUpdates(log, person, close)
  noteHours(log, approaches, writing)
  const { goal, hoursPerWeek, comfort, places } = person
  const seeker = {
    id: 'simulated',
    hoursPerWeek,
    comfort,
    searchStartedAt: dateOf(0),
    affiliations: places.map(({ channel }) => channel),
    ...(goal && { goal: { outcome: goal.outcome, count: goal.count, by: dateOf(goal.byDay) } }),
  }
  return { seeker, contacts: [...log.contacts], activities: [...log.activities] }
}

type Noted = Approach & { readonly index: number; readonly where: Place; readonly isBusiness: boolean }

function noteApproach(log: Log, approach: Noted, { person, world, chance, until }: Writing): string {
  const { day, index, where, isBusiness, reachedOn } = approach
  const contactId = `contact-${index + 1}`
  const isPremature = isBusiness && chance.happens(person.habits.premature)
  const channel = chance.happens(world.misfiled) ? elsewhere(where, person, chance) : where.channel
  const isKnown = channelOf(channel).reach === 'people_you_know'
  if (isKnown || day <= until) {
    log.meet({
      id: contactId,
      name: contactId,
      channel,
      ...(!isKnown && { knownSince: dateOf(day) }),
      ...(isBusiness && !isPremature && { startingStage: 'business' }),
    })
  }
  log.note(day, { type: 'approach_sent', contactId, ask: isBusiness ? 'referral' : 'advice' })
  const [replied, conversed, referred, interviewed, offered] = reachedOn
  if (replied !== undefined) log.note(replied, { type: 'reply_received', contactId })
  if (conversed !== undefined) log.note(conversed, { type: 'conversation_held', contactId, depth: 'personal' })
  if (referred !== undefined) {
    log.note(referred, { type: 'referral_received', contactId })
    thank(log, { contactId, day: referred }, { habits: person.habits, chance })
  }
  if (interviewed !== undefined) log.note(interviewed, { type: 'interview_held', contactId })
  if (offered !== undefined) log.note(offered, { type: 'offer_received', contactId })
  return contactId
}

function elsewhere({ channel }: Place, { places }: Person, chance: Chance): string {
  const [first, ...rest] = places.map((place) => place.channel).filter((id) => id !== channel)
  return first === undefined ? 'alumni' : chance.pick([first, ...rest])
}

/** Hours at the usual cost of each approach, logged on Sundays. */
function noteHours(log: Log, approaches: readonly Approach[], { person, world, chance, until }: Writing): void {
  const people = new Map<string, number>()
  for (const { place, day } of approaches) {
    const key = `${Math.floor(day / 7)} ${place}`
    people.set(key, (people.get(key) ?? 0) + 1)
  }
  for (const [key, count] of people) {
    const [week = 0, index = 0] = key.split(' ').map(Number)
    const { channel = '' } = person.places[index] ?? {}
    const minutes = Math.min(1_440, Math.round(60 * count * channelOf(channel).hoursPerApproach))
    const day = Math.min(7 * week + 6, until)
    if (7 * week < until && chance.happens(world.logged)) log.note(day, { type: 'hours_logged', channel, minutes })
  }
}
