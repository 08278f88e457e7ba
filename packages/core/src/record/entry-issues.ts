import { activityReferences } from '../activity/activity-references.ts'
import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { Issue } from '../issue/issue.ts'
import type { IssuePath } from '../issue/issue-facts.ts'
import type { Seeker } from '../seeker/seeker-schema.ts'
import type { Known } from './record-context.ts'

/** What a seeker contradicts: unknown channels, a goal whose date has passed. */
export function seekerIssues({ affiliations, goal }: Seeker, path: IssuePath, known: Known): Issue[] {
  const issues = affiliations.flatMap((id, index) => unknownChannel(id, [...path, 'affiliations', index], known))
  if (!goal || goal.by > known.now) return issues
  const [by, now] = [goal.by.toISOString(), known.now.toISOString()]
  return [...issues, { code: 'goal_in_the_past', path: [...path, 'goal', 'by'], by, now }]
}

/** What a contact contradicts: unknown channels and contacts, moments in the future. */
export function contactIssues(contact: Contact, path: IssuePath, known: Known): Issue[] {
  const { introducedBy } = contact
  return [
    ...unknownChannel(contact.channel, [...path, 'channel'], known),
    ...(introducedBy === undefined ? [] : unknownContact(introducedBy, [...path, 'introducedBy'], known)),
    ...inTheFuture(contact.knownSince, [...path, 'knownSince'], known),
    ...inTheFuture(contact.lastContactedAt, [...path, 'lastContactedAt'], known),
  ]
}

/** What an activity contradicts: unknown ids, moments in the future or before the contact was known. */
export function activityIssues(activity: Activity, path: IssuePath, known: Known): Issue[] {
  const issues = [...inTheFuture(activity.at, [...path, 'at'], known), ...sameContact(activity, path)]
  for (const { kind, id, path: place } of activityReferences(activity)) {
    const at = [...path, ...place]
    if (kind === 'channel') issues.push(...unknownChannel(id, at, known))
    else if (kind === 'activity') issues.push(...unknownActivity(id, at, known))
    else issues.push(...unknownContact(id, at, known), ...beforeKnown(activity, id, path, known))
  }
  return activity.type === 'tally_recalled' ? [...issues, ...tallyIssues(activity, path)] : issues
}

/** What an appointment contradicts: unknown ids, one contact twice, one that took place or was arranged in the future. */
export function appointmentIssues(appointment: Appointment, path: IssuePath, known: Known): Issue[] {
  const { at, contactIds, channel, arrangedAt, status } = appointment
  return [
    ...(channel === undefined ? [] : unknownChannel(channel, [...path, 'channel'], known)),
    ...contactIds.flatMap((id, index) => unknownContact(id, [...path, 'contactIds', index], known)),
    ...contactIds.flatMap((id, index): Issue[] => {
      const isFirst = contactIds.indexOf(id) === index
      return isFirst ? [] : [{ code: 'same_contact', path: [...path, 'contactIds', index], contactId: id }]
    }),
    ...inTheFuture(arrangedAt, [...path, 'arrangedAt'], known),
    ...inTheFuture(status === 'took_place' ? at : undefined, [...path, 'at'], known),
  ]
}

/** Two contacts of one introduction must differ, so that nobody is introduced to themselves. */
function sameContact(activity: Activity, path: IssuePath): Issue[] {
  const [first, second] = activityReferences(activity).filter(
    ({ kind, path }) => kind === 'contact' && path.length === 1,
  )
  if (!first || first.id !== second?.id) return []
  return [{ code: 'same_contact', path: [...path, ...second.path], contactId: second.id }]
}

const tallySteps = ['replied', 'conversed', 'referred', 'interviewed', 'offered'] as const

function tallyIssues(tally: ActivityOf<'tally_recalled'>, path: IssuePath): Issue[] {
  const issues: Issue[] = tallySteps
    .filter((step) => tally[step] > tally.approached)
    .map((step) => ({ code: 'too_big', path: [...path, step], maximum: `${tally.approached} (approached)` }))
  if (tally.since > tally.at)
    issues.push({ code: 'too_big', path: [...path, 'since'], maximum: tally.at.toISOString() })
  return issues
}

function unknownChannel(channel: string, path: IssuePath, { channelIds }: Known): Issue[] {
  return channelIds.has(channel) ? [] : [{ code: 'unknown_channel', path, channel, allowed: [...channelIds] }]
}

function unknownContact(contactId: string, path: IssuePath, { contacts }: Known): Issue[] {
  return contacts.has(contactId) ? [] : [{ code: 'unknown_contact', path, contactId }]
}

function unknownActivity(activityId: string, path: IssuePath, { activityIds }: Known): Issue[] {
  return activityIds.has(activityId) ? [] : [{ code: 'unknown_activity', path, activityId }]
}

function beforeKnown({ at }: Activity, contactId: string, path: IssuePath, { contacts }: Known): Issue[] {
  const knownSince = contacts.get(contactId)
  if (!knownSince || at >= knownSince) return []
  const facts = { at: at.toISOString(), knownSince: knownSince.toISOString() }
  return [{ code: 'before_contact_known', path: [...path, 'at'], ...facts }]
}

function inTheFuture(at: Date | undefined, path: IssuePath, { now }: Known): Issue[] {
  return at && at > now ? [{ code: 'in_the_future', path, at: at.toISOString(), now: now.toISOString() }] : []
}
