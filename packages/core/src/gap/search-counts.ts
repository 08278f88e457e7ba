import { outcomesOfSearch } from '../funnel/count-outcomes.ts'
import { peopleAt } from '../funnel/people-by-step.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { milestonesOfSearch } from '../summary/summarize-log.ts'

/** What has happened in a search, each thing counted as what it is; recalled counts are added to the log. */
export type SearchCounts = {
  /** People asked, résumés handed out aside. */
  readonly asked: number
  /** Of those, people who made time for a talk. */
  readonly talked: number
  /** People who gave a lead, an introduction or a referral. */
  readonly passedOn: number
  /** Résumés handed out to people unnamed. */
  readonly resumes: number
  /** Interviews held. */
  readonly interviews: number
  /** Offers received. */
  readonly offers: number
}

/** Counts what has happened in the present search. */
export function searchCounts({ record, items }: Pick<Situation, 'record' | 'items'>): SearchCounts {
  const milestones = milestonesOfSearch(record)
  const people = items.filter(({ isHandout }) => !isHandout)
  const recalled = people.filter(({ weight }) => weight < 1)
  const givers = new Set<string>()
  let resumes = 0
  for (const milestone of milestones) {
    const { type } = milestone
    if (type === 'resumes_handed_out') resumes += milestone.count
    if (type === 'lead_received' || type === 'introduction_received' || type === 'referral_received') {
      givers.add(milestone.contactId)
    }
  }
  const { interview: interviews, offer: offers } = outcomesOfSearch(milestones, items)
  return {
    asked: peopleAt(people, 'approached'),
    talked: peopleAt(people, 'conversed'),
    passedOn: givers.size + peopleAt(recalled, 'referred'),
    resumes,
    interviews,
    offers,
  }
}
