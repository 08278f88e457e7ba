import type { Because } from '../because/reason.ts'
import type { FunnelRate } from '../funnel/funnel-step.ts'

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

export type CauseCode = (typeof causeCodes)[number]

/** Something that answers a cause: a skill to practice, or what keeps one going. */
export type CauseAction = { readonly code: ActionCode; readonly kind: 'skill' | 'motivation' }

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
    { code: 'practice_interviews', kind: 'skill' },
    { code: 'ask_for_interview_feedback', kind: 'motivation' },
  ],
} as const satisfies Record<CauseCode, readonly { readonly code: string; readonly kind: 'skill' | 'motivation' }[]>

export type ActionCode = (typeof causeActions)[CauseCode][number]['code']

/** Every action that answers some cause. */
export const actionCodes: readonly ActionCode[] = [
  ...new Set(causeCodes.flatMap((cause) => causeActions[cause].map(({ code }) => code))),
]

/** One possible cause, how probable it is, why, and what answers it. */
export type Cause = {
  readonly code: CauseCode
  /** The step that leaks, for `leak_at_step`. */
  readonly step?: FunnelRate
  /** That the cause holds, as far as data and priors can tell. */
  readonly probability: number
  /** Whether it is sure enough to be named: probability 0.8 or more. */
  readonly named: boolean
  readonly because: readonly Because[]
  readonly actions: readonly CauseAction[]
}

/** What a rule found, before it is ranked. */
export type Suspicion = {
  readonly step?: FunnelRate
  readonly probability: number
  readonly because: readonly Because[]
}
