import type { CauseCode } from '../diagnosis/cause.ts'
import type { StepCheck } from '../diagnosis/check-steps.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { intervalOf } from '../funnel/rate-estimate.ts'
import { helpTypes } from '../reciprocity/thanks-owed.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { isAtLeast } from '../relationship/stage-order.ts'
import type { FactorEvidence } from './factor.ts'
import type { SwotReason } from './swot-reason.ts'

/** The number of people or favors at full strength (an assumption). */
const plenty = 10

/** Reasons name a handful of people at most. */
const handful = 5

export function coworkersKnown({ situation }: Conclusions): FactorEvidence | undefined {
  const coworkers = situation.relationships.filter(
    ({ contact, condition }) => contact.channel === 'past_coworkers' && condition !== 'closed',
  )
  return people(coworkers, (contacts) => ({ code: 'coworkers_known', facts: { contacts }, evidence: 'own_log' }))
}

export function trustedTies({ situation }: Conclusions): FactorEvidence | undefined {
  const trusted = situation.relationships.filter(
    ({ state, condition }) => isAtLeast(state.stage, 'business') && condition === 'warm',
  )
  return people(trusted, (contacts) => ({ code: 'trusted_ties', facts: { contacts }, evidence: 'stages_take_time' }))
}

/** Detects a step whose rate is credibly above its reference. */
export function stepAbove(step: StepCheck['step']): (input: Conclusions) => FactorEvidence | undefined {
  return (input) => {
    const check = settledStep(step, input)
    if (!check || check.probabilityBelow > 1 - thresholds.leakCertainty.value) return undefined
    return { strength: 1 - check.probabilityBelow, because: [estimate(check, input)] }
  }
}

/** Detects a step whose rate is credibly below its reference. */
export function stepBelow(step: StepCheck['step']): (input: Conclusions) => FactorEvidence | undefined {
  return (input) => {
    const check = settledStep(step, input)
    if (!check || check.probabilityBelow < thresholds.leakCertainty.value) return undefined
    return { strength: check.probabilityBelow, because: [estimate(check, input)] }
  }
}

function settledStep(step: StepCheck['step'], { diagnosis }: Conclusions): StepCheck | undefined {
  return diagnosis.steps.find((check) => check.step === step && check.isSettled)
}

/** The rate of a step with its interval and its reference. */
function estimate({ step, reference }: StepCheck, { situation }: Conclusions): SwotReason {
  const { mean, trials, evidence } = situation.rates.overall[step]
  const [low, high] = intervalOf(situation.rates.overall[step], 0.8)
  return { code: 'rate_of_step', facts: { step, trials: Math.round(trials), mean, low, high, reference }, evidence }
}

export function givesHelp({ situation: { reciprocity } }: Conclusions): FactorEvidence | undefined {
  const { given, received, windowDays: days } = reciprocity
  if (given === 0 || given < received) return undefined
  const because: SwotReason = { code: 'gave_as_much', facts: { given, received, days }, evidence: 'reciprocity_window' }
  return { strength: Math.min(1, given / plenty), because: [because] }
}

export function thanksKept({ situation: { record, thanksOwed } }: Conclusions): FactorEvidence | undefined {
  const favors = record.milestones.filter(({ type }) => helpTypes.some((help) => help === type)).length
  if (favors < 2 || thanksOwed.length > 0) return undefined
  const because: SwotReason = { code: 'help_thanked', facts: { helped: favors }, evidence: 'thanks_brings_help' }
  return { strength: Math.min(1, favors / plenty), because: [because] }
}

/** The number of channels that counts as several (an assumption). */
const severalChannels = 4

export function severalPlaces({ gap }: Conclusions): FactorEvidence | undefined {
  const channels = gap.now.channelsTried
  if (channels < severalChannels) return undefined
  const because: SwotReason = { code: 'many_channels', facts: { channels }, evidence: 'weak_ties_move_careers' }
  return { strength: Math.min(1, channels / plenty), because: [because] }
}

/** The number of ties, and the share of warm ones, from which they count as kept alive (assumptions). */
const [minTies, minWarmShare] = [4, 0.75]

