import type { BecauseOf } from '../because/because-of.ts'
import type { Figure } from '../because/figures.ts'

export type OfChannel = {
  /** Id of the channel. */
  readonly channel: string
  /** What a portal calls a channel of its own; empty for those of the catalogue. */
  readonly label: string
}

/** What each reason for a verdict on a channel, or for the hours given to it, states. */
export type AdviceReasonFacts = {
  channel_untried: OfChannel & Figure<'expectedPerTenHours'>
  channel_yield: OfChannel & Figure<'approached' | 'referred' | 'expectedPerTenHours' | 'low' | 'high'>
  channel_asks_comfort: OfChannel & Figure<'asked' | 'comfort'>
  channel_exhausted: OfChannel & Figure<'approached' | 'referred'>
  channel_needs_belonging: OfChannel
  channel_far_away: OfChannel
  channel_takes_time: OfChannel & Figure<'hours' | 'perWeek'>
  channel_by_guest_visit: OfChannel
  channel_past_unknown: OfChannel
  channel_waits: OfChannel & Figure<'count'>
  channel_unsettled: OfChannel & Figure<'approaches'>
  hours_expected: OfChannel & Figure<'expectedPerTenHours'>
  hours_limited_by_people: OfChannel & Figure<'contacts'>
}

export type AdviceReason = BecauseOf<AdviceReasonFacts>

/** What each of these reasons says. */
export const adviceReasonMeanings = {
  channel_untried: 'The channel was not tried yet.',
  channel_yield: 'What the channel has brought, and what an hour there is expected to bring.',
  channel_asks_comfort: 'The channel asks for more comfort with new people than the seeker has.',
  channel_exhausted: 'Everyone listed in the channel was asked.',
  channel_needs_belonging: 'The channel is for those who belong there already.',
  channel_far_away: 'The family lives far away, as the seeker says.',
  channel_takes_time: 'One approach takes more hours than the seeker has in a week.',
  channel_by_guest_visit: 'The channel is for guests and members, and the seeker is no member.',
  channel_past_unknown: 'The channel is for those who share a past, and nobody who shares it is known.',
  channel_waits: 'Other new channels come first.',
  channel_unsettled: "There is too little of the seeker's own data to judge the channel by.",
  hours_expected: 'What ten hours there are expected to bring.',
  hours_limited_by_people: 'Few people there are left to ask.',
} as const satisfies Record<keyof AdviceReasonFacts, string>
