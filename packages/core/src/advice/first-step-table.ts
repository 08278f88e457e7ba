import type { channels } from '../channel/channels.ts'
import type { FunnelStep } from '../funnel/funnel-step.ts'

type FirstStep = (typeof channels)[number]['firstSteps'][number]

/**
 * Which step of the funnel each first step leads to, and whether it is only for getting in.
 *
 * Once somebody in a channel has come that far, the first step has done its part. None leads further than a referral.
 */
export const firstStepTable = {
  list_relatives: { leadsTo: 'approached' },
  call_two_relatives: { leadsTo: 'conversed' },
  ask_whom_they_know: { leadsTo: 'referred' },
  write_update: { leadsTo: 'approached' },
  name_target_employers: { leadsTo: 'referred' },
  update_monthly: { leadsTo: 'referred' },
  list_past_coworkers: { leadsTo: 'approached' },
  ask_about_their_work: { leadsTo: 'conversed' },
  offer_help_first: { leadsTo: 'referred' },
  find_alumni_at_employers: { leadsTo: 'approached' },
  ask_for_their_story: { leadsTo: 'conversed' },
  find_chapter: { leadsTo: 'approached', getsIn: true },
  ask_for_guest_visit: { leadsTo: 'approached', getsIn: true },
  talk_to_two_members: { leadsTo: 'conversed' },
  choose_cause: { leadsTo: 'approached' },
  offer_your_skill: { leadsTo: 'conversed' },
  learn_who_sits_on_the_board: { leadsTo: 'referred' },
  find_club_meeting: { leadsTo: 'approached', getsIn: true },
  ask_a_member_to_bring_you: { leadsTo: 'approached', getsIn: true },
  tell_leader_you_are_looking: { leadsTo: 'conversed' },
  help_at_one_occasion: { leadsTo: 'referred' },
  pick_one_event: { leadsTo: 'approached' },
  ask_people_about_themselves: { leadsTo: 'conversed' },
  follow_up_within_two_days: { leadsTo: 'referred' },
  choose_five_employers: { leadsTo: 'approached' },
  talk_before_handing_resume: { leadsTo: 'conversed' },
  stand_by_food_or_exit: { leadsTo: 'conversed' },
  find_shared_connections: { leadsTo: 'approached' },
  follow_up_once: { leadsTo: 'replied' },
} as const satisfies Record<FirstStep, FirstStepRule>

export type FirstStepRule = { readonly leadsTo: FunnelStep; readonly getsIn?: true }
