/** Gauss–Legendre with 10 nodes: the positive half of the nodes and their weights. */
const nodes = [
  0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
] as const
const weights = [
  0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814,
] as const

/** What is integrated: several functions of one variable at once. */
type Integrand = (at: number) => readonly number[]

// The maximum change by which halving a panel may still count as settled; the halves themselves are far closer.
const tolerance = 1e-10
const maxHalvings = 40

/** Integrates between the first and the last edge, halving the panels between edges until they settle. */
export function integrate(integrand: Integrand, edges: readonly number[]): readonly number[] {
  return edges
    .slice(1)
    .map((high, index) => {
      const low = edges[index] ?? high
      return settle(integrand, low, high, gauss(integrand, low, high), maxHalvings)
    })
    .reduce(add)
}

function settle(
  integrand: Integrand,
  low: number,
  high: number,
  whole: readonly number[],
  halvings: number,
): readonly number[] {
  const middle = (low + high) / 2
  const left = gauss(integrand, low, middle)
  const right = gauss(integrand, middle, high)
  const halves = add(left, right)
  const isSettled = halves.every((sum, index) => Math.abs(sum - (whole[index] ?? 0)) <= tolerance * Math.max(1, sum))
  if (isSettled || halvings === 0) return halves
  return add(settle(integrand, low, middle, left, halvings - 1), settle(integrand, middle, high, right, halvings - 1))
}

function gauss(integrand: Integrand, low: number, high: number): readonly number[] {
  const [middle, reach] = [(low + high) / 2, (high - low) / 2]
  return nodes
    .map((node, index): readonly number[] => {
      const pair = add(integrand(middle - reach * node), integrand(middle + reach * node))
      return pair.map((value) => value * reach * (weights[index] ?? 0))
    })
    .reduce(add)
}

function add(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((value, index) => value + (right[index] ?? 0))
}
