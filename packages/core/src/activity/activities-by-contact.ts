import type { Activity, ActivityType } from './activity-schema.ts'
import { contactIdsOf } from './contact-ids-of.ts'

/** Where an activity stands in a log. */
export type Moment = Pick<Activity, 'id' | 'at'>

/** Which of two activities of one moment comes first: an approach before its answer, help before thanks; all others between. */
const placeInMoment: Readonly<Partial<Record<ActivityType, number>>> = {
  event_attended: 0,
  resumes_handed_out: 0,
  application_sent: 0,
  approach_sent: 0,
  reply_received: 1,
  conversation_held: 2,
  interview_held: 4,
  offer_received: 5,
  thanks_sent: 6,
}

const between = 3

/** Orders activities by time, at one moment by cause and effect, then by id; the order of entry never counts. */
export function compareActivities(
  first: Moment & Pick<Activity, 'type'>,
  second: Moment & Pick<Activity, 'type'>,
): number {
  const difference =
    first.at.getTime() - second.at.getTime() ||
    (placeInMoment[first.type] ?? between) - (placeInMoment[second.type] ?? between)
  return difference || (first.id < second.id ? -1 : Number(first.id > second.id))
}

/** The activities in order; a log that is in order already, as most are, is not sorted again. */
export function activitiesInOrder<Entry extends Moment & Pick<Activity, 'type'>>(
  activities: readonly Entry[],
): readonly Entry[] {
  let before = activities[0]
  for (const activity of activities) {
    if (before && !isLater(activity, before) && compareActivities(before, activity) > 0) {
      return [...activities].sort(compareActivities)
    }
    before = activity
  }
  return activities
}

function isLater({ at }: Moment, before: Moment): boolean {
  return at.getTime() > before.at.getTime()
}

/** Each contact's activities, in the order given and each once; activities with nobody are left out. */
export function activitiesByContact(activities: readonly Activity[]): ReadonlyMap<string, readonly Activity[]> {
  const byContact = new Map<string, Activity[]>()
  const add = (contactId: string, activity: Activity): void => {
    const entries = byContact.get(contactId)
    if (!entries) byContact.set(contactId, [activity])
    else if (entries.at(-1) !== activity) entries.push(activity)
  }
  for (const activity of activities) {
    const ids = contactIdsOf(activity)
    for (let place = 0; place < ids.length; place += 1) add(ids[place] ?? '', activity)
  }
  return byContact
}
