import { en, type Review } from '@tiecraft/core'
import { section } from './lines.ts'

/** How many people are listed at most. */
const listed = 20

/** Whom to thank, and what went each way. */
export function renderThanks(
  { thanksOwed, reciprocity }: Review,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const { given, received, windowDays } = reciprocity
  return section('Whom do you owe thanks?', [
    ...thanksOwed
      .slice(0, listed)
      .map(
        ({ contactId, help, overdueDays }) =>
          `- ${names.get(contactId)}, for ${en.helps[help]}, ${overdueDays} days overdue`,
      ),
    ...(thanksOwed.length > listed ? [`- and ${thanksOwed.length - listed} more`] : []),
    `- In ${windowDays} days: ${given} given, ${received} received.`,
  ])
}
