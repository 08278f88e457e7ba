import {
  answerCurve,
  type ChannelAdvice,
  deriveSituation,
  type NetworkingRecordInput,
  parseRecord,
  recommendChannels,
} from '@tiecraft/core'
import type { Chance } from './chance.ts'
import { type SimulatedSeeker, type TrueChannel, truePerApproach } from './draw-seeker.ts'
import { peopleReached } from './people-reached.ts'

type Contact = NetworkingRecordInput['contacts'][number]
type Activity = NetworkingRecordInput['activities'][number]

/** What came of a search: the referrals that its approaches bring on average, and the channels closed to the seeker. */
export type SimulatedSearch = { readonly referrals: number; readonly closed: ReadonlySet<string> }

const start = new Date('2026-01-05T09:00:00Z')

const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000)

/** Lets a seeker follow the advice for so many weeks: each week logged, looked at, and the next one's hours divided. */
export function simulateSearch(
  seeker: SimulatedSeeker,
  { weeks, chance }: { readonly weeks: number; readonly chance: Chance },
): SimulatedSearch {
  const life = beginLife(seeker, chance)
  const closed = new Set(
    adviceAt(start, life, seeker)
      .channels.filter(isClosed)
      .map(({ channel }) => channel.id),
  )
  let referrals = 0
  for (let week = 0; week < weeks; week += 1) {
    const monday = daysAfter(start, 7 * week)
    for (const { channel, hours } of adviceAt(monday, life, seeker).hours) {
      const truth = seeker.channels.find((it) => it.channel.id === channel)
      if (truth) referrals += spend(life, truth, { hours, monday }) * truePerApproach(truth)
    }
  }
  return { referrals, closed }
}

const isClosed = ({ obstacles }: ChannelAdvice['channels'][number]): boolean =>
  obstacles.some(({ excludes }) => excludes)

/** What has been written down so far, and what is under way in each channel. */
type Life = {
  readonly chance: Chance
  readonly contacts: Contact[]
  readonly activities: Activity[]
  readonly unasked: Map<string, string[]>
  /** The part of a person that the hours so far have reached beyond the last whole one. */
  readonly begun: Map<string, number>
}

function beginLife({ channels }: SimulatedSeeker, chance: Chance): Life {
  const life: Life = { chance, contacts: [], activities: [], unasked: new Map(), begun: new Map() }
  for (const { channel, people = 0 } of channels) {
    const ids = Array.from({ length: people }, () => meet(life, channel.id))
    life.unasked.set(channel.id, ids)
  }
  return life
}

function meet({ contacts }: Life, channel: string): string {
  const id = `${channel} ${contacts.length + 1}`
  contacts.push({ id, name: id, channel })
  return id
}

function adviceAt(
  now: Date,
  { contacts, activities }: Life,
  { hoursPerWeek, comfort, affiliations }: SimulatedSeeker,
): ChannelAdvice {
  const seeker = { id: 'simulated', hoursPerWeek, comfort, affiliations: [...affiliations], searchStartedAt: start }
  // What is to come is not known yet.
  const known = activities.filter(({ at }) => at <= now)
  const record = parseRecord({ seeker, contacts, activities: known }, { now })
  if (!record.success) throw new Error(record.issues[0].code)
  return recommendChannels(deriveSituation(record.value, { now }))
}

/** Spends a week's hours in a channel, and tells how many people were approached. */
function spend(
  life: Life,
  truth: TrueChannel,
  { hours, monday }: { readonly hours: number; readonly monday: Date },
): number {
  const { id } = truth.channel
  const { activities, begun, chance } = life
  const reached = peopleReached(truth, hours) + (begun.get(id) ?? 0)
  const unasked = truth.people === undefined ? undefined : (life.unasked.get(id) ?? [])
  const people = Math.min(Math.floor(reached), unasked?.length ?? Number.POSITIVE_INFINITY)
  begun.set(id, reached - Math.floor(reached))
  const minutes = Math.round(hours * 60)
  activities.push({ id: nextId(activities), at: daysAfter(monday, 6), type: 'hours_logged', channel: id, minutes })
  for (let person = 0; person < people; person += 1) {
    approach(life, truth, unasked?.shift() ?? meet(life, id), daysAfter(monday, chance.uniform() * 5))
  }
  return people
}

const nextId = (activities: readonly Activity[]): string => `${activities.length + 1}`

/** Approaches somebody: each step follows or does not, after as long as answers take. */
function approach({ activities, chance }: Life, truth: TrueChannel, contactId: string, at: Date): void {
  activities.push({ id: nextId(activities), at, type: 'approach_sent', contactId, ask: 'advice' })
  if (!chance.happens(truth.replied)) return
  const repliedAt = daysAfter(at, answerDays(chance))
  activities.push({ id: nextId(activities), at: repliedAt, type: 'reply_received', contactId })
  if (!chance.happens(truth.conversed)) return
  const conversedAt = daysAfter(repliedAt, answerDays(chance))
  activities.push({ id: nextId(activities), at: conversedAt, type: 'conversation_held', contactId, depth: 'personal' })
  if (!chance.happens(truth.referred)) return
  const referredAt = daysAfter(conversedAt, answerDays(chance))
  activities.push({ id: nextId(activities), at: referredAt, type: 'referral_received', contactId })
}

/** Days until an answer, from the measured curve; those beyond its end come after three months. */
function answerDays(chance: Chance): number {
  const share = chance.uniform()
  const next = answerCurve.findIndex(([, answered]) => answered > share)
  const [to, from] = [answerCurve[next], answerCurve[next - 1]]
  if (!to || !from) return 90
  return from[0] + ((to[0] - from[0]) * (share - from[1])) / (to[1] - from[1])
}
