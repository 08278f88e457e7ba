import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { Factor, FactorCode, Quadrant } from './factor.ts'

/** The four ways to pair an internal with an external factor (TOWS). */
export const strategyKinds = {
  so: { internal: 'strength', external: 'opportunity' },
  wo: { internal: 'weakness', external: 'opportunity' },
  st: { internal: 'strength', external: 'threat' },
  wt: { internal: 'weakness', external: 'threat' },
} as const satisfies Record<string, { readonly internal: Quadrant; readonly external: Quadrant }>

export type StrategyKind = keyof typeof strategyKinds

export const strategyCodes = Object.keys(strategyKinds) as readonly StrategyKind[]

/** What a strategy leads to. */
export const strategyMoves = {
  untried_channels: 'start_channel',
  job_fairs_nearby: 'talk_at_fairs',
  networking_events_nearby: 'attend_with_a_goal',
  social_events_nearby: 'attend_with_a_goal',
  other_opportunity: 'act_on_opportunity',
  people_not_yet_asked: 'ask_people_left',
  dormant_ties: 'revive_without_asking',
  time_left: 'build_rapport_first',
  no_one_hiring: 'reach_insiders_before_openings',
  stronger_competition: 'be_recommended_by_insiders',
  other_threat: 'prepare_for_threat',
  little_time_left: 'put_more_hours_in',
  friends_forget: 'send_short_update',
  slow_answers: 'widen_while_waiting',
} as const satisfies Partial<Record<FactorCode, string>>

export type StrategyMove = (typeof strategyMoves)[keyof typeof strategyMoves]

/** Two factors joined, and the move or channel they lead to. `score` is the product of their weights. */
export type Strategy = {
  readonly kind: StrategyKind
  readonly internal: FactorCode
  readonly external: FactorCode
  readonly move: StrategyMove
  readonly channel?: string
  /** Whether that channel reveals something private. */
  readonly isSensitive: boolean
  readonly score: number
}

export type Strategies = {
  readonly strategies: readonly Strategy[]
  /** The share of changed weightings, each factor halved or doubled in turn, under which the top strategy stays on top. */
  readonly robustness?: number
}

/** Pairs the strongest factors into strategies, at most two of each kind, each for another chance or threat, best first. */
export function pairStrategies(factors: readonly Factor[], advice: ChannelAdvice): Strategies {
  const strategies = rankPairs(factors)
    .filter(
      (pair, index, all) =>
        all.findIndex(({ kind, external }) => kind === pair.kind && external === pair.external) === index,
    )
    .filter((pair, index, all) => all.slice(0, index).filter(({ kind }) => kind === pair.kind).length < 2)
    .map((pair) => ({ ...pair, ...channelFor(pair.move, advice) }))
  return strategies.length === 0 ? { strategies } : { strategies, robustness: robustness(factors) }
}

type Pair = Omit<Strategy, 'channel' | 'isSensitive'>

function rankPairs(factors: readonly Factor[]): readonly Pair[] {
  return strategyCodes
    .flatMap((kind) => {
      const { internal, external } = strategyKinds[kind]
      const externals = factors.filter(({ quadrant }) => quadrant === external)
      return factors
        .filter(({ quadrant }) => quadrant === internal)
        .flatMap((inner) => externals.flatMap((outer) => pairOf(kind, inner, outer)))
    })
    .sort((first, second) => second.score - first.score)
}

function pairOf(kind: StrategyKind, inner: Factor, outer: Factor): Pair[] {
  const move = (strategyMoves as Partial<Record<FactorCode, StrategyMove>>)[outer.code]
  if (!move) return []
  return [{ kind, internal: inner.code, external: outer.code, move, score: inner.weight * outer.weight }]
}

function channelFor(move: StrategyMove, { channels }: ChannelAdvice): Pick<Strategy, 'channel' | 'isSensitive'> {
  const start = channels.find(({ verdict }) => verdict === 'start')
  if (move !== 'start_channel' || !start) return { isSensitive: false }
  return { channel: start.channel.id, isSensitive: start.isSensitive }
}

function robustness(factors: readonly Factor[]): number {
  const top = nameOf(rankPairs(factors)[0])
  const variants = factors.flatMap((_, changed) =>
    [0.5, 2].map((change) =>
      factors.map((factor, index) => (index === changed ? { ...factor, weight: factor.weight * change } : factor)),
    ),
  )
  return variants.filter((variant) => nameOf(rankPairs(variant)[0]) === top).length / variants.length
}

function nameOf(pair: Pair | undefined): string {
  return pair ? `${pair.internal}+${pair.external}` : ''
}
