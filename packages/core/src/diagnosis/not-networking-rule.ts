import { applicationPrior, type Prior, stepPriors } from '../evidence/priors.ts'
import { referenceOf } from '../evidence/reference-spread.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { type Beta, betaMean } from '../statistics/beta.ts'
import { expectedRate } from '../statistics/rate-distribution.ts'
import { ratePosterior } from '../statistics/rate-posterior.ts'
import { addDays } from '../value/days.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { successesToClear } from './habit.ts'
import { isNearly, lookAgainAfterDays } from './looks.ts'
import { material } from './material.ts'
import { countOutcomes, type Outcomes } from './outcomes.ts'
import { probabilityBelow } from './probability-below.ts'

/** As sure as after this many tries a sceptic is of what is usual: few interviews are all there will be (an assumption). */
export const outcomeWeight = 16

/**
 * Not a networking problem: many interviews without an offer, or many applications without an interview.
 *
 * Named as a leak is: where a sceptic finds the rate materially below what is usual, today and, nearly as surely, in the record as of a week ago.
 */
export function suspectNotNetworking({ situation }: DiagnosisInput): readonly Suspicion[] {
  const today = countOutcomes(situation)
  const earlier = [countOutcomes(situation, addDays(situation.now, -lookAgainAfterDays[0]))]
  return [suspectInterviewing(today, earlier), suspectApplications(today, earlier)]
    .filter((found) => found !== undefined)
    .sort((first, second) => second.probability - first.probability)
    .slice(0, 1)
}

const certainty = thresholds.leakCertainty.value

/** So many successes of so many tries. */
type Tried = { readonly successes: number; readonly tries: number }

function suspectInterviewing(today: Outcomes, earlier: readonly Outcomes[]): Suspicion | undefined {
  const { value: reference, evidence } = thresholds.interviewsWithoutOffer
  const { interviews, offers } = today
  if (interviews <= reference * (offers + 1)) return undefined
  const triedOf = (counts: Outcomes): Tried => ({ successes: counts.offers, tries: counts.interviews })
  const facts = { interviews: Math.round(interviews), offers, reference }
  return suspicion([triedOf(today), ...earlier.map(triedOf)], stepPriors.offered, {
    usual: betaMean(stepPriors.offered),
    because: { code: 'interviews_without_offer', facts, evidence },
    changeBy: (needed) => ({
      code: 'would_change_offers',
      facts: { offers: needed },
      evidence: 'offer_per_interview',
    }),
  })
}

function suspectApplications(today: Outcomes, earlier: readonly Outcomes[]): Suspicion | undefined {
  const { value: reference, evidence } = thresholds.applicationsPerInterview
  const { applications, interviews } = today
  if (applications <= reference * Math.max(1, interviews)) return undefined
  const triedOf = (counts: Outcomes): Tried => ({ successes: counts.interviews, tries: counts.applications })
  const facts = { applications: Math.round(applications), interviews: Math.round(interviews), reference }
  return suspicion([triedOf(today), ...earlier.map(triedOf)], applicationPrior, {
    usual: 1 / reference,
    because: { code: 'applications_without_interview', facts, evidence },
    changeBy: (needed) => ({ code: 'would_change_interviews', facts: { interviews: needed }, evidence }),
  })
}

type Usual = {
  readonly usual: number
  readonly because: DiagnosisReason
  readonly changeBy: (needed: number) => DiagnosisReason
}

function suspicion(
  [today, ...earlier]: readonly [today: Tried, ...earlier: Tried[]],
  prior: Prior,
  { usual, because, changeBy }: Usual,
): Suspicion {
  const reference = referenceOf(usual, prior.evidence)
  const sceptical = { a: outcomeWeight * usual, b: outcomeWeight * (1 - usual) }
  const below = (beta: Beta, tried: Tried): number => probabilityBelow(known(beta, tried), reference, material)
  const posterior = known(prior, today)
  const mean = expectedRate(posterior, (rate) => rate)
  const missing = expectedRate(posterior, (rate) => Math.max(0, usual - rate)) / mean
  const { successes, tries } = today
  return {
    probability: below(prior, today),
    isSettled:
      below(sceptical, today) >= certainty && earlier.every((then) => isNearly(certainty, below(sceptical, then))),
    logShortfall: Math.log1p(missing),
    because: [because],
    changedBy: [
      changeBy(successesToClear({ a: sceptical.a + successes, b: sceptical.b + tries - successes }, material * usual)),
    ],
  }
}

function known(prior: Beta, { successes, tries }: Tried) {
  return ratePosterior(prior, { successes, failures: Math.max(0, tries - successes), open: [] })
}
