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
  ask_alumni_for_their_story: { leadsTo: 'conversed' },
  meet_adviser: { leadsTo: 'conversed' },
  talk_at_employer_visit: { leadsTo: 'referred' },
  ask_adviser_for_alumni: { leadsTo: 'referred' },
  tell_professor: { leadsTo: 'conversed' },
  ask_two_classmates: { leadsTo: 'referred' },
  ask_for_department_alumni: { leadsTo: 'referred' },
  find_chapter: { leadsTo: 'approached', getsIn: true },
  find_open_meeting: { leadsTo: 'approached', getsIn: true },
  ask_two_members: { leadsTo: 'conversed' },
  look_up_the_board: { leadsTo: 'approached' },
  offer_your_skill: { leadsTo: 'conversed' },
  work_beside_a_board_member: { leadsTo: 'referred' },
  find_club_meeting: { leadsTo: 'approached', getsIn: true },
  ask_for_guest_visit: { leadsTo: 'approached', getsIn: true },
  meet_two_club_members: { leadsTo: 'conversed' },
  tell_leader_you_are_looking: { leadsTo: 'conversed' },
  help_a_committee: { leadsTo: 'referred' },
  sign_up_for_one: { leadsTo: 'approached' },
  ask_people_about_themselves: { leadsTo: 'conversed' },
  follow_up_within_two_days: { leadsTo: 'referred' },
  choose_five_employers: { leadsTo: 'approached' },
  talk_before_handing_resume: { leadsTo: 'conversed' },
  stand_by_food_or_exit: { leadsTo: 'conversed' },
  find_shared_connections: { leadsTo: 'approached' },
  ask_for_their_story: { leadsTo: 'conversed' },
  follow_up_once: { leadsTo: 'replied' },
} as const satisfies Record<FirstStep, FirstStepRule>

export type FirstStepRule = { readonly leadsTo: FunnelStep; readonly getsIn?: true }
