import type { Because } from '../because/reason.ts'
import type { CauseCode } from '../diagnosis/cause.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { isAtLeast } from '../relationship/stage-order.ts'
import type { FactorCode, Sighting } from './factor.ts'
import type { SwotInput } from './swot-input.ts'

type Rule = (input: SwotInput) => Sighting | undefined

/** So many trusted people, or helpful turns, count as a full strength (an assumption). */
const plenty = 10

/** What in the record shows a strength or a weakness, factor by factor. */
export const internalRules: Readonly<Partial<Record<FactorCode, Rule>>> = {
  past_coworker_relationships: ({ situation }) => {
    const coworkers = situation.relationships.filter(
      ({ contact, condition }) => contact.channel === 'past_coworkers' && condition !== 'closed',
    )
    return counted(coworkers.length, {
      code: 'coworkers_known',
      facts: { contacts: coworkers.length },
      evidence: 'own_log',
    })
  },
  trusted_ties: ({ situation }) => {
    const contacts = situation.relationships.filter(
      ({ state, condition }) => isAtLeast(state.stage, 'business') && condition === 'warm',
    ).length
    return counted(contacts, { code: 'trusted_ties', facts: { contacts }, evidence: 'stages_take_time' })
  },
  gets_answers: ({ situation, diagnosis }) => {
    const check = diagnosis.steps.find(({ step }) => step === 'replied')
    if (!check?.isSettled || check.probabilityBelow > 1 - thresholds.leakCertainty.value) return undefined
    const { mean } = situation.rates.overall.replied
    const facts = { step: check.step, mean, reference: check.reference }
    return { strength: 1 - check.probabilityBelow, because: [{ code: 'answers_well', facts, evidence: 'own_log' }] }
  },
  gives_help: ({ situation: { reciprocity } }) => {
    if (reciprocity.given === 0 || reciprocity.given < reciprocity.received) return undefined
    const { given, received, windowDays: days } = reciprocity
    return counted(given, { code: 'gave_as_much', facts: { given, received, days }, evidence: 'reciprocity_window' })
  },
  several_channels: ({ gap }) => {
    const channels = gap.now.channelsTried
    if (channels < 4) return undefined
    return counted(channels, { code: 'many_channels', facts: { channels }, evidence: 'weak_ties_move_careers' })
  },
  shy: ({ situation: { record } }) => {
    const { comfort } = record.seeker
    if (comfort === undefined || comfort > 2) return undefined
    const because: Because = {
      code: 'comfort_low',
      facts: { comfort },
      evidence: 'socializing_feels_better_than_feared',
    }
    return { strength: (3 - comfort) / 2, because: [because] }
  },
  few_contacts: ({ gap }) => {
    const { contacts } = gap.now
    const { value: reference, evidence } = thresholds.peopleList
    if (contacts === 0 || contacts >= reference) return undefined
    return {
      strength: 1 - contacts / reference,
      because: [{ code: 'network_small', facts: { contacts, reference }, evidence }],
    }
  },
  same_circles: ({ advice }) => {
    const tried = advice.channels.filter(({ approached }) => approached > 0)
    if (tried.length === 0 || tried.some(({ channel }) => channel.tie === 'warm')) return undefined
    const facts = { channels: tried.length }
    return { strength: 0.5, because: [{ code: 'one_kind_of_channel', facts, evidence: 'weak_ties_move_careers' }] }
  },
  talks_without_referrals: ({ diagnosis }) => {
    const check = diagnosis.steps.find(({ step }) => step === 'referred')
    if (!check?.isSettled || check.probabilityBelow < thresholds.leakCertainty.value) return undefined
    return { strength: check.probabilityBelow, because: [check.because] }
  },
  asks_too_early: (input) => fromCause('premature_asks', input),
  help_not_thanked: (input) => fromCause('unthanked_help', input),
  ties_lapsed: (input) => fromCause('lapsed_upkeep', input),
}

function counted(count: number, because: Because): Sighting | undefined {
  return count > 0 ? { strength: Math.min(1, count / plenty), because: [because] } : undefined
}

function fromCause(code: CauseCode, { diagnosis }: SwotInput): Sighting | undefined {
  const cause = diagnosis.causes.find((candidate) => candidate.code === code)
  return cause && { strength: cause.probability, because: cause.because }
}
