import type { FunnelRate } from '../funnel/funnel-step.ts'

/** What the report of a review says beside the sentences of its parts. */
export type ReportSentences = {
  readonly title: string
  readonly writtenOn: (facts: { readonly day: string; readonly role: string }) => string
  readonly whereYouStand: string
  readonly why: string
  readonly thisWeek: string
  readonly swot: string
  readonly box: (facts: { readonly box: string; readonly factors: string }) => string
  readonly where: string
  readonly people: string
  readonly whatWouldChange: string
  readonly howSure: string
  readonly goal: (facts: GoalFacts) => string
  readonly funnel: (facts: {
    readonly approached: number
    readonly conversed: number
    readonly referred: number
  }) => string
  readonly noApproaches: string
  readonly onTrack: string
  readonly goalMet: string
  readonly extraHours: (facts: { readonly hours: number; readonly probability: number }) => string
  readonly outOfReach: (facts: { readonly hours: number; readonly probability: number }) => string
  readonly noHoursLeft: string
  readonly feasible: (facts: { readonly outcome: string }) => string
  readonly feasibleBy: (facts: { readonly day: string }) => string
  readonly cause: (facts: {
    readonly text: string
    readonly likelihood: string
    readonly probability: number
  }) => string
  readonly seePlaces: string
  readonly noCause: string
  readonly thank: (facts: { readonly name: string; readonly help: string; readonly overdueDays: number }) => string
  readonly thankMore: (facts: { readonly count: number }) => string
  readonly getStarted: string
  readonly answer: (facts: { readonly text: string; readonly probability: number }) => string
  readonly stay: (facts: { readonly text: string; readonly probability: number }) => string
  readonly start: (facts: { readonly channel: string; readonly why: string }) => string
  readonly asked: (facts: { readonly places: string }) => string
  readonly tellMore: (facts: { readonly count: number }) => string
  readonly later: (facts: { readonly places: string }) => string
  readonly hours: (facts: { readonly hours: number; readonly places: string }) => string
  readonly hoursFor: (facts: { readonly hours: number; readonly channel: string }) => string
  readonly group: (facts: { readonly verdict: string; readonly places: string }) => string
  readonly due: (facts: { readonly names: string; readonly advice: string }) => string
  readonly dueMore: (facts: { readonly count: number }) => string
  readonly nobodyDue: string
  readonly settles: Readonly<Record<FunnelRate, (facts: { readonly count: number }) => string>>
  readonly pending: (facts: { readonly count: number }) => string
  readonly newOutcome: string
  readonly probabilities: string
  readonly ownData: (facts: { readonly share: number }) => string
  readonly usual: string
  readonly restsOn: (facts: { readonly grades: string }) => string
  readonly notAJudgment: string
}

type GoalFacts = {
  readonly count: number
  readonly outcome: string
  readonly achieved: number
  readonly weeks: number
  readonly day: string
}
