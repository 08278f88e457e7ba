import type { NetworkingRecord, Review } from '@tiecraft/core'
import { renderAdvice } from './render-advice.ts'
import { renderDiagnosis } from './render-diagnosis.ts'
import { renderGap } from './render-gap.ts'
import { renderRelationships } from './render-relationships.ts'
import { renderSwot } from './render-swot.ts'
import { renderThanks } from './render-thanks.ts'

/** A whole review as a page that a career coach could read. */
export function renderReview(record: NetworkingRecord, review: Review): string {
  const names = new Map(record.contacts.map(({ id, name }) => [id, name]))
  return [
    `# ${record.seeker.id}`,
    ...renderDiagnosis(review.diagnosis),
    ...renderGap(review.gapAnalysis),
    ...renderAdvice(review.channelAdvice),
    ...renderSwot(review.swot),
    ...renderThanks(review, names),
    ...renderRelationships(review.relationships, names),
    '',
  ].join('\n')
}
