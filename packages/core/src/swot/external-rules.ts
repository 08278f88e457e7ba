import { isForOthers } from '../advice/is-for-others.ts'
import { peopleLeftByChannel } from '../advice/people-left.ts'
import type { ChannelId } from '../channel/channels.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import { funnelRates } from '../funnel/funnel-step.ts'
import type { FactorEvidence } from './factor.ts'
import { people } from './internal-rules.ts'
import type { SwotReason } from './swot-reason.ts'

/** A goal due within this many weeks is pressing (an assumption). */
const pressingWeeks = 8

export function untriedChannels({ advice }: Conclusions): FactorEvidence | undefined {
  const open = advice.channels.filter(
    ({ verdict, obstacles }) => verdict !== 'drop' && !obstacles.some(({ excludes }) => excludes),
  )
  const channels = open.filter(({ approached }) => approached === 0).length
  if (channels === 0) return undefined
  const share = channels / advice.channels.filter((it) => !isForOthers(it)).length
  const because: SwotReason = { code: 'untried_channels', facts: { channels }, evidence: 'weak_ties_move_careers' }
  return { strength: share, response: 1 - share, because: [because] }
}

/** The number of people not asked yet at full strength (an assumption). */
const manyLeft = 20

export function peopleNotAsked({ situation: { record } }: Conclusions): FactorEvidence | undefined {
  const contacts = [...peopleLeftByChannel(record).values()].reduce((sum, left) => sum + left, 0)
  if (contacts === 0) return undefined
  const asked = Math.max(0, record.contacts.length - contacts)
  const because: SwotReason = { code: 'people_not_asked', facts: { contacts }, evidence: 'help_is_underestimated' }
  return { strength: Math.min(1, contacts / manyLeft), response: asked / (asked + contacts), because: [because] }
}

export function dormantTies({ situation }: Conclusions): FactorEvidence | undefined {
  const dormant = situation.relationships.filter(({ condition }) => condition === 'dormant')
  return withResponse(
    0,
    people(dormant, (contacts) => ({ code: 'dormant_ties', facts: { contacts }, evidence: 'dormant_ties' })),
  )
}

export function readyForBusiness({ situation }: Conclusions): FactorEvidence | undefined {
  const ready = situation.relationships.filter(({ findings }) =>
    findings.some(({ code }) => code === 'ready_for_business'),
  )
  return withResponse(
    0.5,
    people(ready, (contacts) => ({ code: 'ready_for_business', facts: { contacts }, evidence: 'stages_take_time' })),
  )
}

export function wellPlaced({ situation }: Conclusions): FactorEvidence | undefined {
  const placed = situation.relationships.filter(
    ({ contact, condition }) =>
      condition !== 'closed' && (contact.influence === 'senior' || contact.influence === 'decides_on_hiring'),
  )
  const close = placed.filter(({ condition }) => condition === 'warm').length
  return withResponse(
    placed.length > 0 ? close / placed.length : 0,
    people(placed, (contacts) => ({ code: 'well_placed', facts: { contacts }, evidence: 'revive_the_less_familiar' })),
  )
}

function withResponse(response: number, found: FactorEvidence | undefined): FactorEvidence | undefined {
  return found && { ...found, response }
}

/** Detects a channel worth starting or investing in; strength 0 where it brought nothing. */
export function placeOf(channelId: ChannelId): (input: Conclusions) => FactorEvidence | undefined {
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

export function timeLeft({ gap: { target } }: Conclusions): FactorEvidence | undefined {
  if (!target || target.remaining === 0 || target.weeksLeft < 2 * pressingWeeks) return undefined
  const facts = { weeks: target.weeksLeft }
  return { strength: 0.5, response: 0.5, because: [{ code: 'time_left', facts, evidence: 'own_log' }] }
}

export function littleTimeLeft({ gap: { target, gap } }: Conclusions): FactorEvidence | undefined {
  if (!target || target.weeksLeft > pressingWeeks || target.remaining === 0) return undefined
  const facts = { weeks: target.weeksLeft }
  const strength = 1 - target.weeksLeft / (2 * pressingWeeks)
  return {
    strength,
    response: gap.probability ?? 0,
    because: [{ code: 'time_left_short', facts, evidence: 'own_log' }],
  }
}

export function goalFar({ gap: { fill, target, because } }: Conclusions): FactorEvidence | undefined {
  if (fill.kind !== 'out_of_reach' || !target) return undefined
  return { strength: 1 - fill.probability, response: fill.probability, because: because.slice(0, 1) }
}

export function friendsForget({ diagnosis }: Conclusions): FactorEvidence | undefined {
  const cause = diagnosis.causes.find(({ code }) => code === 'no_updates')
  return cause && { strength: cause.probability, response: 0, because: cause.because }
}

/** The number of pending answers from which waiting is a threat (an assumption). */
const manyOpen = 3

export function slowAnswers({ situation }: Conclusions): FactorEvidence | undefined {
  const { rates } = totalCounts(situation.funnel)
  const pending = Math.round(funnelRates.reduce((sum, rate) => sum + rates[rate].pending, 0))
  if (pending < manyOpen) return undefined
  return {
    strength: 0.3,
    response: 0.5,
    because: [{ code: 'answers_pending', facts: { pending }, evidence: 'answer_delay' }],
  }
}

export function circlesAsked({ advice }: Conclusions): FactorEvidence | undefined {
  const tried = advice.channels.filter(({ approached }) => approached > 0)
  const channels = tried.filter(({ isExhausted }) => isExhausted).length
  if (channels === 0) return undefined
  const because: SwotReason = { code: 'circles_asked', facts: { channels }, evidence: 'own_log' }
  return { strength: channels / tried.length, response: 1 - channels / tried.length, because: [because] }
}

/** The referrals, and the share of them by one person, from which one source is a threat (assumptions). */
const [fewReferrals, ofOnePerson] = [3, 0.6]

export function oneSource({ situation: { record } }: Conclusions): FactorEvidence | undefined {
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
