import { peopleLeftByChannel } from '../advice/people-left.ts'
import type { ChannelId } from '../channel/channels.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import { funnelRates } from '../funnel/funnel-step.ts'
import type { Sighting } from './factor.ts'
import { people } from './internal-rules.ts'
import type { SwotInput } from './swot-input.ts'
import type { SwotReason } from './swot-reason.ts'

/** A goal nearer than this many weeks is pressing (an assumption). */
const pressingWeeks = 8

export function untriedChannels({ advice }: SwotInput): Sighting | undefined {
  const open = advice.channels.filter(
    ({ verdict, obstacles }) => verdict !== 'drop' && !obstacles.some(({ excludes }) => excludes),
  )
  const channels = open.filter(({ approached }) => approached === 0).length
  if (channels === 0) return undefined
  const share = channels / advice.channels.length
  const because: SwotReason = { code: 'untried_channels', facts: { channels }, evidence: 'weak_ties_move_careers' }
  return { strength: share, response: 1 - share, because: [because] }
}

/** So many people not asked yet make a full opportunity (an assumption). */
const manyLeft = 20

export function peopleNotAsked({ situation: { record } }: SwotInput): Sighting | undefined {
  const contacts = [...peopleLeftByChannel(record).values()].reduce((sum, left) => sum + left, 0)
  if (contacts === 0) return undefined
  const asked = Math.max(0, record.contacts.length - contacts)
  const because: SwotReason = { code: 'people_not_asked', facts: { contacts }, evidence: 'help_is_underestimated' }
  return { strength: Math.min(1, contacts / manyLeft), response: asked / (asked + contacts), because: [because] }
}

export function dormantTies({ situation }: SwotInput): Sighting | undefined {
  const dormant = situation.relationships.filter(({ condition }) => condition === 'dormant')
  return answered(
    0,
    people(dormant, (contacts) => ({ code: 'dormant_ties', facts: { contacts }, evidence: 'dormant_ties' })),
  )
}

export function readyForBusiness({ situation }: SwotInput): Sighting | undefined {
  const ready = situation.relationships.filter(({ findings }) =>
    findings.some(({ code }) => code === 'ready_for_business'),
  )
  return answered(
    0.5,
    people(ready, (contacts) => ({ code: 'ready_for_business', facts: { contacts }, evidence: 'stages_take_time' })),
  )
}

export function wellPlaced({ situation }: SwotInput): Sighting | undefined {
  const placed = situation.relationships.filter(
    ({ contact, condition }) =>
      condition !== 'closed' && (contact.influence === 'senior' || contact.influence === 'decides_on_hiring'),
  )
  const close = placed.filter(({ condition }) => condition === 'warm').length
  return answered(
    placed.length > 0 ? close / placed.length : 0,
    people(placed, (contacts) => ({ code: 'well_placed', facts: { contacts }, evidence: 'revive_the_less_familiar' })),
  )
}

function answered(response: number, sighting: Sighting | undefined): Sighting | undefined {
  return sighting && { ...sighting, response }
}

/** Sees a place worth going to, or that it brought nothing. */
export function placeOf(channelId: ChannelId): (input: SwotInput) => Sighting | undefined {
  return ({ advice }) => {
    const place = advice.channels.find(({ channel }) => channel.id === channelId)
    if (!place) return undefined
    const { verdict, approached, because, probability } = place
    const isLeft = approached > 0 && (verdict === 'drop' || verdict === 'rest')
    if (isLeft) return { strength: 0, because }
    if (verdict !== 'start' && verdict !== 'invest') return undefined
    return { strength: probability, response: verdict === 'invest' ? 1 : 0, because }
  }
}

export function timeLeft({ gap: { target } }: SwotInput): Sighting | undefined {
  if (!target || target.remaining === 0 || target.weeksLeft < 2 * pressingWeeks) return undefined
  const facts = { weeks: target.weeksLeft }
  return { strength: 0.5, response: 0.5, because: [{ code: 'time_left', facts, evidence: 'own_log' }] }
}

export function littleTimeLeft({ gap: { target, gap } }: SwotInput): Sighting | undefined {
  if (!target || target.weeksLeft > pressingWeeks || target.remaining === 0) return undefined
  const facts = { weeks: target.weeksLeft }
  const strength = 1 - target.weeksLeft / (2 * pressingWeeks)
  return {
    strength,
    response: gap.probability ?? 0,
    because: [{ code: 'time_left_short', facts, evidence: 'own_log' }],
  }
}

export function goalFar({ gap: { fill, target, because } }: SwotInput): Sighting | undefined {
  if (fill.kind !== 'out_of_reach' || !target) return undefined
  return { strength: 1 - fill.probability, response: fill.probability, because: because.slice(0, 1) }
}

export function friendsForget({ diagnosis }: SwotInput): Sighting | undefined {
  const cause = diagnosis.causes.find(({ code }) => code === 'no_updates')
  return cause && { strength: cause.probability, response: 0, because: cause.because }
}

/** From so many open answers on, waiting is a threat of its own (an assumption). */
const manyOpen = 3

export function slowAnswers({ situation }: SwotInput): Sighting | undefined {
  const { rates } = totalCounts(situation.funnel)
  const pending = Math.round(funnelRates.reduce((sum, rate) => sum + rates[rate].pending, 0))
  if (pending < manyOpen) return undefined
  return {
    strength: 0.3,
    response: 0.5,
    because: [{ code: 'answers_pending', facts: { pending }, evidence: 'answer_delay' }],
  }
}

export function circlesAsked({ advice }: SwotInput): Sighting | undefined {
  const tried = advice.channels.filter(({ approached }) => approached > 0)
  const channels = tried.filter(({ isExhausted }) => isExhausted).length
  if (channels === 0) return undefined
  const because: SwotReason = { code: 'circles_asked', facts: { channels }, evidence: 'own_log' }
  return { strength: channels / tried.length, response: 1 - channels / tried.length, because: [because] }
}

/** From so many referrals on, and from such a share of one person, much hangs on one person (assumptions). */
const [fewReferrals, ofOnePerson] = [3, 0.6]

export function oneSource({ situation: { record } }: SwotInput): Sighting | undefined {
  const byContact = new Map<string, number>()
  for (const activity of record.milestones) {
    if (activity.type !== 'referral_received' && activity.type !== 'introduction_received') continue
    byContact.set(activity.contactId, (byContact.get(activity.contactId) ?? 0) + 1)
  }
  const counts = [...byContact].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
  const referrals = counts.reduce((sum, [, count]) => sum + count, 0)
  const [contactId = '', ofOne = 0] = counts[0] ?? []
  if (referrals < fewReferrals || ofOne < ofOnePerson * referrals) return undefined
  const because: SwotReason = {
    code: 'one_source',
    facts: { referrals, ofOne },
    evidence: 'own_log',
    contactIds: [contactId],
  }
  return { strength: ofOne / referrals, response: 1 - ofOne / referrals, because: [because] }
}
