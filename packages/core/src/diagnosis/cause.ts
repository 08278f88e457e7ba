import type { FunnelRate } from '../funnel/funnel-step.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import type { MendingGain } from './mending-gain.ts'

/** Why networking may not be working. */
export const causeCodes = [
  'not_a_networking_problem',
  'leak_at_step',
  'wrong_channels',
  'too_little_effort',
  'premature_asks',
  'unthanked_help',
  'one_way_taking',
  'lapsed_upkeep',
  'no_updates',
] as const

/** Why networking may not be working, as a code. */
export type CauseCode = (typeof causeCodes)[number]

/** Something that answers a cause: a skill to practice, or what keeps one going. */
export type CauseAction = {
  /** What to do, as a code. */
  readonly code: ActionCode
  /** A skill to practice, or what keeps one going. */
  readonly kind: 'skill' | 'motivation'
}

/** What answers each cause: always a skill and a motivation action, since one without the other does not work. */
export const causeActions = {
  too_little_effort: [
    { code: 'book_weekly_hours', kind: 'motivation' },
    { code: 'approach_more_people', kind: 'skill' },
  ],
  leak_at_step: [
    { code: 'practice_leaking_step', kind: 'skill' },
    { code: 'set_small_goal_for_step', kind: 'motivation' },
  ],
  wrong_channels: [
    { code: 'start_new_channel', kind: 'skill' },
    { code: 'go_with_someone', kind: 'motivation' },
  ],
  premature_asks: [
    { code: 'ask_about_them_first', kind: 'skill' },
    { code: 'allow_time', kind: 'motivation' },
  ],
  unthanked_help: [
    { code: 'write_thank_yous', kind: 'skill' },
    { code: 'report_what_came_of_it', kind: 'motivation' },
  ],
  one_way_taking: [
    { code: 'introduce_two_people', kind: 'skill' },
    { code: 'offer_help_first', kind: 'motivation' },
  ],
  lapsed_upkeep: [
    { code: 'revive_without_asking', kind: 'skill' },
    { code: 'set_upkeep_reminders', kind: 'motivation' },
  ],
  no_updates: [
    { code: 'send_short_update', kind: 'skill' },
    { code: 'set_upkeep_reminders', kind: 'motivation' },
  ],
  not_a_networking_problem: [
    { code: 'ask_for_interview_feedback', kind: 'skill' },
    { code: 'practice_interviews', kind: 'skill' },
    { code: 'answer_hard_questions', kind: 'skill' },
    { code: 'trust_your_networking', kind: 'motivation' },
  ],
} as const satisfies Record<CauseCode, readonly { readonly code: string; readonly kind: 'skill' | 'motivation' }[]>

/** The steps that can leak; interviews without an offer are no leak, since networking has done its part by then. */
export const leakSteps = ['replied', 'conversed', 'referred', 'interviewed'] as const satisfies readonly FunnelRate[]

/** A step of the funnel that can leak, as a code. */
export type LeakStep = (typeof leakSteps)[number]

/** What answers a leak at each step, before the actions that answer every leak. */
export const leakActions = {
  replied: [
    { code: 'shorten_message', kind: 'skill' },
    { code: 'book_follow_up_time', kind: 'motivation' },
  ],
  conversed: [
    { code: 'offer_two_times', kind: 'skill' },
    { code: 'decide_to_answer_same_day', kind: 'motivation' },
  ],
  referred: [
    { code: 'show_target_list', kind: 'skill' },
    { code: 'expect_more_help', kind: 'motivation' },
  ],
  interviewed: [
    { code: 'brief_whoever_refers', kind: 'skill' },
    { code: 'set_day_to_ask_again', kind: 'motivation' },
  ],
} as const satisfies Record<LeakStep, readonly { readonly code: string; readonly kind: 'skill' | 'motivation' }[]>

const actionTables = [...Object.values(causeActions), ...Object.values(leakActions)]

/** What answers a cause, as a code. */
export type ActionCode = (typeof actionTables)[number][number]['code']

/** Every action that answers some cause. */
export const actionCodes: readonly ActionCode[] = [
  ...new Set(actionTables.flatMap((table) => table.map(({ code }) => code))),
]

/** One possible cause, how probable it is, why, and what answers it. */
export type Cause = {
  /** What may be wrong, as a code. */
  readonly code: CauseCode
  /** The step that leaks, for `leak_at_step`. */
  readonly step?: LeakStep
  /** That the cause holds, as far as data and priors can tell. */
  readonly probability: number
  /** Whether it is sure enough to be named: probability 0.8 or more, from enough data of the seeker's own. */
  readonly named: boolean
  /** E[max(0, log reference − log rate)]: e to the minus of it is the factor of outcomes lost to this cause. */
  readonly logShortfall: number
  /** How many more interviews or offers are expected by the goal's date were it mended. */
  readonly gain: MendingGain
  /** Its part in what all causes listed lose together, 0 to 1; the parts sum to 1 at most. */
  readonly share: number
  /** Why the cause is suspected. */
  readonly because: readonly DiagnosisReason[]
  /** What would take the cause back, were it to happen next. */
  readonly changedBy: readonly DiagnosisReason[]
  /** What answers it, skills and motivation. */
  readonly actions: readonly CauseAction[]
}

/** What a rule found, before it is ranked. */
export type Suspicion = {
  readonly step?: LeakStep
  readonly probability: number
  /** Whether there is enough of the seeker's own data to name it. */
  readonly isSettled: boolean
  readonly logShortfall: number
  /** Why the cause is suspected. */
  readonly because: readonly DiagnosisReason[]
  readonly changedBy: readonly DiagnosisReason[]
}
