import { nextBusinessDay } from '../value/business-days.ts'
import { addDays, daysBetween } from '../value/days.ts'
import { type FollowUpKind, type FollowUpRule, followUpTable } from './follow-up-table.ts'

/** Something that is the seeker's turn to do: for whom, since when, and by when. */
export type FollowUp = {
  /** What to do, as a code. */
  readonly kind: FollowUpKind
  /** Ids of the contacts it is done with; none where they are not contacts, such as an interviewer. */
  readonly contactIds: readonly string[]
  /** Id of the contact through whom it came about, where that is somebody else. */
  readonly through?: string
  /** The employer it concerns. */
  readonly employer?: string
  /** When what it follows happened. */
  readonly since: Date
  /** Full days since then. */
  readonly ageDays: number
  /** By when it is due. */
  readonly dueAt: Date
  /** Full days since it was due; 0 before. */
  readonly overdueDays: number
}

type Facts = Pick<FollowUp, 'kind' | 'contactIds' | 'since'> & {
  readonly through?: string | undefined
  readonly employer?: string | undefined
}

/** A follow-up, or nothing where it is no longer worth doing. */
export function followUpOn({ kind, contactIds, since, through, employer }: Facts, now: Date): readonly FollowUp[] {
  const rule: FollowUpRule = followUpTable[kind]
  if (since > now || daysBetween(since, now) > rule.openDays) return []
  const dueAt = dueAfter(since, rule)
  return [
    {
      kind,
      contactIds,
      ...(through !== undefined && { through }),
      ...(employer !== undefined && { employer }),
      since,
      ageDays: Math.floor(daysBetween(since, now)),
      dueAt,
      overdueDays: Math.max(0, Math.floor(daysBetween(dueAt, now))),
    },
  ]
}

function dueAfter(since: Date, { dueDays, isBusinessDays }: FollowUpRule): Date {
  if (!isBusinessDays) return addDays(since, dueDays)
  return Array.from({ length: dueDays }).reduce<Date>((day) => nextBusinessDay(day), since)
}
