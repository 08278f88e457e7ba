import { peopleLeftByChannel } from '../advice/people-left.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import { funnelRates } from '../funnel/funnel-step.ts'
import type { FactorCode, Sighting } from './factor.ts'
import type { SwotInput } from './swot-input.ts'

type Rule = (input: SwotInput) => Sighting | undefined

/** A goal nearer than this many weeks is pressing (an assumption). */
const pressingWeeks = 8

/** What in the record shows an opportunity or a threat, factor by factor. */
export const externalRules: Readonly<Partial<Record<FactorCode, Rule>>> = {
  untried_channels: ({ advice }) => {
    const untried = advice.channels.filter(
      ({ approached, obstacles }) => approached === 0 && !obstacles.some(({ excludes }) => excludes),
    )
    if (untried.length === 0) return undefined
    const facts = { channels: untried.length }
    return {
      strength: untried.length / advice.channels.length,
      response: 1 - untried.length / advice.channels.length,
      because: [{ code: 'untried_channels', facts, evidence: 'weak_ties_move_careers' }],
    }
  },
  people_not_yet_asked: ({ situation }) => {
    const left = [...peopleLeftByChannel(situation.record).values()].reduce((sum, people) => sum + people, 0)
    if (left === 0) return undefined
    const asked = situation.record.contacts.length - left
    return {
      strength: Math.min(1, left / 20),
      response: Math.max(0, asked / Math.max(1, asked + left)),
      because: [{ code: 'people_not_asked', facts: { contacts: left }, evidence: 'help_is_underestimated' }],
    }
  },
  dormant_ties: ({ gap }) => {
    const contacts = gap.now.conditions.dormant
    if (contacts === 0) return undefined
    const facts = { contacts }
    return {
      strength: Math.min(1, contacts / 10),
      response: 0,
      because: [{ code: 'dormant_ties', facts, evidence: 'dormant_ties' }],
    }
  },
  time_left: ({ gap: { target } }) => {
    if (!target || target.weeksLeft < 2 * pressingWeeks) return undefined
    const facts = { weeks: target.weeksLeft }
    return { strength: 0.5, response: 0.5, because: [{ code: 'time_left', facts, evidence: 'own_log' }] }
  },
  little_time_left: ({ gap: { target, gap } }) => {
    if (!target || target.weeksLeft > pressingWeeks || target.remaining === 0) return undefined
    const facts = { weeks: target.weeksLeft }
    const response = gap.probability ?? 0
    return {
      strength: 1 - target.weeksLeft / (2 * pressingWeeks),
      response,
      because: [{ code: 'time_left_short', facts, evidence: 'own_log' }],
    }
  },
  friends_forget: ({ diagnosis }) => {
    const cause = diagnosis.causes.find(({ code }) => code === 'no_updates')
    return cause && { strength: cause.probability, response: 0, because: cause.because }
  },
  slow_answers: ({ situation }) => {
    const { rates } = totalCounts(situation.funnel)
    const pending = funnelRates.reduce((sum, rate) => sum + rates[rate].pending, 0)
    if (pending < 3) return undefined
    const facts = { pending: Math.round(pending) }
    return { strength: 0.3, response: 0.5, because: [{ code: 'answers_pending', facts, evidence: 'answer_delay' }] }
  },
}
