import type { Channel } from '../channel/channel-schema.ts'
import { employerIssues } from '../employer/employer-issues.ts'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { activityIssues, appointmentIssues, contactIssues, seekerIssues } from './entry-issues.ts'
import { findDuplicateIds } from './find-duplicate-ids.ts'
import { introducerCircles } from './introducer-circles.ts'
import { knownWith } from './record-context.ts'
import { type NetworkingRecord, networkingRecordSchema } from './record-schema.ts'

/**
 * Parses a networking record, or lists everything that is wrong with it.
 *
 * Beyond shapes and ranges it refuses unknown channels and contacts, ids used twice, contacts who introduced
 * themselves, activities before the contact was known or after `now`, appointments that took place after `now`,
 * employers listed twice, and a goal whose date has passed.
 */
export function parseRecord(
  input: unknown,
  options: { readonly now: Date; readonly channels?: readonly Channel[] },
): Result<NetworkingRecord> {
  const parsed = networkingRecordSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  const { seeker, contacts, activities, appointments, targetEmployers } = parsed.data
  const known = knownWith(options, contacts, activities)
  return resultOf(parsed.data, [
    ...seekerIssues(seeker, ['seeker'], known),
    ...findDuplicateIds(contacts, ['contacts']),
    ...contacts.flatMap((contact, index) => contactIssues(contact, ['contacts', index], known)),
    ...introducerCircles(contacts, ['contacts']),
    ...findDuplicateIds(activities, ['activities']),
    ...activities.flatMap((activity, index) => activityIssues(activity, ['activities', index], known)),
    ...findDuplicateIds(appointments, ['appointments']),
    ...appointments.flatMap((it, index) => appointmentIssues(it, ['appointments', index], known)),
    ...employerIssues(targetEmployers, ['targetEmployers']),
  ])
}
