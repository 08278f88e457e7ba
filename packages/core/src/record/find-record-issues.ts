import type { Activity } from '../activity/activity-schema.ts'
import { activityReferences } from '../activity/activity-references.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { Issue, IssuePath } from '../issue/issue.ts'
import { findDuplicateIds } from './find-duplicate-ids.ts'
import type { NetworkingRecord } from './record-schema.ts'

type Known = {
  readonly now: Date
  readonly channelIds: ReadonlySet<string>
  readonly contacts: ReadonlyMap<string, Contact>
  readonly activityIds: ReadonlySet<string>
}

/** Finds what the parts of a record contradict in each other, in the channels, or in time. */
export function findRecordIssues(
  record: NetworkingRecord,
  options: { readonly now: Date; readonly channels: readonly Channel[] },
): readonly Issue[] {
  const { seeker, contacts, activities } = record
  const known: Known = {
    now: options.now,
    channelIds: new Set(options.channels.map(({ id }) => id)),
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    activityIds: new Set(activities.map(({ id }) => id)),
  }
  return [
    ...seeker.affiliations.flatMap((id, index) => unknownChannel(id, ['seeker', 'affiliations', index], known)),
    ...goalInThePast(record, options.now),
    ...findDuplicateIds(contacts, ['contacts']),
    ...contacts.flatMap((contact, index) => contactIssues(contact, ['contacts', index], known)),
    ...findDuplicateIds(activities, ['activities']),
    ...activities.flatMap((activity, index) => activityIssues(activity, ['activities', index], known)),
  ]
}

function goalInThePast({ seeker }: NetworkingRecord, now: Date): Issue[] {
  if (!seeker.goal || seeker.goal.by > now) return []
  const path = ['seeker', 'goal', 'by']
  return [{ code: 'goal_in_the_past', path, by: seeker.goal.by.toISOString(), now: now.toISOString() }]
}

function contactIssues(contact: Contact, path: IssuePath, known: Known): Issue[] {
  return [
    ...unknownChannel(contact.channel, [...path, 'channel'], known),
    ...unknownContact(contact.introducedBy, [...path, 'introducedBy'], known),
    ...inTheFuture(contact.knownSince, [...path, 'knownSince'], known),
    ...inTheFuture(contact.lastContactedAt, [...path, 'lastContactedAt'], known),
  ]
}

function activityIssues(activity: Activity, path: IssuePath, known: Known): Issue[] {
  const issues = inTheFuture(activity.at, [...path, 'at'], known)
  for (const reference of activityReferences(activity)) {
    const at = [...path, ...reference.path]
    if (reference.kind === 'channel') issues.push(...unknownChannel(reference.id, at, known))
    else if (reference.kind === 'activity') issues.push(...unknownActivity(reference.id, at, known))
    else issues.push(...unknownContact(reference.id, at, known), ...beforeKnown(activity, reference.id, path, known))
  }
  return activity.type === 'tally_recalled' ? [...issues, ...tallyIssues(activity, path)] : issues
}

const tallySteps = ['replied', 'conversed', 'referred', 'interviewed', 'offered'] as const

function tallyIssues(tally: Extract<Activity, { type: 'tally_recalled' }>, path: IssuePath): Issue[] {
  const issues: Issue[] = tallySteps
    .filter((step) => tally[step] > tally.approached)
    .map((step) => ({ code: 'too_big', path: [...path, step], maximum: `${tally.approached} (approached)` }))
  if (tally.since > tally.at) issues.push({ code: 'too_big', path: [...path, 'since'], maximum: tally.at.toISOString() })
  return issues
}

function unknownChannel(channel: string, path: IssuePath, { channelIds }: Known): Issue[] {
  return channelIds.has(channel) ? [] : [{ code: 'unknown_channel', path, channel, allowed: [...channelIds] }]
}

function unknownContact(contactId: string | undefined, path: IssuePath, { contacts }: Known): Issue[] {
  return contactId === undefined || contacts.has(contactId) ? [] : [{ code: 'unknown_contact', path, contactId }]
}

function unknownActivity(activityId: string, path: IssuePath, { activityIds }: Known): Issue[] {
  return activityIds.has(activityId) ? [] : [{ code: 'unknown_activity', path, activityId }]
}

function beforeKnown({ at }: Activity, contactId: string, path: IssuePath, { contacts }: Known): Issue[] {
  const knownSince = contacts.get(contactId)?.knownSince
  if (!knownSince || at >= knownSince) return []
  return [
    { code: 'before_contact_known', path: [...path, 'at'], at: at.toISOString(), knownSince: knownSince.toISOString() },
  ]
}

function inTheFuture(at: Date | undefined, path: IssuePath, { now }: Known): Issue[] {
  return at && at > now ? [{ code: 'in_the_future', path, at: at.toISOString(), now: now.toISOString() }] : []
}
