import type { IssuePath } from '../issue/issue-facts.ts'
import type { Activity } from './activity-schema.ts'

/** A place in an activity that names something by its id. */
export type ActivityReference = {
  readonly kind: 'contact' | 'channel' | 'activity'
  readonly id: string
  readonly path: IssuePath
}

/** Everything an activity refers to: contacts, a channel, earlier activities. */
export function activityReferences(activity: Activity): readonly ActivityReference[] {
  const references: ActivityReference[] = []
  const add = (kind: ActivityReference['kind'], id: string | undefined, ...path: IssuePath): void => {
    if (id !== undefined) references.push({ kind, id, path })
  }
  if ('contactId' in activity) add('contact', activity.contactId, 'contactId')
  if ('otherContactId' in activity) add('contact', activity.otherContactId, 'otherContactId')
  if ('introducedContactId' in activity) add('contact', activity.introducedContactId, 'introducedContactId')
  if ('contactIds' in activity) activity.contactIds.forEach((id, index) => add('contact', id, 'contactIds', index))
  if ('for' in activity) activity.for.forEach((id, index) => add('activity', id, 'for', index))
  if ('channel' in activity) add('channel', activity.channel, 'channel')
  return references
}
