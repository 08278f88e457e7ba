import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { refuse, resultOf } from '../issue/result.ts'
import type { RecordPart } from './record-schema.ts'

/** Which contact stays, and which becomes part of it. */
export type MergePair = { readonly keep: string; readonly remove: string }

/** The two contacts to be merged, or why they cannot be: unknown, the same, or introduced by or to each other. */
export function findMergePair(
  record: RecordPart,
  pair: MergePair,
): Result<{ readonly kept: Contact; readonly removed: Contact }> {
  const kept = record.contacts.find(({ id }) => id === pair.keep)
  const removed = record.contacts.find(({ id }) => id === pair.remove)
  if (!kept) return refuse([unknown(pair, 'keep'), ...(removed ? [] : [unknown(pair, 'remove')])])
  if (!removed) return refuse([unknown(pair, 'remove')])
  if (kept === removed) return refuse([{ code: 'same_contact', path: ['remove'], contactId: pair.remove }])
  return resultOf({ kept, removed }, introductionIssues(record, pair))
}

function unknown(pair: MergePair, field: keyof MergePair): Issue {
  return { code: 'unknown_contact', path: [field], contactId: pair[field] }
}

// Who introduced one to the other took them for two people; merged, somebody would have met themselves.
function introductionIssues({ contacts, activities }: RecordPart, pair: MergePair): readonly Issue[] {
  const issue = (...path: Issue['path']): Issue => ({ code: 'same_contact', path, contactId: pair.keep })
  return [
    ...contacts.flatMap(({ id, introducedBy }, index) =>
      areTheTwo(pair, id, introducedBy) ? [issue('contacts', index, 'introducedBy')] : [],
    ),
    ...activities.flatMap((activity, index) => {
      const field = introducedField(activity)
      return field && areTheTwo(pair, ...contactIdsOf(activity)) ? [issue('activities', index, field)] : []
    }),
  ]
}

function introducedField(activity: Activity): string | undefined {
  if ('otherContactId' in activity) return 'otherContactId'
  return activity.type === 'introduction_received' ? 'introducedContactId' : undefined
}

function areTheTwo({ keep, remove }: MergePair, first?: string, second?: string): boolean {
  return (first === keep && second === remove) || (first === remove && second === keep)
}
