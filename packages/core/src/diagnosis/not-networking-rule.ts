import { applicationPrior, stepPriors } from '../evidence/priors.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { type Beta, betaCdf } from '../statistics/beta.ts'
import { expectedLogShortfall } from '../statistics/expected-log-shortfall.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { successesToClear } from './habit.ts'
import { countOutcomes, type Outcomes } from './outcomes.ts'

/** Not a networking problem: many interviews without an offer, or many applications without an interview. */
export function suspectNotNetworking({ situation }: DiagnosisInput): readonly Suspicion[] {
  const outcomes = countOutcomes(situation)
  return [suspectInterviewing(outcomes), suspectApplications(outcomes)]
    .filter((found) => found !== undefined)
    .sort((first, second) => second.probability - first.probability)
    .slice(0, 1)
}

function suspectInterviewing({ interviews, offers }: Outcomes): Suspicion | undefined {
  const { value: reference, evidence } = thresholds.interviewsWithoutOffer
  if (interviews <= reference * (offers + 1)) return undefined
  const { a, b } = stepPriors.offered
  const posterior = { a: a + offers, b: b + interviews - offers }
  const facts = { interviews: Math.round(interviews), offers, reference }
  return suspicion(posterior, a / (a + b), { code: 'interviews_without_offer', facts, evidence }, (needed) => ({
    code: 'would_change_offers',
    facts: { offers: needed },
    evidence: 'offer_per_interview',
  }))
}

function suspectApplications({ applications, interviews }: Outcomes): Suspicion | undefined {
  const { value: reference, evidence } = thresholds.applicationsPerInterview
  if (applications <= reference * Math.max(1, interviews)) return undefined
  const { a, b } = applicationPrior
  const posterior = { a: a + interviews, b: b + applications - interviews }
  const facts = { applications: Math.round(applications), interviews: Math.round(interviews), reference }
  const because: DiagnosisReason = { code: 'applications_without_interview', facts, evidence }
  return suspicion(posterior, 1 / reference, because, (needed) => ({
    code: 'would_change_interviews',
    facts: { interviews: needed },
    evidence,
  }))
}

function suspicion(
  posterior: Beta,
  reference: number,
  because: DiagnosisReason,
  changeBy: (needed: number) => DiagnosisReason,
): Suspicion {
  const probability = betaCdf(posterior, reference)
  return {
    probability,
    isSettled: probability >= thresholds.leakCertainty.value,
    logShortfall: expectedLogShortfall(posterior, reference),
    because: [because],
    changedBy: [changeBy(successesToClear(posterior, reference))],
  }
}
