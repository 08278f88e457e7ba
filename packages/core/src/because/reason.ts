import type { EvidenceKey } from '../evidence/sources.ts'

/**
 * Every reason a conclusion may give, with the facts it states.
 *
 * Rates are 0 to 1, durations in the unit named. `label` is what a portal calls a channel of its own, or empty.
 */
export type ReasonFacts = {
  // channels
  channel_untried: { channel: string; label: string; expectedPerTenHours: number }
  channel_yield: {
    channel: string
    label: string
    approached: number
    referred: number
    expectedPerTenHours: number
    low: number
    high: number
  }
  channel_asks_comfort: { channel: string; label: string; asked: number; comfort: number }
  channel_exhausted: { channel: string; label: string; approached: number; referred: number }
  channel_needs_belonging: { channel: string; label: string }
  channel_takes_time: { channel: string; label: string; hours: number; perWeek: number }
  channel_by_guest_visit: { channel: string; label: string }
  channel_past_unknown: { channel: string; label: string }
  channel_waits: { channel: string; label: string; count: number }
  channel_unsettled: { channel: string; label: string; approaches: number }
  // hours
  hours_best_chance: { channel: string; label: string; probability: number }
  hours_limited_by_people: { channel: string; label: string; contacts: number }
  // gap and effort
  pace_too_low: { perWeek: number; neededPerWeek: number }
  pace_sufficient: { perWeek: number; neededPerWeek: number }
  pace_at_usual_rates: { perWeek: number; neededPerWeek: number }
  goal_chance: { probability: number; count: number; outcome: string; weeks: number }
  goal_missing: Record<never, never>
  forecast_from_pace: { perWeek: number; outcome: string; approachesPerOutcome: number }
  open_approaches_counted: { expected: number; outcome: string }
  // steps
  step_below_reference: { step: string; successes: number; trials: number; mean: number; reference: number }
  step_at_reference: { step: string; successes: number; trials: number; mean: number; reference: number }
  answers_pending: { pending: number }
  interviews_without_offer: { interviews: number; offers: number; reference: number }
  applications_without_interview: { applications: number; interviews: number; reference: number }
  // habits
  asked_too_early: { premature: number; asks: number }
  help_not_thanked: { owed: number; helped: number; oldestDays: number }
  ties_lapsed: { lapsed: number; known: number }
  took_more_than_gave: { given: number; received: number; days: number }
  no_update_sent: { days: number; contacts: number }
  // what would change an answer
  would_change_passes: { step: string; passes: number }
  would_change_turns: { habit: string; turns: number }
  would_change_pace: { perWeek: number; weeks: number }
  would_change_referral: { channel: string; label: string }
  would_change_offers: { offers: number }
  would_change_interviews: { interviews: number }
  network_small: { contacts: number; reference: number }
  one_kind_of_channel: { channels: number }
  many_channels: { channels: number }
  coworkers_known: { contacts: number }
  trusted_ties: { contacts: number }
  dormant_ties: { contacts: number }
  people_not_asked: { contacts: number }
  gave_as_much: { given: number; received: number; days: number }
  rate_of_step: { step: string; trials: number; mean: number; low: number; high: number; reference: number }
  untried_channels: { channels: number }
  help_thanked: { helped: number }
  ties_warm: { warm: number; known: number }
  network_large: { contacts: number; reference: number }
  hours_planned: { hours: number; reference: number }
  ready_for_business: { contacts: number }
  well_placed: { contacts: number }
  circles_asked: { channels: number }
  one_source: { referrals: number; ofOne: number }
  market_openings: { openings: number; region: string; occupation: string; source: string }
  market_trend: { openings: number; before: number; region: string; occupation: string; source: string }
  market_competition: {
    jobSeekers: number
    openings: number
    perOpening: number
    region: string
    occupation: string
    source: string
  }
  comfort_low: { comfort: number }
  time_left_short: { weeks: number }
  time_left: { weeks: number }
  need_meets_offer: { tag: string; needs: string; offers: string }
  // a week's plan
  thanks_owed: { help: string; ageDays: number }
  approach_unanswered: { days: number }
  introduction_agreed: Record<never, never>
  introduction_made: { days: number }
  contact_due: { overdueDays: number }
  tie_silent: { years: number }
  trusted_not_asked: { stage: string }
  trusted_asked_before: { stage: string }
  words_help: Record<never, never>
  looking_back_helps: Record<never, never>
  events_felt: { events: number; predicted: number; felt: number }
  events_feel_better: Record<never, never>
  self_reported: { topic: string; text: string }
}

export type ReasonCode = keyof ReasonFacts

/**
 * Why a conclusion holds: a code, the facts behind it, and the research it rests on.
 *
 * `describeReason` makes the sentence. `contactIds` and `activityIds` name where in the record it was read, a handful
 * at most. A reason that names a channel says whether that channel is sensitive.
 */
export type Because = {
  [Code in ReasonCode]: {
    readonly code: Code
    readonly facts: Readonly<ReasonFacts[Code]>
    readonly evidence: EvidenceKey
    readonly contactIds?: readonly string[]
    readonly activityIds?: readonly string[]
  } & (ReasonFacts[Code] extends { channel: string }
    ? { readonly isSensitive: boolean }
    : { readonly isSensitive?: never })
}[ReasonCode]
