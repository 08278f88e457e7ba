import * as z from 'zod'
import { type Activity, activitySchema } from '../activity/activity-schema.ts'
import { type Contact, contactSchema } from '../contact/contact-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { type Seeker, seekerSchema } from '../seeker/seeker-schema.ts'
import { activityIssues, contactIssues, seekerIssues } from './entry-issues.ts'
import { findDuplicateIds } from './find-duplicate-ids.ts'
import { introducerCircles } from './introducer-circles.ts'
import { type Known, knownWith, type RecordContext } from './record-context.ts'

const contactsSchema = z.array(contactSchema).max(20_000).readonly()
const activitiesSchema = z.array(activitySchema).max(200_000).readonly()

/** Reads a seeker on their own, or says everything that is wrong. */
export function parseSeeker(input: unknown, context: RecordContext): Result<Seeker> {
  const parsed = seekerSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  return resultOf(parsed.data, seekerIssues(parsed.data, [], knownWith(context, [], [])))
}

/** Reads contacts to be added to those of the context, or says everything that is wrong with any of them. */
export function parseContacts(input: unknown, context: RecordContext): Result<readonly Contact[]> {
  const read = readContacts(input)
  return read.success ? checkContacts(read.value, context) : read
}

/** Reads activities to be added to a record with the contacts of the context, or says everything that is wrong. */
export function parseActivities(input: unknown, context: RecordContext): Result<readonly Activity[]> {
  const read = readActivities(input)
  return read.success ? checkActivities(read.value, context) : read
}

/** Reads the form of contacts; whether they fit to a record is up to `checkContacts`. */
export function readContacts(input: unknown): Result<readonly Contact[]> {
  const parsed = contactsSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}

/** Reads the form of activities; whether they fit to a record is up to `checkActivities`. */
export function readActivities(input: unknown): Result<readonly Activity[]> {
  const parsed = activitiesSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}

/** Checks contacts to be added against those of the context, which needs to know only whom `idsInContacts` names. */
export function checkContacts(contacts: readonly Contact[], context: RecordContext): Result<readonly Contact[]> {
  const known = knownWith(context, contacts, [])
  const taken = new Set(context.contacts?.keys())
  const issues = entriesIssues(contacts, taken, (contact, path) => contactIssues(contact, path, known))
  return resultOf(contacts, [...issues, ...introducerCircles(contacts, [])])
}

/** Checks activities to be added against the context, which needs to know only what `idsInActivities` names. */
export function checkActivities(activities: readonly Activity[], context: RecordContext): Result<readonly Activity[]> {
  const known: Known = knownWith(context, [], activities)
  const taken = context.activityIds ?? new Set()
  const issues = entriesIssues(activities, taken, (activity, path) => activityIssues(activity, path, known))
  return resultOf(activities, issues)
}

function entriesIssues<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  taken: ReadonlySet<string>,
  issuesOf: (entry: Entry, path: readonly [number]) => readonly Issue[],
): readonly Issue[] {
  return [
    ...findDuplicateIds(entries, []),
    ...entries.flatMap(({ id }, index): Issue[] =>
      taken.has(id) ? [{ code: 'duplicate_id', path: [index, 'id'], id, firstPath: [] }] : [],
    ),
    ...entries.flatMap((entry, index) => issuesOf(entry, [index])),
  ]
}
