import fc from 'fast-check'
import { anyMomentWithin } from './moments.ts'

const steps = ['replied', 'conversed', 'referred', 'interviewed', 'offered'] as const

/** A recalled count in which nobody came further than was approached, however odd the steps between. */
export function anyTally(channel: fc.Arbitrary<string>): fc.Arbitrary<object> {
  return fc
    .tuple(
      fc.record(
        { channel, since: anyMomentWithin(400), approached: fc.nat(80), notYetAsked: fc.nat(40) },
        { requiredKeys: ['channel', 'since', 'approached'] },
      ),
      fc.array(fc.nat(100), { minLength: steps.length, maxLength: steps.length }),
    )
    .map(([tally, parts]) => ({
      ...tally,
      ...Object.fromEntries(
        steps.map((step, index) => [step, Math.floor((tally.approached * (parts[index] ?? 0)) / 100)]),
      ),
    }))
}
