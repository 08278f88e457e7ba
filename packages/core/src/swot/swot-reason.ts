import type { AdviceReasonFacts } from '../advice/advice-reason.ts'
import type { BecauseOf } from '../because/because-of.ts'
import type { DiagnosisReasonFacts } from '../diagnosis/diagnosis-reason.ts'
import type { FunnelRate } from '../funnel/funnel-step.ts'
import type { GapReasonFacts } from '../gap/gap-reason.ts'
import type { SelfReportTopic } from '../seeker/self-report-schema.ts'

/** Region, occupation and source of the figures; empty where the portal does not say. */
type OfMarket = { readonly region: string; readonly occupation: string; readonly source: string }

/** What each reason for a factor states. */
export type SwotReasonFacts = {
  network_small: { contacts: number; reference: number }
  network_large: { contacts: number; reference: number }
  one_kind_of_channel: { channels: number }
  many_channels: { channels: number }
  untried_channels: { channels: number }
  circles_asked: { channels: number }
  coworkers_known: { contacts: number }
  trusted_ties: { contacts: number }
  dormant_ties: { contacts: number }
  ready_for_business: { contacts: number }
  well_placed: { contacts: number }
  people_not_asked: { contacts: number }
  one_source: { referrals: number; ofOne: number }
  gave_as_much: { given: number; received: number; days: number }
  help_thanked: { helped: number }
  ties_warm: { warm: number; known: number }
  rate_of_step: { step: FunnelRate; trials: number; mean: number; low: number; high: number; reference: number }
  comfort_low: { comfort: number }
  hours_planned: { hours: number; reference: number }
  time_left_short: { weeks: number }
  time_left: { weeks: number }
  market_openings: OfMarket & { openings: number }
  market_trend: OfMarket & { openings: number; before: number }
  market_competition: OfMarket & { jobSeekers: number; openings: number; perOpening: number }
  self_reported: { topic: SelfReportTopic; text: string }
}

/** Why a factor shows; reasons of channels, goal and causes are passed on. */
export type SwotReason = BecauseOf<AdviceReasonFacts & GapReasonFacts & DiagnosisReasonFacts & SwotReasonFacts>

/** The meaning of each reason that only a SWOT gives. */
export const swotReasonMeanings = {
  network_small: 'Few contacts are listed.',
  network_large: 'Many contacts are known.',
  one_kind_of_channel: 'The channels tried hold only people very close or complete strangers.',
  many_channels: 'The seeker is present in many kinds of channels.',
  untried_channels: 'Channels are open and untried.',
  circles_asked: 'Everybody listed was asked in some channels.',
  coworkers_known: 'Past co-workers are known.',
  trusted_ties: 'There are people close enough to talk about work.',
  dormant_ties: 'There are old ties that could be revived.',
  ready_for_business: 'There are ties in which work could be talked about now.',
  well_placed: 'There are contacts who lead others or decide on hiring.',
  people_not_asked: 'There are people who were not asked yet.',
  one_source: 'Most referrals came from one person.',
  gave_as_much: 'As many favors were given as received, or more.',
  help_thanked: 'All favors received were thanked.',
  ties_warm: 'Most ties are in touch.',
  rate_of_step: 'The rate of a step with its interval and what is usual.',
  comfort_low: "Comfort with new people is low, in the seeker's own words.",
  hours_planned: 'The hours the seeker can give.',
  time_left_short: 'Little time is left.',
  time_left: 'There is time enough for trust to grow.',
  market_openings: 'Open jobs, as reported by the portal.',
  market_trend: 'Open jobs now and three months before, as reported by the portal.',
  market_competition: 'Job seekers for each open job, as reported by the portal.',
  self_reported: 'The seeker said so.',
} as const satisfies Record<keyof SwotReasonFacts, string>
