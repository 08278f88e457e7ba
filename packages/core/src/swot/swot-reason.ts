import type { AdviceReasonFacts } from '../advice/advice-reason.ts'
import type { BecauseOf } from '../because/because-of.ts'
import type { Figure } from '../because/figures.ts'
import type { DiagnosisReasonFacts } from '../diagnosis/diagnosis-reason.ts'
import type { OfStep } from '../funnel/funnel-step.ts'
import type { GapReasonFacts } from '../gap/gap-reason.ts'
import type { SelfReportTopic } from '../seeker/self-report-topics.ts'

type OfMarket = {
  /** The region of the figures; empty where the portal does not say. */
  readonly region: string
  /** The occupation of the figures; empty where the portal does not say. */
  readonly occupation: string
  /** Where the figures come from; empty where the portal does not say. */
  readonly source: string
}

/** What each reason for a factor states. */
export type SwotReasonFacts = {
  network_small: Figure<'contacts' | 'reference'>
  network_large: Figure<'contacts' | 'reference'>
  one_kind_of_channel: Figure<'channels'>
  many_channels: Figure<'channels'>
  untried_channels: Figure<'channels'>
  circles_asked: Figure<'channels'>
  coworkers_known: Figure<'contacts'>
  trusted_ties: Figure<'contacts'>
  dormant_ties: Figure<'contacts'>
  ready_for_business: Figure<'contacts'>
  well_placed: Figure<'contacts'>
  people_not_asked: Figure<'contacts'>
  one_source: Figure<'referrals' | 'ofOne'>
  gave_as_much: Figure<'given' | 'received' | 'days'>
  help_thanked: Figure<'helped'>
  ties_warm: Figure<'warm' | 'known'>
  rate_of_step: OfStep & Figure<'trials' | 'mean' | 'low' | 'high' | 'reference'>
  comfort_low: Figure<'comfort'>
  hours_planned: Figure<'hours' | 'reference'>
  time_left_short: Figure<'weeks'>
  time_left: Figure<'weeks'>
  market_openings: OfMarket & Figure<'openings'>
  market_trend: OfMarket & Figure<'openings' | 'before'>
  market_competition: OfMarket & Figure<'jobSeekers' | 'openings' | 'perOpening'>
  self_reported: {
    /** What the seeker chose, as a code. */
    readonly topic: SelfReportTopic
    /** What they added in their own words; may be empty. */
    readonly text: string
  }
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
