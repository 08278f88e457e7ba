import type { Conclusions } from '../diagnosis/conclude.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import type { Candidate } from './candidate.ts'

/** Whom to thank: one thank-you a person, for all help not thanked yet. */
export function findThanks({ situation: { thanksOwed, relationships, record } }: Conclusions): readonly Candidate[] {
  const closed = new Set(
    relationships.filter(({ condition }) => condition === 'closed').map(({ contact }) => contact.id),
  )
  const notes = new Map(record.milestones.map(({ id, note }) => [id, note?.trim() ?? '']))
  const byContact = new Map<string, Candidate>()
  for (const owed of thanksOwed) {
    if (closed.has(owed.contactId)) continue
    const before = byContact.get(owed.contactId)
    byContact.set(owed.contactId, thank(owed, notes.get(owed.activityId) ?? '', before))
  }
  return [...byContact.values()]
}

/** The longest note that is quoted, in characters (an assumption). */
const longestNote = 60

/** Favors named one by one, beside the latest (an assumption). */
const maxReasons = 2

function thank(
  { contactId, activityId, help, ageDays, helpedAt }: ThanksOwed,
  note: string,
  before?: Candidate,
): Candidate {
  const quoted = note !== '' && note.length <= longestNote ? { note } : {}
  return {
    task: { kind: 'thank', contactIds: [contactId], favors: [{ contactId, activityId, help, ...quoted }] },
    answers: 'thanks_owed',
    because: [
      ...(before?.because ?? []).slice(-maxReasons),
      {
        code: 'thanks_owed',
        facts: { help, ageDays },
        evidence: 'thanks_within_a_day',
        contactIds: [contactId],
        activityIds: [activityId],
      },
    ],
    gain: 0,
    owedSince: before?.owedSince ?? helpedAt,
  }
}
