import { en, type Review } from '@tiecraft/core'
import { day, section } from './lines.ts'

/** How many people are listed at most. */
const listed = 20

/** What each relationship needs next. */
export function renderRelationships(
  relationships: Review['relationships'],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return section('What does each relationship need next?', [
    ...relationships
      .slice(0, listed)
      .flatMap(({ contactId, stage, condition, dueAt, advice, findings }) => [
        `- ${names.get(contactId)}: ${en.stages[stage]}, ${en.conditions[condition]}${dueAt ? `, due ${day(dueAt)}` : ''}`,
        `  - ${[en.stageAdvice[advice.next], en.notYet[advice.notYet]].join(' ').trim()}`,
        ...findings.map(({ code }) => `  - ${en.findings[code]}`),
      ]),
    ...(relationships.length > listed ? [`- and ${relationships.length - listed} more`] : []),
  ])
}
