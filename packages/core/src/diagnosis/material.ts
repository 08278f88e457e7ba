import type { TieStrength } from '../channel/channel-codes.ts'
import type { Prior } from '../evidence/priors.ts'
import type { FunnelRate } from '../funnel/funnel-step.ts'
import { usualRates } from '../funnel/usual-rates.ts'

/** Below this share of what is usual, a rate falls short materially (an assumption). */
export const material = 0.85

/** Before a cause is named, somebody is taken to be ordinary: as sure as after this many attempts (an assumption). */
export const scepticalWeight = 24

/** What a sceptic knows of a rate beforehand: that it is about the published one. */
export function scepticalPrior(rate: FunnelRate, tie: TieStrength): Prior {
  return known[rate][tie]
}

const known = {
  replied: sceptical('replied'),
  conversed: sceptical('conversed'),
  referred: sceptical('referred'),
  interviewed: sceptical('interviewed'),
  offered: sceptical('offered'),
} as const satisfies Record<FunnelRate, Readonly<Record<TieStrength, Prior>>>

function sceptical(rate: FunnelRate): Readonly<Record<TieStrength, Prior>> {
  const scaled = ({ a, b, evidence }: Prior): Prior => {
    const scale = scepticalWeight / (a + b)
    return { a: a * scale, b: b * scale, evidence }
  }
  const { close, warm, cold } = usualRates[rate]
  return { close: scaled(close), warm: scaled(warm), cold: scaled(cold) }
}
