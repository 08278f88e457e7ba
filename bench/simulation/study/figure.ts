/** Where a figure must be. */
export type Band = { readonly atLeast?: number; readonly atMost?: number }

/** A figure measured: its value, standard error, the people or judgments behind it, and where it must be. */
export type Figure = {
  /** What is measured. */
  readonly row: string
  /** In which case. */
  readonly when: string
  readonly unit: 'share' | 'ratio' | 'count' | 'score'
  readonly value: number
  readonly error: number
  readonly cases: number
  readonly target?: Band
}

type Named = Pick<Figure, 'row' | 'when'> & { readonly target?: Band }

/** Hits of so many tries, of one person. */
export type Tally = readonly [hits: number, tries: number]

/**
 * A share over people who each count several times.
 *
 * The standard error takes a person's own tries to be alike (ratio estimator).
 */
export function shareOf(tallies: readonly Tally[], named: Named): Figure {
  const [hits, tries] = tallies.reduce<Tally>(([h, t], [hit, tried]) => [h + hit, t + tried], [0, 0])
  const value = hits / tries
  const squares = tallies.reduce((sum, [hit, tried]) => sum + (hit - value * tried) ** 2, 0)
  // Rule of three: where all are alike, one more could still differ.
  const error = Math.max(Math.sqrt(squares), 0.5) / tries
  return { ...named, unit: 'share', value, error, cases: tries }
}

/** A share of people, each of whom counts once. */
export function shareOfPeople(hits: readonly boolean[], named: Named): Figure {
  return shareOf(
    hits.map((hit): Tally => [Number(hit), 1]),
    named,
  )
}

/** A ratio of two sums over the same people, with its paired standard error. */
export function ratioOf(pairs: readonly (readonly [over: number, under: number])[], named: Named): Figure {
  const over = pairs.reduce((sum, [each]) => sum + each, 0)
  const under = pairs.reduce((sum, [, each]) => sum + each, 0)
  const value = over / under
  const squares = pairs.reduce((sum, [first, second]) => sum + (first - value * second) ** 2, 0)
  return { ...named, unit: 'ratio', value, error: Math.sqrt(squares) / under, cases: pairs.length }
}

/** The mean of something measured once for each person. */
export function meanOf(values: readonly number[], named: Named & Pick<Figure, 'unit'>): Figure {
  const value = values.reduce((sum, each) => sum + each, 0) / values.length
  const squares = values.reduce((sum, each) => sum + (each - value) ** 2, 0)
  return { ...named, value, error: Math.sqrt(squares) / values.length, cases: values.length }
}

/** By how much a figure misses its target; 0 where it reaches it. */
export function missOf({ value, target = {} }: Pick<Figure, 'value' | 'target'>): number {
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = target
  return Math.max(0, atLeast - value, value - atMost)
}
