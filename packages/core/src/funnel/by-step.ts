import type { FunnelRate, FunnelStep } from './funnel-step.ts'

/** A value for every step from a first approach to an offer. */
export function byStep<Value>(derive: (step: FunnelStep) => Value): Record<FunnelStep, Value> {
  return { approached: derive('approached'), ...byRate(derive) }
}

/** A value for every step that can be passed or not. */
export function byRate<Value>(derive: (rate: FunnelRate) => Value): Record<FunnelRate, Value> {
  return {
    replied: derive('replied'),
    conversed: derive('conversed'),
    referred: derive('referred'),
    interviewed: derive('interviewed'),
    offered: derive('offered'),
  }
}
