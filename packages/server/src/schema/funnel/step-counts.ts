import { type FunnelStep, funnelSteps } from '@tiecraft/core/rules'
import { builder } from '../builder.ts'

type StepCounts = Readonly<Partial<Record<FunnelStep, number>>>

const meanings = {
  approached: 'People approached.',
  replied: 'People who answered.',
  conversed: 'People talked with.',
  referred: 'People who gave a lead, an introduction or a referral.',
  interviewed: 'People through whom an interview came.',
  offered: 'People through whom an offer came.',
} as const satisfies Record<FunnelStep, string>

export const StepCountsRef = builder.objectRef<StepCounts>('StepCounts').implement({
  access: 'everyone',
  description: 'Counts for each step from approach to offer; null for a step that does not apply.',
  fields: (t) =>
    Object.fromEntries(
      funnelSteps.map((step) => [
        step,
        t.float({ nullable: true, description: meanings[step], resolve: (counts) => counts[step] }),
      ]),
    ),
})
