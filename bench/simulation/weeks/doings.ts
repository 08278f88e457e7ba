import { drawDelay } from '../life/delay.ts'
import type { Known, WeekLife } from './week-life.ts'
import { meet } from './week-life.ts'

type Ask = 'advice' | 'referral'

/** Asks somebody for something; what comes of it is logged on its day. */
export function approach(
  life: WeekLife,
  known: Known,
  { day, ask }: { readonly day: number; readonly ask: Ask },
): void {
  const { effects, chance, entries } = life
  const isPremature = ask === 'referral' && known.talks === 0 && known.place.tie !== 'close'
  known.askedOn = day
  known.reluctance = isPremature ? effects.premature : 1
  entries.push({ day, activity: { type: 'approach_sent', contactId: known.id, ask } })
  const replies = known.place.rates.replied * known.reluctance * life.lacks.replied
  life.referrals += replies * afterReply(life, known)
  if (chance.happens(replies)) answer(life, known, day)
}

/** One more note to somebody silent. */
export function followUp(life: WeekLife, known: Known, day: number): void {
  const { effects, chance, entries } = life
  entries.push({ day, activity: { type: 'approach_sent', contactId: known.id, ask: 'advice' } })
  if (known.isFollowedUp || (known.repliedOn ?? Number.POSITIVE_INFINITY) <= day) return
  known.isFollowedUp = true
  // Somebody who would have answered anyway does so without it.
  if (known.repliedOn !== undefined) return
  const replies = known.place.rates.replied * known.reluctance * life.lacks.replied * effects.followUp
  life.referrals += replies * afterReply(life, known)
  if (chance.happens(replies)) answer(life, known, day)
}

/** Talks with somebody once more: trust grows, and a referral may come of it. */
export function talk(life: WeekLife, known: Known, day: number): void {
  const { entries, chance, effects } = life
  const isReached = known.place.tie === 'close' || (known.repliedOn ?? Number.POSITIVE_INFINITY) <= day
  if (!isReached) return
  known.talks += 1
  entries.push({ day, activity: { type: 'conversation_held', contactId: known.id, depth: 'personal' } })
  if (effects.furtherTalk === 0 || known.talks < 2) return
  const refers = Math.min(0.9, known.place.rates.referred * effects.furtherTalk * life.lacks.referred)
  life.referrals += refers
  if (chance.happens(refers)) refer(life, known, day + drawDelay(chance, 1))
}

export function thank(life: WeekLife, known: Known, day: number): void {
  life.entries.push({ day, activity: { type: 'thanks_sent', contactId: known.id } })
  if (known.helpedOn !== undefined && known.helpedOn <= day) known.isThanked = true
}

/** Tells people how the search is going; those who are close may think of something. */
export function update(life: WeekLife, people: readonly Known[], day: number): void {
  if (people.length === 0) return
  life.entries.push({ day, activity: { type: 'update_sent', contactIds: people.map(({ id }) => id) } })
  for (const known of people.filter(({ place }) => place.tie === 'close')) {
    life.referrals += life.effects.update
    if (life.chance.happens(life.effects.update)) refer(life, known, day + drawDelay(life.chance, 1))
  }
}

/** Makes up for a part of what somebody lacks in a step. */
export function practice(life: WeekLife, minutes: number): void {
  const part = (life.effects.practice * minutes) / 60
  for (const step of ['replied', 'conversed', 'referred'] as const) {
    life.lacks[step] += (1 - life.lacks[step]) * part
  }
}

/** Thinks of people one knows and writes them down. */
export function listPeople(life: WeekLife, people: number, day: number): readonly Known[] {
  const listed: Known[] = []
  for (const place of life.places) {
    const left = life.unlisted.get(place.channel) ?? 0
    const more = Math.min(left, people - listed.length)
    life.unlisted.set(place.channel, left - more)
    for (let index = 0; index < more; index += 1) listed.push(meet(life, place, day))
  }
  return listed
}

/** Lets those who helped help again, thanked or not. */
export function helpAgain(life: WeekLife, day: number): void {
  const { thanked, unthanked } = life.effects.helpsAgain
  for (const known of life.known.values()) {
    if (known.helpedOn === undefined || known.helpedOn > day) continue
    const chance = known.isThanked ? thanked : unthanked
    life.referrals += chance
    if (life.chance.happens(chance)) refer(life, known, day + 5 * life.chance.uniform())
  }
}

/** What an answer brings on average. */
function afterReply({ effects, lacks }: WeekLife, { place: { rates } }: Known): number {
  return rates.conversed * lacks.conversed * Math.min(0.95, rates.referred * effects.firstTalk * lacks.referred)
}

function answer(life: WeekLife, known: Known, day: number): void {
  const { chance, entries, lacks, effects } = life
  const { conversed, referred } = known.place.rates
  const repliedOn = day + drawDelay(chance, 1)
  known.repliedOn = repliedOn
  entries.push({ day: repliedOn, activity: { type: 'reply_received', contactId: known.id } })
  if (!chance.happens(conversed * lacks.conversed)) return
  const talkedOn = repliedOn + drawDelay(chance, 1)
  known.talks += 1
  entries.push({ day: talkedOn, activity: { type: 'conversation_held', contactId: known.id, depth: 'personal' } })
  const refers = Math.min(0.95, referred * effects.firstTalk * lacks.referred)
  if (chance.happens(refers)) refer(life, known, talkedOn + drawDelay(chance, 1))
}

function refer(life: WeekLife, known: Known, day: number): void {
  known.helpedOn = day
  known.isThanked = false
  life.entries.push({ day, activity: { type: 'referral_received', contactId: known.id } })
}
