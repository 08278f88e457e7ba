import type { BecauseOf } from '../because/because-of.ts'

/** `label` is what a portal calls a channel of its own; empty for those of the catalogue. */
type OfChannel = { readonly channel: string; readonly label: string }

/** What each reason for a verdict on a channel, or for the hours given to it, states. */
export type AdviceReasonFacts = {
  channel_untried: OfChannel & { expectedPerTenHours: number }
  channel_yield: OfChannel & {
    approached: number
    referred: number
    expectedPerTenHours: number
    low: number
    high: number
  }
  channel_asks_comfort: OfChannel & { asked: number; comfort: number }
  channel_exhausted: OfChannel & { approached: number; referred: number }
  channel_needs_belonging: OfChannel
  channel_takes_time: OfChannel & { hours: number; perWeek: number }
  channel_by_guest_visit: OfChannel
  channel_past_unknown: OfChannel
  channel_waits: OfChannel & { count: number }
  channel_unsettled: OfChannel & { approaches: number }
  hours_best_chance: OfChannel & { probability: number }
  hours_limited_by_people: OfChannel & { contacts: number }
}

export type AdviceReason = BecauseOf<AdviceReasonFacts>

/** What each of these reasons says. */
export const adviceReasonMeanings = {
  channel_untried: 'The channel was not tried yet.',
  channel_yield: 'What the channel has brought, and what an hour there is expected to bring.',
  channel_asks_comfort: 'The channel asks for more comfort with new people than the seeker has.',
  channel_exhausted: 'Everyone listed in the channel was asked.',
  channel_needs_belonging: 'The channel is for those who belong there already.',
  channel_takes_time: 'One approach takes more hours than the seeker has in a week.',
  channel_by_guest_visit: 'The channel is for guests and members, and the seeker is no member.',
  channel_past_unknown: 'The channel is for those who share a past, and nobody who shares it is known.',
  channel_waits: 'Other new channels come first.',
  channel_unsettled: "There is too little of the seeker's own data to judge the channel by.",
  hours_best_chance: 'The chance that an hour there brings most.',
  hours_limited_by_people: 'Few people there are left to ask.',
} as const satisfies Record<keyof AdviceReasonFacts, string>
