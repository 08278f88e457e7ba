import type { Conclusions } from '../diagnosis/conclude.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import type { Candidate } from './candidate.ts'

/** Whom to thank: one thank-you a person, for all help not thanked yet. */
export function findThanks({ situation: { thanksOwed, relationships, record } }: Conclusions): readonly Candidate[] {
  const closed = new Set(
    relationships.filter(({ condition }) => condition === 'closed').map(({ contact }) => contact.id),
  )
  const notes = new Map(record.milestones.map(({ id, note }) => [id, note?.trim() ?? '']))
  const byContact = new Map<string, ThanksOwed[]>()
  for (const owed of thanksOwed) {
    const before = byContact.get(owed.contactId)
    if (before) before.push(owed)
    else if (!closed.has(owed.contactId)) byContact.set(owed.contactId, [owed])
  }
  return [...byContact].flatMap(([contactId, owed]) => thank(contactId, owed, notes))
}

/** The longest note that is quoted, in characters (an assumption). */
const longestNote = 60

/** Favors named one by one, beside the latest (an assumption). */
const maxReasons = 2

/** Thanks for the latest help, owed since the first. */
function thank(
  contactId: string,
  owed: readonly ThanksOwed[],
  notes: ReadonlyMap<string, string>,
): readonly Candidate[] {
  const [first, latest] = [owed[0], owed.at(-1)]
  if (!first || !latest) return []
  const { activityId, help } = latest
  const note = notes.get(activityId) ?? ''
  const quoted = note !== '' && note.length <= longestNote ? { note } : {}
  return [
    {
      task: { kind: 'thank', contactIds: [contactId], favors: [{ contactId, activityId, help, ...quoted }] },
      answers: 'thanks_owed',
      because: owed.slice(-1 - maxReasons).map((it) => ({
        code: 'thanks_owed',
        facts: { help: it.help, ageDays: it.ageDays },
        evidence: 'thanks_within_a_day',
        contactIds: [contactId],
        activityIds: [it.activityId],
      })),
      gain: 0,
      owedSince: first.helpedAt,
    },
  ]
}
