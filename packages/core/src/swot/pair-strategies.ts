import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { FactorCode } from './factor-table.ts'
import { findMargin, type Margin, shareOnTop } from './sensitivity.ts'
import { type StrategyKind, type StrategyMove, strategyCodes, strategyKinds, strategyRule } from './strategy-table.ts'
import type { Factor } from './weighed-factor.ts'

/** Two factors paired, and the move they suggest. `score` is the product of their weights. */
export type Strategy = {
  /** How the two are paired: SO, WO, ST or WT. */
  readonly kind: StrategyKind
  /** The strength or the weakness. */
  readonly internal: FactorCode
  /** The opportunity or the threat. */
  readonly external: FactorCode
  /** What the pair leads to, as a code. */
  readonly move: StrategyMove
  /** Id of the channel to use; absent where the move needs none. */
  readonly channel?: string
  /** Whether naming that channel reveals something private. */
  readonly isSensitive: boolean
  /** The product of the two weights. */
  readonly score: number
}

export type Strategies = {
  /** At most two of each kind, each for another opportunity or threat, best first. */
  readonly strategies: readonly Strategy[]
  /** The share of changed weightings, each factor halved or doubled in turn, under which the top strategy stays on top. */
  readonly robustness?: number
  /** How much a single weight must change for another strategy to come out on top; absent where there is no other. */
  readonly margin?: Margin
}

/** Pairs the strongest factors into strategies, and tests how sensitive the best one is to the weights. */
export function pairStrategies(factors: readonly Factor[], advice: ChannelAdvice): Strategies {
  const pairs = rankPairs(factors)
  const strategies = pairs
    .filter(
      (pair, index) =>
        pairs.findIndex(({ kind, external }) => kind === pair.kind && external === pair.external) === index,
    )
    .filter((pair, index, all) => all.slice(0, index).filter(({ kind }) => kind === pair.kind).length < 2)
    .map((pair) => ({ ...pair, ...channelFor(pair.external, advice) }))
  if (strategies.length === 0) return { strategies }
  const margin = findMargin(pairs)
  return { strategies, robustness: shareOnTop(factors, rankPairs), ...(margin && { margin }) }
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

function pairOf(kind: StrategyKind, inner: Factor, outer: Factor): readonly Pair[] {
  const rule = strategyRule(outer.code)
  if (!rule) return []
  return [{ kind, internal: inner.code, external: outer.code, move: rule.move, score: inner.weight * outer.weight }]
}

/** The channel for an opportunity or a threat, unless the advice is to drop that channel. */
function channelFor(external: FactorCode, { channels }: ChannelAdvice): Pick<Strategy, 'channel' | 'isSensitive'> {
  const place = strategyRule(external)?.channel
  const found = channels.find(({ channel, verdict }) =>
    place === 'best_start' ? verdict === 'start' : channel.id === place && verdict !== 'drop',
  )
  return { ...(found && { channel: found.channel.id }), isSensitive: found?.isSensitive ?? false }
}
