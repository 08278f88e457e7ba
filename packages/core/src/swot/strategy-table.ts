import type { ChannelId } from '../channel/channels.ts'
import type { Quadrant } from './factor.ts'
import type { FactorCode } from './factor-table.ts'

/** The four ways to pair an internal with an external factor (TOWS). */
export const strategyKinds = {
  so: { internal: 'strength', external: 'opportunity' },
  wo: { internal: 'weakness', external: 'opportunity' },
  st: { internal: 'strength', external: 'threat' },
  wt: { internal: 'weakness', external: 'threat' },
} as const satisfies Record<string, { readonly internal: Quadrant; readonly external: Quadrant }>

/** How an internal and an external factor are paired: SO, WO, ST or WT. */
export type StrategyKind = keyof typeof strategyKinds

/** The kinds of strategies. */
export const strategyCodes = ['so', 'wo', 'st', 'wt'] as const satisfies readonly StrategyKind[]

/** The move that answers an opportunity or a threat, and the channel it needs. */
export type StrategyRule = {
  /** What it leads to, as a code. */
  readonly move: string
  /** Id of the channel it leads to, or the one most worth starting; absent where none is. */
  readonly channel?: ChannelId | 'best_start'
}

/** The move that answers each opportunity and each threat. */
export const strategyTable = {
  untried_channels: { move: 'start_channel', channel: 'best_start' },
  job_fairs_nearby: { move: 'talk_at_fairs', channel: 'career_fair' },
  networking_events_nearby: { move: 'attend_with_a_goal', channel: 'networking_event' },
  social_events_nearby: { move: 'attend_with_a_goal', channel: 'social_event' },
  other_opportunity: { move: 'act_on_opportunity' },
  people_not_yet_asked: { move: 'ask_people_left' },
  dormant_ties: { move: 'revive_without_asking' },
  ready_for_business: { move: 'show_target_list' },
  well_placed_contacts: { move: 'ask_for_advice' },
  many_openings: { move: 'ask_who_works_there' },
  openings_growing: { move: 'ask_who_works_there' },
  time_left: { move: 'build_rapport_first' },
  no_one_hiring: { move: 'reach_insiders_before_openings' },
  openings_shrinking: { move: 'reach_insiders_before_openings' },
  stronger_competition: { move: 'be_recommended_by_insiders' },
  other_threat: { move: 'prepare_for_threat' },
  little_time_left: { move: 'put_more_hours_in' },
  goal_far: { move: 'set_nearer_goal' },
  friends_forget: { move: 'send_short_update' },
  slow_answers: { move: 'widen_while_waiting' },
  circles_asked: { move: 'start_channel', channel: 'best_start' },
  one_source: { move: 'ask_a_second_person' },
  applications_vanish: { move: 'ask_who_works_there' },
} as const satisfies Partial<Record<FactorCode, StrategyRule>>

/** What a strategy recommends, as a code. */
export type StrategyMove = (typeof strategyTable)[keyof typeof strategyTable]['move']

/** The moves that strategies recommend. */
export const strategyMoves: readonly StrategyMove[] = [...new Set(Object.values(strategyTable).map(({ move }) => move))]

/** The move that answers a factor; undefined for strengths and weaknesses. */
export function strategyRule(code: FactorCode): (StrategyRule & { readonly move: StrategyMove }) | undefined {
  const rules: Readonly<Partial<Record<FactorCode, StrategyRule & { readonly move: StrategyMove }>>> = strategyTable
  return rules[code]
}
