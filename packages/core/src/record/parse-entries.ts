import * as z from 'zod'
import { type Activity, activitySchema } from '../activity/activity-schema.ts'
import { type Appointment, appointmentsSchema } from '../appointment/appointment-schema.ts'
import { type Contact, contactSchema } from '../contact/contact-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { type Seeker, seekerSchema } from '../seeker/seeker-schema.ts'
import { activityIssues, appointmentIssues, contactIssues, seekerIssues } from './entry-issues.ts'
import { findDuplicateIds } from './find-duplicate-ids.ts'
import { introducerCircles } from './introducer-circles.ts'
import { type Known, knownWith, type RecordContext } from './record-context.ts'
import { maxActivities, maxContacts } from './record-schema.ts'

const contactsSchema = z.array(contactSchema).max(maxContacts).readonly()
const activitiesSchema = z.array(activitySchema).max(maxActivities).readonly()

/** Parses a seeker on their own, or lists everything that is wrong. */
export function parseSeeker(input: unknown, context: RecordContext): Result<Seeker> {
  const parsed = seekerSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  return resultOf(parsed.data, seekerIssues(parsed.data, [], knownWith(context, [], [])))
}

/** Parses new contacts for a record, or lists everything that is wrong. */
export function parseContacts(input: unknown, context: RecordContext): Result<readonly Contact[]> {
  const read = readContacts(input)
  return read.success ? checkContacts(read.value, context) : read
}

/** Parses new activities for a record, or lists everything that is wrong. */
export function parseActivities(input: unknown, context: RecordContext): Result<readonly Activity[]> {
  const read = readActivities(input)
  return read.success ? checkActivities(read.value, context) : read
}

/** Parses new appointments for a record, or lists everything that is wrong. */
export function parseAppointments(input: unknown, context: RecordContext): Result<readonly Appointment[]> {
  const read = readAppointments(input)
  return read.success ? checkAppointments(read.value, context) : read
}

/** Parses contacts on their own; `checkContacts` checks them against a record. */
export function readContacts(input: unknown): Result<readonly Contact[]> {
  const parsed = contactsSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}

/** Parses activities on their own; `checkActivities` checks them against a record. */
export function readActivities(input: unknown): Result<readonly Activity[]> {
  const parsed = activitiesSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}

/** Parses appointments on their own; `checkAppointments` checks them against a record. */
export function readAppointments(input: unknown): Result<readonly Appointment[]> {
  const parsed = appointmentsSchema.safeParse(input)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, input))
}

/** Checks new contacts against the ids of the record that they refer to. */
export function checkContacts(contacts: readonly Contact[], context: RecordContext): Result<readonly Contact[]> {
  const known = knownWith(context, contacts, [])
  const taken = new Set(context.contacts?.keys())
  const issues = entriesIssues(contacts, taken, (contact, path) => contactIssues(contact, path, known))
  return resultOf(contacts, [...issues, ...introducerCircles(contacts, [])])
}

/** Checks new activities against the ids of the record that they refer to. */
export function checkActivities(activities: readonly Activity[], context: RecordContext): Result<readonly Activity[]> {
  const known: Known = knownWith(context, [], activities)
  const taken = context.activityIds ?? new Set()
  const issues = entriesIssues(activities, taken, (activity, path) => activityIssues(activity, path, known))
  return resultOf(activities, issues)
}

/** Checks new appointments against the ids of the record that they refer to. */
export function checkAppointments(
  appointments: readonly Appointment[],
  context: RecordContext,
): Result<readonly Appointment[]> {
  const known = knownWith(context, [], [])
  const taken = context.appointmentIds ?? new Set()
  const issues = entriesIssues(appointments, taken, (appointment, path) => appointmentIssues(appointment, path, known))
  return resultOf(appointments, issues)
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
