import type { Activity } from '../activity/activity-schema.ts'
import { applicationPrior, stepPriors } from '../evidence/priors.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { betaCdf } from '../statistics/beta.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'

/** Not a networking problem: many interviews without an offer, or many applications without an interview. */
export function suspectNotNetworking({ situation }: DiagnosisInput): readonly Suspicion[] {
  const outcomes = countOutcomes(situation.record.activities)
  const suspicions = [suspectInterviewing(outcomes), suspectApplications(outcomes)].filter(
    (found) => found !== undefined,
  )
  return suspicions.sort((first, second) => second.probability - first.probability).slice(0, 1)
}

type Outcomes = { readonly applications: number; readonly interviews: number; readonly offers: number }

function countOutcomes(activities: readonly Activity[]): Outcomes {
  const outcomes = { applications: 0, interviews: 0, offers: 0 }
  for (const activity of activities) {
    if (activity.type === 'application_sent') outcomes.applications += 1
    if (activity.type === 'interview_held') outcomes.interviews += 1
    if (activity.type === 'offer_received') outcomes.offers += 1
    if (activity.type === 'tally_recalled') {
      outcomes.interviews += activity.interviewed
      outcomes.offers += activity.offered
    }
  }
  return outcomes
}

function suspectInterviewing({ interviews, offers }: Outcomes): Suspicion | undefined {
  const { value: reference, evidence } = thresholds.interviewsWithoutOffer
  if (interviews <= reference || offers > 0) return undefined
  const { a, b } = stepPriors.offered
  const probability = betaCdf({ a, b: b + interviews }, a / (a + b))
  return { probability, because: [{ code: 'interviews_without_offer', facts: { interviews, reference }, evidence }] }
}

function suspectApplications({ applications, interviews }: Outcomes): Suspicion | undefined {
  const { value: reference, evidence } = thresholds.applicationsPerInterview
  if (applications <= reference * Math.max(1, interviews)) return undefined
  const { a, b } = applicationPrior
  const posterior = { a: a + interviews, b: b + applications - interviews }
  const facts = { applications, interviews, reference }
  return {
    probability: betaCdf(posterior, 1 / reference),
    because: [{ code: 'applications_without_interview', facts, evidence }],
  }
}