export function tiesAlive({ gap, diagnosis }: Conclusions): FactorEvidence | undefined {
  const isNeglected = diagnosis.causes.some(({ code }) => code === 'lapsed_upkeep' || code === 'no_updates')
  const { warm, cooling, dormant } = gap.now.conditions
  const known = warm + cooling + dormant
  if (isNeglected || known < minTies || warm < minWarmShare * known) return undefined
  const because: SwotReason = { code: 'ties_warm', facts: { warm, known }, evidence: 'contact_layers' }
  return { strength: Math.min(1, warm / plenty), because: [because] }
}

export function steadyPace({ gap, diagnosis }: Conclusions): FactorEvidence | undefined {
  const neededPerWeek = gap.target?.perWeek?.approached
  const perWeek = gap.now.approachesPerWeek
  const isShort = diagnosis.causes.some(({ code }) => code === 'too_little_effort')
  if (!neededPerWeek || perWeek < neededPerWeek || isShort) return undefined
  const because: SwotReason = { code: 'pace_sufficient', facts: { perWeek, neededPerWeek }, evidence: 'own_log' }
  return { strength: Math.min(1, perWeek / neededPerWeek / 2), because: [because] }
}

export function largeNetwork({ gap }: Conclusions): FactorEvidence | undefined {
  const { contacts } = gap.now
  const { value: reference, evidence } = thresholds.peopleList
  if (contacts < reference) return undefined
  return {
    strength: Math.min(1, contacts / (2 * reference)),
    because: [{ code: 'network_large', facts: { contacts, reference }, evidence }],
  }
}

export function smallNetwork({ gap }: Conclusions): FactorEvidence | undefined {
  const { contacts } = gap.now
  const { value: reference, evidence } = thresholds.peopleList
  if (contacts === 0) return undefined
  const facts = { contacts, reference }
  if (contacts >= reference) return { strength: 0, because: [{ code: 'network_large', facts, evidence }] }
  return { strength: 1 - contacts / reference, because: [{ code: 'network_small', facts, evidence }] }
}

export function lowComfort({ situation: { record } }: Conclusions): FactorEvidence | undefined {
  const { comfort } = record.seeker
  if (comfort === undefined || comfort > 2) return undefined
  const evidence = 'socializing_feels_better_than_feared'
  return { strength: (3 - comfort) / 2, because: [{ code: 'comfort_low', facts: { comfort }, evidence }] }
}

export function fewHours({ situation: { hours } }: Conclusions): FactorEvidence | undefined {
  const { value: reference, evidence } = thresholds.lowEffort
  const planned = hours.plannedPerWeek
  if (planned === undefined) return undefined
  const facts = { hours: planned, reference }
  if (planned >= 2 * reference) return { strength: 0, because: [{ code: 'hours_planned', facts, evidence }] }
  if (planned >= reference) return undefined
  return { strength: 1 - planned / reference, because: [{ code: 'hours_planned', facts, evidence }] }
}

export function sameCircles({ advice }: Conclusions): FactorEvidence | undefined {
  const tried = advice.channels.filter(({ approached }) => approached > 0)
  if (tried.length === 0 || tried.some(({ channel }) => channel.tie === 'warm')) return undefined
  const facts = { channels: tried.length }
  return { strength: 0.5, because: [{ code: 'one_kind_of_channel', facts, evidence: 'weak_ties_move_careers' }] }
}

/** Takes a cause over from the diagnosis, its probability as the strength. */
export function fromCause(code: CauseCode): (input: Conclusions) => FactorEvidence | undefined {
  return ({ diagnosis }) => {
    const cause = diagnosis.causes.find((candidate) => candidate.code === code)
    return cause && { strength: cause.probability, because: cause.because }
  }
}

/** Takes a cause over where it gives a certain reason. */
export function fromReason(
  cause: CauseCode,
  reason: SwotReason['code'],
): (input: Conclusions) => FactorEvidence | undefined {
  return (input) => {
    const found = fromCause(cause)(input)
    return found?.because.some(({ code }) => code === reason) ? found : undefined
  }
}

/** A number of people as evidence, at full strength from ten on. */
export function people(
  relationships: readonly Relationship[],
  because: (contacts: number) => SwotReason,
): FactorEvidence | undefined {
  const contacts = relationships.length
  if (contacts === 0) return undefined
  const contactIds = relationships.slice(0, handful).map(({ contact }) => contact.id)
  return { strength: Math.min(1, contacts / plenty), because: [{ ...because(contacts), contactIds }] }
}
